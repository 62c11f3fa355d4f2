def f(*):
    pass
# raises: SyntaxError: named arguments must follow bare *
