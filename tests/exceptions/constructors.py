# Constructors, fields and texts of the built-in exceptions.


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

show(lambda: ValueError(x=1))  # expect: TypeError: ValueError() takes no keyword arguments
show(lambda: ImportError("a",foo=1))  # expect: TypeError: ImportError() got an unexpected keyword argument 'foo'
show(lambda: ImportError(name="x", path="p").__dict__)  # expect: {}
show(lambda: ImportError("m",name="x", path="p"))  # expect: ImportError('m')
show(lambda: str(ImportError("a","b")))  # expect: "('a', 'b')"
show(lambda: ImportError("a","b").msg)  # expect: None
show(lambda: AttributeError("a", nam=1))  # expect: TypeError: AttributeError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
show(lambda: NameError("a", obj=1))  # expect: TypeError: NameError() got an unexpected keyword argument 'obj'
show(lambda: AttributeError("a",name="n",obj=2).obj)  # expect: 2
show(lambda: OSError(2,"x"))  # expect: FileNotFoundError(2, 'x')
show(lambda: str(OSError(2,"x","f")))  # expect: "[Errno 2] x: 'f'"
show(lambda: str(OSError(2,"x","f",None,"g")))  # expect: "[Errno 2] x: 'f' -> 'g'"
show(lambda: OSError(2,"x","f").args)  # expect: (2, 'x')
show(lambda: OSError(2,"x","f",1,"g").args)  # expect: (2, 'x')
show(lambda: OSError(2,"x","f",1,"g",3).args)  # expect: (2, 'x', 'f', 1, 'g', 3)
show(lambda: OSError("x").errno)  # expect: None
show(lambda: OSError(2,"x").filename)  # expect: None
show(lambda: str(OSError("a",None)))  # expect: '[Errno a] None'
show(lambda: str(OSError(2,"m",b"f")))  # expect: "[Errno 2] m: b'f'"
show(lambda: OSError(errno=1))  # expect: TypeError: OSError() takes no keyword arguments
show(lambda: FileNotFoundError(13,"x"))  # expect: FileNotFoundError(13, 'x')
show(lambda: BlockingIOError(11,"x",5).characters_written)  # expect: 5
show(lambda: BlockingIOError(11,"x").characters_written)  # expect: AttributeError: characters_written
show(lambda: OSError(11,"x",5))  # expect: BlockingIOError(11, 'x', 5)
show(lambda: BlockingIOError(11,"x",5).filename)  # expect: None
class E(OSError):
    def __init__(self,a): self.a=a
show(lambda: E(3))  # expect: E()
show(lambda: E(3).errno)  # expect: None
show(lambda: str(E(3)))  # expect: ''
class E2(OSError):
    def __init__(self,a): super().__init__(a,"boo")
show(lambda: E2(3))  # expect: E2(3, 'boo')
show(lambda: E2(3).errno)  # expect: 3
show(lambda: str(E2(3)))  # expect: '[Errno 3] boo'
show(lambda: SyntaxError("m",("f",1,2,"txt",3,4)).end_lineno)  # expect: 3
show(lambda: str(SyntaxError("m",("f",1,2,"txt",3,4))))  # expect: 'm (f, line 1)'
show(lambda: SyntaxError("m",("f",1)))  # expect: TypeError: function takes at least 4 arguments (2 given)
show(lambda: SyntaxError("m",("f",1,2,"t",5)))  # expect: TypeError: end_offset must be provided when end_lineno is provided
show(lambda: str(SyntaxError("m",("/a/f",None,2,"t"))))  # expect: 'm (f)'
show(lambda: str(SyntaxError()))  # expect: 'None'
show(lambda: SyntaxError("m",3))  # expect: TypeError: 'int' object is not iterable
show(lambda: SyntaxError("a","b","c").msg)  # expect: 'a'
show(lambda: SyntaxError("m",()))  # expect: TypeError: function takes at least 4 arguments (0 given)
show(lambda: str(SyntaxError(3)))  # expect: '3'
show(lambda: UnicodeDecodeError("a"))  # expect: TypeError: function takes exactly 5 arguments (1 given)
show(lambda: UnicodeDecodeError("a","b",1,2,"r"))  # expect: TypeError: a bytes-like object is required, not 'str'
show(lambda: UnicodeDecodeError("utf-8",b"abc",1,2,"r"))  # expect: UnicodeDecodeError('utf-8', b'abc', 1, 2, 'r')
show(lambda: str(UnicodeDecodeError("utf-8",b"abc",1,2,"r")))  # expect: "'utf-8' codec can't decode byte 0x62 in position 1: r"
show(lambda: str(UnicodeDecodeError("utf-8",b"abc",1,3,"r")))  # expect: "'utf-8' codec can't decode bytes in position 1-2: r"
show(lambda: str(UnicodeEncodeError("ascii","a\xe9\u1234\U00012345",1,2,"r")))  # expect: "'ascii' codec can't encode character '\\xe9' in position 1: r"
show(lambda: str(UnicodeEncodeError("ascii","a\xe9\u1234\U00012345",2,3,"r")))  # expect: "'ascii' codec can't encode character '\\u1234' in position 2: r"
show(lambda: str(UnicodeEncodeError("ascii","a\xe9\u1234\U00012345",3,4,"r")))  # expect: "'ascii' codec can't encode character '\\U00012345' in position 3: r"
show(lambda: str(UnicodeTranslateError("a\xe9",1,2,"r")))  # expect: "can't translate character '\\xe9' in position 1: r"
show(lambda: UnicodeTranslateError("a",1))  # expect: TypeError: function takes exactly 4 arguments (2 given)
show(lambda: UnicodeEncodeError("a",b"b",1,2,"r"))  # expect: TypeError: argument 2 must be str, not bytes
show(lambda: UnicodeEncodeError("a","b","x",2,"r"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: str(UnicodeEncodeError("ascii","ab",5,9,"r")))  # expect: "'ascii' codec can't encode characters in position 5-8: r"
show(lambda: UnicodeDecodeError("utf-8",bytearray(b"abc"),1,2,"r").object)  # expect: b'abc'
show(lambda: UnicodeError("a","b"))  # expect: UnicodeError('a', 'b')
show(lambda: StopIteration(1,2).value)  # expect: 1
show(lambda: StopIteration().value)  # expect: None
show(lambda: SystemExit(1,2).code)  # expect: (1, 2)
show(lambda: SystemExit().code)  # expect: None
show(lambda: SystemExit(3).code)  # expect: 3
show(lambda: KeyError("a"))  # expect: KeyError('a')
show(lambda: str(KeyError("a")))  # expect: "'a'"
show(lambda: str(KeyError("a","b")))  # expect: "('a', 'b')"
show(lambda: str(KeyError()))  # expect: ''
e=ValueError("a")
def s(n,v): setattr(e,n,v)
def d(n): delattr(e,n)
for n in "args __cause__ __context__ __traceback__ __suppress_context__ __notes__".split():
    show(lambda: s(n,3)); show(lambda: d(n))
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: args may not be deleted
# expect: TypeError: exception cause must be None or derive from BaseException
# expect: TypeError: __cause__ may not be deleted
# expect: TypeError: exception context must be None or derive from BaseException
# expect: TypeError: __context__ may not be deleted
# expect: TypeError: __traceback__ must be a traceback or None
# expect: TypeError: __traceback__ may not be deleted
# expect: TypeError: attribute value type must be bool
# expect: TypeError: can't delete numeric/char attribute
# expect: None
# expect: None
e=ValueError("a")
show(lambda: e.add_note(3)); e.__notes__=3  # expect: TypeError: note must be a str, not 'int'
show(lambda: e.add_note("x"))  # expect: TypeError: Cannot add note: __notes__ is not a list
show(lambda: e.with_traceback(3))  # expect: TypeError: __traceback__ must be a traceback or None
show(lambda: e.__reduce__())  # expect: (<class 'ValueError'>, ('a',), {'__notes__': 3})
show(lambda: e.__setstate__({"x":1}))  # expect: None
show(lambda: e.x)  # expect: 1
show(lambda: e.__setstate__(3)); e.args=[1,2]  # expect: TypeError: state is not a dictionary
show(lambda: e.args)  # expect: (1, 2)
s2=StopIteration(3)

show(lambda: setattr(s2,'value',5))  # expect: None
show(lambda: s2.value)  # expect: 5
show(lambda: delattr(s2,'value'))  # expect: None
show(lambda: s2.value)  # expect: None
show(lambda: s2.args)  # expect: (3,)
u=UnicodeDecodeError("utf-8",b"abc",1,2,"r")
show(lambda: setattr(u,'start','x'))  # expect: TypeError: an integer is required
show(lambda: delattr(u,'start'))  # expect: TypeError: can't delete numeric/char attribute
show(lambda: setattr(u,'encoding',3))  # expect: None
show(lambda: u.encoding)  # expect: 3
show(lambda: delattr(u,'reason'))  # expect: None
show(lambda: u.reason)  # expect: None
b=BlockingIOError(11,"x",5)
show(lambda: setattr(b,'characters_written','x'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: delattr(b,'characters_written'))  # expect: None
show(lambda: b.characters_written)  # expect: AttributeError: characters_written
show(lambda: OSError(2,"x","f").characters_written)  # expect: AttributeError: characters_written
show(lambda: ImportError("a",name_from="x").name_from)  # expect: 'x'
show(lambda: OSError(2,"x","f").__reduce__())  # expect: (<class 'FileNotFoundError'>, (2, 'x', 'f'))
show(lambda: ImportError("a",name="x").__reduce__())  # expect: (<class 'ImportError'>, ('a',), {'name': 'x'})
show(lambda: AttributeError("a",name="x").__reduce__())  # expect: (<class 'AttributeError'>, ('a',), {'name': 'x', 'args': ('a',)})
show(lambda: ValueError.__new__(ValueError, 1, x=2))  # expect: ValueError(1)
show(lambda: ValueError().__init__(1,x=2))  # expect: TypeError: ValueError() takes no keyword arguments
show(lambda: repr(ValueError("a",)))  # expect: "ValueError('a')"
show(lambda: str(ValueError(())))  # expect: '()'
show(lambda: ValueError(("a",)))  # expect: ValueError(('a',))
