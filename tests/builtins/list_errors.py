def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
l = [1, 2, 3]
attempt(lambda: l.pop(5))  # expect: IndexError: pop index out of range
attempt(lambda: [].pop())  # expect: IndexError: pop from empty list
attempt(lambda: [].pop(0))  # expect: IndexError: pop from empty list
attempt(lambda: l.remove(9))  # expect: ValueError: list.remove(x): x not in list
attempt(lambda: l.index(9))  # expect: ValueError: 9 is not in list
attempt(lambda: l.index(1, 1))  # expect: ValueError: 1 is not in list
attempt(lambda: l.extend(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: l.insert("a", 1))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: l.pop("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: l.pop(1.0))  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(lambda: l.append(1, 2))  # expect: TypeError: list.append() takes exactly one argument (2 given)
attempt(lambda: l.index())  # expect: TypeError: index expected at least 1 argument, got 0
attempt(lambda: l.sort(1))  # expect: TypeError: sort() takes no positional arguments
attempt(lambda: l.sort(key=5))  # expect: TypeError: 'int' object is not callable
attempt(lambda: l.sort(foo=1))  # expect: TypeError: sort() got an unexpected keyword argument 'foo'
attempt(lambda: [1, "a"].sort())  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
attempt(lambda: l.clear(1))  # expect: TypeError: list.clear() takes no arguments (1 given)
attempt(lambda: l.index("x"))  # expect: ValueError: 'x' is not in list
attempt(lambda: l.remove(l))  # expect: ValueError: list.remove(x): x not in list
attempt(lambda: [1] * "a")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
attempt(lambda: [1] + (2,))  # expect: TypeError: can only concatenate list (not "tuple") to list
attempt(lambda: list(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: list(1, 2))  # expect: TypeError: list expected at most 1 argument, got 2
attempt(lambda: list(x=1))  # expect: TypeError: list() takes no keyword arguments
attempt(lambda: [0] * (2 ** 70))  # expect: OverflowError: cannot fit 'int' into an index-sized integer
attempt(lambda: l[2 ** 70])  # expect: IndexError: cannot fit 'int' into an index-sized integer
attempt(lambda: l.__getitem__("a"))  # expect: TypeError: list indices must be integers or slices, not str
print(l)  # expect: [1, 2, 3]
