with x as f():
    pass
# raises: SyntaxError: cannot assign to function call
