a, b += 1, 2
# raises: SyntaxError: 'tuple' is an illegal expression for augmented assignment
