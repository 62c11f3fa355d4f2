def f():
    total_count = 1
    return totl_count

f()
# raises: NameError: name 'totl_count' is not defined. Did you mean: 'total_count'?
