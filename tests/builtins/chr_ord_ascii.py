print(chr(65), chr(233), chr(0x65e5), chr(0x1f600), repr(chr(0)), repr(chr(127)), repr(chr(0x10ffff)), chr(True) == "\x01")
# expect: A é 日 😀 '\x00' '\x7f' '\U0010ffff' True
print(ord("a"), ord("é"), ord("日"), ord("😀"), ord(b"a"), ord(bytearray(b"z")), ord("\0"), [ord(c) for c in "aé"])
# expect: 97 233 26085 128512 97 122 0 [97, 233]
print(ascii("abc"), ascii("é"), ascii("日😀"), ascii(["ü", 1]), ascii("'"), ascii(None), ascii("\n\x7f"), ascii({"ä": "ö"}))
# expect: 'abc' '\xe9' '\u65e5\U0001f600' ['\xfc', 1] "'" None '\n\x7f' {'\xe4': '\xf6'}
print(all(ord(chr(i)) == i for i in range(0, 0x110000, 997)))  # expect: True

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: chr(-1))  # expect: ValueError: chr() arg not in range(0x110000)
attempt(lambda: chr(0x110000))  # expect: ValueError: chr() arg not in range(0x110000)
attempt(lambda: chr("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: chr(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(lambda: chr(2 ** 70))  # expect: ValueError: chr() arg not in range(0x110000)
attempt(lambda: ord(""))  # expect: TypeError: ord() expected a character, but string of length 0 found
attempt(lambda: ord("ab"))  # expect: TypeError: ord() expected a character, but string of length 2 found
attempt(lambda: ord(5))  # expect: TypeError: ord() expected string of length 1, but int found
attempt(lambda: ord(b"ab"))  # expect: TypeError: ord() expected a character, but string of length 2 found
attempt(lambda: chr())  # expect: TypeError: chr() takes exactly one argument (0 given)
