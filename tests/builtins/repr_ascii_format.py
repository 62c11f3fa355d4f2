print(repr(5), repr("a"), repr([1, "b"]), repr(None), repr({"a": (1,)}), repr(1.0), repr(b"x"), repr(set()), repr(range(3)), repr(...), repr(int), repr(True))
# expect: 5 'a' [1, 'b'] None {'a': (1,)} 1.0 b'x' set() range(0, 3) Ellipsis <class 'int'> True
print(ascii("é"), ascii(["日"]), ascii({"😀": 1}), ascii(5), ascii("a'b"))
# expect: '\xe9' ['\u65e5'] {'\U0001f600': 1} 5 "a'b"
print(format(5), format("x"), format(5, "03"), format(1.5, ".2f"), format("a", ">3"), format(None), format([1]), format(True), format(True, "d"), format(255, "x"), format("abc", ".1"))
# expect: 5 x 005 1.50   a None [1] True 1 ff a
l = [1]; l.append(l)
t = ([],); t[0].append(t)
d = {}; d["d"] = d
print(repr(l), repr(t), repr(d), str(l))  # expect: [1, [...]] ([(...)],) {'d': {...}} [1, [...]]
class Deep:
    def __init__(self): self.kids = [self]
    def __repr__(self): return f"Deep({len(self.kids)})"
print(repr([Deep()]), repr({"k": Deep()}), ascii(Deep()))  # expect: [Deep(1)] {'k': Deep(1)} Deep(1)
for f in (lambda: repr(), lambda: repr(1, 2), lambda: ascii(), lambda: format(), lambda: format(1, 2), lambda: format([], "x"), lambda: format(1, "", "")):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: repr() takes exactly one argument (0 given)
# expect: repr() takes exactly one argument (2 given)
# expect: ascii() takes exactly one argument (0 given)
# expect: format expected at least 1 argument, got 0
# expect: format() argument 2 must be str, not int
# expect: unsupported format string passed to list.__format__
# expect: format expected at most 2 arguments, got 3
