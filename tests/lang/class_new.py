class Singleton:
    instance = None
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, *args):
        print("init", args)

a = Singleton(1)
# expect: new Singleton (1,)
# expect: init (1,)
b = Singleton(2)
# expect: new Singleton (2,)
# expect: init (2,)
print(a is b)  # expect: True

class Other:
    def __new__(cls):
        return "not an instance"
    def __init__(self):
        print("never called")
print(Other())  # expect: not an instance

class UpperStr(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())
u = UpperStr("abc")
print(u, type(u).__name__, u == "ABC", len(u))  # expect: ABC UpperStr True 3

class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))
    @property
    def first(self): return self[0]
p = Pair(1, 2)
print(p, p.first, p == (1, 2), isinstance(p, tuple))  # expect: (1, 2) 1 True True

class Positive(int):
    def __new__(cls, v):
        return super().__new__(cls, abs(v))
print(Positive(-5) + 1, type(Positive(-5) + 1).__name__, repr(Positive(3)))  # expect: 6 int 3
