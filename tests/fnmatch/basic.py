import fnmatch as fnmatch_module
from fnmatch import *

for name, pat in (("a.py", "*.py"), ("a.pyc", "*.py"), ("abc", "a?c"), ("abc", "[a-b]*"), ("abc", "[!a]*"), ("a[b", "a[b"), ("a]b", "a[]]b"), ("x", "[!]]"), ("", "*"), ("", ""), ("", "?"),
                  ("a-c", "a[-]c"), ("abc", "a[z-a]c"), ("a\nb", "a*b"), ("aXbXc", "a*b*c"), ("aaa", "*a*a*a*a"), ("\u00e9x", "?x"), ("A.PY", "*.py"), ("a^b", "a[^]b"), ("[", "[[]"), ("-", "[a-]"), ("b", "[a-c-e]"), ("e", "[a-c-e]"), ("-", "[a-c-e]")):
    print(name.encode(), pat, fnmatch_module.fnmatch(name, pat), fnmatchcase(name, pat))
# expect: b'a.py' *.py True True
# expect: b'a.pyc' *.py False False
# expect: b'abc' a?c True True
# expect: b'abc' [a-b]* True True
# expect: b'abc' [!a]* False False
# expect: b'a[b' a[b True True
# expect: b'a]b' a[]]b True True
# expect: b'x' [!]] True True
# expect: b'' * True True
# expect: b''  True True
# expect: b'' ? False False
# expect: b'a-c' a[-]c True True
# expect: b'abc' a[z-a]c False False
# expect: b'a\nb' a*b True True
# expect: b'aXbXc' a*b*c True True
# expect: b'aaa' *a*a*a*a False False
# expect: b'\xc3\xa9x' ?x True True
# expect: b'A.PY' *.py False False
# expect: b'a^b' a[^]b True True
# expect: b'[' [[] True True
# expect: b'-' [a-] True True
# expect: b'b' [a-c-e] True True
# expect: b'e' [a-c-e] True True
# expect: b'-' [a-c-e] True True
print(filter(["a.py", "b.txt", ".py", "c.py"], "*.py"), fnmatchcase(b"ab", b"a*"), filter([b"x"], b"?"))
# expect: ['a.py', '.py', 'c.py'] True [b'x']
for pat in ("a*b?[!c]d*", "***[a-c-e]x[]", "", "a.b", "[", "[!]", "[z-a]", "[a&&b]", "[^x]", "x*", "[!a-]", "\\*", "a b#"):
    print(translate(pat))
# expect: (?s:a(?>.*?b.[^c]d).*)\Z
# expect: (?s:.*[a-c\-e]x\[\])\Z
# expect: (?s:)\Z
# expect: (?s:a\.b)\Z
# expect: (?s:\[)\Z
# expect: (?s:\[!\])\Z
# expect: (?s:(?!))\Z
# expect: (?s:[a\&\&b])\Z
# expect: (?s:[\^x])\Z
# expect: (?s:x.*)\Z
# expect: (?s:[^a\-])\Z
# expect: (?s:\\.*)\Z
# expect: (?s:a\ b\#)\Z
for a, b in (("a", b"a"), (b"a", "a")):
    try:
        fnmatchcase(a, b)
    except TypeError as e:
        print(e)
# expect: cannot use a bytes pattern on a string-like object
# expect: cannot use a string pattern on a bytes-like object
print(fnmatch_module.__all__)  # expect: ['filter', 'fnmatch', 'fnmatchcase', 'translate']
