print([], [1], [1, 2,], [[]], [*range(3), *"ab"])  # expect: [] [1] [1, 2] [[]] [0, 1, 2, 'a', 'b']
print((), (1,), (1, 2), 1, (1, (2,)), (*[1], *[2]))  # expect: () (1,) (1, 2) 1 (1, (2,)) (1, 2)
print({}, {1: 2}, {"a": 1, "b": [2]}, {**{"a": 1}, "a": 2, **{"c": 3}})
# expect: {} {1: 2} {'a': 1, 'b': [2]} {'a': 2, 'c': 3}
print({1}, {*[1], *(1,)}, type({}).__name__, type({1}).__name__)  # expect: {1} {1} dict set
x = 1, 2
print(x, type(x).__name__)  # expect: (1, 2) tuple
y = 3,
print(y)  # expect: (3,)
print({"b": 1, "a": 2, "b": 3})  # expect: {'b': 3, 'a': 2}
print({1: "int", 1.0: "float", True: "bool"})  # expect: {1: 'bool'}
t = *[1, 2], 3
print(t)  # expect: (1, 2, 3)
print([1, 2][0], (1, 2)[1], {"k": "v"}["k"], "abc"[1], [1, 2, 3][1:])  # expect: 1 2 v b [2, 3]
def r():
    return *[1], 2
print(r())  # expect: (1, 2)
for i in *[1, 2], 3:
    print(i)
# expect: 1
# expect: 2
# expect: 3
print({(): 1, (1,): 2, frozenset(): 3, None: 4, ...: 5})
# expect: {(): 1, (1,): 2, frozenset(): 3, None: 4, Ellipsis: 5}
