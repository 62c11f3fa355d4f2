x = 1
del x
try:
    x
except NameError as e:
    print(e)  # expect: name 'x' is not defined

a = b = 2
del a, b
try:
    print(b)
except NameError as e:
    print(e)  # expect: name 'b' is not defined

items = list(range(10))
del items[0]
del items[-1]
del items[1:3]
print(items)  # expect: [1, 4, 5, 6, 7, 8]
del items[::2]
print(items)  # expect: [4, 6, 8]
del items[:]
print(items)  # expect: []

d = {"a": 1, "b": 2}
del d["a"]
print(d)  # expect: {'b': 2}
del (d)

c, e, f = 1, 2, 3
del (c, e), [f]
print("c" in globals(), "f" in globals())  # expect: False False
