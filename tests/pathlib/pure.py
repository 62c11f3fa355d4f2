import pathlib, pickle, os
from pathlib import *

P, W = PurePosixPath, PureWindowsPath
def fails(f, *args, **kw):
    try:
        print("no error", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)
for cls, texts in ((P, ["", ".", "a", "a/b", "/a/b/", "//a/b", "///a", "a//b/./c", "../a/..", "/", "a/.hidden", "x.tar.gz", "name.", ".a.b", "..", "a/b.c/"]),
                   (W, ["", "c:", "c:/", "c:a\\b", "C:\\a/b.txt", "\\\\server\\share\\x", "//server/share", "\\a", "a:b", "./c:x", "//?/c:/x", "\\\\?\\UNC\\s\\h\\p", "con", "a/../b"])):
    for t in texts:
        p = cls(t)
        print(repr(t), str(p), repr(p), p.parts, (p.drive, p.root, p.anchor), p.name, p.suffix, p.suffixes, p.stem, str(p.parent), p.is_absolute(), p.as_posix(), [str(x) for x in p.parents])
print(type(PurePath()).__name__, PurePath("a", "b", "../c"), P("a", "/b", "c"), W("c:/a", "d:b"), W("c:/a", "/b"), W("c:/a", "c:b"), W("c:/x", "D:/y"))
p = P("/usr/lib/python/file.tar.gz")
print(p.with_name("x"), p.with_stem("s"), p.with_suffix(".z"), p.with_suffix(""), p / "more", "/start" / P("x"), p.joinpath("a", "b"), p / P("/abs"))
for f, *args in ((p.with_name, ""), (p.with_name, "a/b"), (p.with_name, "."), (P("/").with_name, "x"), (p.with_suffix, "x"), (p.with_suffix, "."), (P("").with_suffix, ".x"), (p.with_stem, ""), (P, 5), (P, b"x"), (lambda: p / 5,), (W("a").with_name, "b\\c")):
    fails(f, *args)
q = P("/usr/lib")
print(p.relative_to("/usr"), p.relative_to(q), p.is_relative_to(q), p.is_relative_to("/var"), q.relative_to(q), q.relative_to("/usr/lib/python", walk_up=True), P("/a/b").relative_to("/c/d", walk_up=True))
fails(p.relative_to, "/var"); fails(p.relative_to, "usr"); fails(P("a").relative_to, "/b", walk_up=True); fails(P("a").relative_to, "../b", walk_up=True)
print(W("C:/A/B").relative_to("c:/a"), W("c:/A") == W("C:\\a"), hash(W("c:/A")) == hash(W("C:\\a")), P("a") == P("A"), P("a") == W("a"), P("a") == "a")
print(sorted([P("b"), P("a/c"), P("a"), P("a-b"), P("a/b")]), P("a") < P("b"), P("a") <= P("a"), W("B") > W("a"))
fails(lambda: P("a") < W("a")); fails(lambda: P("a") < "b")
ps = P("/a/b/c/d").parents
print(len(ps), ps[0], ps[-1], ps[1:3], list(ps), ps, P("/a") in ps, list(reversed(ps)))
fails(lambda: ps[9]); fails(lambda: ps[-9])
for path, pattern in (("a/b.py", "*.py"), ("/a/b.py", "/*.py"), ("/a/b.py", "a/*.py"), ("/a/b.py", "/a/*.py"), ("a/b/c.py", "a/*.py"), ("a", "**"), ("A.PY", "*.py"), ("a/b/c", "**/c"), ("a/b", "a/**/b"), ("a/b", "a/**"), ("", "*"), ("a/.b", "a/*"), ("a/b", "A/B"), ("a", "[ab]"), ("ab", "?")):
    print(path, pattern, P(path).match(pattern), P(path).full_match(pattern), W(path).match(pattern), P(path).full_match(pattern, case_sensitive=False), P(path).match(pattern, case_sensitive=False))
fails(P("a").match, "")
print(P("/a b/\u00e9").as_uri(), W("c:/a b").as_uri(), W("//server/share/x").as_uri(), os.fspath(p), bytes(P("x")), pickle.loads(pickle.dumps(p)) == p)
fails(P("a").as_uri)
print(isinstance(p, os.PathLike), len({P("a"), P("a/"), P("./a")}), P(P("a"), W("b\\c")), P("a").with_segments("x", "y"), str(P("a")) == str(PurePath("a")))
class Sub(PurePosixPath):
    def __init__(self, *args, tag=None):
        super().__init__(*args)
        self.tag = tag
    def with_segments(self, *args): return type(self)(*args, tag=self.tag)
s = Sub("/a/b", tag=7)
print(s.parent.tag, (s / "x").tag, [x.tag for x in s.parents], repr(s.with_name("q")), s.relative_to("/").tag)
print(issubclass(Path, PurePath), PosixPath.__mro__[1].__name__, type(Path("x")).__name__, pathlib.__all__, issubclass(UnsupportedOperation, NotImplementedError))
fails(WindowsPath, "x")
# expect: '' . PurePosixPath('.') () ('', '', '')   []  . False . []
# expect: '.' . PurePosixPath('.') () ('', '', '')   []  . False . []
# expect: 'a' a PurePosixPath('a') ('a',) ('', '', '') a  [] a . False a ['.']
# expect: 'a/b' a/b PurePosixPath('a/b') ('a', 'b') ('', '', '') b  [] b a False a/b ['a', '.']
# expect: '/a/b/' /a/b PurePosixPath('/a/b') ('/', 'a', 'b') ('', '/', '/') b  [] b /a True /a/b ['/a', '/']
# expect: '//a/b' //a/b PurePosixPath('//a/b') ('//', 'a', 'b') ('', '//', '//') b  [] b //a True //a/b ['//a', '//']
# expect: '///a' /a PurePosixPath('/a') ('/', 'a') ('', '/', '/') a  [] a / True /a ['/']
# expect: 'a//b/./c' a/b/c PurePosixPath('a/b/c') ('a', 'b', 'c') ('', '', '') c  [] c a/b False a/b/c ['a/b', 'a', '.']
# expect: '../a/..' ../a/.. PurePosixPath('../a/..') ('..', 'a', '..') ('', '', '') ..  [] .. ../a False ../a/.. ['../a', '..', '.']
# expect: '/' / PurePosixPath('/') ('/',) ('', '/', '/')   []  / True / []
# expect: 'a/.hidden' a/.hidden PurePosixPath('a/.hidden') ('a', '.hidden') ('', '', '') .hidden  [] .hidden a False a/.hidden ['a', '.']
# expect: 'x.tar.gz' x.tar.gz PurePosixPath('x.tar.gz') ('x.tar.gz',) ('', '', '') x.tar.gz .gz ['.tar', '.gz'] x.tar . False x.tar.gz ['.']
# expect: 'name.' name. PurePosixPath('name.') ('name.',) ('', '', '') name.  [] name. . False name. ['.']
# expect: '.a.b' .a.b PurePosixPath('.a.b') ('.a.b',) ('', '', '') .a.b .b ['.b'] .a . False .a.b ['.']
# expect: '..' .. PurePosixPath('..') ('..',) ('', '', '') ..  [] .. . False .. ['.']
# expect: 'a/b.c/' a/b.c PurePosixPath('a/b.c') ('a', 'b.c') ('', '', '') b.c .c ['.c'] b a False a/b.c ['a', '.']
# expect: '' . PureWindowsPath('.') () ('', '', '')   []  . False . []
# expect: 'c:' c: PureWindowsPath('c:') ('c:',) ('c:', '', 'c:')   []  c: False c: []
# expect: 'c:/' c:\ PureWindowsPath('c:/') ('c:\\',) ('c:', '\\', 'c:\\')   []  c:\ True c:/ []
# expect: 'c:a\\b' c:a\b PureWindowsPath('c:a/b') ('c:', 'a', 'b') ('c:', '', 'c:') b  [] b c:a False c:a/b ['c:a', 'c:']
# expect: 'C:\\a/b.txt' C:\a\b.txt PureWindowsPath('C:/a/b.txt') ('C:\\', 'a', 'b.txt') ('C:', '\\', 'C:\\') b.txt .txt ['.txt'] b C:\a True C:/a/b.txt ['C:\\a', 'C:\\']
# expect: '\\\\server\\share\\x' \\server\share\x PureWindowsPath('//server/share/x') ('\\\\server\\share\\', 'x') ('\\\\server\\share', '\\', '\\\\server\\share\\') x  [] x \\server\share\ True //server/share/x ['\\\\server\\share\\']
# expect: '//server/share' \\server\share\ PureWindowsPath('//server/share/') ('\\\\server\\share\\',) ('\\\\server\\share', '\\', '\\\\server\\share\\')   []  \\server\share\ True //server/share/ []
# expect: '\\a' \a PureWindowsPath('/a') ('\\', 'a') ('', '\\', '\\') a  [] a \ False /a ['\\']
# expect: 'a:b' a:b PureWindowsPath('a:b') ('a:', 'b') ('a:', '', 'a:') b  [] b a: False a:b ['a:']
# expect: './c:x' .\c:x PureWindowsPath('./c:x') ('c:x',) ('', '', '') c:x  [] c:x . False ./c:x ['.']
# expect: '//?/c:/x' \\?\c:\x PureWindowsPath('//?/c:/x') ('\\\\?\\c:\\', 'x') ('\\\\?\\c:', '\\', '\\\\?\\c:\\') x  [] x \\?\c:\ True //?/c:/x ['\\\\?\\c:\\']
# expect: '\\\\?\\UNC\\s\\h\\p' \\?\UNC\s\h\p PureWindowsPath('//?/UNC/s/h/p') ('\\\\?\\UNC\\s\\h\\', 'p') ('\\\\?\\UNC\\s\\h', '\\', '\\\\?\\UNC\\s\\h\\') p  [] p \\?\UNC\s\h\ True //?/UNC/s/h/p ['\\\\?\\UNC\\s\\h\\']
# expect: 'con' con PureWindowsPath('con') ('con',) ('', '', '') con  [] con . False con ['.']
# expect: 'a/../b' a\..\b PureWindowsPath('a/../b') ('a', '..', 'b') ('', '', '') b  [] b a\.. False a/../b ['a\\..', 'a', '.']
# expect: PurePosixPath a/b/../c /b/c d:b c:\b c:\a\b D:\y
# expect: /usr/lib/python/x /usr/lib/python/s.gz /usr/lib/python/file.tar.z /usr/lib/python/file.tar /usr/lib/python/file.tar.gz/more /start/x /usr/lib/python/file.tar.gz/a/b /abs
# expect: ValueError Invalid name ''
# expect: ValueError Invalid name 'a/b'
# expect: ValueError Invalid name '.'
# expect: ValueError PurePosixPath('/') has an empty name
# expect: ValueError Invalid suffix 'x'
# expect: ValueError Invalid suffix '.'
# expect: ValueError PurePosixPath('.') has an empty name
# expect: ValueError PurePosixPath('/usr/lib/python/file.tar.gz') has a non-empty suffix
# expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
# expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
# expect: TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
# expect: ValueError Invalid name 'b\\c'
# expect: lib/python/file.tar.gz python/file.tar.gz True False . .. ../../a/b
# expect: ValueError '/usr/lib/python/file.tar.gz' is not in the subpath of '/var'
# expect: ValueError '/usr/lib/python/file.tar.gz' is not in the subpath of 'usr'
# expect: ValueError 'a' and '/b' have different anchors
# expect: ValueError '..' segment in '../b' cannot be walked
# expect: B True True False False False
# expect: [PurePosixPath('a'), PurePosixPath('a/b'), PurePosixPath('a/c'), PurePosixPath('a-b'), PurePosixPath('b')] True True True
# expect: TypeError '<' not supported between instances of 'PurePosixPath' and 'PureWindowsPath'
# expect: TypeError '<' not supported between instances of 'PurePosixPath' and 'str'
# expect: 4 /a/b/c / (PurePosixPath('/a/b'), PurePosixPath('/a')) [PurePosixPath('/a/b/c'), PurePosixPath('/a/b'), PurePosixPath('/a'), PurePosixPath('/')] <PurePosixPath.parents> True [PurePosixPath('/'), PurePosixPath('/a'), PurePosixPath('/a/b'), PurePosixPath('/a/b/c')]
# expect: IndexError 9
# expect: IndexError -9
# expect: a/b.py *.py True False True False True
# expect: /a/b.py /*.py False False False False False
# expect: /a/b.py a/*.py True False True False True
# expect: /a/b.py /a/*.py True True True True True
# expect: a/b/c.py a/*.py False False False False False
# expect: a ** True True True True True
# expect: A.PY *.py False False True True True
# expect: a/b/c **/c True True True True True
# expect: a/b a/**/b False True False True False
# expect: a/b a/** True True True True True
# expect:  * False False False False False
# expect: a/.b a/* True True True True True
# expect: a/b A/B False False True True True
# expect: a [ab] True True True True True
# expect: ab ? False False False False False
# expect: ValueError empty pattern
# expect: file:///a%20b/%C3%A9 file:///c:/a%20b file://server/share/x /usr/lib/python/file.tar.gz b'x' True
# expect: ValueError relative path can't be expressed as a file URI
# expect: True 1 a/b/c x/y True
# expect: 7 7 [7, 7] Sub('/a/q') 7
# expect: True Path PosixPath ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath'] True
# expect: UnsupportedOperation cannot instantiate 'WindowsPath' on your system
