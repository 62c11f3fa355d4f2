# Every built-in name that the language promises is there.
names = """abs aiter all anext any ascii bin bool bytearray bytes callable chr classmethod delattr dict dir divmod enumerate
filter float format frozenset getattr globals hasattr hash hex id input int isinstance issubclass iter len list locals map max
min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super
tuple type vars zip __import__ Ellipsis NotImplemented True False None __debug__
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError
FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError
NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError""".split()
import builtins
print([n for n in names if not hasattr(builtins, n)])  # expect: []
print(builtins.len is len, builtins.print("via builtins"), builtins.__name__)
# expect: via builtins
# expect: True None builtins
builtins.my_own = 5
print(my_own)  # expect: 5
del builtins.my_own
try:
    my_own
except NameError as e:
    print(e)  # expect: name 'my_own' is not defined
len = lambda x: "shadowed"
print(len([]), builtins.len([]))  # expect: shadowed 0
del len
print(len([]))  # expect: 0
