# The functions of the module and the methods of patterns.
import re
import pickle
import copy

print(re.match("a+", "aab"), re.match("b", "aab"), re.search("b", "aab"), re.fullmatch("a+", "aab"), re.fullmatch("a+b", "aab"))
# expect: <re.Match object; span=(0, 2), match='aa'> None <re.Match object; span=(2, 3), match='b'> None <re.Match object; span=(0, 3), match='aab'>
print(re.findall("a|b", "abcab"), re.findall("(a)|b", "abc"), re.findall("(a)(b)?", "abac"), re.findall("", "ab"))
# expect: ['a', 'b', 'a', 'b'] ['a', ''] [('a', 'b'), ('a', '')] ['', '', '']
print([m.span() for m in re.finditer("a*", "baac")])  # expect: [(0, 0), (1, 3), (3, 3), (4, 4)]
print(re.split("[,;] *", "a, b;c"), re.split("([,;])", "a,b;c"), re.split("x*", "axbc"), re.split(",", "a,b,c", maxsplit=1), re.split("(x)|,", "a,b"))
# expect: ['a', 'b', 'c'] ['a', ',', 'b', ';', 'c'] ['', 'a', '', 'b', 'c', ''] ['a', 'b,c'] ['a', None, 'b']
print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.subn("a", "b", "banana"), re.sub("x*", "-", "abxd"))  # expect: bbnbnb bbnbna ('bbnbnb', 3) -a-b--d-
print(re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub(r"(?P<x>\w)(\d)", r"<\g<x>|\g<2>|\g<0>>", "a1 b2"), re.sub("(a)|b", r"[\1]", "ab"))  # expect: 1a 2b <a|1|a1> <b|2|b2> [a][]
print(re.sub("[ab]", lambda m: m.group().upper(), "abc"), re.sub("a", lambda m: None, "bab"), re.sub("a", r"\n\t\\\101\0", "xax").encode())  # expect: ABc bb b'x\n\t\\A\x00x'
print(re.escape("a.b*c[d]\n é-_"), re.escape(b"a.b\xff"), re.purge())
# expect: a\.b\*c\[d\]\
# expect: \ é\-_ b'a\\.b\xff' None
print(re.compile("a(b)?(?P<n>c)"), re.compile(b"a", re.I | re.S), re.compile("x" * 300), re.compile("a", re.A | re.DEBUG & 0), re.compile("(?x) a # c"))
# expect: re.compile('a(b)?(?P<n>c)') re.compile(b'a', re.IGNORECASE|re.DOTALL) re.compile('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) re.compile('a', re.ASCII) re.compile('(?x) a # c', re.VERBOSE)
p = re.compile("(?P<first>a)(?P<second>b)?", re.M)
print(p.pattern, p.flags, p.groups, p.groupindex, type(p), isinstance(p, re.Pattern))  # expect: (?P<first>a)(?P<second>b)? 40 2 {'first': 1, 'second': 2} <class 're.Pattern'> True
print(p.match("ab", 1), p.search("xxab", 1), p.search("xxab", 0, 3), p.fullmatch("xaby", 1, 3), p.findall("abab", 1), p.match("ab", 5), p.search("ab", -3))
# expect: None <re.Match object; span=(2, 4), match='ab'> <re.Match object; span=(2, 3), match='a'> <re.Match object; span=(1, 3), match='ab'> [('a', 'b')] None <re.Match object; span=(0, 2), match='ab'>
print([m.span() for m in p.finditer("abab", 1, 3)], p.sub("x", "ab a"), p.subn("x", "ab a", 1), p.split("1ab2", 1))  # expect: [(2, 3)] x x ('x a', 1) ['1', 'a', 'b', '2']
print(p == re.compile("(?P<first>a)(?P<second>b)?", re.M), p == re.compile(p.pattern), hash(p) == hash(re.compile(p.pattern, re.M)), p != 3)  # expect: True False True True
print(copy.copy(p) is p, copy.deepcopy(p) is p, pickle.loads(pickle.dumps(p)) == p, re.Pattern[str], re.Match[bytes])  # expect: True True True re.Pattern[str] re.Match[bytes]
print(re.compile(p) is p, re.search(p, "zab"), re.compile("a", 2) is re.compile("a", re.I))  # expect: True <re.Match object; span=(1, 3), match='ab'> True
print(repr(re.I), str(re.I | re.M), re.RegexFlag(0), re.NOFLAG, int(re.X), re.I in re.I | re.A, re.T if hasattr(re, "T") else None, re.U | 4096)
# expect: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.NOFLAG re.NOFLAG 64 True None re.UNICODE|0x1000
print(sorted(n for n in re.__all__), re.error is re.PatternError, re.PatternError.__name__)
# expect: ['A', 'ASCII', 'DOTALL', 'I', 'IGNORECASE', 'L', 'LOCALE', 'M', 'MULTILINE', 'Match', 'NOFLAG', 'Pattern', 'PatternError', 'RegexFlag', 'S', 'U', 'UNICODE', 'VERBOSE', 'X', 'compile', 'error', 'escape', 'findall', 'finditer', 'fullmatch', 'match', 'purge', 'search', 'split', 'sub', 'subn'] True PatternError


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


show(re.match, "a", b"a")  # expect: TypeError cannot use a string pattern on a bytes-like object
show(re.match, b"a", "a")  # expect: TypeError cannot use a bytes pattern on a string-like object
show(re.match, "a", 5)  # expect: TypeError expected string or bytes-like object, got 'int'
show(re.match, 5, "a")  # expect: TypeError first argument must be string or compiled pattern
show(re.compile, p, re.I)  # expect: ValueError cannot process flags argument with a compiled pattern
show(re.compile, "a", re.L)  # expect: ValueError cannot use LOCALE flag with a str pattern
show(re.compile, b"a", re.U)  # expect: ValueError cannot use UNICODE flag with a bytes pattern
show(re.compile, b"a", re.L | re.A)  # expect: ValueError ASCII and LOCALE flags are incompatible
show(re.compile, "a", re.U | re.A)  # expect: ValueError ASCII and UNICODE flags are incompatible
show(re.sub, "a", b"b", "a")  # expect: TypeError sequence item 0: expected str instance, bytes found
show(re.sub, b"a", "b", b"a")  # expect: TypeError sequence item 0: expected a bytes-like object, str found
show(re.sub, "a", lambda m: 5, "xa")  # expect: TypeError sequence item 1: expected str instance, int found
show(re.sub, "a", 5, "xa")  # expect: TypeError decoding to str: need a bytes-like object, int found
show(re.sub, "(a)", r"\2", "a")  # expect: PatternError invalid group reference 2 at position 1
show(re.sub, "(a)", r"\g<x>", "a")  # expect: IndexError unknown group name 'x'
show(re.sub, "(a)", r"\g<1", "a")  # expect: PatternError missing >, unterminated name at position 3
show(re.sub, "(a)", r"\q", "a")  # expect: PatternError bad escape \q at position 0
show(re.sub, "(a)", r"\g", "a")  # expect: PatternError missing < at position 2
show(re.sub, "(a)", r"\g<>", "a")  # expect: PatternError missing group name at position 3
show(re.sub, "(a)", r"\g<1a>", "a")  # expect: PatternError bad character in group name '1a' at position 3
show(re.sub, "(a)", r"\400", "a")  # expect: PatternError octal escape value \400 outside of range 0-0o377 at position 0
show(re.sub, "(a)", "\\", "a")  # expect: PatternError bad escape (end of pattern) at position 0
show(re.sub, "a", "b", "aa", bogus=1)  # expect: TypeError sub() got an unexpected keyword argument 'bogus'
show(re.sub, "a", "b")  # expect: TypeError sub() missing 1 required positional argument: 'string'
show(re.Pattern)  # expect: TypeError cannot create 're.Pattern' instances
show(re.Match)  # expect: TypeError cannot create 're.Match' instances
show(lambda: setattr(p, "x", 1) is None)  # expect: AttributeError 're.Pattern' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: type("P", (re.Pattern,), {}))  # expect: TypeError type 're.Pattern' is not an acceptable base type
show(re.escape, 5)  # expect: TypeError decoding to str: need a bytes-like object, int found
print(re.match(b"(a)(b)?", bytearray(b"ab")).groups(), re.sub(b"a", rb"<\g<0>>", b"bab"), re.split(b",", b"a,b"), re.findall(b"\xff", b"a\xff"))
# expect: (b'a', b'b') b'b<a>b' [b'a', b'b'] [b'\xff']


class S(str):
    pass


m = re.match("a+", S("aa"))
print(type(m.group()), type(m.string), type(re.sub("x", "y", S("abc"))), re.split("b", S("abc")))  # expect: <class 'str'> <class '__main__.S'> <class 'str'> ['a', 'c']
