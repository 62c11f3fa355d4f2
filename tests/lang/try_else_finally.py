def f(action):
    log = []
    try:
        log.append("try")
        if action == "raise":
            raise ValueError
        if action == "return":
            return log
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log

for action in "none", "raise", "return":
    print(action, f(action))
# expect: none ['try', 'else', 'finally', 'after']
# expect: raise ['try', 'except', 'finally', 'after']
# expect: return ['try', 'finally']

# An exception in else is not caught by the same try.
try:
    try:
        pass
    except KeyError:
        print("wrong")
    else:
        raise KeyError("from else")
    finally:
        print("inner finally")  # expect: inner finally
except KeyError as e:
    print("outer", e)  # expect: outer 'from else'

try:
    print("only finally")  # expect: only finally
finally:
    print("runs")  # expect: runs
try:
    try:
        raise ValueError("first")
    finally:
        print("finally before propagation")  # expect: finally before propagation
except ValueError as e:
    print(e)  # expect: first
