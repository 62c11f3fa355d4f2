def f():
    async for x in y:
        pass
# raises: SyntaxError: 'async for' outside async function
