def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)

attempt(lambda: [x for x in 5])  # expect: TypeError: 'int' object is not iterable
attempt(lambda: [1 // x for x in (1, 0)])  # expect: ZeroDivisionError: integer division or modulo by zero
attempt(lambda: {[]: 1 for _ in range(1)})  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {[] for _ in range(1)})  # expect: TypeError: unhashable type: 'list'
attempt(lambda: [a for a, b in [(1, 2), (3,)]])
# expect: ValueError: not enough values to unpack (expected 2, got 1)
attempt(lambda: [missing_name for _ in range(1)])  # expect: NameError: name 'missing_name' is not defined
attempt(lambda: [y for x in range(2) for y in x])  # expect: TypeError: 'int' object is not iterable
attempt(lambda: list(z for z in None))  # expect: TypeError: 'NoneType' object is not iterable
