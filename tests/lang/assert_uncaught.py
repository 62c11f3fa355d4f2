print("before")  # expect: before
assert 1 > 2, f"one is {1}"
# raises: AssertionError: one is 1
