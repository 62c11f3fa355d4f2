x = []
assert x
# raises: AssertionError
