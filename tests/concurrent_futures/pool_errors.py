# Exceptions of calls: identity, traceback, and those that are no Exception.
from concurrent.futures import ThreadPoolExecutor


class Special(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.b = b


def fail(e):
    raise e


with ThreadPoolExecutor(2) as pool:
    e = Special(1, 2)
    f = pool.submit(fail, e)
    try:
        f.result()
    except Special as x:
        print(x is e, x.b, f.exception() is e)
    for e in (SystemExit(4), KeyboardInterrupt(), GeneratorExit(), BaseException("b")):
        print(repr(pool.submit(fail, e).exception()))
    print(pool.submit(lambda: 5).result())
    try:
        try:
            {}["k"]
        except KeyError:
            pool.submit(fail, ValueError("v")).result()
    except ValueError as x:
        print(repr(x.__context__))
# expect: True 2 True
# expect: SystemExit(4)
# expect: KeyboardInterrupt()
# expect: GeneratorExit()
# expect: BaseException('b')
# expect: 5
# expect: KeyError('k')
