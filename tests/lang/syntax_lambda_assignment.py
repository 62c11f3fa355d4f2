f(lambda: 1 = 2)
# raises: SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
