# __copy__, __deepcopy__, __reduce__, __reduce_ex__, __getstate__, __setstate__, __getnewargs__.
import copy

class C:
    def __copy__(self):
        return "copied"
    def __deepcopy__(self, memo):
        return "deep " + type(memo).__name__
print(copy.copy(C()), copy.deepcopy(C()), copy.deepcopy([C()]))  # expect: copied deep dict ['deep dict']
class State:
    def __init__(self):
        self.a, self.b = 1, [2]
    def __getstate__(self):
        return {"a": self.a * 10, "b": self.b}
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.restored = True
s = State()
t, u = copy.copy(s), copy.deepcopy(s)
print(t.a, t.b is s.b, t.restored, u.a, u.b is s.b, u.b)  # expect: 10 True True 10 False [2]
class R:
    def __init__(self, *args):
        self.args = args
    def __reduce__(self):
        return (R, (1, [2]))
r = copy.copy(R())
print(type(r).__name__, r.args, copy.deepcopy(R()).args)  # expect: R (1, [2]) (1, [2])
class RS:
    def __reduce__(self):
        return "global_name"
rs = RS()
print(copy.copy(rs) is rs, copy.deepcopy(rs) is rs)  # expect: True True
class RX:
    def __reduce_ex__(self, protocol):
        return (list, (), None, iter([protocol, 1]))
print(copy.copy(RX()))  # expect: [4, 1]
class RD:
    def __reduce__(self):
        return (dict, (), None, None, iter([("k", [1])]))
print(copy.copy(RD()), copy.deepcopy(RD()))  # expect: {'k': [1]} {'k': [1]}
class New(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
    def __getnewargs__(self):
        return tuple(self)
print(copy.copy(New(1, 2)), type(copy.deepcopy(New(1, [2]))).__name__)  # expect: (1, 2) New
class Bad:
    def __reduce__(self):
        return 5
try:
    copy.copy(Bad())
except TypeError as e:
    print(e)  # expect: Value after * must be an iterable, not int
print(copy.error is copy.Error)  # expect: True
