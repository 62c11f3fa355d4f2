# What can't be pickled, and streams that are no pickles.
import pickle


def attempt(f, *args, **kwargs):
    try:
        print("OK", f(*args, **kwargs))
    except BaseException as e:
        text = " ".join("0x" if "0x" in word else word for word in str(e).split(" "))
        print(type(e).__module__, type(e).__name__, text)


def local():
    def inner():
        pass

    return inner


class A:
    pass


Old = A


class A:
    pass


class R:
    def __init__(self, v):
        self.v = v

    def __reduce__(self):
        return self.v


attempt(pickle.dumps, lambda: 1)
attempt(pickle.dumps, local())
attempt(pickle.dumps, Old)
for v in (5, "nope", (1,), (1, 2), (A, 2), (A, (), None, 5), (A, (), None, None, 5), (A, (), None, None, None, 5), (1, 2, 3, 4, 5, 6, 7), (A,)):
    attempt(pickle.dumps, R(v))
attempt(pickle.dumps, (x for x in ()))
attempt(pickle.dumps, local().__code__)
attempt(pickle.dumps, pickle)
attempt(pickle.dumps, A.__dict__)
attempt(pickle.dumps, property())
attempt(pickle.dumps, 5, 6)
attempt(pickle.dumps, 5, -1)
attempt(pickle.dumps, 5, protocol="x")
deep = []
for _ in range(1000000):
    deep = [deep]
try:
    pickle.dumps(deep)
except RecursionError as e:
    print("RecursionError")
while deep:
    deep = deep[0]
streams = [
    b"", b"\x80", b"\x80\x06.", b".", b"(.", b"0", b"1", b"(1.", b"a", b"N", b"\xff", b"~", b"cos\n", b"cnomod\nx\n.", b"cbuiltins\nnope\n.", b"c\nx\n.", b"I\n.", b"Ix\n.", b"I01\n.",
    b"I0x10\n.", b"L7L\n.", b"L8\n.", b"F1e3\n.", b"Lx\n.", b"Sabc\n.", b"S'ab\\x41\\n\\101'\n.", b"T\xff\xff\xff\xff.", b"X\xff\xff\xff\xff.", b"\x8e" + b"\xff" * 8, b"B\xff\xff\xff\xff.", b"\x95" + b"\xff" * 8,
    b"\x95\x05\0\0\0\0\0\0\0N", b"h\x01.", b"g5\n.", b"gx\n.", b"p-1\n.", b"Np-1\n.", b"px\n.", b"\x82\x01.", b"\x82\x00.", b"P5\n.", b"NQ.", b"NNR.", b"N)\x81.", b"NN\x81.", b"cbuiltins\nint\nN\x81.",
    b"cbuiltins\nint\n)N\x92.", b"NN\x93.", b"}(Nu.", b"}(NNNu.", b"NNs.", b"NNNs.", b"(Nd.", b"(NNd.", b"NNb.", b"cbuiltins\nobject\n)\x81}b.", b"cbuiltins\nobject\n)\x81I1\nb.", b"]]b.", b"\x97.", b"\x98.",
    b"\x8a\xff.", b"\x8b\xff\xff\xff\xff.", b"\x8a\0.", b"\x8a\x01\xff.", b"\x94.", b"q\0.", b"2.", b"N2\x86.", b"\x90.", b"(\x90.", b"N(N\x90.", b"](Na.", b"N(Ne.", b"NNa.", b"t.", b"\x85.", b"\x91.", b"(\x91.", b"i.",
    b"(iint\nx\n.", b"(ibuiltins\nint\n.", b"(cbuiltins\nint\no.", b"(o.", b"oN.", b"\x8c\x02\xff\xff.", b"V\\u12\n.", b"V\\u20ac\\\\x\n.", b"V\n.", b"\x8d\xff\xff\xff\xff\xff\xff\xff\x7f.", b"}]Ns.", b"(]]d.",
    b"\x95" + b"\xff" * 7 + b"\x7f", b"U\x02ab.", b"U\x01\xff.", b"c__builtin__\nxrange\n.", b"cQueue\nQueue\n.", b"\x80\x04\x8c\x08builtins\x8c\x0bint.to_byte\x93.",
]
for data in streams:
    attempt(pickle.loads, data)
whole = pickle.dumps([1, "two", {3: (4.5, b"x")}, A()])
bad = 0
for n in range(len(whole)):
    try:
        pickle.loads(whole[:n])
    except (pickle.UnpicklingError, EOFError):
        bad += 1
print(bad == len(whole))
attempt(pickle.loads, 5)
attempt(pickle.loads, "x")
attempt(pickle.load, 5)
attempt(pickle.Pickler, 5)
attempt(pickle.Unpickler, 5)
attempt(pickle.dump, 5, 5)
print(pickle.PicklingError.__mro__, pickle.UnpicklingError.__mro__)
attempt(pickle.loads, b"U\x01\xff.", encoding="bytes")
attempt(pickle.loads, b"U\x01\xff.", encoding="latin-1")
attempt(pickle.loads, b"U\x01\xff.", errors="replace")
# expect: _pickle PicklingError Can't pickle <function <lambda> at 0x attribute lookup <lambda> on __main__ failed
# expect: builtins AttributeError Can't get local object 'local.<locals>.inner'
# expect: _pickle PicklingError Can't pickle <class '__main__.A'>: it's not the same object as __main__.A
# expect: _pickle PicklingError __reduce__ must return a string or tuple
# expect: _pickle PicklingError Can't pickle <__main__.R object at 0x attribute lookup nope on __main__ failed
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: _pickle PicklingError first item of the tuple returned by __reduce__ must be callable
# expect: _pickle PicklingError second item of the tuple returned by __reduce__ must be a tuple
# expect: _pickle PicklingError fourth element of the tuple returned by __reduce__ must be an iterator, not int
# expect: _pickle PicklingError fifth element of the tuple returned by __reduce__ must be an iterator, not int
# expect: _pickle PicklingError sixth element of the tuple returned by __reduce__ must be a function, not int
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: builtins TypeError cannot pickle 'generator' object
# expect: builtins TypeError cannot pickle code objects
# expect: builtins TypeError cannot pickle 'module' object
# expect: builtins TypeError cannot pickle 'mappingproxy' object
# expect: builtins TypeError cannot pickle 'property' object
# expect: builtins ValueError pickle protocol must be <= 5
# expect: OK b'\x80\x05K\x05.'
# expect: builtins TypeError 'str' object cannot be interpreted as an integer
# expect: RecursionError
# expect: builtins EOFError Ran out of input
# expect: _pickle UnpicklingError pickle data was truncated
# expect: builtins ValueError unsupported pickle protocol: 6
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError unexpected MARK found
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError could not find MARK
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: builtins EOFError Ran out of input
# expect: _pickle UnpicklingError invalid load key, '\xff'.
# expect: _pickle UnpicklingError invalid load key, '~'.
# expect: _pickle UnpicklingError pickle data was truncated
# expect: builtins ModuleNotFoundError No module named 'nomod'
# expect: builtins AttributeError Can't get attribute 'nope' on <module 'builtins' (built-in)>
# expect: _pickle UnpicklingError pickle data was truncated
# expect: _pickle UnpicklingError pickle data was truncated
# expect: builtins ValueError could not convert string to int
# expect: OK True
# expect: OK 16
# expect: OK 7
# expect: OK 8
# expect: OK 1000.0
# expect: builtins ValueError invalid literal for int() with base 10: 'x\n'
# expect: _pickle UnpicklingError the STRING opcode argument must be quoted
# expect: OK abA
# expect: A
# expect: _pickle UnpicklingError pickle data was truncated
# expect: _pickle UnpicklingError pickle data was truncated
# expect: builtins OverflowError BINBYTES exceeds system's maximum size of 9223372036854775807 bytes
# expect: _pickle UnpicklingError pickle data was truncated
# expect: builtins OverflowError FRAME length exceeds system's maximum of 9223372036854775807 bytes
# expect: _pickle UnpicklingError pickle data was truncated
# expect: _pickle UnpicklingError Memo value not found at index 1
# expect: _pickle UnpicklingError Memo value not found at index 5
# expect: builtins ValueError invalid literal for int() with base 10: 'x\n'
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: builtins ValueError negative PUT argument
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: builtins ValueError unregistered extension code 1
# expect: _pickle UnpicklingError EXT specifies code <= 0
# expect: _pickle UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: _pickle UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: builtins TypeError argument list must be a tuple
# expect: _pickle UnpicklingError NEWOBJ class argument must be a type, not NoneType
# expect: _pickle UnpicklingError NEWOBJ class argument must be a type, not NoneType
# expect: _pickle UnpicklingError NEWOBJ args argument must be a tuple, not NoneType
# expect: _pickle UnpicklingError NEWOBJ_EX kwargs argument must be a dict, not NoneType
# expect: _pickle UnpicklingError STACK_GLOBAL requires str
# expect: _pickle UnpicklingError odd number of items for SETITEMS
# expect: _pickle UnpicklingError odd number of items for SETITEMS
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: builtins TypeError 'NoneType' object does not support item assignment
# expect: _pickle UnpicklingError odd number of items for DICT
# expect: OK {None: None}
# expect: OK None
# expect: builtins AttributeError 'object' object has no attribute '__dict__'
# expect: _pickle UnpicklingError state is not a dictionary
# expect: _pickle UnpicklingError state is not a dictionary
# expect: _pickle UnpicklingError pickle stream refers to out-of-band data but no *buffers* argument was given
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError pickle data was truncated
# expect: _pickle UnpicklingError LONG pickle has negative byte count
# expect: OK 0
# expect: OK -1
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: OK (None, None)
# expect: _pickle UnpicklingError could not find MARK
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: builtins AttributeError 'NoneType' object has no attribute 'add'
# expect: _pickle UnpicklingError unexpected MARK found
# expect: builtins AttributeError 'NoneType' object has no attribute 'append'
# expect: builtins AttributeError 'NoneType' object has no attribute 'append'
# expect: _pickle UnpicklingError could not find MARK
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError could not find MARK
# expect: OK frozenset()
# expect: _pickle UnpicklingError could not find MARK
# expect: builtins ModuleNotFoundError No module named 'int'
# expect: OK 0
# expect: OK 0
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError could not find MARK
# expect: builtins UnicodeDecodeError 'utf-8' codec can't decode byte 0x in position 0: invalid start byte
# expect: builtins UnicodeDecodeError 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
# expect: OK €\\x
# expect: OK 
# expect: _pickle UnpicklingError read would overflow (invalid bytecode)
# expect: builtins TypeError unhashable type: 'list'
# expect: builtins TypeError unhashable type: 'list'
# expect: _pickle UnpicklingError read would overflow (invalid bytecode)
# expect: OK ab
# expect: builtins UnicodeDecodeError 'ascii' codec can't decode byte 0x in position 0: ordinal not in range(128)
# expect: OK <class 'range'>
# expect: OK <class 'queue.Queue'>
# expect: builtins AttributeError Can't get attribute 'int.to_byte' on <module 'builtins' (built-in)>
# expect: True
# expect: builtins TypeError a bytes-like object is required, not 'int'
# expect: builtins TypeError a bytes-like object is required, not 'str'
# expect: builtins TypeError file must have 'read' and 'readline' attributes
# expect: builtins TypeError file must have a 'write' attribute
# expect: builtins TypeError file must have 'read' and 'readline' attributes
# expect: builtins TypeError file must have a 'write' attribute
# expect: (<class '_pickle.PicklingError'>, <class '_pickle.PickleError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class '_pickle.UnpicklingError'>, <class '_pickle.PickleError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: OK b'\xff'
# expect: OK ÿ
# expect: OK �
