class C:
    def m(self, *a): return len(a)
M = type(C().m)
for n in (1, 5, 17, 18, 19, 30, 100, 1000):
    f = C().m
    for i in range(n): f = M(f, i)
    try: print(n, f(), f(1, 2))
    except RecursionError as e: print(n, e)
x = [1, 2, 3]
def g():
    a, b, c, d = 1, 2, 3, 4
    r = f2(5)
    return a, b, c, d, r
f2 = C().m
for i in range(40): f2 = M(f2, i)
print(g())

# expect: 1 1 3
# expect: 5 5 7
# expect: 17 17 19
# expect: 18 18 20
# expect: 19 19 21
# expect: 30 30 32
# expect: 100 100 102
# expect: 1000 1000 1002
# expect: (1, 2, 3, 4, 41)
