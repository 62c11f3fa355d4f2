x = 1_
# raises: SyntaxError: invalid decimal literal
