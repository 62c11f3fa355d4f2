print(BaseException(1, "a").args, str(Exception()), str(Exception("x")), str(Exception(1, 2)), repr(Exception()), repr(ValueError("x")), repr(KeyError("k", 1)))
# expect: (1, 'a')  x (1, 2) Exception() ValueError('x') KeyError('k', 1)
print(str(KeyError("k")), str(KeyError()), str(KeyError(1, 2)), repr(KeyError("k")), str(IndexError("i")))
# expect: 'k'  (1, 2) KeyError('k') i
e = StopIteration(5); print(e.value, e.args, StopIteration().value, StopIteration(1, 2).value)
# expect: 5 (5,) None 1
e = SystemExit(3); print(e.code, SystemExit().code, SystemExit("msg").code, SystemExit(1, 2).code)
# expect: 3 None msg (1, 2)
e = OSError(2, "No such file", "name"); print(e.errno, e.strerror, e.filename, e.filename2, e.args, str(e), type(e).__name__)
# expect: 2 No such file name None (2, 'No such file') [Errno 2] No such file: 'name' FileNotFoundError
print(str(OSError("just text")), OSError("x").errno, str(OSError(5, "io")), repr(OSError(5, "io")), str(OSError(2, "a", "b", None, "c")), OSError(1, "p").args)
# expect: just text None [Errno 5] io OSError(5, 'io') [Errno 2] a: 'b' -> 'c' (1, 'p')
print([type(OSError(n, "m")).__name__ for n in (1, 2, 4, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 3, 10, 5)])
# expect: ['PermissionError', 'FileNotFoundError', 'InterruptedError', 'BlockingIOError', 'PermissionError', 'FileExistsError', 'NotADirectoryError', 'IsADirectoryError', 'BrokenPipeError', 'ConnectionAbortedError', 'ConnectionResetError', 'TimeoutError', 'ConnectionRefusedError', 'ProcessLookupError', 'ChildProcessError', 'OSError']
e = ImportError("msg", name="n", path="p"); print(e.name, e.path, e.msg, str(e))  # expect: n p msg msg
e = NameError("m", name="n"); print(e.name, str(e)); e = AttributeError("m", name="n", obj=1); print(e.name, e.obj)
# expect: n m
# expect: n 1
e = SyntaxError("msg", ("file.py", 3, 5, "text")); print(e.msg, e.filename, e.lineno, e.offset, e.text, str(e))
# expect: msg file.py 3 5 text msg (file.py, line 3)
e = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why"); print(e.encoding, e.object, e.start, e.end, e.reason, e)
# expect: utf-8 b'\xff' 0 1 why 'utf-8' codec can't decode byte 0xff in position 0: why
e = UnicodeEncodeError("ascii", "é", 0, 1, "why"); print(e.encoding, e.object, e.start, e.end, e.reason, e)
# expect: ascii é 0 1 why 'ascii' codec can't encode character '\xe9' in position 0: why
e = ValueError("v"); e.attr = 1; print(e.__dict__, e == ValueError("v"), hash(e) == hash(e), e.args is e.args)
# expect: {'attr': 1} False True True
e.args = [1, 2]; print(e.args, e)  # expect: (1, 2) (1, 2)
for f in (lambda: ValueError(x=1), lambda: ImportError(foo=1), lambda: UnicodeDecodeError("a"), lambda: setattr(e, "args", 5), lambda: BaseException.__new__()):
    try:
        print(f())
    except TypeError as err:
        print(err)
# expect: ValueError() takes no keyword arguments
# expect: ImportError() got an unexpected keyword argument 'foo'
# expect: function takes exactly 5 arguments (1 given)
# expect: 'int' object is not iterable
# expect: BaseException.__new__(): not enough arguments
print(str(UnicodeTranslateError("é", 0, 1, "why")), str(SystemExit("bye")), str(KeyboardInterrupt()), bool(Exception()))
# expect: can't translate character '\xe9' in position 0: why bye  True
