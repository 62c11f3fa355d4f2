print(lenn("abc"))
# raises: NameError: name 'lenn' is not defined. Did you mean: 'len'?
