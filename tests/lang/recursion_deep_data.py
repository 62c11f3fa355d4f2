# Deeply nested data must end in a RecursionError, never in a crash.
x = []
for _ in range(100000):
    x = [x]
try:
    repr(x)
except RecursionError:
    print("repr")  # expect: repr

y = []
for _ in range(100000):
    y = [y]
try:
    x == y
except RecursionError:
    print("eq")  # expect: eq

t = ()
for _ in range(100000):
    t = (t,)
try:
    hash(t)
except RecursionError:
    print("hash")
else:
    print("hash")  # expect: hash

# A list that holds itself.
a = [1]
a.append(a)
print(a)  # expect: [1, [...]]
d = {"k": 1}
d["self"] = d
print(d)  # expect: {'k': 1, 'self': {...}}
b = [a]
print(b)  # expect: [[1, [...]]]
try:
    c = [1]
    c.append(c)
    a == c
except RecursionError as e:
    print("eq of cycles")  # expect: eq of cycles
