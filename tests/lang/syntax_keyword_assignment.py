class = 5
# raises: SyntaxError: invalid syntax
