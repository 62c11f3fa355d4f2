def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)

class A: pass
class B:
    __match_args__ = ("x",)
    x = y = 1
class C:
    __match_args__ = ["x"]
class D:
    __match_args__ = (5,)

def too_many():
    match A():
        case A(1): pass
def too_many_b():
    match B():
        case B(1, 2): pass
def twice():
    match B():
        case B(1, x=1): pass
def not_tuple():
    match C():
        case C(1): pass
def not_str():
    match D():
        case D(1): pass
def not_class():
    x = 5
    match 1:
        case x(): pass
def int_two():
    match 1:
        case int(1, 2): pass
for f in (too_many, too_many_b, twice, not_tuple, not_str, not_class, int_two):
    attempt(f)
# expect: A() accepts 0 positional sub-patterns (1 given)
# expect: B() accepts 1 positional sub-pattern (2 given)
# expect: B() got multiple sub-patterns for attribute 'x'
# expect: C.__match_args__ must be a tuple (got list)
# expect: __match_args__ elements must be strings (got int)
# expect: called match pattern must be a class
# expect: int() accepts 1 positional sub-pattern (2 given)

class Angry:
    __match_args__ = ("x",)
    @property
    def x(self): raise ValueError("property")
try:
    match Angry():
        case Angry(1): pass
except ValueError as e:
    print(e)  # expect: property
