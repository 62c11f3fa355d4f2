# singledispatchmethod with methods, class methods and static methods.
from functools import singledispatchmethod

class Negator:
    @singledispatchmethod
    def neg(self, arg):
        "doc of neg"
        raise NotImplementedError("Cannot negate a " + type(arg).__name__)
    @neg.register
    def _(self, arg: int):
        return -arg
    @neg.register
    def _(self, arg: bool):
        return not arg
    @neg.register(str)
    def _(self, arg):
        return arg[::-1]
    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls.__name__, "object"
    @make.register
    @classmethod
    def _(cls, arg: int):
        return cls.__name__, "int"
n = Negator()
print(n.neg(5), n.neg(True), n.neg("abc"), Negator.make(1), Negator.make("x"), n.make(2))
# expect: -5 False cba ('Negator', 'int') ('Negator', 'object') ('Negator', 'int')
try:
    n.neg([])
except NotImplementedError as e:
    print(e)  # expect: Cannot negate a list
class Sub(Negator):
    pass
print(Sub().neg(1), Sub.make(1), n.neg.__doc__, Negator.neg.__name__)  # expect: -1 ('Sub', 'int') doc of neg neg
@Negator.neg.register(list)
def _(self, arg):
    return [self.neg(x) for x in arg]
print(n.neg([1, "ab"]))  # expect: [-1, 'ba']
try:
    n.neg()
except TypeError as e:
    print(e)  # expect: neg requires at least 1 positional argument
try:
    singledispatchmethod(5)
except TypeError as e:
    print(e)  # expect: 5 is not callable or a descriptor
