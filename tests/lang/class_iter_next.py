class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i

print(list(Count(3)), sum(Count(4)), max(Count(5)), 2 in Count(3))  # expect: [1, 2, 3] 10 5 True
a, b = Count(2)
print(a, b, [*Count(2)], tuple(Count(1)))  # expect: 1 2 [1, 2] (1,)
for x in Count(2):
    print(x)
# expect: 1
# expect: 2

class Tree:
    def __init__(self, *kids): self.kids = kids
    def __iter__(self):
        for k in self.kids:
            if isinstance(k, Tree):
                yield from k
            else:
                yield k
print(list(Tree(1, Tree(2, Tree(3)), 4)))  # expect: [1, 2, 3, 4]

def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)
class BadIter:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
class NoNext:
    pass
attempt(lambda: list(BadIter()))  # expect: iter() returned non-iterator of type 'int'
attempt(lambda: list(NoneIter()))  # expect: 'NoneIter' object is not iterable
attempt(lambda: next(NoNext()))  # expect: 'NoNext' object is not an iterator
attempt(lambda: iter(NoNext()))  # expect: 'NoNext' object is not iterable
class Old:
    def __getitem__(self, i): return "abc"[i]
print(list(Old()), list(reversed([1, 2])))  # expect: ['a', 'b', 'c'] [2, 1]
