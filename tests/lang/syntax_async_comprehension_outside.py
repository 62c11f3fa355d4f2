def f():
    return [x async for x in y]
# raises: SyntaxError: asynchronous comprehension outside of an asynchronous function
