a, b: int = 1, 2
# raises: SyntaxError: only single target (not tuple) can be annotated
