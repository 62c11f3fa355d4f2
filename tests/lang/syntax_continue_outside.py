def f():
    continue
# raises: SyntaxError: 'continue' not properly in loop
