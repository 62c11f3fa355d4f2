g = (x * x for x in range(4))
print(next(g), list(g), list(g))  # expect: 0 [1, 4, 9] []
print(sum(x for x in range(101)))  # expect: 5050
print(max((len(w), w) for w in ["a", "bbb", "cc"]))  # expect: (3, 'bbb')
print(", ".join(str(i) for i in range(3)))  # expect: 0, 1, 2
print(type(g).__name__)  # expect: generator

# The first iterable is evaluated at once, the rest lazily.
def source():
    print("source called")
    return [1, 2]

g = (print("item", x) for x in source())  # expect: source called
print("created")  # expect: created
list(g)
# expect: item 1
# expect: item 2

try:
    (x for x in 5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable

n = 1
g = (n for _ in range(2))
n = 2
print(list(g))  # expect: [2, 2]
print(dict((k, k * 2) for k in "ab"))  # expect: {'a': 'aa', 'b': 'bb'}
