x = "abc
# raises: SyntaxError: unterminated string literal (detected at line 1)
