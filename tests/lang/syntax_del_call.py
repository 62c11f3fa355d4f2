del f()
# raises: SyntaxError: cannot delete function call
