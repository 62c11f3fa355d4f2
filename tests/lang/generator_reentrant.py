def g():
    yield 1
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    yield "end"

me = g()
print(next(me), next(me), next(me))  # expect: 1 generator already executing end

def sends():
    yield
    try:
        me2.send(1)
    except ValueError as e:
        print(e)
    try:
        me2.close()
    except ValueError as e:
        print(e)
    yield
me2 = sends()
next(me2)
next(me2)
# expect: generator already executing
# expect: generator already executing
