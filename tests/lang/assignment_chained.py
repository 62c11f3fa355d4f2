a = b = c = 5
print(a, b, c)  # expect: 5 5 5

x = y = []
x.append(1)
print(y, x is y)  # expect: [1] True

# Targets are assigned from left to right.
i = 0
items = [10, 20, 30]
i = items[i] = 2
print(i, items)  # expect: 2 [10, 20, 2]

(p, q) = r = [1, 2]
print(p, q, r)  # expect: 1 2 [1, 2]
first = *rest, = "abc"
print(first, rest)  # expect: abc ['a', 'b', 'c']
m = n = None, 1
print(m, n)  # expect: (None, 1) (None, 1)
