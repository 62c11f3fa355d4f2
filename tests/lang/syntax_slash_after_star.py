def f(*, a, /):
    pass
# raises: SyntaxError: / must be ahead of *
