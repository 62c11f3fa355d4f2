# The in-place operators change what can change.
import operator as op

x = [1]
y = op.iadd(x, [2])
print(x, y is x, op.iadd(1, 2), op.isub(5, 1), op.imul([1], 2), op.itruediv(1, 2), op.ifloordiv(7, 2), op.imod(7, 4), op.ipow(2, 3))
# expect: [1, 2] True 3 4 [1, 1] 0.5 3 3 8
print(op.iand({1, 2}, {2}), op.ior({1}, {2}), op.ixor({1, 2}, {2, 3}), op.ilshift(1, 2), op.irshift(8, 1), op.iconcat([1], (2,)))
# expect: {2} {1, 2} {1, 3} 4 4 [1, 2]
d = {"a": 1}
print(op.ior(d, {"b": 2}) is d, d)  # expect: True {'a': 1, 'b': 2}
t = (1,)
print(op.iadd(t, (2,)), t)  # expect: (1, 2) (1,)
class C:
    def __iadd__(self, other):
        return "iadd " + str(other)
    def __ior__(self, other):
        return "ior"
print(op.iadd(C(), 5), op.ior(C(), 1), op.__iadd__ is op.iadd, op.__ior__ is op.ior)  # expect: iadd 5 ior True True
try:
    op.iconcat(1, 2)
except TypeError as e:
    print(e)  # expect: 'int' object can't be concatenated
try:
    op.iadd([1], 5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
