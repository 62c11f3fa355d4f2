# total_ordering from each root.
from functools import total_ordering
import operator

def make(name, op):
    class C:
        def __init__(self, v):
            self.v = v
        def __eq__(self, other):
            return isinstance(other, C) and self.v == other.v
        def __repr__(self):
            return "C(%d)" % self.v
    def method(self, other):
        if not isinstance(other, C):
            return NotImplemented
        return op(self.v, other.v)
    method.__name__ = name
    setattr(C, name, method)
    return total_ordering(C)
ops = [operator.lt, operator.le, operator.gt, operator.ge]
for name, op in [("__lt__", operator.lt), ("__le__", operator.le), ("__gt__", operator.gt), ("__ge__", operator.ge)]:
    C = make(name, op)
    print(name, [[o(C(a), C(b)) for o in ops] for a, b in [(1, 2), (2, 1), (1, 1)]])
    try:
        C(1) < 5
    except TypeError as e:
        print(e)
    print(sorted([C(3), C(1), C(2)]), max(C(1), C(5)))
# expect: __lt__ [[True, True, False, False], [False, False, True, True], [False, True, False, True]]
# expect: '<' not supported between instances of 'C' and 'int'
# expect: [C(1), C(2), C(3)] C(5)
# expect: __le__ [[True, True, False, False], [False, False, True, True], [False, True, False, True]]
# expect: '<' not supported between instances of 'C' and 'int'
# expect: [C(1), C(2), C(3)] C(5)
# expect: __gt__ [[True, True, False, False], [False, False, True, True], [False, True, False, True]]
# expect: '<' not supported between instances of 'C' and 'int'
# expect: [C(1), C(2), C(3)] C(5)
# expect: __ge__ [[True, True, False, False], [False, False, True, True], [False, True, False, True]]
# expect: '<' not supported between instances of 'C' and 'int'
# expect: [C(1), C(2), C(3)] C(5)
try:
    @total_ordering
    class Nothing:
        def __eq__(self, other):
            return True
except ValueError as e:
    print(e)  # expect: must define at least one ordering operation: < > <= >=
@total_ordering
class Base:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        return self.v == other.v
    def __lt__(self, other):
        return self.v < other.v
class Derived(Base):
    pass
print(Derived(1) <= Derived(2), Derived(2) > Base(1), Base.__le__.__name__)  # expect: True True __le__
