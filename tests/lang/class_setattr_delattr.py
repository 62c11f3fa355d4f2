class Strict:
    allowed = ("a", "b")
    def __setattr__(self, name, value):
        if name not in self.allowed:
            raise AttributeError(f"cannot set {name!r}")
        print("setting", name)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("deleting", name)
        object.__delattr__(self, name)

s = Strict()
s.a = 1  # expect: setting a
s.b = [s.a]  # expect: setting b
try:
    s.c = 3
except AttributeError as e:
    print(e)  # expect: cannot set 'c'
del s.a  # expect: deleting a
print(s.__dict__)  # expect: {'b': [1]}
try:
    del s.a  # expect: deleting a
except AttributeError as e:
    print(e)  # expect: 'Strict' object has no attribute 'a'
setattr(s, "b", "via setattr")  # expect: setting b
delattr(s, "b")  # expect: deleting b
s.__dict__["c"] = "direct"
print(s.c)  # expect: direct

class Frozen:
    def __init__(self):
        object.__setattr__(self, "v", 1)
    def __setattr__(self, *a):
        raise TypeError("frozen")
f = Frozen()
try:
    f.v += 1
except TypeError as e:
    print(e, f.v)  # expect: frozen 1
