None = 1
# raises: SyntaxError: cannot assign to None
