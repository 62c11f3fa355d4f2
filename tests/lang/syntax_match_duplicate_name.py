match 1:
    case [x, x]:
        pass
# raises: SyntaxError: multiple assignments to name 'x' in pattern
