def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)

def int_str():
    x = 1
    x += "a"

def str_int():
    x = "a"
    x += 1

def list_int():
    x = []
    x += 1

def none_minus():
    x = None
    x -= 1

def shift():
    x = 1.5
    x <<= 1

def matrix():
    x = 1
    x @= 2

def power():
    x = "a"
    x **= 2

def unbound():
    never_set += 1

def attribute():
    (5).x += 1

for f in (int_str, str_int, list_int, none_minus, shift, matrix, power, unbound, attribute):
    attempt(f)
# expect: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# expect: TypeError: can only concatenate str (not "int") to str
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: unsupported operand type(s) for -=: 'NoneType' and 'int'
# expect: TypeError: unsupported operand type(s) for <<=: 'float' and 'int'
# expect: TypeError: unsupported operand type(s) for @=: 'int' and 'int'
# expect: TypeError: unsupported operand type(s) for **=: 'str' and 'int'
# expect: UnboundLocalError: cannot access local variable 'never_set' where it is not associated with a value
# expect: AttributeError: 'int' object has no attribute 'x'
