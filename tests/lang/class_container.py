class Grid:
    def __init__(self): self.cells = {}
    def __getitem__(self, key):
        print("get", key)
        return self.cells.get(key, 0)
    def __setitem__(self, key, value):
        print("set", key, value)
        self.cells[key] = value
    def __delitem__(self, key):
        print("del", key)
        del self.cells[key]
    def __contains__(self, key):
        return key in self.cells
    def __len__(self):
        return len(self.cells)

g = Grid()
g[1, 2] = "x"  # expect: set (1, 2) x
g["k"] = 5  # expect: set k 5
g[0:3] = "slice"  if False else None  # expect: set slice(0, 3, None) None
g[...] = 1  # expect: set Ellipsis 1
print(g[1, 2], g[9])
# expect: get (1, 2)
# expect: get 9
# expect: x 0
g["k"] += 1
# expect: get k
# expect: set k 6
del g[1, 2]  # expect: del (1, 2)
print((1, 2) in g, "k" in g, len(g))  # expect: False True 3
print(g[::2], g[1:2, 3])
# expect: get slice(None, None, 2)
# expect: get (slice(1, 2, None), 3)
# expect: 0 0

class NoItems: pass
for f in (lambda: NoItems()[0], lambda: 1 in NoItems()):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: 'NoItems' object is not subscriptable
# expect: argument of type 'NoItems' is not iterable
try:
    NoItems()[0] = 1
except TypeError as e:
    print(e)  # expect: 'NoItems' object does not support item assignment
try:
    del NoItems()[0]
except TypeError as e:
    print(e)  # expect: 'NoItems' object doesn't support item deletion
