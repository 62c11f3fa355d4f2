# What the interpreter tells about itself, and its limits.
import sys

def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


show(lambda: sys.setrecursionlimit(0))  # expect: ValueError: recursion limit must be greater or equal than 1
show(lambda: sys.setrecursionlimit("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: sys.setrecursionlimit(2**40))  # expect: OverflowError: Python int too large to convert to C int
show(lambda: sys.setrecursionlimit(-1))  # expect: ValueError: recursion limit must be greater or equal than 1
show(lambda: sys.intern("a"))  # expect: 'a'
show(lambda: sys.intern(3))  # expect: TypeError: intern() argument must be str, not int
show(lambda: sys.set_int_max_str_digits(5))  # expect: ValueError: maxdigits must be 0 or larger than 640
show(lambda: sys.set_int_max_str_digits(-1))  # expect: ValueError: maxdigits must be 0 or larger than 640
show(lambda: sys.exit(3))  # expect: SystemExit: 3
show(lambda: sys.exit())  # expect: SystemExit: 
show(lambda: sys.exit(1,2))  # expect: TypeError: exit expected at most 1 argument, got 2
show(lambda: sys.exc_info())  # expect: (None, None, None)
show(lambda: sys.exception())  # expect: None
show(lambda: sys.getsizeof())  # expect: TypeError: getsizeof() missing required argument 'object' (pos 1)
show(lambda: sys.setswitchinterval(0))  # expect: ValueError: switch interval must be strictly positive
show(lambda: sys.setswitchinterval(0.01))  # expect: None
show(lambda: sys.version_info[:2])  # expect: (3, 13)
show(lambda: sys.version_info.major)  # expect: 3
show(lambda: sys.version_info)  # expect: sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)
show(lambda: sys.version_info >= (3,8))  # expect: True
show(lambda: sys.flags.debug)  # expect: 0
show(lambda: sys.is_finalizing())  # expect: False
show(lambda: sys._getframe(1000))  # expect: ValueError: call stack is not deep enough
show(lambda: sys.displayhook(None))  # expect: None
show(lambda: sys.version_info._replace)  # expect: AttributeError: 'sys.version_info' object has no attribute '_replace'
show(lambda: type(sys.version_info))  # expect: <class 'sys.version_info'>
show(lambda: type(sys.flags)())  # expect: TypeError: cannot create 'sys.flags' instances
show(lambda: type(sys.float_info))  # expect: <class 'sys.float_info'>
show(lambda: sys.float_info)
# expect: sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
show(lambda: sys.int_info)  # expect: sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
show(lambda: sys.float_info[0])  # expect: 1.7976931348623157e+308
show(lambda: type(sys.version_info)((1,2)))  # expect: TypeError: cannot create 'sys.version_info' instances
show(lambda: len(sys.version_info))  # expect: 5
show(lambda: sys.version_info == (3,13,0,'final',0))  # expect: True
show(lambda: sys.version_info + (1,))  # expect: (3, 13, 0, 'final', 0, 1)
show(lambda: (sys.version_info.n_fields, sys.version_info.n_sequence_fields, sys.version_info.n_unnamed_fields))  # expect: (5, 5, 0)
show(lambda: "sys" in sys.modules)  # expect: True
show(lambda: sys.modules["sys"] is sys)  # expect: True
show(lambda: sys.getdefaultencoding())  # expect: 'utf-8'
show(lambda: sys.getrecursionlimit())  # expect: 1000
