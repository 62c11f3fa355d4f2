class Money:
    def __init__(self, v): self.v = v
    def __format__(self, spec):
        if spec == "":
            return str(self.v)
        if spec == "eur":
            return f"{self.v:.2f} EUR"
        return format(self.v, spec)

m = Money(12.5)
print(f"{m}|{m:eur}|{m:>10.1f}", "{:eur}".format(m), format(m), format(m, "08.3f"))
# expect: 12.5|12.50 EUR|      12.5 12.50 EUR 12.5 0012.500

class Plain: pass
try:
    f"{Plain():>10}"
except TypeError as e:
    print(e)  # expect: unsupported format string passed to Plain.__format__

class Bad:
    def __format__(self, spec): return 5
try:
    format(Bad())
except TypeError as e:
    print(e)  # expect: __format__ must return a str, not int

class WithStr:
    def __str__(self): return "as str"
print(f"{WithStr()}", format(WithStr(), ""))  # expect: as str as str
try:
    format(WithStr(), "d")
except TypeError as e:
    print(e)  # expect: unsupported format string passed to WithStr.__format__
for v in (None, [], {}, ()):
    try:
        format(v, "5")
    except TypeError as e:
        print(e)
# expect: unsupported format string passed to NoneType.__format__
# expect: unsupported format string passed to list.__format__
# expect: unsupported format string passed to dict.__format__
# expect: unsupported format string passed to tuple.__format__
