print("abc".encode(), "é日".encode(), "é".encode("latin-1"), "a".encode("utf-16-le"), "a".encode("ascii"), "é".encode("utf-8"), "a".encode(encoding="utf-8", errors="strict"))
# expect: b'abc' b'\xc3\xa9\xe6\x97\xa5' b'\xe9' b'a\x00' b'a' b'\xc3\xa9' b'a'
print("aé日b".encode("ascii", "ignore"), "aé日b".encode("ascii", "replace"), "aé😀".encode("ascii", "backslashreplace"), "aé日".encode("ascii", "xmlcharrefreplace"), "é日".encode("latin-1", "replace"))
# expect: b'ab' b'a??b' b'a\\xe9\\U0001f600' b'a&#233;&#26085;' b'\xe9?'
print("a".encode("utf-16") in (b"\xff\xfea\x00",), "a".encode("utf-32-be"), "é".encode("utf8"), "é".encode("UTF_8"), "é".encode("iso-8859-1"), "x".encode("U8"), "é".encode("utf-8-sig"))
# expect: True b'\x00\x00\x00a' b'\xc3\xa9' b'\xc3\xa9' b'\xe9' b'x' b'\xef\xbb\xbf\xc3\xa9'
print(b"caf\xc3\xa9".decode(), b"a\xffb".decode("utf-8", "replace") == "a\ufffdb", b"a\xff".decode("utf-8", "ignore"), b"\xe9".decode("latin-1"), b"\xff".decode("utf-8", "backslashreplace"))
# expect: café True a é \xff
print(b"\xff".decode("utf-8", "surrogateescape") == "\udcff", "\udcff".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"))
# expect: True b'\xff' b'\xed\xa0\x80'

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: "é".encode("ascii"))
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
attempt(lambda: "日本".encode("latin-1"))
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
attempt(lambda: "a\ud800".encode())
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
attempt(lambda: b"\xff".decode())
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
attempt(lambda: b"ab\xe9".decode("ascii"))
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 2: ordinal not in range(128)
attempt(lambda: b"\xc3".decode())
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
attempt(lambda: b"\xed\xa0\x80".decode())
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
attempt(lambda: "a".encode("nope"))  # expect: LookupError: unknown encoding: nope
attempt(lambda: b"a".decode("nope"))  # expect: LookupError: unknown encoding: nope
attempt(lambda: "é".encode("ascii", "nope"))  # expect: LookupError: unknown error handler name 'nope'
attempt(lambda: "a".encode(5))  # expect: TypeError: encode() argument 'encoding' must be str, not int
try:
    b"ab\xff\xfe".decode()
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)  # expect: utf-8 b'ab\xff\xfe' 2 3 invalid start byte
