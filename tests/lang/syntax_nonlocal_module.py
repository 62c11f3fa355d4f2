nonlocal x
# raises: SyntaxError: nonlocal declaration not allowed at module level
