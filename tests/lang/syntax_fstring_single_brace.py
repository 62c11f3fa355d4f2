f"}"
# raises: SyntaxError: f-string: single '}' is not allowed
