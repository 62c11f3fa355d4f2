b"é"
# raises: SyntaxError: bytes can only contain ASCII literal characters
