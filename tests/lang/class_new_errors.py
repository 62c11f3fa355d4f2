def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)

class BadInit:
    def __init__(self):
        return 5
attempt(lambda: BadInit())  # expect: __init__() should return None, not 'int'

class A: pass
attempt(lambda: A(1, 2))  # expect: A() takes no arguments
attempt(lambda: object.__new__())  # expect: object.__new__(): not enough arguments
attempt(lambda: object.__new__(5))  # expect: object.__new__(X): X is not a type object (int)
attempt(lambda: int.__new__(A))  # expect: int.__new__(A): A is not a subtype of int
attempt(lambda: int.__new__())  # expect: int.__new__(): not enough arguments
attempt(lambda: object.__new__(int))  # expect: object.__new__(int) is not safe, use int.__new__()
attempt(lambda: str.__new__(int))  # expect: str.__new__(int): int is not a subtype of str

class OnlyNew:
    def __new__(cls, x):
        return object.__new__(cls)
attempt(lambda: type(OnlyNew(1)).__name__)  # expect: OnlyNew
attempt(lambda: OnlyNew())  # expect: OnlyNew.__new__() missing 1 required positional argument: 'x'

class NoneNew:
    def __new__(cls): pass
attempt(lambda: NoneNew())  # expect: None

class OverInit:
    def __init__(self, a): pass
attempt(lambda: object.__new__(OverInit, 1).__class__.__name__)  # expect: OverInit
attempt(lambda: object.__init__(A(), 1))
# expect: A.__init__() takes exactly one argument (the instance to initialize)
