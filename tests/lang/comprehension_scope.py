x = "outer"
print([x for x in range(3)])  # expect: [0, 1, 2]
print(x)  # expect: outer

# The first iterable belongs to the enclosing scope, the others do not.
class C:
    n = 3
    a = [i for i in range(n)]
    try:
        b = [n for _ in range(2)]
    except NameError as e:
        print("class variable not visible:", e)
# expect: class variable not visible: name 'n' is not defined

print(C.a)  # expect: [0, 1, 2]

def f(n):
    fs = [lambda: i for i in range(n)]
    return [g() for g in fs]

print(f(3))  # expect: [2, 2, 2]

def g():
    y = 10
    return [y + x for x in range(3)], {y: [y for y in "ab"]}

print(g())  # expect: ([10, 11, 12], {10: ['a', 'b']})

def nested():
    return [[(i, j) for j in range(i)] for i in range(3)]

print(nested())  # expect: [[], [(1, 0)], [(2, 0), (2, 1)]]
try:
    [i2 for i2 in range(2)]
    i2
except NameError as e:
    print(e)  # expect: name 'i2' is not defined
