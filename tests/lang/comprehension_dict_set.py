print({x: x * x for x in range(4)})  # expect: {0: 0, 1: 1, 2: 4, 3: 9}
print({k: v for k, v in zip("abc", range(3)) if v != 1})  # expect: {'a': 0, 'c': 2}
print({v: k for k, v in {"a": 1, "b": 2}.items()})  # expect: {1: 'a', 2: 'b'}
print(sorted({x % 3 for x in range(10)}))  # expect: [0, 1, 2]
print({x: {y: x * y for y in range(2)} for x in range(2)})  # expect: {0: {0: 0, 1: 0}, 1: {0: 0, 1: 1}}
print(type({x for x in ()}).__name__, type({x: x for x in ()}).__name__)  # expect: set dict
print({"same": i for i in range(5)})  # expect: {'same': 4}

# The key is evaluated before the value.
order = []
def note(x):
    order.append(x)
    return x
{note("k"): note("v") for _ in range(1)}
print(order)  # expect: ['k', 'v']
