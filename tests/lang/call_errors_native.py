def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import math
t(lambda: "".encode(1,2,3))
t(lambda: "".encode(a=3))
t(lambda: "a".encode("utf8", encoding="b"))
t(lambda: int(1,2,3))
t(lambda: int(x=3))
t(lambda: (5).__add__())
t(lambda: (5).__add__(1,2))
t(lambda: (5).__add__(x=3))
t(lambda: [].__len__(3))
t(lambda: [].__getitem__())
t(lambda: [].sort(1))
t(lambda: [].sort(a=1))
t(lambda: sorted([],1))
t(lambda: sorted([],a=1))
t(lambda: round(number=2.5, ndigits=1, x=1))
t(lambda: round(1,2,3))
t(lambda: sum())
t(lambda: sum([],x=1))
t(lambda: sum([],1,2))
t(lambda: enumerate())
t(lambda: enumerate([],x=1))
t(lambda: staticmethod())
t(lambda: classmethod(1,2))
t(lambda: property(1,2,3,4,5))
t(lambda: property(x=1))
t(lambda: "".split(1,2,3))
t(lambda: (1).to_bytes(1,2,3))
t(lambda: (1).to_bytes(x=2))
t(lambda: int.from_bytes())
t(lambda: pow())
t(lambda: pow(1,2,3,4))
t(lambda: "x".expandtabs(1,2))
t(lambda: math.sqrt())
t(lambda: math.isclose(1))
t(lambda: math.isclose(1,2,3))
t(lambda: math.gcd(1.5))
t(lambda: bytes.fromhex())
t(lambda: b"".decode(1,2,3))
t(lambda: b"".hex(x=1))
t(lambda: "a".join())
t(lambda: [].append())
t(lambda: [].pop(1,2))
t(lambda: {}.get())
t(lambda: {}.update(1,2))
t(lambda: object().__init__(3))
t(lambda: type([].append) is type(len))
t(lambda: list.__getitem__)
t(lambda: dict.__contains__)
t(lambda: [].__len__.__self__)
t(lambda: type(object.__new__))
t(lambda: type(dict.fromkeys))
t(lambda: [].__len__.__name__)
t(lambda: (5).__round__(1,2))
t(lambda: (5).__format__())
t(lambda: [].__reversed__(1))
t(lambda: type(list.__reversed__))
t(lambda: type(list.__init__))
t(lambda: type(int.__dict__['real']))
t(lambda: type(type.__dict__['__mro__']))
t(lambda: slice(1).__class__.__dict__['start'])
t(lambda: len.__module__)
t(lambda: [].append.__module__)
t(lambda: str.upper.__module__)
t(lambda: [].append.__qualname__)
t(lambda: list())
t(lambda: list(1,2))
t(lambda: list(x=1))
t(lambda: tuple(x=1))
t(lambda: dict(1,2))
t(lambda: set(1,2))
t(lambda: frozenset(x=1))
t(lambda: range())
t(lambda: range(1,2,3,4))
t(lambda: slice())
t(lambda: bool(1,2))
t(lambda: float(1,2))
t(lambda: float(x=1))
t(lambda: str(1,2,3,4))
t(lambda: bytes(1,2,3,4))
t(lambda: bytearray(1,2,3,4))
t(lambda: zip(x=1))
t(lambda: map())
t(lambda: map(x=1))
t(lambda: filter(1))
t(lambda: reversed())
t(lambda: reversed([],1))
t(lambda: super(1,2,3))
t(lambda: getattr(1))
t(lambda: print(x=1))
t(lambda: print(1, sepp=1))
t(lambda: isinstance(1))
t(lambda: iter())
t(lambda: next())
t(lambda: min())
t(lambda: max(1,x=2))
t(lambda: hash())
t(lambda: chr())
t(lambda: open())
t(lambda: divmod(1))
t(lambda: input(1,2))
t(lambda: format())
t(lambda: dir(1,2))
t(lambda: vars(1,2))
t(lambda: {}.pop())
t(lambda: {}.setdefault())
t(lambda: {}.keys(1))
t(lambda: "".format_map())
t(lambda: "".replace("a"))
t(lambda: "".find())
t(lambda: "".startswith())
t(lambda: set().add())
t(lambda: set().union(1))
t(lambda: (1,).index())
t(lambda: (1,).count())
t(lambda: [].insert(1))
t(lambda: Exception().with_traceback())
t(lambda: Exception().add_note())
t(lambda: KeyError(x=1))
t(lambda: ImportError(x=1))
t(lambda: (i for i in []).send())
t(lambda: (i for i in []).throw())
t(lambda: (i for i in []).close(1))

# expect: TypeError encode() takes at most 2 arguments (3 given)
# expect: TypeError encode() got an unexpected keyword argument 'a'
# expect: TypeError argument for encode() given by name ('encoding') and position (1)
# expect: TypeError int expected at most 2 arguments, got 3
# expect: TypeError int() got an unexpected keyword argument 'x'
# expect: TypeError expected 1 argument, got 0
# expect: TypeError expected 1 argument, got 2
# expect: TypeError wrapper __add__() takes no keyword arguments
# expect: TypeError expected 0 arguments, got 1
# expect: TypeError list.__getitem__() takes exactly one argument (0 given)
# expect: TypeError sort() takes no positional arguments
# expect: TypeError sort() got an unexpected keyword argument 'a'
# expect: TypeError sorted expected 1 argument, got 2
# expect: TypeError sort() got an unexpected keyword argument 'a'
# expect: TypeError round() takes at most 2 keyword arguments (3 given)
# expect: TypeError round() takes at most 2 arguments (3 given)
# expect: TypeError sum() takes at least 1 positional argument (0 given)
# expect: TypeError sum() got an unexpected keyword argument 'x'
# expect: TypeError sum() takes at most 2 arguments (3 given)
# expect: TypeError enumerate() missing required argument 'iterable'
# expect: TypeError 'x' is an invalid keyword argument for enumerate()
# expect: TypeError staticmethod expected 1 argument, got 0
# expect: TypeError classmethod expected 1 argument, got 2
# expect: TypeError property() takes at most 4 arguments (5 given)
# expect: TypeError property() got an unexpected keyword argument 'x'
# expect: TypeError split() takes at most 2 arguments (3 given)
# expect: TypeError to_bytes() takes at most 2 positional arguments (3 given)
# expect: TypeError to_bytes() got an unexpected keyword argument 'x'
# expect: TypeError from_bytes() missing required argument 'bytes' (pos 1)
# expect: TypeError pow() missing required argument 'base' (pos 1)
# expect: TypeError pow() takes at most 3 arguments (4 given)
# expect: TypeError expandtabs() takes at most 1 argument (2 given)
# expect: TypeError math.sqrt() takes exactly one argument (0 given)
# expect: TypeError isclose() missing required argument 'b' (pos 2)
# expect: TypeError isclose() takes exactly 2 positional arguments (3 given)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError bytes.fromhex() takes exactly one argument (0 given)
# expect: TypeError decode() takes at most 2 arguments (3 given)
# expect: TypeError hex() got an unexpected keyword argument 'x'
# expect: TypeError str.join() takes exactly one argument (0 given)
# expect: TypeError list.append() takes exactly one argument (0 given)
# expect: TypeError pop expected at most 1 argument, got 2
# expect: TypeError get expected at least 1 argument, got 0
# expect: TypeError update expected at most 1 argument, got 2
# expect: TypeError object.__init__() takes exactly one argument (the instance to initialize)
# expect: True
# expect: <method '__getitem__' of 'list' objects>
# expect: <method '__contains__' of 'dict' objects>
# expect: []
# expect: <class 'builtin_function_or_method'>
# expect: <class 'builtin_function_or_method'>
# expect: __len__
# expect: TypeError __round__ expected at most 1 argument, got 2
# expect: TypeError int.__format__() takes exactly one argument (0 given)
# expect: TypeError list.__reversed__() takes no arguments (1 given)
# expect: <class 'method_descriptor'>
# expect: <class 'wrapper_descriptor'>
# expect: <class 'getset_descriptor'>
# expect: <class 'getset_descriptor'>
# expect: <member 'start' of 'slice' objects>
# expect: builtins
# expect: None
# expect: AttributeError 'method_descriptor' object has no attribute '__module__'
# expect: list.append
# expect: []
# expect: TypeError list expected at most 1 argument, got 2
# expect: TypeError list() takes no keyword arguments
# expect: TypeError tuple() takes no keyword arguments
# expect: TypeError dict expected at most 1 argument, got 2
# expect: TypeError set expected at most 1 argument, got 2
# expect: TypeError frozenset() takes no keyword arguments
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError range expected at most 3 arguments, got 4
# expect: TypeError slice expected at least 1 argument, got 0
# expect: TypeError bool expected at most 1 argument, got 2
# expect: TypeError float expected at most 1 argument, got 2
# expect: TypeError float() takes no keyword arguments
# expect: TypeError str expected at most 3 arguments, got 4
# expect: TypeError bytes() takes at most 3 arguments (4 given)
# expect: TypeError bytearray() takes at most 3 arguments (4 given)
# expect: TypeError zip() got an unexpected keyword argument 'x'
# expect: TypeError map() must have at least two arguments.
# expect: TypeError map() takes no keyword arguments
# expect: TypeError filter expected 2 arguments, got 1
# expect: TypeError reversed expected 1 argument, got 0
# expect: TypeError reversed expected 1 argument, got 2
# expect: TypeError super() expected at most 2 arguments, got 3
# expect: TypeError getattr expected at least 2 arguments, got 1
# expect: TypeError print() got an unexpected keyword argument 'x'
# expect: TypeError print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
# expect: TypeError isinstance expected 2 arguments, got 1
# expect: TypeError iter expected at least 1 argument, got 0
# expect: TypeError next expected at least 1 argument, got 0
# expect: TypeError min expected at least 1 argument, got 0
# expect: TypeError max() got an unexpected keyword argument 'x'
# expect: TypeError hash() takes exactly one argument (0 given)
# expect: TypeError chr() takes exactly one argument (0 given)
# expect: TypeError open() missing required argument 'file' (pos 1)
# expect: TypeError divmod expected 2 arguments, got 1
# expect: TypeError input expected at most 1 argument, got 2
# expect: TypeError format expected at least 1 argument, got 0
# expect: TypeError dir expected at most 1 argument, got 2
# expect: TypeError vars expected at most 1 argument, got 2
# expect: TypeError pop expected at least 1 argument, got 0
# expect: TypeError setdefault expected at least 1 argument, got 0
# expect: TypeError dict.keys() takes no arguments (1 given)
# expect: TypeError str.format_map() takes exactly one argument (0 given)
# expect: TypeError replace() takes at least 2 positional arguments (1 given)
# expect: TypeError find expected at least 1 argument, got 0
# expect: TypeError startswith expected at least 1 argument, got 0
# expect: TypeError set.add() takes exactly one argument (0 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError index expected at least 1 argument, got 0
# expect: TypeError tuple.count() takes exactly one argument (0 given)
# expect: TypeError insert expected 2 arguments, got 1
# expect: TypeError BaseException.with_traceback() takes exactly one argument (0 given)
# expect: TypeError BaseException.add_note() takes exactly one argument (0 given)
# expect: TypeError KeyError() takes no keyword arguments
# expect: TypeError ImportError() got an unexpected keyword argument 'x'
# expect: TypeError generator.send() takes exactly one argument (0 given)
# expect: TypeError throw expected at least 1 argument, got 0
# expect: TypeError generator.close() takes no arguments (1 given)
