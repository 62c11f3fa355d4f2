items = [1, 2]
items[2]
# raises: IndexError: list index out of range
