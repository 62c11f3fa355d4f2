f"{x"
# raises: SyntaxError: f-string: expecting '}'
