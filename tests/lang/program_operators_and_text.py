# Operators, data model, pattern matching, strings.
import operator
class Vec:
    __match_args__ = ("x", "y")
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Vec({self.x!r}, {self.y!r})"
    def _op(name):
        f = getattr(operator, name)
        def op(self, o):
            if isinstance(o, Vec): return Vec(f(self.x, o.x), f(self.y, o.y))
            if isinstance(o, (int, float)): return Vec(f(self.x, o), f(self.y, o))
            return NotImplemented
        op.__name__ = f"__{name}__"
        return op
    for _n in "add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor".split():
        locals()[f"__{_n.rstrip('_')}__"] = _op(_n)
    del _n, _op
    def __radd__(self, o): return Vec(o + self.x, o + self.y)
    def __rmul__(self, o): return self * o
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __imatmul__(self, o): return Vec(self @ o, 0)
    def __neg__(self): return Vec(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** .5
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __lt__(self, o): return (self.x, self.y) < (o.x, o.y)
    def __iter__(self): yield self.x; yield self.y
    def __getitem__(self, i):
        if isinstance(i, slice): return ("slice", i.start, i.stop, i.step)
        if isinstance(i, tuple): return ("tuple", i)
        return [self.x, self.y][i]
    def __setitem__(self, i, v): setattr(self, "xy"[i], v)
    def __len__(self): return 2
    def __contains__(self, v): return v in (self.x, self.y)
    def __format__(self, spec): return f"<{self.x:{spec or '.2f'}}, {self.y:{spec or '.2f'}}>"
    def __round__(self, n=None): return Vec(round(self.x, n), round(self.y, n))
    def __index__(self): return int(self.x)
    def __call__(self, *a, **k): return a, k
    def __divmod__(self, o): return self // o, self % o
    def __reversed__(self): return iter((self.y, self.x))
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __invert__(self): return "inverted"
    def __pos__(self): return "positive"
    def __iadd__(self, o): self.x += o; return self
a, b = Vec(3, 4), Vec(1, 2)
print(a + b, a - b, a * 2, 3 * a, 10 + a, a @ b, a / b, a // 2, a % 2, a ** b, a << 1, a >> 1, a & 1, a | b, a ^ b)
print(-a, +a, ~a, abs(a), bool(Vec(0, 0)), a == Vec(3, 4), a != b, a < b, a > b, sorted([a, b]), max(a, b), hash(a) == hash(Vec(3, 4)))
print([*a], dict(zip("ab", a)), a[0], a[-1], a[1:5:2], a[..., 3, 1:2], len(a), 4 in a, 9 in a, f"{a}", f"{a:05.1f}", round(Vec(1.26, 2.35), 1))
print(list(range(10))[b], hex(b), a(1, *[2, 3], k=4, **{"z": 5}), divmod(a, 2), list(reversed(a)), int(a), float(a), "%d %5.2f %s" % (a, a, a))
a[0] = 9; a += 1; c = a; c @= b
print(a, c, isinstance(a, Vec))
for bad in (lambda: a + "x", lambda: "x" + a, lambda: a @ 3, lambda: a >= b, lambda: a.z, lambda: setattr(a, "z", 1), lambda: a[5], lambda: a << "q", lambda: [] * a + [1] * "x"):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def match(v):
    match v:
        case 0 | 1 | -1: return "small"
        case int(n) if n > 100: return f"big {n}"
        case int() | float() as n: return f"number {n}"
        case Vec(0, y): return f"on y at {y}"
        case Vec(x=x, y=0): return f"on x at {x}"
        case Vec(): return "vec"
        case "": return "empty"
        case str() as s if s.isupper(): return "SHOUT " + s
        case [] | (): return "empty seq"
        case [x]: return f"one {x}"
        case ["add", *nums, last] if nums: return f"add {nums} {last}"
        case [Vec(x, _), {"k": [a, b, *_]}, *rest]: return f"nested {x} {a} {b} {rest}"
        case (a, b) | [a, b, _]: return f"pair {a} {b}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **rest} if rest: return f"{t} with {rest}"
        case {}: return "mapping"
        case None | True | False: return f"const {v}"
        case operator.add: return "operator.add"
        case _: return "other"
for v in (0, -1, 500, 7, 2.5, Vec(0, 5), Vec(5, 0), Vec(1, 1), "", "HEY", "hey", [], (), [9], ["add", 1, 2, 3], ["add", 1], [Vec(7, 8), {"k": [1, 2, 3]}, "r", "s"], (1, 2), [1, 2, 3], {"type": "circle", "r": 3, "extra": 1}, {"type": "sq", "a": 1}, {"type": "sq"}, {}, None, True, operator.add, {1}, b"ab", range(1)):
    print(repr(v) if v is not operator.add else "add", "->", match(v))
# strings
s = "héllo wörld"
print(s.title(), s.upper(), s.encode(), s[::-1], s.center(20, "*"), s.partition(" "), s.translate({ord("h"): "H", ord("l"): None}), s.casefold(), ascii(s))
print("{0:>{w}} {1!r:^10} {name[key]} {obj.x:+} {{}}".format("r", "q", w=5, name={"key": "v"}, obj=b), "%(a)05d|%(b)-6s|%(c)x" % dict(a=42, b="l", c=255))
w, p, val = 10, 3, 3.14159
print(f"{val:{w}.{p}f}|{val!r:>{w}}|{'nested ' + f'{w}'}|{w=}|{val = :.1f}|{'a' 'b'}|{{}}|{[i for i in range(3)]}|{(lambda x: x * 2)(4)}|{s!a}")
print(f"{1_000_000:,} {0x_ff:#b} {255:#06x} {1e10:g} {123.456:e} {-5:=+6d} {True:d} {'x':*^5} {0.5:%} {10**20:_}")
print("a,b,,c".split(","), " a  b ".split(), "a\nb\r\nc".splitlines(True), "x".join("abc"), "abc".find("c"), "aXbX".rsplit("X", 1), "abcabc".count("bc"), "tEsT".swapcase(), "42".zfill(5), "-42".zfill(6), "abc".isalpha(), "٣".isdigit(), "Ⅷ".isnumeric(), "ß".upper())
print(b"abc"[1], b"abc"[1:], bytes([1, 2, 255]), bytearray(b"xy") + b"z", b"a-b".split(b"-"), b"\x00\xffz".hex(" "), "%s" % b"x", b"%d %s" % (5, b"q"), bytes.fromhex("ff 00"))
print(int("0x1f", 16), int("-0b11", 0), int("z", 36), float("1e-3"), float("  inf "), round(2.5), round(-1.5), round(1234.5678, -2), 7 // -2, 7 % -2, -7 // 2, divmod(-7, 3), 2 ** -1, 2 ** 100, pow(3, -1, 7), 1 / 3, 0.1 + 0.2, 1e16, 1e-5, 123456789012345678.0, -0.0, 5e-324)

# expect: Vec(4, 6) Vec(2, 2) Vec(6, 8) Vec(9, 12) Vec(13, 14) 11 Vec(3.0, 2.0) Vec(1, 2) Vec(1, 0) Vec(3, 16) Vec(6, 8) Vec(1, 2) Vec(1, 0) Vec(3, 6) Vec(2, 6)
# expect: Vec(-3, -4) positive inverted 5.0 False True True False True [Vec(1, 2), Vec(3, 4)] Vec(3, 4) True
# expect: [3, 4] {'a': 3, 'b': 4} 3 4 ('slice', 1, 5, 2) ('tuple', (Ellipsis, 3, slice(1, 2, None))) 2 True False <3.00, 4.00> <003.0, 004.0> Vec(1.3, 2.4)
# expect: 1 0x1 ((1, 2, 3), {'k': 4, 'z': 5}) (Vec(1, 2), Vec(1, 0)) [4, 3] 42 4.5 42  4.50 Vec(3, 4)
# expect: Vec(10, 4) Vec(18, 0) True
# expect: TypeError unsupported operand type(s) for +: 'Vec' and 'str'
# expect: TypeError can only concatenate str (not "int") to str
# expect: AttributeError 'int' object has no attribute 'x'
# expect: TypeError '>=' not supported between instances of 'Vec' and 'Vec'
# expect: AttributeError 'Vec' object has no attribute 'z'
# expect: AttributeError 'Vec' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: IndexError list index out of range
# expect: TypeError unsupported operand type(s) for <<: 'Vec' and 'str'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: 0 -> small
# expect: -1 -> small
# expect: 500 -> big 500
# expect: 7 -> number 7
# expect: 2.5 -> number 2.5
# expect: Vec(0, 5) -> on y at 5
# expect: Vec(5, 0) -> on x at 5
# expect: Vec(1, 1) -> vec
# expect: '' -> empty
# expect: 'HEY' -> SHOUT HEY
# expect: 'hey' -> other
# expect: [] -> empty seq
# expect: () -> empty seq
# expect: [9] -> one 9
# expect: ['add', 1, 2, 3] -> add [1, 2] 3
# expect: ['add', 1] -> pair add 1
# expect: [Vec(7, 8), {'k': [1, 2, 3]}, 'r', 's'] -> nested 7 1 2 ['r', 's']
# expect: (1, 2) -> pair 1 2
# expect: [1, 2, 3] -> pair 1 2
# expect: {'type': 'circle', 'r': 3, 'extra': 1} -> circle 3
# expect: {'type': 'sq', 'a': 1} -> sq with {'a': 1}
# expect: {'type': 'sq'} -> mapping
# expect: {} -> mapping
# expect: None -> const None
# expect: True -> small
# expect: add -> operator.add
# expect: {1} -> other
# expect: b'ab' -> other
# expect: range(0, 1) -> one 0
# expect: Héllo Wörld HÉLLO WÖRLD b'h\xc3\xa9llo w\xc3\xb6rld' dlröw olléh ****héllo wörld***** ('héllo', ' ', 'wörld') Héo wörd héllo wörld 'h\xe9llo w\xf6rld'
# expect:     r    'q'     v +1 {} 00042|l     |ff
# expect:      3.142|   3.14159|nested 10|w=10|val = 3.1|ab|{}|[0, 1, 2]|8|'h\xe9llo w\xf6rld'
# expect: 1,000,000 0b11111111 0x00ff 1e+10 1.234560e+02 -    5 1 **x** 50.000000% 100_000_000_000_000_000_000
# expect: ['a', 'b', '', 'c'] ['a', 'b'] ['a\n', 'b\r\n', 'c'] axbxc 2 ['aXb', ''] 2 TeSt 00042 -00042 True True True SS
# expect: 98 b'bc' b'\x01\x02\xff' bytearray(b'xyz') [b'a', b'b'] 00 ff 7a b'x' b'5 q' b'\xff\x00'
# expect: 31 -3 35 0.001 inf 2 -2 1200.0 -4 -1 -4 (-3, 2) 0.5 1267650600228229401496703205376 5 0.3333333333333333 0.30000000000000004 1e+16 1e-05 1.2345678901234568e+17 -0.0 5e-324
