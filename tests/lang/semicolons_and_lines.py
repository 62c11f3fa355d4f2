a = 1; b = 2; print(a, b)  # expect: 1 2
c = (1 +
     2)
d = 1 + \
    2
print(c, d);  # expect: 3 3
if a: b = 5; print("b", b)  # expect: b 5
for i in range(2): print(i); print(-i)
# expect: 0
# expect: 0
# expect: 1
# expect: -1
class K: x = 1; y = 2
print(K.x, K.y)  # expect: 1 2
def f(): a = 1; return a
print(f())  # expect: 1
long = [
    1,  # a comment

    2,
]
print(long, {
    "k":
        "v",
})
# expect: [1, 2] {'k': 'v'}
# A line with only spaces or a comment means nothing.
   
	# tab comment
print("é" "ü", 'a'
      'b')
# expect: éü ab
while a: a -= 1; print("loop")  # expect: loop
try: 1 / 0
except ZeroDivisionError: print("one line except")  # expect: one line except
finally: print("one line finally")  # expect: one line finally
with open("/dev/null") as n: print("one line with")  # expect: one line with
