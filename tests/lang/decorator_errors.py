try:
    @5
    def f(): pass
except TypeError as e:
    print(e)  # expect: 'int' object is not callable

try:
    @undefined_decorator
    def g(): pass
except NameError as e:
    print(e)  # expect: name 'undefined_decorator' is not defined
print("g" in globals())  # expect: False

def broken(f):
    raise ValueError("refused " + f.__name__)

try:
    @broken
    def h(): pass
except ValueError as e:
    print(e)  # expect: refused h

def returns_none(f): pass

@returns_none
def k(): return 1
print(k)  # expect: None
try:
    k()
except TypeError as e:
    print(e)  # expect: 'NoneType' object is not callable
