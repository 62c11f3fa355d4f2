f"{x!z}"
# raises: SyntaxError: f-string: invalid conversion character 'z': expected 's', 'r', or 'a'
