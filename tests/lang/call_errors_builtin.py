def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)

attempt(lambda: len())  # expect: len() takes exactly one argument (0 given)
attempt(lambda: len(1, 2))  # expect: len() takes exactly one argument (2 given)
attempt(lambda: len(x=1))  # expect: len() takes no keyword arguments
attempt(lambda: [].append())  # expect: list.append() takes exactly one argument (0 given)
attempt(lambda: [].append(1, 2))  # expect: list.append() takes exactly one argument (2 given)
attempt(lambda: [].pop(1, 2))  # expect: pop expected at most 1 argument, got 2
attempt(lambda: {}.get())  # expect: get expected at least 1 argument, got 0
attempt(lambda: {}.get(1, 2, 3))  # expect: get expected at most 2 arguments, got 3
attempt(lambda: "".join())  # expect: str.join() takes exactly one argument (0 given)
attempt(lambda: "".join(1, 2))  # expect: str.join() takes exactly one argument (2 given)
attempt(lambda: "a".upper(1))  # expect: str.upper() takes no arguments (1 given)
attempt(lambda: abs("x"))  # expect: bad operand type for abs(): 'str'
attempt(lambda: isinstance(1))  # expect: isinstance expected 2 arguments, got 1
attempt(lambda: ord(1))  # expect: ord() expected string of length 1, but int found
attempt(lambda: "a".replace("b"))  # expect: replace() takes at least 2 positional arguments (1 given)
attempt(lambda: [].insert(1))  # expect: insert expected 2 arguments, got 1
attempt(lambda: print(sepp=1))  # expect: print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
attempt(lambda: sorted())  # expect: sorted expected 1 argument, got 0
attempt(lambda: sorted([], 1))  # expect: sorted expected 1 argument, got 2
attempt(lambda: "".split(1, 2, 3))  # expect: split() takes at most 2 arguments (3 given)
