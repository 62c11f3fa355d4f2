from string import Formatter
import _string

f = Formatter()
print(f.format("{0} {1!r:>5} {x[k]} {x[k]:{w}}|{{}}", 1, "a", x={"k": 5}, w=4))  # expect: 1   'a' 5    5|{}
print(f.format("{} {} {y.real}", 1, 2, y=3), f.vformat("{0}{a}", (1,), {"a": 2}))  # expect: 1 2 3 12
print(list(f.parse("a{{b{c!r:x}d{}}}")))
# expect: [('a{', None, None, None), ('b', 'c', 'x', 'r'), ('d', '', '', None), ('}', None, None, None)]
print(list(f.parse("{x!z}")), list(f.parse("")), f.get_field("0.real", (5,), {}))  # expect: [('', 'x', '', 'z')] [] (5, 0)
first, rest = _string.formatter_field_name_split("a.b[0][k].c")
print(first, list(rest))  # expect: a [(True, 'b'), (False, 0), (False, 'k'), (True, 'c')]
print([list(_string.formatter_field_name_split(n)[1]) for n in ("", "5")], _string.formatter_field_name_split("5")[0])
# expect: [[], []] 5
for bad in ("{", "}", "{a", "{a!", "{a!rx}", "{!z}", "{} {0}", "{0} {}", "{5}", "{nope}", "{0.}", "{0[}", "{0:{1:{2}}}"):
    try:
        print(f.format(bad, 1, 2, 3))
    except (ValueError, LookupError) as e:
        print(type(e).__name__, e)
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: ValueError expected '}' before end of string
# expect: ValueError end of string while looking for conversion specifier
# expect: ValueError expected ':' after conversion specifier
# expect: ValueError Unknown conversion specifier z
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: IndexError tuple index out of range
# expect: KeyError 'nope'
# expect: ValueError Empty attribute in format string
# expect: ValueError expected '}' before end of string
# expect: ValueError Max string recursion exceeded
class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "<%s>" % key) if isinstance(key, str) else super().get_value(key, args, kwargs)
    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)
    def check_unused_args(self, used, args, kwargs):
        print(sorted(map(str, used)))
    def format_field(self, value, spec):
        return "[%s]" % super().format_field(value, spec)
print(Default().format("{0!u} {miss:>8}", "abc"))
# expect: ['0', 'miss']
# expect: [ABC] [  <miss>]
