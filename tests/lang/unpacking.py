a, b = 1, 2
(c, d), e = (3, 4), 5
[f, g] = "hi"
print(a, b, c, d, e, f, g)  # expect: 1 2 3 4 5 h i

first, *middle, last = range(6)
print(first, middle, last)  # expect: 0 [1, 2, 3, 4] 5
*init, tail = [1]
print(init, tail)  # expect: [] 1
head, *rest = "x"
print(head, rest)  # expect: x []
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)  # expect: 1 2 [3, 4] [5, 6]
[*all_of_it] = {"k": 1}
print(all_of_it)  # expect: ['k']

() = []
[] = ()
x, = [7]
print(x)  # expect: 7

# From a generator and a dict.
k, v = (n * n for n in (2, 3))
print(k, v)  # expect: 4 9
k1, k2 = {"one": 1, "two": 2}
print(k1, k2)  # expect: one two
