def f(a, b, a):
    pass
# raises: SyntaxError: duplicate argument 'a' in function definition
