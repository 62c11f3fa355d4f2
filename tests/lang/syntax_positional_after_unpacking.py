f(**d, *a)
# raises: SyntaxError: iterable argument unpacking follows keyword argument unpacking
