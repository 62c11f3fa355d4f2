f(a=1, a=2)
# raises: SyntaxError: keyword argument repeated: a
