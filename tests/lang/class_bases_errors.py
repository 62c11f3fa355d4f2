def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)

def base_bool():
    class X(bool): pass
def base_none():
    class X(type(None)): pass
def base_range():
    class X(range): pass
def base_function():
    class X(type(lambda: 0)): pass
def base_instance():
    class X(5): pass
def base_layout():
    class X(int, str): pass
def base_slice():
    class X(slice): pass
def base_ellipsis():
    class X(type(...)): pass

for f in (base_bool, base_none, base_range, base_function, base_layout, base_slice, base_ellipsis):
    attempt(f)
# expect: type 'bool' is not an acceptable base type
# expect: type 'NoneType' is not an acceptable base type
# expect: type 'range' is not an acceptable base type
# expect: type 'function' is not an acceptable base type
# expect: multiple bases have instance lay-out conflict
# expect: type 'slice' is not an acceptable base type
# expect: type 'ellipsis' is not an acceptable base type
try:
    base_instance()
except TypeError as e:
    print(e)  # expect: int expected at most 2 arguments, got 3
class Keyword(*[int], **{}): pass
print(Keyword(5) + 1)  # expect: 6
class Empty(): pass
print(Empty.__bases__)  # expect: (<class 'object'>,)
