async def f():
    yield from x
# raises: SyntaxError: 'yield from' inside async function
