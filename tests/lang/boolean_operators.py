print(0 or "default", "" or [] or None, 1 or 2)  # expect: default None 1
print(0 and 1, 1 and 2, [] and 1, 1 and 2 and 3)  # expect: 0 2 [] 3
print(not 0, not "x", not None, not [0])  # expect: True False True False
print(1 and 0 or 3, not 1 == 2, not (1 and 0))  # expect: 3 True True

def show(v):
    print("eval", v)
    return v

print(show(0) or show(2) or show(3))
# expect: eval 0
# expect: eval 2
# expect: 2
print(show(1) and show(0) and show(2))
# expect: eval 1
# expect: eval 0
# expect: 0
print(show(0) and show(1) or show(5))
# expect: eval 0
# expect: eval 5
# expect: 5

class Loud:
    def __bool__(self):
        print("bool")
        return False

x = Loud()
print((x or 1) == 1)
# expect: bool
# expect: True
print((x and 1) is x)
# expect: bool
# expect: True
print(not x)
# expect: bool
# expect: True
if x or Loud():
    print("unreachable")
# expect: bool
# expect: bool
