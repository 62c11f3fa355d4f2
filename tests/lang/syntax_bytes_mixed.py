"a" b"b"
# raises: SyntaxError: cannot mix bytes and nonbytes literals
