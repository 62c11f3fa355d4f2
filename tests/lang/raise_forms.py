def attempt(f):
    try:
        f()
    except BaseException as e:
        print(repr(e))

def klass(): raise ValueError
def instance(): raise ValueError("m", 2)
def number(): raise 5
def string(): raise "text"
def none(): raise None
def builtin_class(): raise int
def bare(): raise
def base(): raise BaseException("b")
def from_int(): raise ValueError from 5
def needs_args():
    class E(Exception):
        def __init__(self, a): self.a = a
    raise E
def not_an_exception():
    class E(Exception):
        def __new__(cls): return 5
    raise E
for f in (klass, instance, number, string, none, builtin_class, bare, base, from_int, needs_args, not_an_exception):
    attempt(f)
# expect: ValueError()
# expect: ValueError('m', 2)
# expect: TypeError('exceptions must derive from BaseException')
# expect: TypeError('exceptions must derive from BaseException')
# expect: TypeError('exceptions must derive from BaseException')
# expect: TypeError('exceptions must derive from BaseException')
# expect: RuntimeError('No active exception to reraise')
# expect: BaseException('b')
# expect: TypeError('exception causes must derive from BaseException')
# expect: TypeError("needs_args.<locals>.E.__init__() missing 1 required positional argument: 'a'")
# expect: TypeError("calling <class '__main__.not_an_exception.<locals>.E'> should have returned an instance of BaseException, not <class 'int'>")

def reraise():
    try:
        {}["k"]
    except KeyError:
        raise
attempt(reraise)  # expect: KeyError('k')
def reraise_helper():
    raise
def reraise_nested():
    try:
        1 / 0
    except ZeroDivisionError:
        reraise_helper()
attempt(reraise_nested)  # expect: ZeroDivisionError('division by zero')
