print("{} {}".format(1, "a"), "{0} {1} {0}".format("x", "y"), "{name} {0}".format(5, name="n"), "{{}} {{{}}}".format(1), "".format(), "no fields".format(1, 2))
# expect: 1 a x y x n 5 {} {1}  no fields
print("{:>5}|{:<5}|{:^5}|{:05.1f}|{:x}".format("a", "b", "c", 2.25, 255), "{0!r} {0!s} {0!a}".format("é"), "{!r:>6}".format("a"))
# expect:     a|b    |  c  |002.2|ff 'é' é '\xe9'    'a'
class P:
    x, items, d = 5, [1, [2, 3]], {"k": "v", 1: "one", 2: "two"}
print("{0.x} {0.items[0]} {0.items[1][1]} {0.d[k]} {0.d[1]} {0.d[2]}".format(P()), "{p.x}".format(p=P), "{0[a-b]} {0[ ]}".format({"a-b": 1, " ": 2}))
# expect: 5 1 3 v one two 5 1 2
print("{:{}}|{:{w}.{p}f}|{0:{1}}".format("a", 3) if False else "{:{}}|".format("a", 3), "{0:{1}.{2}f}|{0:{w}}".format(1.5, 8, 2, w=4), "{:{f}^{w}}".format("x", f="*", w=5))
# expect: a  |     1.50| 1.5 **x**
print("{a[0]}{a[1]}".format(a="xy"), "{}{}".format(*"ab"), "{k}".format(**{"k": 1}), "{0}{0}{1}".format(1, 2), "{:}".format(5), "{0.__class__.__name__}".format(5), "{:%}".format(0.5))
# expect: xy ab 1 112 5 int 50.000000%
fmt = "{:,}".format
print(fmt(1234567), "{:d}|{:n}|{:b}".format(5, 5, 5), "{:>{}}".format("r", 4), "{0:}{1:}".format(1, 2), "{[0]}".format([7]), "{.x}".format(P()))
# expect: 1,234,567 5|5|101    r 12 7 5
print("{x} {y}".format_map({"x": 1, "y": 2}))  # expect: 1 2
class D(dict):
    def __missing__(self, k): return "<" + k + ">"
print("{known} {unknown}".format_map(D(known=1)))  # expect: 1 <unknown>

def attempt(f, *a, **k):
    try:
        print(f.format(*a, **k))
    except Exception as e:
        print(repr(f), type(e).__name__ + ":", e)
for f in ["{}", "{0} {}", "{} {0}", "{1}", "{x}", "{", "}", "{0", "{0!x}", "{0!}", "{0[}", "{0.}", "{0.nope}", "{0[5]}", "{0:q}", "{0]}", "{!r", "{0!rs}", "{:{}", "{0[a]}", "a}b", "{-1}", "{0[]}"]:
    attempt(f, *([] if f == "{}" else [[1]]))
# expect: '{}' IndexError: Replacement index 0 out of range for positional args tuple
# expect: '{0} {}' ValueError: cannot switch from manual field specification to automatic field numbering
# expect: '{} {0}' ValueError: cannot switch from automatic field numbering to manual field specification
# expect: '{1}' IndexError: Replacement index 1 out of range for positional args tuple
# expect: '{x}' KeyError: 'x'
# expect: '{' ValueError: Single '{' encountered in format string
# expect: '}' ValueError: Single '}' encountered in format string
# expect: '{0' ValueError: expected '}' before end of string
# expect: '{0!x}' ValueError: Unknown conversion specifier x
# expect: '{0!}' ValueError: unmatched '{' in format spec
# expect: '{0[}' ValueError: expected '}' before end of string
# expect: '{0.}' ValueError: Empty attribute in format string
# expect: '{0.nope}' AttributeError: 'list' object has no attribute 'nope'
# expect: '{0[5]}' IndexError: list index out of range
# expect: '{0:q}' TypeError: unsupported format string passed to list.__format__
# expect: '{0]}' KeyError: '0]'
# expect: '{!r' ValueError: unmatched '{' in format spec
# expect: '{0!rs}' ValueError: expected ':' after conversion specifier
# expect: '{:{}' ValueError: unmatched '{' in format spec
# expect: '{0[a]}' TypeError: list indices must be integers or slices, not str
# expect: 'a}b' ValueError: Single '}' encountered in format string
# expect: '{-1}' KeyError: '-1'
# expect: '{0[]}' ValueError: Empty attribute in format string
