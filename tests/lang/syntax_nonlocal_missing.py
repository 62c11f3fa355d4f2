def f():
    nonlocal nowhere
# raises: SyntaxError: no binding for nonlocal 'nowhere' found
