x = *[1]
# raises: SyntaxError: can't use starred expression here
