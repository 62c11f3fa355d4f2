match 1:
    case [*a, *b]:
        pass
# raises: SyntaxError: multiple starred names in sequence pattern
