def a():
    try:
        return "try"
    finally:
        print("cleanup")

def b():
    try:
        return "try"
    finally:
        return "finally"

def c():
    try:
        raise ValueError("swallowed by return")
    finally:
        return "finally"

def d():
    x = 1
    try:
        return x
    finally:
        x = 2

def e():
    items = [1]
    try:
        return items
    finally:
        items.append(2)

def f():
    for i in range(5):
        try:
            if i == 1:
                return i
        finally:
            if i == 1:
                continue
    return "loop ended"

def g():
    while True:
        try:
            return "try"
        finally:
            break
    return "after break"

def h():
    try:
        try:
            return "inner"
        finally:
            print("inner finally")
    finally:
        print("outer finally")

for fn in (a, b, c, d, e, f, g, h):
    print(fn.__name__, fn())
# expect: cleanup
# expect: a try
# expect: b finally
# expect: c finally
# expect: d 1
# expect: e [1, 2]
# expect: f loop ended
# expect: g after break
# expect: inner finally
# expect: outer finally
# expect: h inner
