async def f():
    yield 1
    return 2
# raises: SyntaxError: 'return' with value in async generator
