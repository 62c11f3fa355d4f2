return 5
# raises: SyntaxError: 'return' outside function
