def g():
    try:
        while True:
            x = yield 1
            if x == "stop":
                return "stopped"
    except KeyError as e:
        yield f"key {e}"
it = g()
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(repr(e))
attempt(lambda: it.send("x"))  # expect: TypeError("can't send non-None value to a just-started generator")
attempt(lambda: it.send(None))  # expect: 1
attempt(lambda: it.send("stop"))  # expect: StopIteration('stopped')
attempt(lambda: it.send(1))  # expect: StopIteration()
it = g()
attempt(lambda: it.__next__())  # expect: 1
attempt(lambda: it.throw(KeyError, KeyError("two args")))  # expect: key 'two args'
attempt(lambda: it.throw(ValueError("unhandled")))  # expect: ValueError('unhandled')
attempt(lambda: it.close())  # expect: None
attempt(lambda: it.send())  # expect: TypeError('generator.send() takes exactly one argument (0 given)')
attempt(lambda: it.throw())  # expect: TypeError('throw expected at least 1 argument, got 0')
attempt(lambda: it.throw("string"))
# expect: TypeError('exceptions must be classes or instances deriving from BaseException, not str')
attempt(lambda: it.close(1))  # expect: TypeError('generator.close() takes no arguments (1 given)')
attempt(lambda: next(it))  # expect: StopIteration()
attempt(lambda: g().throw(int))
# expect: TypeError('exceptions must be classes or instances deriving from BaseException, not type')
attempt(lambda: g(1))  # expect: TypeError('g() takes 0 positional arguments but 1 was given')
attempt(lambda: g()[0])  # expect: TypeError("'generator' object is not subscriptable")
attempt(lambda: len(g()))  # expect: TypeError("object of type 'generator' has no len()")
attempt(lambda: g() + g())  # expect: TypeError("unsupported operand type(s) for +: 'generator' and 'generator'")
