x = 1)
# raises: SyntaxError: unmatched ')'
