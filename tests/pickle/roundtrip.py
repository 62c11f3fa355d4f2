# Objects that are made again: equal, shared where they were, and cycles.
import pickle
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from functools import partial

Point = namedtuple("Point", "x y")


class Plain:
    pass


class State:
    def __init__(self, v):
        self.v = v

    def __getstate__(self):
        return ("state", self.v)

    def __setstate__(self, state):
        self.restored = state


class NewArgs(tuple):
    def __new__(cls, *args, **kwargs):
        self = tuple.__new__(cls, args)
        self.kwargs = kwargs
        return self

    def __getnewargs_ex__(self):
        return tuple(self), {"k": 1}


class Old:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Old, self.args, {"extra": 1}, None, None


class Setter:
    def __reduce__(self):
        return Setter, (), 5, None, None, set_five


def set_five(obj, state):
    obj.value = state


class Slots:
    __slots__ = ("a", "b", "__dict__")


class Guarded:
    @property
    def p(self):
        return "property"


class Items(dict):
    def __setitem__(self, k, v):
        dict.__setitem__(self, k, (v, "set"))


class Broken(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b

    def __reduce__(self):
        return Broken, (self.args[0], self.b)


for protocol in range(6):
    def copy(v):
        return pickle.loads(pickle.dumps(v, protocol))

    print("protocol", protocol)
    values = [None, True, 12345678901234567890, -1.5, "té\ud800\n", b"\x00\xff", bytearray(b"b"), (1, (2,)), [1, [2]], {1: {2: 3}}, {1, 2}, frozenset([3]), range(5), ..., int, len]
    print(copy(values) == values)
    print(copy([Point(1, 2), OrderedDict(a=1), Counter("aab"), deque([1, 2], 5), defaultdict(list, {1: [2]})]))
    print(copy(partial(int, base=2))("101"))
    a = [1]
    b = copy([a, a, {"k": a}])
    print(b[0] is b[1] is b[2]["k"])
    a.append(a)
    b = copy(a)
    print(b[1] is b)
    d = {}
    d["t"] = (d, [d])
    e = copy(d)
    print(e["t"][0] is e and e["t"][1][0] is e)
    p = Plain()
    p.me, p.list = p, [p]
    q = copy(p)
    print(q.me is q and q.list[0] is q, type(q) is Plain)
    print(copy(State(3)).restored, copy(Old(1, 2)).__dict__)
    s = Setter()
    print(copy(s).value)
    if protocol >= 2:
        n = copy(NewArgs(1, 2, k=1))
        print(tuple(n), n.kwargs)
        s = Slots()
        s.a, s.c = 1, 2
        t = copy(s)
        print(t.a, t.c, hasattr(t, "b"))
    g = Guarded()
    g.__dict__["p"] = "hidden"
    print(copy(g).__dict__, copy(g).p)
    print(copy(Items(a=1)))
    x = copy(Broken("a", "b"))
    print(repr(x), x.b)
    x = ValueError("v")
    x.note = [1]
    x.__cause__ = KeyError()
    y = copy(x)
    print(repr(y), y.note, y.__cause__, y.__dict__)
    y = copy(OSError(2, "no such", "file"))
    print(type(y).__name__, y.errno, y.filename, y)
    y = copy(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
    print(repr(y))
    y = copy(UnicodeDecodeError("utf-8", b"x", 0, 1, "why"))
    print(y)
    y = copy(KeyError("k")), copy(StopIteration(5)), copy(SystemExit(2))
    print(y, y[1].value, y[2].code)
# expect: protocol 0
# expect: True
# expect: [Point(x=1, y=2), OrderedDict({'a': 1}), Counter({'a': 2, 'b': 1}), deque([1, 2], maxlen=5), defaultdict(<class 'list'>, {1: [2]})]
# expect: 5
# expect: True
# expect: True
# expect: True
# expect: True True
# expect: ('state', 3) {'args': (1, 2), 'extra': 1}
# expect: 5
# expect: {'p': 'hidden'} property
# expect: {'a': 1}
# expect: Broken('a') b
# expect: ValueError('v') [1] None {'note': [1]}
# expect: FileNotFoundError 2 file [Errno 2] no such: 'file'
# expect: ExceptionGroup('g', [ValueError(1), TypeError(2)])
# expect: 'utf-8' codec can't decode byte 0x78 in position 0: why
# expect: (KeyError('k'), StopIteration(5), SystemExit(2)) 5 2
# expect: protocol 1
# expect: True
# expect: [Point(x=1, y=2), OrderedDict({'a': 1}), Counter({'a': 2, 'b': 1}), deque([1, 2], maxlen=5), defaultdict(<class 'list'>, {1: [2]})]
# expect: 5
# expect: True
# expect: True
# expect: True
# expect: True True
# expect: ('state', 3) {'args': (1, 2), 'extra': 1}
# expect: 5
# expect: {'p': 'hidden'} property
# expect: {'a': 1}
# expect: Broken('a') b
# expect: ValueError('v') [1] None {'note': [1]}
# expect: FileNotFoundError 2 file [Errno 2] no such: 'file'
# expect: ExceptionGroup('g', [ValueError(1), TypeError(2)])
# expect: 'utf-8' codec can't decode byte 0x78 in position 0: why
# expect: (KeyError('k'), StopIteration(5), SystemExit(2)) 5 2
# expect: protocol 2
# expect: True
# expect: [Point(x=1, y=2), OrderedDict({'a': 1}), Counter({'a': 2, 'b': 1}), deque([1, 2], maxlen=5), defaultdict(<class 'list'>, {1: [2]})]
# expect: 5
# expect: True
# expect: True
# expect: True
# expect: True True
# expect: ('state', 3) {'args': (1, 2), 'extra': 1}
# expect: 5
# expect: (1, 2) {'k': 1}
# expect: 1 2 False
# expect: {'p': 'hidden'} property
# expect: {'a': (1, 'set')}
# expect: Broken('a') b
# expect: ValueError('v') [1] None {'note': [1]}
# expect: FileNotFoundError 2 file [Errno 2] no such: 'file'
# expect: ExceptionGroup('g', [ValueError(1), TypeError(2)])
# expect: 'utf-8' codec can't decode byte 0x78 in position 0: why
# expect: (KeyError('k'), StopIteration(5), SystemExit(2)) 5 2
# expect: protocol 3
# expect: True
# expect: [Point(x=1, y=2), OrderedDict({'a': 1}), Counter({'a': 2, 'b': 1}), deque([1, 2], maxlen=5), defaultdict(<class 'list'>, {1: [2]})]
# expect: 5
# expect: True
# expect: True
# expect: True
# expect: True True
# expect: ('state', 3) {'args': (1, 2), 'extra': 1}
# expect: 5
# expect: (1, 2) {'k': 1}
# expect: 1 2 False
# expect: {'p': 'hidden'} property
# expect: {'a': (1, 'set')}
# expect: Broken('a') b
# expect: ValueError('v') [1] None {'note': [1]}
# expect: FileNotFoundError 2 file [Errno 2] no such: 'file'
# expect: ExceptionGroup('g', [ValueError(1), TypeError(2)])
# expect: 'utf-8' codec can't decode byte 0x78 in position 0: why
# expect: (KeyError('k'), StopIteration(5), SystemExit(2)) 5 2
# expect: protocol 4
# expect: True
# expect: [Point(x=1, y=2), OrderedDict({'a': 1}), Counter({'a': 2, 'b': 1}), deque([1, 2], maxlen=5), defaultdict(<class 'list'>, {1: [2]})]
# expect: 5
# expect: True
# expect: True
# expect: True
# expect: True True
# expect: ('state', 3) {'args': (1, 2), 'extra': 1}
# expect: 5
# expect: (1, 2) {'k': 1}
# expect: 1 2 False
# expect: {'p': 'hidden'} property
# expect: {'a': (1, 'set')}
# expect: Broken('a') b
# expect: ValueError('v') [1] None {'note': [1]}
# expect: FileNotFoundError 2 file [Errno 2] no such: 'file'
# expect: ExceptionGroup('g', [ValueError(1), TypeError(2)])
# expect: 'utf-8' codec can't decode byte 0x78 in position 0: why
# expect: (KeyError('k'), StopIteration(5), SystemExit(2)) 5 2
# expect: protocol 5
# expect: True
# expect: [Point(x=1, y=2), OrderedDict({'a': 1}), Counter({'a': 2, 'b': 1}), deque([1, 2], maxlen=5), defaultdict(<class 'list'>, {1: [2]})]
# expect: 5
# expect: True
# expect: True
# expect: True
# expect: True True
# expect: ('state', 3) {'args': (1, 2), 'extra': 1}
# expect: 5
# expect: (1, 2) {'k': 1}
# expect: 1 2 False
# expect: {'p': 'hidden'} property
# expect: {'a': (1, 'set')}
# expect: Broken('a') b
# expect: ValueError('v') [1] None {'note': [1]}
# expect: FileNotFoundError 2 file [Errno 2] no such: 'file'
# expect: ExceptionGroup('g', [ValueError(1), TypeError(2)])
# expect: 'utf-8' codec can't decode byte 0x78 in position 0: why
# expect: (KeyError('k'), StopIteration(5), SystemExit(2)) 5 2
