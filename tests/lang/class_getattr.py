class Dynamic:
    real = "real"
    def __init__(self):
        self.own = "own"
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:].upper()
        raise AttributeError(f"no {name}")

d = Dynamic()
print(d.real, d.own, d.dyn_hello)  # expect: real own HELLO
try:
    d.other
except AttributeError as e:
    print(e)  # expect: no other
print(hasattr(d, "dyn_x"), hasattr(d, "y"), getattr(d, "y", "default"))  # expect: True False default

class Proxy:
    def __init__(self, target):
        self._target = target
    def __getattr__(self, name):
        return getattr(self._target, name)

p = Proxy([1, 2])
p.append(3)
print(p._target, p.index(2))  # expect: [1, 2, 3] 1

# A failing property falls back to __getattr__.
class Fallback:
    @property
    def p(self):
        raise AttributeError("inner")
    def __getattr__(self, name):
        return "fallback " + name
print(Fallback().p)  # expect: fallback p

# Special methods are looked up on the class, not through __getattr__.
class NoLen:
    def __getattr__(self, name):
        return lambda *a: 5
try:
    len(NoLen())
except TypeError as e:
    print(e)  # expect: object of type 'NoLen' has no len()
