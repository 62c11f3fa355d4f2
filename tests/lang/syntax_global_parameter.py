def f(a):
    global a
# raises: SyntaxError: name 'a' is parameter and global
