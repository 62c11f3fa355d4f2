print(repr("  a b ".strip()), repr(" a ".lstrip()), repr(" a ".rstrip()), repr("\t\n\x0b\x0c\r\x1c\u2003x\u3000\xa0".strip()), repr("".strip()))
# expect: 'a b' 'a ' ' a' 'x' ''
print("xxaxx".strip("x"), "xyaxy".strip("yx"), "xxa".lstrip("x"), "axx".rstrip("x"), "abc".strip("abc"), repr(" a ".strip("")), "a".strip("b"), "www.example.com".strip("cmowz."))
# expect: a a a a  ' a ' a example
print("éaé".strip("é"), "日本日".strip("日"), "  a  ".strip(None).lstrip(None), "mississippi".rstrip("ip"), "mississippi".lstrip("mis"))
# expect: a 本 a mississ ppi
for f in (lambda: "a".strip(5), lambda: "a".lstrip(b"a"), lambda: "a".rstrip([]), lambda: "a".strip("a", "b")):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: strip arg must be None or str
# expect: lstrip arg must be None or str
# expect: rstrip arg must be None or str
# expect: strip expected at most 1 argument, got 2
