# namedtuple: names that are refused, rename, module, defaults.
from collections import namedtuple

for name, fields in [("class", "a"), ("9x", "a"), ("A", "def"), ("A", "_x"), ("A", "a a"), ("A", "a b-c"), ("A", ["x", "1"]), ("A B", "x")]:
    try:
        namedtuple(name, fields)
    except ValueError as e:
        print(e)
# expect: Type names and field names cannot be a keyword: 'class'
# expect: Type names and field names must be valid identifiers: '9x'
# expect: Type names and field names cannot be a keyword: 'def'
# expect: Field names cannot start with an underscore: '_x'
# expect: Encountered duplicate field name: 'a'
# expect: Type names and field names must be valid identifiers: 'b-c'
# expect: Type names and field names must be valid identifiers: '1'
# expect: Type names and field names must be valid identifiers: 'A B'
R = namedtuple("R", ["ok", "def", "1", "_p", "ok", "é"], rename=True)
print(R._fields, R(1, 2, 3, 4, 5, 6))  # expect: ('ok', '_1', '_2', '_3', '_4', 'é') R(ok=1, _1=2, _2=3, _3=4, _4=5, é=6)
try:
    namedtuple("A", "a", defaults=[1, 2])
except TypeError as e:
    print(e)  # expect: Got more default values than field names
M = namedtuple("M", "a", module="some.module")
print(M.__module__, repr(M(1)), M)  # expect: some.module M(a=1) <class 'some.module.M'>
print(namedtuple("T", ("a", "b"))(1, 2), namedtuple("T", iter("ab"))(1, 2), namedtuple(typename="K", field_names="k")(0))
# expect: T(a=1, b=2) T(a=1, b=2) K(k=0)
try:
    namedtuple("A", "a", "b")
except TypeError as e:
    print("TypeError")  # expect: TypeError
