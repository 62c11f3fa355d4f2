x = 0b12
# raises: SyntaxError: invalid digit '2' in binary literal
