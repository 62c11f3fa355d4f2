class B:
    def __bytes__(self): return b"from bytes"
print(bytes(B()))  # expect: b'from bytes'

class Bad:
    def __bytes__(self): return "str"
try:
    bytes(Bad())
except TypeError as e:
    print(e)  # expect: __bytes__ returned non-bytes (type str)
try:
    bytes(object())
except TypeError as e:
    print(e)  # expect: cannot convert 'object' object to bytes

class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(bytes(I(3)), bytearray(I(2)))  # expect: b'\x00\x00\x00' bytearray(b'\x00\x00')
data = [0, 1, 2, 3, 4]
print(data[I(1):I(4)], data[I(-1)], data[::I(2)])  # expect: [1, 2, 3] 4 [0, 2, 4]
data[I(0)] = "set"
del data[I(1)]
print(data, data.pop(I(0)), "x".center(I(5), "-"), "abc".find("c", I(0)))  # expect: [2, 3, 4] set --x-- 2
print("%5d|%s" % (I(7), "ok"), (1).__index__(), True.__index__())  # expect:     7|ok 1 1
print({1: "int key"}.get(I(1), "an index is not equal to the int"))  # expect: an index is not equal to the int
