class Multiplier:
    def __init__(self, k): self.k = k
    def __call__(self, x, *args, **kw):
        return x * self.k, args, kw

m = Multiplier(3)
print(m(2), m(1, 2, a=3), callable(m))  # expect: (6, (), {}) (3, (2,), {'a': 3}) True
print(list(map(Multiplier(2), [1, 2])))  # expect: [(2, (), {}), (4, (), {})]

class NotCallable: pass
print(callable(NotCallable()), callable(NotCallable))  # expect: False True

# __call__ is found on the class, not on the instance.
n = NotCallable()
n.__call__ = lambda: "instance"
try:
    n()
except TypeError as e:
    print(e)  # expect: 'NotCallable' object is not callable
NotCallable.__call__ = lambda self: "class"
print(n())  # expect: class

class Chain:
    def __init__(self, log=()): self.log = log
    def __call__(self, x): return Chain(self.log + (x,))
print(Chain()(1)(2)(3).log)  # expect: (1, 2, 3)
