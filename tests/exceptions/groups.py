# Exception groups and except*.


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

G=ExceptionGroup
B=BaseExceptionGroup
show(lambda: G())  # expect: TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
show(lambda: G(1,[]))  # expect: TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
show(lambda: G("a",3))  # expect: TypeError: second argument (exceptions) must be a sequence
show(lambda: G("a",[]))  # expect: ValueError: second argument (exceptions) must be a non-empty sequence
show(lambda: G("a",[3]))  # expect: ValueError: Item 0 of second argument (exceptions) is not an exception
show(lambda: G("a",[KeyboardInterrupt()]))  # expect: TypeError: Cannot nest BaseExceptions in an ExceptionGroup
show(lambda: B("a",[ValueError()]))  # expect: ExceptionGroup('a', [ValueError()])
show(lambda: B("a",[KeyboardInterrupt()]))  # expect: BaseExceptionGroup('a', [KeyboardInterrupt()])
show(lambda: G("a",{ValueError()}))  # expect: TypeError: second argument (exceptions) must be a sequence
show(lambda: G("a",(ValueError(1),TypeError(2))))  # expect: ExceptionGroup('a', (ValueError(1), TypeError(2)))
show(lambda: str(G("a",[ValueError()])))  # expect: 'a (1 sub-exception)'
show(lambda: str(G("a",[ValueError(),ValueError()])))  # expect: 'a (2 sub-exceptions)'
show(lambda: G("a",[ValueError()],x=1))  # expect: TypeError: ExceptionGroup() takes no keyword arguments
show(lambda: G("a",[ValueError()],2))  # expect: TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
class EG(G): pass
show(lambda: EG("a",[KeyboardInterrupt()]))  # expect: TypeError: Cannot nest BaseExceptions in 'EG'
class EB(B): pass
show(lambda: EB("a",[ValueError()]))  # expect: EB('a', [ValueError()])
g=G("m",[ValueError(1),G("n",[TypeError(2),KeyError(3)])])
show(lambda: g.split(ValueError))  # expect: (ExceptionGroup('m', [ValueError(1)]), ExceptionGroup('m', [ExceptionGroup('n', [TypeError(2), KeyError(3)])]))
show(lambda: g.split((TypeError,KeyError)))  # expect: (ExceptionGroup('m', [ExceptionGroup('n', [TypeError(2), KeyError(3)])]), ExceptionGroup('m', [ValueError(1)]))
show(lambda: g.split(lambda e: True))  # expect: (ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [TypeError(2), KeyError(3)])]), None)
show(lambda: g.split(lambda e: False))  # expect: (None, ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [TypeError(2), KeyError(3)])]))
show(lambda: g.split(3))  # expect: TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
show(lambda: g.subgroup(KeyError))  # expect: ExceptionGroup('m', [ExceptionGroup('n', [KeyError(3)])])
show(lambda: g.split((3,)))  # expect: TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
show(lambda: g.split(OSError))  # expect: (None, ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [TypeError(2), KeyError(3)])]))
show(lambda: g.split(int))  # expect: TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
show(lambda: g.exceptions)  # expect: (ValueError(1), ExceptionGroup('n', [TypeError(2), KeyError(3)]))
show(lambda: g.message)  # expect: 'm'
show(lambda: g.args)  # expect: ('m', [ValueError(1), ExceptionGroup('n', [TypeError(2), KeyError(3)])])
show(lambda: setattr(g,"message",1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(g,"exceptions",1))  # expect: AttributeError: readonly attribute
show(lambda: g.derive([ValueError()]))  # expect: ExceptionGroup('m', [ValueError()])
show(lambda: EG("a",[ValueError(1)]).split(ValueError))  # expect: (ExceptionGroup('a', [ValueError(1)]), None)
show(lambda: g.split())  # expect: TypeError: BaseExceptionGroup.split() takes exactly one argument (0 given)
show(lambda:g.derive(3))  # expect: TypeError: second argument (exceptions) must be a sequence
show(lambda: EG("a",[ValueError(1)]).subgroup(lambda e:False))  # expect: None
class D(G):
    def derive(self, e): return 3
show(lambda: D("a",[ValueError(1),TypeError()]).split(ValueError))  # expect: TypeError: derive must return an instance of BaseExceptionGroup
def w(ex, *ms):
    r=None
    try:
        raise ex
    except* ms as e: r=e
    return r
show(lambda: w(ValueError(1), ValueError))  # expect: ExceptionGroup('', (ValueError(1),))
show(lambda: w(g, TypeError))  # expect: ExceptionGroup: m (2 sub-exceptions)
show(lambda: w(g, G))  # expect: TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.
show(lambda: w(ValueError(), int))  # expect: TypeError: catching classes that do not inherit from BaseException is not allowed
show(lambda: w(ValueError(), 3))  # expect: TypeError: catching classes that do not inherit from BaseException is not allowed
show(lambda: w(ValueError(),OSError))  # expect: ValueError: 
show(lambda: w(ValueError(),B))  # expect: TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.
show(lambda: G[int])  # expect: ExceptionGroup[int]
show(lambda: G("x", [ValueError(1)]).__reduce__())  # expect: (<class 'ExceptionGroup'>, ('x', [ValueError(1)]))
def f():
    try:
        raise G("outer",[ValueError(1),TypeError(2),G("in",[OSError(3),KeyError(4)])])
    except* ValueError as e: print("V", repr(e))
    except* (TypeError,KeyError) as e: print("T", repr(e)); raise RuntimeError("new")
try: f()
except BaseException as e: print(repr(e), repr(e.__cause__))
# expect: V ExceptionGroup('outer', [ValueError(1)])
# expect: T ExceptionGroup('outer', [TypeError(2), ExceptionGroup('in', [KeyError(4)])])
# expect: ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('outer', [ExceptionGroup('in', [OSError(3)])])]) None
