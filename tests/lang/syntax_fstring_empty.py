f"{}"
# raises: SyntaxError: f-string: valid expression required before '}'
