def gcd(a, b):
    while b: a, b = b, a % b
    return abs(a)

class Frac:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError(f"Frac({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g
    def _op(f):
        def op(self, o):
            o = Frac(o) if isinstance(o, int) else o
            return f(self, o) if isinstance(o, Frac) else NotImplemented
        return op
    __add__ = __radd__ = _op(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __mul__ = __rmul__ = _op(lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __sub__ = _op(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d))
    __rsub__ = _op(lambda a, b: b - a)
    __truediv__ = _op(lambda a, b: Frac(a.n * b.d, a.d * b.n))
    __rtruediv__ = _op(lambda a, b: b / a)
    __eq__ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d))
    __lt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    def __neg__(self): return Frac(-self.n, self.d)
    def __bool__(self): return self.n != 0
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

class Matrix:
    def __init__(self, rows): self.rows = [list(map(lambda x: x if isinstance(x, Frac) else Frac(x), r)) for r in rows]
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij): return self.rows[ij[0]][ij[1]]
    def __eq__(self, o): return self.rows == o.rows
    def __repr__(self): return "; ".join(" ".join(map(repr, r)) for r in self.rows)
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def inverse(self):
        n = len(self.rows)
        m = [a + b for a, b in zip(self.rows, Matrix.identity(n).rows)]
        for i in range(n):
            p = next((r for r in range(i, n) if m[r][i]), None)
            if p is None: raise ValueError("singular")
            m[i], m[p] = m[p], m[i]
            m[i] = [x / m[i][i] for x in m[i]]
            for r in range(n):
                if r != i: m[r] = [x - m[r][i] * y for x, y in zip(m[r], m[i])]
        return Matrix([r[n:] for r in m])

a = Matrix([[2, 1], [7, 4]])
print(a, "|", a.inverse(), "|", a @ a.inverse(), a @ a.inverse() == Matrix.identity(2), a[1, 0])
# expect: 2 1; 7 4 | 4 -1; -7 2 | 1 0; 0 1 True 7
h = Matrix([[Frac(1, i + j + 1) for j in range(3)] for i in range(3)])
print(h, "|", h.inverse())  # expect: 1 1/2 1/3; 1/2 1/3 1/4; 1/3 1/4 1/5 | 9 -36 30; -36 192 -180; 30 -180 180
print(Frac(1, 2) + Frac(1, 3), 1 - Frac(1, 4), 2 / Frac(4, 6), -Frac(3, -6), Frac(2, 4) == Frac(1, 2), Frac(1, 3) < Frac(1, 2), sorted([Frac(1, 2), Frac(1, 3)]), sum([Frac(1, 2)] * 3))
# expect: 5/6 3/4 3 1/2 True True [1/3, 1/2] 3/2
for f in (lambda: Frac(1, 0), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Frac(1) + "x", lambda: Frac(1) / 0):
    try:
        print(f())
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
# expect: ZeroDivisionError: Frac(1, 0)
# expect: ValueError: singular
# expect: TypeError: unsupported operand type(s) for +: 'Frac' and 'str'
# expect: ZeroDivisionError: Frac(1, 0)
