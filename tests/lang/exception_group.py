eg = ExceptionGroup("msg", [ValueError("v"), ExceptionGroup("inner", [KeyError("k"), OSError("o")])])
print(eg, "|", repr(eg))
# expect: msg (2 sub-exceptions) | ExceptionGroup('msg', [ValueError('v'), ExceptionGroup('inner', [KeyError('k'), OSError('o')])])
print(eg.message, eg.exceptions[0], len(eg.exceptions), eg.args[0])  # expect: msg v 2 msg
print(type(eg.exceptions).__name__)  # expect: tuple

print(eg.subgroup(KeyError))  # expect: msg (1 sub-exception)
print(repr(eg.subgroup(KeyError)))  # expect: ExceptionGroup('msg', [ExceptionGroup('inner', [KeyError('k')])])
print(eg.subgroup(IndexError))  # expect: None
print(repr(eg.subgroup(lambda e: isinstance(e, (ValueError, OSError)))))
# expect: ExceptionGroup('msg', [ValueError('v'), ExceptionGroup('inner', [OSError('o')])])
match_, rest = eg.split(OSError)
print(repr(match_))  # expect: ExceptionGroup('msg', [ExceptionGroup('inner', [OSError('o')])])
print(repr(rest))  # expect: ExceptionGroup('msg', [ValueError('v'), ExceptionGroup('inner', [KeyError('k')])])
print(eg.split(ExceptionGroup)[1])  # expect: None
print(repr(eg.derive([TypeError("t")])))  # expect: ExceptionGroup('msg', [TypeError('t')])

class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)
m = MyGroup("mine", [ValueError(1), KeyError(2)], 7)
print(repr(m.subgroup(ValueError)), m.subgroup(ValueError).code)  # expect: MyGroup('mine', [ValueError(1)], 7) 7
print(isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))  # expect: True True
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
# expect: ExceptionGroup BaseExceptionGroup
