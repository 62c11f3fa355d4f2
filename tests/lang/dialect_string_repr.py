print(repr("a"), repr("it's"), repr('say "x"'), ["a"], {"k": "v"}, ("x",))
# expect: 'a' "it's" 'say "x"' ['a'] {'k': 'v'} ('x',)
print(repr("tab\tnl\n"), repr("\\"), repr("é日"), repr("\x7f"), repr("\0"))
# expect: 'tab\tnl\n' '\\' 'é日' '\x7f' '\x00'
print("%r" % "a", "%s" % "a", "{!r}".format("a"), "{}".format("a"), str("a"), str(["a"]))
# expect: 'a' a 'a' a a ['a']
print(repr(b"abc"), [b"a"], repr(b"\xff\x00"))  # expect: b'abc' [b'a'] b'\xff\x00'
