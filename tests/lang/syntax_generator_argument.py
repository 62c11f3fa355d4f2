f(x for x in y, 1)
# raises: SyntaxError: Generator expression must be parenthesized
