try:
    pass
except* ValueError:
    pass
except KeyError:
    pass
# raises: SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
