def f():
    await g()
# raises: SyntaxError: 'await' outside async function
