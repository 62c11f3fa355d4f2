# A loop's target may be any assignable expression.
class Box:
    pass

box = Box()
for box.value in range(3):
    pass
print(box.value)  # expect: 2

table = [0, 0, 0]
for table[1] in "abc":
    print(table)
# expect: [0, 'a', 0]
# expect: [0, 'b', 0]
# expect: [0, 'c', 0]

d = {}
for d["k"], d["v"] in [(1, 2), (3, 4)]:
    print(d)
# expect: {'k': 1, 'v': 2}
# expect: {'k': 3, 'v': 4}

for first, *rest in ["abc", (1,), [1, 2]]:
    print(first, rest)
# expect: a ['b', 'c']
# expect: 1 []
# expect: 1 [2]

for table[0:2] in ["xy", "z"]:
    print(table)
# expect: ['x', 'y', 0]
# expect: ['z', 0]
