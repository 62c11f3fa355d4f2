for f() in x:
    pass
# raises: SyntaxError: cannot assign to function call
