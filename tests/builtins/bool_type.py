print(bool(), bool(0), bool(1), bool(""), bool("False"), bool([]), bool([0]), bool(None), bool(0.0), bool(-0.0), bool(float("nan")))
# expect: False False True False True False True False False False True
print(bool(()), bool({}), bool(set()), bool(range(0)), bool(range(1)), bool(b""), bool(object()), bool(len), bool(...))
# expect: False False False False True False True True True
print(True, False, repr(True), str(False), [True], f"{True}", f"{True:d}", f"{True:>6}", "%s %d" % (True, True))
# expect: True False True False [True] True 1      1 True 1
print(True == 1, False == 0, True == 1.0, True != 2, True is True, isinstance(True, int), type(True).__name__, bool.__mro__)
# expect: True True True True True True bool (<class 'bool'>, <class 'int'>, <class 'object'>)
print(True & False, True | False, True ^ True, type(True & True).__name__, type(True & 1).__name__, True & 1, True | 2)
# expect: False True False bool int 1 3
print({True: "a", 1: "b", 1.0: "c"}, {0: "x"}[False], [10, 20][True], "ab"[False], sum([True, True, False]))
# expect: {True: 'c'} x 20 a 2
print(int(True), float(True), hash(True), True < 2, max(True, False), sorted([True, False, True]), not True)
# expect: 1 1.0 1 True True [False, True, True] False
print(isinstance(1, bool), bool.__bases__, True.__class__, hex(True), range(True), True.__and__(False), False.__or__(True))
# expect: False (<class 'int'>,) <class 'bool'> 0x1 range(0, 1) False True
try:
    bool(1, 2)
except TypeError as e:
    print(e)  # expect: bool expected at most 1 argument, got 2
try:
    bool(x=1)
except TypeError as e:
    print(e)  # expect: bool() takes no keyword arguments
