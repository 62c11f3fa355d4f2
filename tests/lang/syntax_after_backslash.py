x = 1 + \ 2
# raises: SyntaxError: unexpected character after line continuation character
