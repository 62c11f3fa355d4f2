x = 5 ¤ 3
# raises: SyntaxError: invalid character '¤' (U+00A4)
