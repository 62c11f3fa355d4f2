e = enumerate(["a", "b"])
z = zip([1, 2], [3, 4])
r = reversed([1, 2, 3])
d = {"k": 1, "l": 2}
print(d.keys(), d.values(), d.items())
# expect: dict_keys(['k', 'l']) dict_values([1, 2]) dict_items([('k', 1), ('l', 2)])
print(type(e), type(z), type(r), type(d.keys()), next(e), next(z), next(r), list(e), list(z), list(r), list(r))
# expect: <class 'enumerate'> <class 'zip'> <class 'list_reverseiterator'> <class 'dict_keys'> (0, 'a') (1, 3) 3 [(1, 'b')] [(2, 4)] [2, 1] []
# The dictionary's are live views.
k = d.keys()
d["new"] = 3
print(k, len(k), "new" in k, [x for x in z], sorted(d.keys()))
# expect: dict_keys(['k', 'l', 'new']) 3 True [] ['k', 'l', 'new']
for f in (lambda: len(e), lambda: e[0], lambda: k[0], lambda: k + ["m"], lambda: z + []):
    try:
        f()
    except TypeError as err:
        print(err)
# expect: object of type 'enumerate' has no len()
# expect: 'enumerate' object is not subscriptable
# expect: 'dict_keys' object is not subscriptable
# expect: unsupported operand type(s) for +: 'dict_keys' and 'list'
# expect: unsupported operand type(s) for +: 'zip' and 'list'
for i, (k, v) in enumerate(d.items()): print(i, k, v)
# expect: 0 k 1
# expect: 1 l 2
# expect: 2 new 3
