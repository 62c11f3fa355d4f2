class Meta(type):
    def __len__(cls): return 3
    def __iter__(cls): return iter(["a", "b"])
    def __contains__(cls, x): return x == "in"
    def __getattr__(cls, name): return f"meta {name}"
    def __repr__(cls): return f"<meta {cls.__name__}>"
    def __instancecheck__(cls, obj): return obj == "pretend"
    def __subclasscheck__(cls, sub): return sub is int
    def __add__(cls, other): return cls.__name__ + other
    def __bool__(cls): return False

class C(metaclass=Meta): pass

print(len(C), list(C), "in" in C, "out" in C, C.anything, C, [C])
# expect: 3 ['a', 'b'] True False meta anything <meta C> [<meta C>]
print(isinstance("pretend", C), isinstance(5, C), issubclass(int, C), issubclass(str, C))
# expect: True False True False
print(C + "!", bool(C), isinstance(C(), C))  # expect: C! False True
try:
    C().anything
except AttributeError as e:
    print(e)  # expect: 'C' object has no attribute 'anything'
try:
    len(C())
except TypeError as e:
    print(e)  # expect: object of type 'C' has no len()
