width, prec, value = 10, 3, 12.34567
print(f"{value:{width}.{prec}f}|{value:<{width}}|{'x':{'*'}^{5}}")  # expect:     12.346|12.34567  |**x**
print(f"{value:{width}.{prec}{'e'}}")  # expect:  1.235e+01
print(f"{f'{value:.1f}':>8}", f"{f'{f"{1 + 1}"}'}")  # expect:     12.3 2
# The same quotes may be used again inside, since Python 3.12.
d = {"key": "v"}
print(f"{d["key"]} {"nested " + f"{d["key"]}"}")  # expect: v nested v
print(f"{', '.join(f"{i}" for i in range(3))}")  # expect: 0, 1, 2
print(f"{"\n".join(["a", "b"])}")
# expect: a
# expect: b
print(f"{
    value   # a comment inside
    :.2f
}") if False else print(f"{value:.2f}")
# expect: 12.35
print(f"{'{'}{'}'} {'a{b}c'}")  # expect: {} a{b}c
print(f"{width!r:>{width}}", f"{'abc'!r:{'<'}{8}}|")  # expect:         10 'abc'   |
print(f"{'a' 'b'} {'''triple'''} {"it's"}")  # expect: ab triple it's
print(f"{(x := 5)} {x} {width:=+5d}")  # expect: 5 5 +  10
print(f"{d['key']:{d['key'] and '>'}{3}}")  # expect:   v
print(f"{lambda_ if (lambda_ := 1) else 0}")  # expect: 1
