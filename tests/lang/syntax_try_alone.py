try:
    pass
x = 1
# raises: SyntaxError: expected 'except' or 'finally' block
