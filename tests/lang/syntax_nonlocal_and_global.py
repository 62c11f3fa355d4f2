def f():
    x = 1
    def g():
        global x
        nonlocal x
# raises: SyntaxError: name 'x' is nonlocal and global
