# Compression and decompression, whole and in pieces.
import zlib

data = b"".join(b"%d hello hello %d\n" % (i, i * 7919 % 1000) for i in range(5000))
for level in range(-1, 10):
    for wbits in (15, 9, -15, 31):
        packed = zlib.compress(data, level, wbits)
        assert zlib.decompress(packed, wbits) == data
        if wbits > 0:
            assert zlib.decompress(packed, 47) == data
        if level in (1, 9):
            d = zlib.decompressobj(wbits)
            out = b"".join(d.decompress(packed[i : i + 97]) for i in range(0, len(packed), 97))
            assert out == data and d.eof and d.unused_data == b""
print(len(zlib.compress(data)) < len(data) // 4, zlib.decompress(zlib.compress(b"")) == b"", zlib.decompress(zlib.compress(b"abc", 0)), zlib.decompress(zlib.compress(bytearray(b"x"))))
# expect: True True b'abc' b'x'

# What the C library has compressed: dynamic, fixed and stored blocks, a gzip file with a name.
print(zlib.decompress(b"x\x9cKL\x84\x01\x00\x14\xe1\x03\xcb"))  # expect: b'aaaaaaaaaa'
print(zlib.decompress(b"x\x01\x01\x03\x00\xfc\xffabc\x02M\x01'"), zlib.decompress(b"\x1f\x8b\x08\x08\x00\x00\x00\x00\x02\xffname\x00KLJ\x06\x00\xc2A$5\x03\x00\x00\x00", 31))
# expect: b'abc' b'abc'

packed = zlib.compress(data)
d = zlib.decompressobj()
out = d.decompress(packed, 10)
print(out, len(d.unconsumed_tail) > 0, d.eof)  # expect: b'0 hello he' True False
while d.unconsumed_tail:
    part = d.decompress(d.unconsumed_tail, 1000)
    assert len(part) <= 1000
    out += part
out += d.flush()
print(out == data, d.eof)  # expect: True True
d = zlib.decompressobj()
print(d.decompress(packed + b"more") == data, d.unused_data, d.eof, d.decompress(b"again"), d.unused_data, d.flush())  # expect: True b'more' True b'' b'moreagain' b''
d = zlib.decompressobj()
first = d.decompress(packed[:100])
e = d.copy()
print(first + d.decompress(packed[100:]) == first + e.decompress(packed[100:]) == data, e.eof)  # expect: True True

c = zlib.compressobj(9, zlib.DEFLATED, -15)
packed = c.compress(data[:100]) + c.flush(zlib.Z_SYNC_FLUSH) + c.compress(data[100:]) + c.flush(zlib.Z_FULL_FLUSH) + c.flush()
print(zlib.decompress(packed, -15) == data)  # expect: True
c = zlib.compressobj(zdict=b"hello hello")
packed = c.compress(b"hello hello hello") + c.flush()
print(zlib.decompressobj(zdict=b"hello hello").decompress(packed), zlib.compressobj(strategy=zlib.Z_HUFFMAN_ONLY).flush() != b"")  # expect: b'hello hello hello' True
print(zlib.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"hello"), zlib.adler32(b"lo", zlib.adler32(b"hel")), zlib.adler32(b"", 5), zlib.adler32(b"a" * 100000))
# expect: 907060870 907060870 103547413 103547413 5 2036730701
print(zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.DEF_BUF_SIZE, zlib.Z_FINISH, zlib.error.__name__, zlib.error.__module__)  # expect: 8 15 8 16384 4 error zlib


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


good = zlib.compress(data)
show(zlib.decompress, b"abc")  # expect: error Error -3 while decompressing data: incorrect header check
show(zlib.decompress, b"")  # expect: error Error -5 while decompressing data: incomplete or truncated stream
show(zlib.decompress, good[:-1])  # expect: error Error -5 while decompressing data: incomplete or truncated stream
show(zlib.decompress, good[:-1] + bytes([good[-1] ^ 1]))  # expect: error Error -3 while decompressing data: incorrect data check
show(zlib.decompress, b"x\x9c\x07")  # expect: error Error -3 while decompressing data: invalid block type
show(zlib.decompress, b"x\x9c\x01\x03\x00\x03\x00abc")  # expect: error Error -3 while decompressing data: invalid stored block lengths
show(zlib.decompress, b"\x03\x10\xff\xff\xff", -15)  # expect: b''
show(zlib.decompress, packed)  # expect: error Error 2 while decompressing data
show(zlib.compress, "text")  # expect: TypeError a bytes-like object is required, not 'str'
show(zlib.decompress, "text")  # expect: TypeError a bytes-like object is required, not 'str'
show(zlib.compress, b"", 10)  # expect: error Bad compression level
show(zlib.compressobj, 10)  # expect: ValueError Invalid initialization option
show(zlib.compressobj, wbits=5)  # expect: ValueError Invalid initialization option
show(zlib.decompressobj, wbits=100)  # expect: ValueError Invalid initialization option
show(zlib.decompressobj().decompress, b"abc")  # expect: error Error -3 while decompressing data: incorrect header check
show(zlib.decompressobj().decompress, b"", -1)  # expect: ValueError max_length must be non-negative
show(zlib.decompressobj().flush, 0)  # expect: ValueError length must be greater than zero
show(zlib.decompressobj(zdict=b"wrong").decompress, packed)  # expect: error Error -3 while setting zdict: invalid input data
