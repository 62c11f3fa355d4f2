class Recorder(dict):
    def __init__(self): self.log = []
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            self.log.append(k)
        super().__setitem__(k, v)

class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return Recorder()
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.log = ns.log
        return cls
    def __init__(cls, name, bases, ns, **kw): pass

class A(metaclass=Meta, k=1):
    x = 1
    y = 2
    x = 3
    def f(self): pass
# expect: prepare A {'k': 1}

print(A.log, A.x)  # expect: ['x', 'y', 'x', 'f'] 3

class Auto(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = len([k for k in self if not k.startswith("__")])
        return self[key]
class EnumMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases): return Auto()
class Colors(metaclass=EnumMeta):
    RED
    GREEN
    BLUE
print(Colors.RED, Colors.GREEN, Colors.BLUE)  # expect: 0 1 2
