class R:
    def __reversed__(self): return iter("reversed")
print("".join(reversed(R())))  # expect: reversed

class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(Seq())))  # expect: [20, 10, 0]

class NoRev:
    def __iter__(self): return iter([])
for v in (NoRev(), 5, {1}, (x for x in ())):
    try:
        reversed(v)
    except TypeError as e:
        print(e)
# expect: 'NoRev' object is not reversible
# expect: 'int' object is not reversible
# expect: 'set' object is not reversible
# expect: 'generator' object is not reversible

class Hint:
    def __init__(self): self.n = 3
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
    def __length_hint__(self):
        return 10
print(list(Hint()))  # expect: [2, 1, 0]
