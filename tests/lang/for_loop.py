for i in range(3):
    print(i)
# expect: 0
# expect: 1
# expect: 2
print("after the loop i is", i)  # expect: after the loop i is 2

for c in "añb":
    print(c)
# expect: a
# expect: ñ
# expect: b

for a, b in [(1, 2), [3, 4], "xy"]:
    print(a, b)
# expect: 1 2
# expect: 3 4
# expect: x y

for a, (b, *c) in [(1, (2, 3, 4)), (5, [6])]:
    print(a, b, c)
# expect: 1 2 [3, 4]
# expect: 5 6 []

for key in {"k1": 1, "k2": 2}:
    print(key)
# expect: k1
# expect: k2

for x, in [(1,), (2,)]:
    print(x)
# expect: 1
# expect: 2

for i in ():
    pass
print("an empty loop leaves i alone:", i)  # expect: an empty loop leaves i alone: 2
