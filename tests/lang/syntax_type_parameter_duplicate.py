def f[T, T](x): pass
# raises: SyntaxError: duplicate type parameter 'T'
