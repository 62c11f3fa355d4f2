a = bytearray(b"hello")
a[0] = 72
a[1:3] = b"EL"
print(a, len(a), a[0], a[1:3], type(a[1:3]).__name__)  # expect: bytearray(b'HELlo') 5 72 bytearray(b'EL') bytearray
a.append(33); a.extend(b" x"); a.extend([65, 66]); a += b"!"; a += bytearray(b"?")
print(a, a.pop(), a.pop(0), a)  # expect: bytearray(b'ELlo! xAB!') 63 72 bytearray(b'ELlo! xAB!')
a.insert(0, 88); a.remove(76); a.reverse()
print(a)  # expect: bytearray(b'!BAx !olEX')
del a[0], a[:2]
print(a, a.index(b"E"), a.count(b"l"), a.find(b"zz"), b"lo" in a, 88 in a)
# expect: bytearray(b'x !olEX') 5 1 -1 False True
a *= 2
print(a, a == bytes(a), a.copy() is a, a.upper(), a.split(b"l"), a.replace(b"l", b"L"), a.decode())
# expect: bytearray(b'x !olEXx !olEX') True False bytearray(b'X !OLEXX !OLEX') [bytearray(b'x !o'), bytearray(b'EXx !o'), bytearray(b'EX')] bytearray(b'x !oLEXx !oLEX') x !olEXx !olEX
a[::2] = b"." * len(a[::2])
print(a)  # expect: bytearray(b'. .o.E.x.!.l.X')
a.clear()
print(a, bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]), bytearray(b"a") + b"b", b"a" + bytearray(b"b"), type(b"a" + bytearray()).__name__, bytearray.fromhex("4142"))
# expect: bytearray(b'') bytearray(b'\x00\x00\x00') bytearray(b'\xc3\xa9') bytearray(b'\x01\x02') bytearray(b'ab') b'ab' bytes bytearray(b'AB')
for i in (x for x in bytearray(b"ab")): print(i)
# expect: 97
# expect: 98

def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
b = bytearray(b"abc")
attempt(lambda: b.append(256))  # expect: ValueError: byte must be in range(0, 256)
attempt(lambda: b.append("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: b.extend("abc"))  # expect: TypeError: expected iterable of integers; got: 'str'
attempt(lambda: b.remove(0))  # expect: ValueError: value not found in bytearray
attempt(lambda: b.pop(10))  # expect: IndexError: pop index out of range
attempt(lambda: bytearray().pop())  # expect: IndexError: pop from empty bytearray
attempt(lambda: b.__setitem__(0, 300))  # expect: ValueError: byte must be in range(0, 256)
attempt(lambda: b.__setitem__(9, 1))  # expect: IndexError: bytearray index out of range
attempt(lambda: b.__setitem__(0, b"x"))  # expect: TypeError: 'bytes' object cannot be interpreted as an integer
attempt(lambda: hash(b))  # expect: TypeError: unhashable type: 'bytearray'
attempt(lambda: bytearray("x"))  # expect: TypeError: string argument without an encoding
attempt(lambda: b.__setitem__(slice(None, None, 2), b"xyz"))
# expect: ValueError: attempt to assign bytes of size 3 to extended slice of size 2
attempt(lambda: b.__setitem__(slice(0, 1), "str"))
# expect: TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
attempt(lambda: b.insert("a", 1))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: b.index(b"zz"))  # expect: ValueError: subsection not found
