match 1:
    case [x] | 5:
        pass
# raises: SyntaxError: alternative patterns bind different names
