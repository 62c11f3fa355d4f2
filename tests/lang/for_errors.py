for thing in [5, None, 1.5, len, object()]:
    try:
        for x in thing:
            pass
    except TypeError as e:
        print(e)
# expect: 'int' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: 'float' object is not iterable
# expect: 'builtin_function_or_method' object is not iterable
# expect: 'object' object is not iterable

try:
    for a, b in [(1, 2, 3)]:
        pass
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)

try:
    for a, b in [1]:
        pass
except TypeError as e:
    print(e)  # expect: cannot unpack non-iterable int object
