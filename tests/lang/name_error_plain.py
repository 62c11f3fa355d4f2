zzzqqq
# raises: NameError: name 'zzzqqq' is not defined
