x = {"a": }
# raises: SyntaxError: expression expected after dictionary key and ':'
