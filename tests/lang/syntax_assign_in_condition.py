if x = 5:
    pass
# raises: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
