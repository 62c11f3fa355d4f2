# Containers that do not keep what is in them.
import copy
import gc
import weakref


class C:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "C(%d)" % self.n


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


keep = [C(i) for i in range(4)]
d = weakref.WeakValueDictionary({"a": keep[0]}, b=keep[1])
d["c"] = C(9)
gc.collect()
print(sorted(d), len(d), sorted(d.items(), key=str), list(d.values()), "a" in d, "c" in d, d.get("c"), d.get("c", 5), d["a"])
# expect: ['a', 'b'] 2 [('a', C(0)), ('b', C(1))] [C(0), C(1)] True False None 5 C(0)
show(lambda: d["c"])  # expect: KeyError 'c'
show(lambda: d.pop("c"))  # expect: KeyError 'c'
print(d.pop("c", 7), d.pop("b"), d.setdefault("z", keep[2]), d.setdefault("z", keep[3]), sorted(d.keys()))  # expect: 7 C(1) C(2) C(2) ['a', 'z']
d.update([("q", keep[3])])
print(len(d.valuerefs()), [r() for r in d.valuerefs()], [r() for r in d.itervaluerefs()] == [r() for r in d.valuerefs()])  # expect: 3 [C(0), C(2), C(3)] True
e = d | {"m": keep[1]}
print(sorted(e), type(e).__name__, sorted(({"m": keep[1]} | d)), copy.copy(d) == d, sorted(copy.deepcopy(d)), d == dict(d))
# expect: ['a', 'm', 'q', 'z'] WeakValueDictionary ['a', 'm', 'q', 'z'] True ['a', 'q', 'z'] True
d |= {"n": keep[0]}
print(sorted(d), d.popitem(), len(d))  # expect: ['a', 'n', 'q', 'z'] ('n', C(0)) 3
del d["a"]
d.clear()
print(len(d), bool(d), list(d))  # expect: 0 False []
show(lambda: d.__setitem__("i", 5))  # expect: TypeError cannot create weak reference to 'int' object

k = weakref.WeakKeyDictionary({keep[0]: "zero"})
k[keep[1]] = "one"
k[C(9)] = "nine"
gc.collect()
print(sorted(k.items(), key=str), len(k), keep[0] in k, 5 in k, k[keep[0]], k.get(keep[2]), k.get(keep[2], 1), [r() in keep for r in k.keyrefs()])
# expect: [(C(0), 'zero'), (C(1), 'one')] 2 True False zero None 1 [True, True]
print(k.setdefault(keep[2], "two"), k.pop(keep[2]), k.pop(keep[2], None), list(k.keys()), list(k.values()), list(k))
# expect: two two None [C(0), C(1)] ['zero', 'one'] [C(0), C(1)]
show(lambda: k[5])  # expect: TypeError cannot create weak reference to 'int' object
print(len(k | {keep[3]: 1}), len({keep[3]: 1} | k), k.copy() == k, len(copy.deepcopy(k)))  # expect: 3 3 True 2
k.update({keep[3]: "three"})
del k[keep[0]]
print(k.popitem(), len(k))  # expect: (C(3), 'three') 1

s = weakref.WeakSet(keep[:2])
s.add(C(9))
gc.collect()
print(len(s), sorted(s, key=str), keep[0] in s, 5 in s, s == weakref.WeakSet(keep[:2]), s == 5)  # expect: 2 [C(0), C(1)] True False True False
t = weakref.WeakSet(keep[1:])
print(len(s | t), len(s & t), len(s - t), len(s ^ t), s <= t, s & t <= s, s >= s & t, s < s, s > s & t, s.isdisjoint(t), s.issubset(keep), s.issuperset([]))
# expect: 4 1 1 3 False True True False True False True True
s |= t
s -= weakref.WeakSet(keep[:1])
s &= weakref.WeakSet(keep[1:3])
s ^= weakref.WeakSet(keep[2:])
print(sorted(s, key=str), len(s.union([keep[0]])), len(s.copy()), len(s.symmetric_difference([keep[0]])), len(s.difference(s)), len(s.intersection(keep)))
# expect: [C(1), C(3)] 3 2 3 0 2
s.discard(keep[0])
s.remove(keep[1])
print(s.pop(), len(s))  # expect: C(3) 0
show(s.pop)  # expect: KeyError 'pop from empty WeakSet'
s.update(keep)
s.clear()
print(len(s), repr(s), bool(s))  # expect: 0 set() False
show(lambda: s.add(5))  # expect: TypeError cannot create weak reference to 'int' object
