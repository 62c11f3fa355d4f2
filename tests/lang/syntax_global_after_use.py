def f():
    print(g)
    global g
# raises: SyntaxError: name 'g' is used prior to global declaration
