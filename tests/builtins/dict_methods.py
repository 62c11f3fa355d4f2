d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 5), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
# expect: 1 None 5 1 3 None {'a': 1, 'b': 2, 'c': 3, 'n': None}
print(d.pop("n"), d.pop("z", "default"), d.pop("c"), d, d.popitem(), d)
# expect: None default 3 {'a': 1} ('b', 2) {'a': 1}
d.update({"x": 1}); d.update([("y", 2)]); d.update(z=3); d.update({"x": 10}, w=4); d.update(); print(d)
# expect: {'a': 1, 'x': 10, 'y': 2, 'z': 3, 'w': 4}
print(list(d.keys()), list(d.values()), list(d.items()), d.copy() == d, d.copy() is d, "x" in d, len(d), list(reversed(d)))
# expect: ['a', 'x', 'y', 'z', 'w'] [1, 10, 2, 3, 4] [('a', 1), ('x', 10), ('y', 2), ('z', 3), ('w', 4)] True False True 5 ['w', 'z', 'y', 'x', 'a']
d.clear(); print(d)  # expect: {}
d = {"a": 1} | {"b": 2, "a": 3}
print(d, {"a": 1} | {}, dict(a=1) | dict(b=2))  # expect: {'a': 3, 'b': 2} {'a': 1} {'a': 1, 'b': 2}
d |= {"c": 1}; d |= [("e", 5)]; print(d)  # expect: {'a': 3, 'b': 2, 'c': 1, 'e': 5}
d = {1: "a"}; d[1.0] = "b"; d[True] = "c"; print(d)  # expect: {1: 'c'}
d = {}; d["z"] = 1; d["a"] = 2; d["z"] = 3; del d["z"]; d["z"] = 4; print(d)  # expect: {'a': 2, 'z': 4}
print({**{"a": 1}, "b": 2}, {"k": {"n": 1}}["k"]["n"], {(1, 2): 3}[(1, 2)], {None: 1}[None], sorted({"b": 1, "a": 2}.items()))
# expect: {'a': 1, 'b': 2} 1 3 1 [('a', 2), ('b', 1)]

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: {}["k"])  # expect: KeyError: 'k'
attempt(lambda: {}[1, 2])  # expect: KeyError: (1, 2)
attempt(lambda: {}.pop("k"))  # expect: KeyError: 'k'
attempt(lambda: {}.popitem())  # expect: KeyError: 'popitem(): dictionary is empty'
attempt(lambda: {}.update(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: {}.update([1]))
# expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
attempt(lambda: {}.update({}, {}))  # expect: TypeError: update expected at most 1 argument, got 2
attempt(lambda: {} | [("a", 1)])  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
attempt(lambda: {}.get([]))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {}.setdefault([]))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {} < {})  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
attempt(lambda: [] in {})  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {}.pop())  # expect: TypeError: pop expected at least 1 argument, got 0
attempt(lambda: {}.update(["abc"]))
# expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
attempt(lambda: {}.copy(1))  # expect: TypeError: dict.copy() takes no arguments (1 given)
attempt(lambda: {}[None])  # expect: KeyError: None
attempt(lambda: {1: 2}[{}])  # expect: TypeError: unhashable type: 'dict'
