x = 1 if 2
# raises: SyntaxError: expected 'else' after 'if' expression
