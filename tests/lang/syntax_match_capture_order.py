match 1:
    case x:
        pass
    case 2:
        pass
# raises: SyntaxError: name capture 'x' makes remaining patterns unreachable
