def tree(cls, seen):
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if sub.__module__ == "builtins" and not sub.__name__.startswith("_"):
            seen.append((sub.__name__, sub.__base__.__name__))
            tree(sub, seen)
    return seen

pairs = dict(tree(BaseException, []))
for name in sorted(pairs):
    print(name, pairs[name])
# expect: ArithmeticError Exception
# expect: AssertionError Exception
# expect: AttributeError Exception
# expect: BaseExceptionGroup BaseException
# expect: BlockingIOError OSError
# expect: BrokenPipeError ConnectionError
# expect: BufferError Exception
# expect: BytesWarning Warning
# expect: ChildProcessError OSError
# expect: ConnectionAbortedError ConnectionError
# expect: ConnectionError OSError
# expect: ConnectionRefusedError ConnectionError
# expect: ConnectionResetError ConnectionError
# expect: DeprecationWarning Warning
# expect: EOFError Exception
# expect: EncodingWarning Warning
# expect: Exception BaseException
# expect: ExceptionGroup BaseExceptionGroup
# expect: FileExistsError OSError
# expect: FileNotFoundError OSError
# expect: FloatingPointError ArithmeticError
# expect: FutureWarning Warning
# expect: GeneratorExit BaseException
# expect: ImportError Exception
# expect: ImportWarning Warning
# expect: IndentationError SyntaxError
# expect: IndexError LookupError
# expect: InterruptedError OSError
# expect: IsADirectoryError OSError
# expect: KeyError LookupError
# expect: KeyboardInterrupt BaseException
# expect: LookupError Exception
# expect: MemoryError Exception
# expect: ModuleNotFoundError ImportError
# expect: NameError Exception
# expect: NotADirectoryError OSError
# expect: NotImplementedError RuntimeError
# expect: OSError Exception
# expect: OverflowError ArithmeticError
# expect: PendingDeprecationWarning Warning
# expect: PermissionError OSError
# expect: ProcessLookupError OSError
# expect: PythonFinalizationError RuntimeError
# expect: RecursionError RuntimeError
# expect: ReferenceError Exception
# expect: ResourceWarning Warning
# expect: RuntimeError Exception
# expect: RuntimeWarning Warning
# expect: StopAsyncIteration Exception
# expect: StopIteration Exception
# expect: SyntaxError Exception
# expect: SyntaxWarning Warning
# expect: SystemError Exception
# expect: SystemExit BaseException
# expect: TabError IndentationError
# expect: TimeoutError OSError
# expect: TypeError Exception
# expect: UnboundLocalError NameError
# expect: UnicodeDecodeError UnicodeError
# expect: UnicodeEncodeError UnicodeError
# expect: UnicodeError ValueError
# expect: UnicodeTranslateError UnicodeError
# expect: UnicodeWarning Warning
# expect: UserWarning Warning
# expect: ValueError Exception
# expect: Warning Exception
# expect: ZeroDivisionError ArithmeticError
print(IOError is OSError, EnvironmentError is OSError, ExceptionGroup.__bases__)
# expect: True True (<class 'BaseExceptionGroup'>, <class 'Exception'>)
