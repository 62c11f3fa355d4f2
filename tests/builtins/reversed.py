print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(5))), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())), list(reversed([])), list(reversed(b"ab")), list(reversed(bytearray(b"ab"))))
# expect: [3, 2, 1] ['c', 'b', 'a'] [2, 1] [4, 3, 2, 1, 0] ['b', 'a'] [('a', 1)] [] [98, 97] [98, 97]
r = reversed([1, 2, 3])
print(next(r), list(r), list(r), type(r).__name__, iter(r) is r, type(reversed("a")).__name__, reversed is type(reversed("a")))
# expect: 3 [2, 1] [] list_reverseiterator True reversed True
l = [1, 2, 3]
r = reversed(l)
l.append(4)
print(list(r))  # expect: [3, 2, 1]
l.reverse()
print(l, "".join(reversed("añ日")), sum(reversed((1, 2))))  # expect: [4, 3, 2, 1] 日ña 3
class C:
    def __len__(self): return 2
    def __getitem__(self, i): return "xy"[i]
class D:
    __reversed__ = None
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
print(list(reversed(C())))  # expect: ['y', 'x']
for bad in (5, {1}, (x for x in []), D(), None, iter([])):
    try:
        reversed(bad)
    except TypeError as e:
        print(e)
# expect: 'int' object is not reversible
# expect: 'set' object is not reversible
# expect: 'generator' object is not reversible
# expect: 'D' object is not reversible
# expect: 'NoneType' object is not reversible
# expect: 'list_iterator' object is not reversible
try:
    reversed()
except TypeError as e:
    print(e)  # expect: reversed expected 1 argument, got 0
