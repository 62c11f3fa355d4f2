f(a.b=1)
# raises: SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
