class A:
    __secret = "A"
    def __init__(self):
        self.__own = 1
    def get(self):
        return self.__secret, self.__own
    def __hidden(self):
        return "hidden"
    def call(self):
        return self.__hidden()
    __dunder__ = "untouched"

class B(A):
    __secret = "B"
    def getb(self):
        return self.__secret

b = B()
print(b.get(), b.getb(), b.call())  # expect: ('A', 1) B hidden
print(sorted(k for k in vars(b)), b._A__secret, b._B__secret, b.__dunder__)  # expect: ['_A__own'] A B untouched
try:
    b.__secret
except AttributeError as e:
    print(e)  # expect: 'B' object has no attribute '__secret'

class _Lead:
    def f(self):
        self.__x = 1
        return list(vars(self))
print(_Lead().f())  # expect: ['_Lead__x']

class C:
    def local(self):
        __v = 5
        return [k for k in locals() if k != "self"]
    def param(self, __p=1): return __p
print(C().local(), C().param(_C__p=9))  # expect: ['_C__v'] 9
