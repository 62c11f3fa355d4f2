for i in range(2):
    try:
        pass
    except* ValueError:
        break
# raises: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
