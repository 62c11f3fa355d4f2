f(a=1, 2)
# raises: SyntaxError: positional argument follows keyword argument
