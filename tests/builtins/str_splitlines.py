print("a\nb\nc".splitlines(), "a\nb\n".splitlines(), "".splitlines(), "\n".splitlines(), "a\r\nb\rc".splitlines(), "a\n\nb".splitlines())
# expect: ['a', 'b', 'c'] ['a', 'b'] [] [''] ['a', 'b', 'c'] ['a', '', 'b']
print("a\nb\r\nc\r".splitlines(True), "a\n".splitlines(keepends=True), "one line".splitlines(True))
# expect: ['a\n', 'b\r\n', 'c\r'] ['a\n'] ['one line']
print("a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines(), "a\tb\x1fc".splitlines())
# expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] ['a\tb\x1fc']
try:
    "a".splitlines(True, False)
except TypeError as e:
    print(e)  # expect: splitlines() takes at most 1 argument (2 given)
