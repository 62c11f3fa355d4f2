a = {1}
b = a
b |= {2}
print(a, b)  # expect: {1, 2} {1, 2}
print(range(0, 3), range(1, 3), range(0, 3, 2))  # expect: range(0, 3) range(1, 3) range(0, 3, 2)
print({"__len__", "append", "sort"} <= set(dir([])), {range(3): 1}[range(0, 3)])  # expect: True 1
def positional(): return sorted([1, 3, 2], lambda x: -x)
def unhashable(): return [] in {1: 2}
for f in (positional, unhashable):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: sorted expected 1 argument, got 2
# expect: unhashable type: 'list'
