class A: pass
class B(A): pass
b = B()
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, int), isinstance(A, type))
# expect: True True False True
print(isinstance(1, (str, (float, (int,)))), isinstance(True, int), isinstance(1, bool), isinstance([], object))
# expect: True True False True
print(issubclass(B, A), issubclass(B, (int, A)), issubclass(bool, int), issubclass(A, B), issubclass(A, object))
# expect: True True True False True
print(isinstance(None, type(None)), isinstance(len, type(len)), issubclass(KeyError, LookupError))
# expect: True True True

def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: isinstance(1, 5))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
attempt(lambda: isinstance(1, "int"))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
attempt(lambda: isinstance(1, (str, 5)))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
attempt(lambda: issubclass(1, int))  # expect: issubclass() arg 1 must be a class
attempt(lambda: issubclass(int, 5))  # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
attempt(lambda: isinstance(1, [int]))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union

class Liar:
    __class__ = int
print(isinstance(Liar(), int), type(Liar()) is int)  # expect: True False
