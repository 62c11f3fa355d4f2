def queens(n):
    def place(row, cols, d1, d2):
        if row == n:
            yield ()
            return
        for c in range(n):
            if c not in cols and row + c not in d1 and row - c not in d2:
                for rest in place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c}):
                    yield (c, *rest)
    return place(0, frozenset(), frozenset(), frozenset())

print(next(queens(8)), sum(1 for _ in queens(6)), [sum(1 for _ in queens(n)) for n in range(1, 6)])
# expect: (0, 4, 7, 5, 2, 6, 1, 3) 4 [1, 0, 0, 2, 10]

def step(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {c for c, n in near.items() if n == 3 or (n == 2 and c in cells)}

glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    glider = step(glider)
for y in range(5):
    print("".join("#" if (x, y) in glider else "." for x in range(5)))
# expect: .....
# expect: ..#..
# expect: ...#.
# expect: .###.
# expect: .....

def primes():
    sieve, n = {}, 2
    while True:
        if n not in sieve:
            yield n
            sieve[n * n] = [n]
        else:
            for p in sieve.pop(n):
                sieve.setdefault(n + p, []).append(p)
        n += 1
print([p for p, _ in zip(primes(), range(12))])  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
