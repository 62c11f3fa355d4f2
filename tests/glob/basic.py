import glob, os, os.path

base = "globtest_%d" % os.getpid()
def make(path):
    path = os.path.join(base, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write("")
for p in ("a.py", "b.txt", ".hidden.py", "sub/c.py", "sub/deep/d.py", "sub/.h/e.py", "x[1].py"):
    make(p)
def show(pattern, **kw):
    print(pattern.replace(base, "B"), sorted(p.replace(base, "B") for p in glob.glob(pattern, **kw)))
try:
    for p in ("*.py", "*", "sub/*", "*/c.py", "**/*.py", "nothing*", "a.py", "missing", "sub/", "*/", ".*", "[ab].*", "s?b/d*/*.py", "sub/deep/../*.py"):
        show(base + "/" + p)
        show(p, root_dir=base)
    show(base + "/**/*.py", recursive=True)
    show(base + "/**", recursive=True)
    show("**", root_dir=base, recursive=True)
    show("**/", root_dir=base, recursive=True)
    show("**/*.py", root_dir=base, recursive=True, include_hidden=True)
    show("*", root_dir=base, include_hidden=True)
    show(base + "/" + glob.escape("x[1].py"))
    print(sorted(glob.iglob(os.fsencode(base) + b"/*.txt"))[0][-5:], glob.escape("a*b?[c]"), glob.escape(b"a*"), glob.has_magic("a*"), glob.has_magic("a"))
finally:
    for folder, names, files in ((base + "/sub/deep", (), ("d.py",)), (base + "/sub/.h", (), ("e.py",)), (base + "/sub", (), ("c.py",)), (base, (), ("a.py", "b.txt", ".hidden.py", "x[1].py"))):
        for f in files:
            os.unlink(folder + "/" + f)
        os.rmdir(folder)
# expect: B/*.py ['B/a.py', 'B/x[1].py']
# expect: *.py ['a.py', 'x[1].py']
# expect: B/* ['B/a.py', 'B/b.txt', 'B/sub', 'B/x[1].py']
# expect: * ['a.py', 'b.txt', 'sub', 'x[1].py']
# expect: B/sub/* ['B/sub/c.py', 'B/sub/deep']
# expect: sub/* ['sub/c.py', 'sub/deep']
# expect: B/*/c.py ['B/sub/c.py']
# expect: */c.py ['sub/c.py']
# expect: B/**/*.py ['B/sub/c.py']
# expect: **/*.py ['sub/c.py']
# expect: B/nothing* []
# expect: nothing* []
# expect: B/a.py ['B/a.py']
# expect: a.py ['a.py']
# expect: B/missing []
# expect: missing []
# expect: B/sub/ ['B/sub/']
# expect: sub/ ['sub/']
# expect: B/*/ ['B/sub/']
# expect: */ ['sub/']
# expect: B/.* ['B/.hidden.py']
# expect: .* ['.hidden.py']
# expect: B/[ab].* ['B/a.py', 'B/b.txt']
# expect: [ab].* ['a.py', 'b.txt']
# expect: B/s?b/d*/*.py ['B/sub/deep/d.py']
# expect: s?b/d*/*.py ['sub/deep/d.py']
# expect: B/sub/deep/../*.py ['B/sub/deep/../c.py']
# expect: sub/deep/../*.py ['sub/deep/../c.py']
# expect: B/**/*.py ['B/a.py', 'B/sub/c.py', 'B/sub/deep/d.py', 'B/x[1].py']
# expect: B/** ['B/', 'B/a.py', 'B/b.txt', 'B/sub', 'B/sub/c.py', 'B/sub/deep', 'B/sub/deep/d.py', 'B/x[1].py']
# expect: ** ['a.py', 'b.txt', 'sub', 'sub/c.py', 'sub/deep', 'sub/deep/d.py', 'x[1].py']
# expect: **/ ['sub/', 'sub/deep/']
# expect: **/*.py ['.hidden.py', 'a.py', 'sub/.h/e.py', 'sub/c.py', 'sub/deep/d.py', 'x[1].py']
# expect: * ['.hidden.py', 'a.py', 'b.txt', 'sub', 'x[1].py']
# expect: B/x[[]1].py ['B/x[1].py']
# expect: b'b.txt' a[*]b[?][[]c] b'a[*]' True False
for p in ("*.py", "a/*", "**/x", "**", "a/**/b", "[ab]/?.c", ".x/*"):
    print(glob.translate(p), glob.translate(p, recursive=True), glob.translate(p, include_hidden=True, recursive=True, seps="/\\"))
# expect: (?s:(?!\.)[^/]*\.py)\Z (?s:(?!\.)[^/]*\.py)\Z (?s:[^/\\]*\.py)\Z
# expect: (?s:a/[^/.][^/]*)\Z (?s:a/[^/.][^/]*)\Z (?s:a[/\\][^/\\]+)\Z
# expect: (?s:(?!\.)[^/]*/x)\Z (?s:(?:[^/.][^/]*/)*x)\Z (?s:(?:.+[/\\])?x)\Z
# expect: (?s:(?!\.)[^/]*)\Z (?s:(?:[^/.][^/]*/)*(?:[^/.][^/]*)?)\Z (?s:.*)\Z
# expect: (?s:a/(?!\.)[^/]*/b)\Z (?s:a/(?:[^/.][^/]*/)*b)\Z (?s:a[/\\](?:.+[/\\])?b)\Z
# expect: (?s:[ab]/(?!\.)[^/]\.c)\Z (?s:[ab]/(?!\.)[^/]\.c)\Z (?s:[ab][/\\][^/\\]\.c)\Z
# expect: (?s:\.x/[^/.][^/]*)\Z (?s:\.x/[^/.][^/]*)\Z (?s:\.x[/\\][^/\\]+)\Z
print(glob.__all__)  # expect: ['glob', 'iglob', 'escape', 'translate']
