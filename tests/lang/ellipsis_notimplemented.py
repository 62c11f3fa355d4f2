print(repr(...), repr(NotImplemented), type(...).__name__, type(NotImplemented).__name__)
# expect: Ellipsis NotImplemented ellipsis NotImplementedType
print(type(...)() is ..., type(NotImplemented)() is NotImplemented, type(None)() is None)  # expect: True True True
print(... == Ellipsis, ... != 1, hash(...) == hash(Ellipsis), {...: 1})  # expect: True True True {Ellipsis: 1}
print(None == None, None != 0, repr(None), str(None), bool(None), f"{None}")
# expect: True True None None False None
class Sub:
    def __eq__(self, o): return NotImplemented
print(Sub() == 1, Sub().__eq__(1))  # expect: False NotImplemented
print((5).__add__("x"), "a".__eq__(1), [].__lt__(5), (1.5).__add__("x"))
# expect: NotImplemented NotImplemented NotImplemented NotImplemented
for t in (type(None), type(...), type(NotImplemented)):
    try:
        t(1)
    except TypeError as e:
        print(e)
# expect: NoneType takes no arguments
# expect: EllipsisType takes no arguments
# expect: NotImplementedType takes no arguments
