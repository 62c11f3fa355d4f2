d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, ["a", 1] in i)
# expect: dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) 2 True True True False False
d["c"] = 3
print(k, v, i, list(reversed(k)), list(reversed(v)), list(reversed(i)))
# expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)]
print(k == {"a", "b", "c"}, k & {"a", "z"}, sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k.isdisjoint({"q"}), k >= {"a"}, k < {"a", "b", "c", "d"}, {"a"} <= k)
# expect: True {'a'} ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'z'] True True True True
print(sorted(i & {("a", 1), ("x", 9)}), i == {"a": 1, "b": 2, "c": 3}.items(), k == d.keys(), v == d.values(), d.keys() == {"c": 0, "b": 0, "a": 0}.keys())
# expect: [('a', 1)] True True False True
print(type(k).__name__, type(v).__name__, type(i).__name__, type(iter(k)).__name__, type(iter(v)).__name__, type(iter(i)).__name__)
# expect: dict_keys dict_values dict_items dict_keyiterator dict_valueiterator dict_itemiterator
print(k.mapping["a"], {}.keys(), repr({}.items()), [x for x in v], sum(v), max(k), dict(i), list(zip(k, v)), next(iter(i)))
# expect: 1 dict_keys([]) dict_items([]) [1, 2, 3] 6 c {'a': 1, 'b': 2, 'c': 3} [('a', 1), ('b', 2), ('c', 3)] ('a', 1)
print(sorted(k & ["a", "b"]), sorted(["z"] | k) if False else sorted({"z"} | k), k.__len__(), set(k) == k)
# expect: ['a', 'b'] ['a', 'b', 'c', 'z'] 3 True
for f in (lambda: k[0], lambda: v + [1], lambda: len(iter(k)), lambda: hash(k), lambda: v & {1}, lambda: k | 5, lambda: next(k), lambda: k.append(1)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
# expect: TypeError: 'dict_keys' object is not subscriptable
# expect: TypeError: unsupported operand type(s) for +: 'dict_values' and 'list'
# expect: TypeError: object of type 'dict_keyiterator' has no len()
# expect: TypeError: unhashable type: 'dict_keys'
# expect: TypeError: unsupported operand type(s) for &: 'dict_values' and 'set'
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'dict_keys' object is not an iterator
# expect: AttributeError: 'dict_keys' object has no attribute 'append'
