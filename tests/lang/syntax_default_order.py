def f(a=1, b):
    pass
# raises: SyntaxError: parameter without a default follows parameter with a default
