print "hello"
# raises: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
