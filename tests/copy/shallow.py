# copy.copy of built-in types.
import copy

for x in [None, True, 5, 10**30, 1.5, "text", b"bytes", (1, [2]), frozenset([1]), range(3), len, int, ..., slice(1, 2)]:
    print(type(x).__name__, copy.copy(x) is x)
# expect: NoneType True
# expect: bool True
# expect: int True
# expect: int True
# expect: float True
# expect: str True
# expect: bytes True
# expect: tuple True
# expect: frozenset True
# expect: range True
# expect: builtin_function_or_method True
# expect: type True
# expect: ellipsis True
# expect: slice True
inner = [1]
for x in [[inner], {"k": inner}, {1, 2}, bytearray(b"ab")]:
    y = copy.copy(x)
    print(y, y == x, y is x)
# expect: [[1]] True False
# expect: {'k': [1]} True False
# expect: {1, 2} True False
# expect: bytearray(b'ab') True False
l = [inner]
c = copy.copy(l)
c.append(2)
print(l, c, c[0] is inner)  # expect: [[1]] [[1], 2] True
def f():
    pass
print(copy.copy(f) is f, copy.copy(type) is type, copy.copy(NotImplemented) is NotImplemented)  # expect: True True True
