x = 1
else:
    pass
# raises: SyntaxError: invalid syntax
