if True
    pass
# raises: SyntaxError: expected ':'
