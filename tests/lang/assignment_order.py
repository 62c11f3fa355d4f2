def show(label, value):
    print("eval", label)
    return value

class Target:
    def __setattr__(self, name, value):
        print("set", name, value)
    def __setitem__(self, key, value):
        print("setitem", key, value)

# The right side first, then targets from left to right.
show("t1", Target()).a, show("t2", Target())[show("key", 9)] = show("rhs", (1, 2))
# expect: eval rhs
# expect: eval t1
# expect: set a 1
# expect: eval t2
# expect: eval key
# expect: setitem 9 2

d = {}
d[show("index", "k")] = show("value", 1)
# expect: eval value
# expect: eval index
print(d)  # expect: {'k': 1}

a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1

items = [0, 1, 2]
i = 0
i, items[i] = 1, "changed"
print(i, items)  # expect: 1 [0, 'changed', 2]
