import pprint, io, sys, types
from collections import *
from dataclasses import dataclass, field
from pprint import pp, pformat, saferepr, isreadable, isrecursive, PrettyPrinter

long = ["a" * 10] * 8
things = [
    1, "x", None, [], {}, (), (1,), set(), frozenset(), long, tuple(long), (tuple(long),), {"k": long, "b": 1, 3: 4, (1, 2): None},
    {"z": {"deep": {"deeper": {"deepest": long}}}}, set("abcdefghijklmnopqrstuvwxyz"), frozenset(range(40)), ["x", [1, [2, [3, [4, long]]]]],
    "word " * 30, "a" * 100, "line one is here\nline two is longer than the first one and more\n" * 3, ["text " * 30, "b"], {"key": "value " * 20},
    b"bytes" * 30, [b"\x00\xff" * 40], bytearray(b"z" * 90), types.MappingProxyType({"a" * 30: "b" * 30, "c": "d" * 30}),
    types.SimpleNamespace(a="a" * 40, b="b" * 40, c=[1, 2, 3]), OrderedDict([("z" * 30, 1), ("a" * 30, 2), ("m" * 30, 3)]), OrderedDict(),
    defaultdict(list, {"a" * 30: ["x" * 30], "b" * 30: []}), defaultdict(int), Counter("abracadabra" * 1), Counter({"a" * 40: 1, "b" * 40: 5}),
    ChainMap({"a" * 40: 1}, {"b" * 40: 2}), deque(["a" * 20] * 5), deque(["a" * 20] * 5, maxlen=7), deque([], 3), UserDict({"a" * 40: 1, "b" * 40: 2}),
    UserList(long), UserString("word " * 30), 10**100, 1.5, True, int, print, [1000000, -5], {"b": 1, 2: 1, None: 0, "a": 5},
]
for x in things:
    print(pformat(x))
    print(pformat(x, indent=4, width=40, compact=True, sort_dicts=False))
print(pformat(list(range(100)), compact=True), pformat(1234567, underscore_numbers=True), pformat([1234567, {1: -98765}], underscore_numbers=True))
print(pformat([[[[1]]], {"a": {"b": {}}}, ((1,),), (1, (2, 3))], depth=2), pformat({"a": [1, {2: 3}]}, depth=1), pformat([(1,)], depth=1))
r = [1]
r.append(r)
d = {"self": None}
d["self"] = d
for x in (r, d):
    print(pformat(x).replace(str(id(x)), "ID"), saferepr(x).replace(str(id(x)), "ID"), isreadable(x), isrecursive(x))
big = ["x" * 100]
big.append(big)
print(pformat(big).replace(str(id(big)), "ID"))
print(isreadable([1, "a", {2: (3,)}]), isreadable([object()]), isrecursive([[]]), PrettyPrinter().isreadable(int), PrettyPrinter().isrecursive(r))
pp({"z": 1, "a": 2})
pprint.pprint({"z": 1, "a": 2})
out = io.StringIO()
PrettyPrinter(stream=out, width=20).pprint(long)
print(out.getvalue())
class L(list): pass
class R(list):
    def __repr__(self): return "R" * 100
class D(dict): pass
class N(types.SimpleNamespace): pass
print(pformat(L(long)), pformat(R(long)), pformat(D({"a" * 50: 1, "b" * 50: 2})), pformat(N(a="a" * 40, b="b" * 40)))
@dataclass
class P:
    name: str
    numbers: list
    hidden: int = field(default=1, repr=False)
    other: object = None
p = P("n" * 20, list(range(20)), other={"a": "b" * 30})
print(pformat(p), pformat(P("a", [])), pformat([p]))
p.other = p
print(pformat(p))
class Upper(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object.upper(), True, False
        return super().format(object, context, maxlevels, level)
Upper().pprint(["ab", {"c": "d"}])
class Odd:
    def __init__(self, n): self.n = n
    def __repr__(self): return "Odd(%d)" % self.n
print(pformat({1: "a", "b": 2, (3,): 4})[:1], pformat([Odd(1)] * 20))
for kw in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        PrettyPrinter(**kw)
    except ValueError as e:
        print(e)
print(pprint.__all__)
# expect: 1
# expect: 1
# expect: 'x'
# expect: 'x'
# expect: None
# expect: None
# expect: []
# expect: []
# expect: {}
# expect: {}
# expect: ()
# expect: ()
# expect: (1,)
# expect: (1,)
# expect: set()
# expect: set()
# expect: frozenset()
# expect: frozenset()
# expect: ['aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa']
# expect: [   'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa']
# expect: ('aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa')
# expect: (   'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa')
# expect: (('aaaaaaaaaa',
# expect:   'aaaaaaaaaa',
# expect:   'aaaaaaaaaa',
# expect:   'aaaaaaaaaa',
# expect:   'aaaaaaaaaa',
# expect:   'aaaaaaaaaa',
# expect:   'aaaaaaaaaa',
# expect:   'aaaaaaaaaa'),)
# expect: (   (   'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:         'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:         'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:         'aaaaaaaaaa', 'aaaaaaaaaa'),)
# expect: {3: 4,
# expect:  'b': 1,
# expect:  'k': ['aaaaaaaaaa',
# expect:        'aaaaaaaaaa',
# expect:        'aaaaaaaaaa',
# expect:        'aaaaaaaaaa',
# expect:        'aaaaaaaaaa',
# expect:        'aaaaaaaaaa',
# expect:        'aaaaaaaaaa',
# expect:        'aaaaaaaaaa'],
# expect:  (1, 2): None}
# expect: {   'k': [   'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:              'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:              'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:              'aaaaaaaaaa',
# expect:              'aaaaaaaaaa'],
# expect:     'b': 1,
# expect:     3: 4,
# expect:     (1, 2): None}
# expect: {'z': {'deep': {'deeper': {'deepest': ['aaaaaaaaaa',
# expect:                                        'aaaaaaaaaa',
# expect:                                        'aaaaaaaaaa',
# expect:                                        'aaaaaaaaaa',
# expect:                                        'aaaaaaaaaa',
# expect:                                        'aaaaaaaaaa',
# expect:                                        'aaaaaaaaaa',
# expect:                                        'aaaaaaaaaa']}}}}
# expect: {   'z': {   'deep': {   'deeper': {   'deepest': [   'aaaaaaaaaa',
# expect:                                                       'aaaaaaaaaa',
# expect:                                                       'aaaaaaaaaa',
# expect:                                                       'aaaaaaaaaa',
# expect:                                                       'aaaaaaaaaa',
# expect:                                                       'aaaaaaaaaa',
# expect:                                                       'aaaaaaaaaa',
# expect:                                                       'aaaaaaaaaa']}}}}
# expect: {'a',
# expect:  'b',
# expect:  'c',
# expect:  'd',
# expect:  'e',
# expect:  'f',
# expect:  'g',
# expect:  'h',
# expect:  'i',
# expect:  'j',
# expect:  'k',
# expect:  'l',
# expect:  'm',
# expect:  'n',
# expect:  'o',
# expect:  'p',
# expect:  'q',
# expect:  'r',
# expect:  's',
# expect:  't',
# expect:  'u',
# expect:  'v',
# expect:  'w',
# expect:  'x',
# expect:  'y',
# expect:  'z'}
# expect: {   'a', 'b', 'c', 'd', 'e', 'f', 'g',
# expect:     'h', 'i', 'j', 'k', 'l', 'm', 'n',
# expect:     'o', 'p', 'q', 'r', 's', 't', 'u',
# expect:     'v', 'w', 'x', 'y', 'z'}
# expect: frozenset({0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8,
# expect:            9,
# expect:            10,
# expect:            11,
# expect:            12,
# expect:            13,
# expect:            14,
# expect:            15,
# expect:            16,
# expect:            17,
# expect:            18,
# expect:            19,
# expect:            20,
# expect:            21,
# expect:            22,
# expect:            23,
# expect:            24,
# expect:            25,
# expect:            26,
# expect:            27,
# expect:            28,
# expect:            29,
# expect:            30,
# expect:            31,
# expect:            32,
# expect:            33,
# expect:            34,
# expect:            35,
# expect:            36,
# expect:            37,
# expect:            38,
# expect:            39})
# expect: frozenset({   0, 1, 2, 3, 4, 5, 6, 7, 8,
# expect:               9, 10, 11, 12, 13, 14, 15,
# expect:               16, 17, 18, 19, 20, 21,
# expect:               22, 23, 24, 25, 26, 27,
# expect:               28, 29, 30, 31, 32, 33,
# expect:               34, 35, 36, 37, 38, 39})
# expect: ['x',
# expect:  [1,
# expect:   [2,
# expect:    [3,
# expect:     [4,
# expect:      ['aaaaaaaaaa',
# expect:       'aaaaaaaaaa',
# expect:       'aaaaaaaaaa',
# expect:       'aaaaaaaaaa',
# expect:       'aaaaaaaaaa',
# expect:       'aaaaaaaaaa',
# expect:       'aaaaaaaaaa',
# expect:       'aaaaaaaaaa']]]]]]
# expect: [   'x',
# expect:     [   1,
# expect:         [   2,
# expect:             [   3,
# expect:                 [   4,
# expect:                     [   'aaaaaaaaaa',
# expect:                         'aaaaaaaaaa',
# expect:                         'aaaaaaaaaa',
# expect:                         'aaaaaaaaaa',
# expect:                         'aaaaaaaaaa',
# expect:                         'aaaaaaaaaa',
# expect:                         'aaaaaaaaaa',
# expect:                         'aaaaaaaaaa']]]]]]
# expect: ('word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word word word word word word ')
# expect: ('word word word word word word word '
# expect:  'word word word word word word word '
# expect:  'word word word word word word word '
# expect:  'word word word word word word word '
# expect:  'word word ')
# expect: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
# expect: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
# expect: ('line one is here\n'
# expect:  'line two is longer than the first one and more\n'
# expect:  'line one is here\n'
# expect:  'line two is longer than the first one and more\n'
# expect:  'line one is here\n'
# expect:  'line two is longer than the first one and more\n')
# expect: ('line one is here\n'
# expect:  'line two is longer than the first '
# expect:  'one and more\n'
# expect:  'line one is here\n'
# expect:  'line two is longer than the first '
# expect:  'one and more\n'
# expect:  'line one is here\n'
# expect:  'line two is longer than the first '
# expect:  'one and more\n')
# expect: ['text text text text text text text text text text text text text text text '
# expect:  'text text text text text text text text text text text text text text text ',
# expect:  'b']
# expect: [   'text text text text text text '
# expect:     'text text text text text text '
# expect:     'text text text text text text '
# expect:     'text text text text text text '
# expect:     'text text text text text text ',
# expect:     'b']
# expect: {'key': 'value value value value value value value value value value value '
# expect:         'value value value value value value value value value '}
# expect: {   'key': 'value value value value '
# expect:            'value value value value '
# expect:            'value value value value '
# expect:            'value value value value '
# expect:            'value value value value '}
# expect: (b'bytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesb'
# expect:  b'ytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytes')
# expect: (b'bytesbytesbytesbytesbytesbytesbytesb'
# expect:  b'ytesbytesbytesbytesbytesbytesbytesby'
# expect:  b'tesbytesbytesbytesbytesbytesbytesbyt'
# expect:  b'esbytesbytesbytesbytesbytesbytesbyte'
# expect:  b'sbytes')
# expect: [b'\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:  b'\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:  b'\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:  b'\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:  b'\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff']
# expect: [   b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff'
# expect:     b'\x00\xff\x00\xff\x00\xff\x00\xff']
# expect: bytearray(b'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
# expect:           b'zzzzzzzzzzzzzzzzzzzzzzzzzz')
# expect: bytearray(b'zzzzzzzzzzzzzzzzzzzzzzzz'
# expect:           b'zzzzzzzzzzzzzzzzzzzzzzzz'
# expect:           b'zzzzzzzzzzzzzzzzzzzzzzzz'
# expect:           b'zzzzzzzzzzzzzzzzzz')
# expect: mappingproxy({'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
# expect:               'c': 'dddddddddddddddddddddddddddddd'})
# expect: mappingproxy({   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
# expect:                  'c': 'dddddddddddddddddddddddddddddd'})
# expect: namespace(a='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:           b='bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
# expect:           c=[1, 2, 3])
# expect: namespace(a='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:           b='bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
# expect:           c=[1, 2, 3])
# expect: OrderedDict([('zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', 1),
# expect:              ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 2),
# expect:              ('mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm', 3)])
# expect: OrderedDict([   (   'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
# expect:                     1),
# expect:                 (   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:                     2),
# expect:                 (   'mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm',
# expect:                     3)])
# expect: OrderedDict()
# expect: OrderedDict()
# expect: defaultdict(<class 'list'>,
# expect:             {'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
# expect:              'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': []})
# expect: defaultdict(<class 'list'>,
# expect:             {   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': [   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
# expect:                 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': [   ]})
# expect: defaultdict(<class 'int'>, {})
# expect: defaultdict(<class 'int'>, {})
# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
# expect: Counter({   'a': 5,
# expect:             'b': 2,
# expect:             'r': 2,
# expect:             'c': 1,
# expect:             'd': 1})
# expect: Counter({'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 5,
# expect:          'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1})
# expect: Counter({   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 5,
# expect:             'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1})
# expect: ChainMap({'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1},
# expect:          {'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 2})
# expect: ChainMap({   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1},
# expect:          {   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 2})
# expect: deque(['aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa'])
# expect: deque([   'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa'])
# expect: deque(['aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa',
# expect:        'aaaaaaaaaaaaaaaaaaaa'],
# expect:       maxlen=7)
# expect: deque([   'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa',
# expect:           'aaaaaaaaaaaaaaaaaaaa'],
# expect:       maxlen=7)
# expect: deque([], maxlen=3)
# expect: deque([], maxlen=3)
# expect: {'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1,
# expect:  'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 2}
# expect: {   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1,
# expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 2}
# expect: ['aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa']
# expect: [   'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa',
# expect:     'aaaaaaaaaa', 'aaaaaaaaaa']
# expect: ('word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word word word word word word ')
# expect: ('word word word word word word word '
# expect:  'word word word word word word word '
# expect:  'word word word word word word word '
# expect:  'word word word word word word word '
# expect:  'word word ')
# expect: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: 1.5
# expect: 1.5
# expect: True
# expect: True
# expect: <class 'int'>
# expect: <class 'int'>
# expect: <built-in function print>
# expect: <built-in function print>
# expect: [1000000, -5]
# expect: [1000000, -5]
# expect: {None: 0, 2: 1, 'a': 5, 'b': 1}
# expect: {'b': 1, 2: 1, None: 0, 'a': 5}
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
# expect:  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
# expect:  42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61,
# expect:  62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81,
# expect:  82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99] 1_234_567 [1_234_567, {1: -98_765}]
# expect: [[[...]], {'a': {...}}, ((...,),), (1, (...))] {'a': [...]} [(...,)]
# expect: [1, <Recursion on list with id=ID>] [1, <Recursion on list with id=ID>] False True
# expect: {'self': <Recursion on dict with id=ID>} {'self': <Recursion on dict with id=ID>} False True
# expect: ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  <Recursion on list with id=ID>]
# expect: True False False False True
# expect: {'z': 1, 'a': 2}
# expect: {'a': 2, 'z': 1}
# expect: ['aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa']
# expect:
# expect: ['aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa',
# expect:  'aaaaaaaaaa'] RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR {'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1,
# expect:  'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 2} N(a='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:   b='bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')
# expect: P(name='nnnnnnnnnnnnnnnnnnnn',
# expect:   numbers=[0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8,
# expect:            9,
# expect:            10,
# expect:            11,
# expect:            12,
# expect:            13,
# expect:            14,
# expect:            15,
# expect:            16,
# expect:            17,
# expect:            18,
# expect:            19],
# expect:   other={'a': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'}) P(name='a', numbers=[], other=None) [P(name='nnnnnnnnnnnnnnnnnnnn',
# expect:    numbers=[0,
# expect:             1,
# expect:             2,
# expect:             3,
# expect:             4,
# expect:             5,
# expect:             6,
# expect:             7,
# expect:             8,
# expect:             9,
# expect:             10,
# expect:             11,
# expect:             12,
# expect:             13,
# expect:             14,
# expect:             15,
# expect:             16,
# expect:             17,
# expect:             18,
# expect:             19],
# expect:    other={'a': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'})]
# expect: P(name='nnnnnnnnnnnnnnnnnnnn',
# expect:   numbers=[0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8,
# expect:            9,
# expect:            10,
# expect:            11,
# expect:            12,
# expect:            13,
# expect:            14,
# expect:            15,
# expect:            16,
# expect:            17,
# expect:            18,
# expect:            19],
# expect:   other=...)
# expect: [AB, {C: D}]
# expect: { [Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1),
# expect:  Odd(1)]
# expect: indent must be >= 0
# expect: depth must be > 0
# expect: width must be != 0
# expect: ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']
