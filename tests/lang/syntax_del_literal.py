del 5
# raises: SyntaxError: cannot delete literal
