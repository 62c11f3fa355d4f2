try:
    pass
except:
    pass
except ValueError:
    pass
# raises: SyntaxError: default 'except:' must be last
