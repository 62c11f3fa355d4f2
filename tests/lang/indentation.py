if True:
  print("two spaces")  # expect: two spaces
  if True:
        print("more")  # expect: more
  else:
   print("no")
def f():
	return "tab"
print(f())  # expect: tab
class A:

    # comment first

    x = 1
# comment at column 0 inside a class

    y = 2
        # deeper comment
    def m(self):
        return self.x
print(A.y, A().m())  # expect: 2 1
if False:
    pass
elif True:
    # nothing but
    # comments
    print("elif")  # expect: elif
def g(a,
  b,
        c):
    return [
a, b,
    c]
print(g(1,
2, 3))
# expect: [1, 2, 3]
