print("never printed, since nothing runs")
def f(:
    pass
# raises: SyntaxError: invalid syntax
