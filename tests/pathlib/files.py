import os, sys, tempfile
from pathlib import *

top = Path(tempfile.mkdtemp()).resolve()
os.chdir(top)
def fails(f, *args, **kw):
    try:
        print("no error", f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, str(e).replace(str(top), "TOP"))
def rel(paths): return sorted(str(p.relative_to(top)) if p.is_absolute() else str(p) for p in paths)
f = top / "file.txt"
print(f.exists(), f.write_text("h\u00e9llo\nworld\n", encoding="utf-8"), f.exists(), f.read_text("utf-8"), f.read_bytes(), f.write_bytes(b"abc"), f.read_text())
print(f.write_text("a\nb", newline="\r\n"), f.read_bytes(), repr(f.read_text(newline="")))
fails(f.write_text, b"x"); fails(Path("nope").read_text)
with f.open("a") as o: o.write("!")
print(f.stat().st_size, f.lstat().st_size, f.is_file(), f.is_dir(), top.is_dir(), f.is_symlink(), f.is_fifo(), f.is_socket(), f.is_block_device(), Path("/dev/null").is_char_device(), f.is_mount(), Path("/").is_mount(), f.is_junction())
d = top / "d"
d.mkdir()
fails(d.mkdir); d.mkdir(exist_ok=True); fails((top / "x/y/z").mkdir); (top / "x/y/z").mkdir(parents=True); (top / "x/y/z").mkdir(parents=True, exist_ok=True); fails(f.mkdir, exist_ok=True)
for name in ("a.py", "b.txt", "sub/c.py", "sub/deep/e.py", ".hidden", "sub/.h.py"):
    p = d / name
    p.parent.mkdir(parents=True, exist_ok=True)
    p.touch()
(d / "a.py").touch()
fails((d / "a.py").touch, exist_ok=False)
(d / "link").symlink_to("sub")
(d / "dangling").symlink_to("nowhere")
(d / "hard").hardlink_to(d / "b.txt")
print(os.readlink(d / "link"), (d / "link").readlink(), (d / "hard").samefile(d / "b.txt"), (d / "link").is_dir(), (d / "link").is_dir(follow_symlinks=False), (d / "dangling").exists(), (d / "dangling").exists(follow_symlinks=False))
print(rel(d.iterdir()))
fails(lambda: list((top / "nope").iterdir()))
for pattern in ("*", "*.py", "**/*.py", "**", "**/", "*/", "sub/*", "s*/*.py", "a.py", "nope", "sub/../a.py", "**/deep", "**/**/*.py", "?.*", "[ab].*", "sub/**/e.py", "A.PY", "**/c.py", ".*"):
    print(pattern, rel(d.glob(pattern)))
print(rel(d.rglob("*.py")), rel(d.rglob("*/")), rel(d.rglob("")) if False else "", rel(d.glob("A.PY", case_sensitive=False)), rel(d.glob("**/*.py", recurse_symlinks=True)), rel(Path("d").glob("*.py")))
fails(lambda: list(d.glob(""))); fails(lambda: list(d.glob("/x")))
print(sorted((str(p.relative_to(top)), sorted(a), sorted(b)) for p, a, b in d.walk()))
print([str(p.relative_to(top)) for p, a, b in (d / "sub").walk(top_down=False)])
print(Path.cwd() == top, Path("a").absolute() == top / "a", Path("d/../d/link/c.py").resolve() == d / "sub/c.py", Path("nope/x").resolve() == top / "nope/x")
fails(Path("nope").resolve, strict=True)
r = f.rename(top / "renamed")
print(r == top / "renamed", f.exists(), r.replace(str(f)) == f, f.exists())
f.chmod(0o600)
print(oct(f.stat().st_mode), f.unlink(), f.unlink(missing_ok=True))
fails(f.unlink); fails(d.rmdir); (top / "x/y/z").rmdir()
os.environ["HOME"] = "/home/me"
print(Path.home(), Path("~/x").expanduser(), Path("/~").expanduser(), Path("a/~").expanduser())
fails(Path("~no_such_user_here").expanduser)
print(Path.from_uri("file:///a%20b"))
fails(Path.from_uri, "http://x"); fails(Path.from_uri, "file:rel")
print(str(Path("x") / "y"), repr(Path("x")), sorted([Path("b"), Path("a")]))
import shutil
os.chdir("/")
shutil.rmtree(top)
print(top.exists())
# expect: False 12 True héllo
# expect: world
# expect:  b'h\xc3\xa9llo\nworld\n' 3 abc
# expect: 3 b'a\r\nb' 'a\r\nb'
# expect: TypeError data must be str, not bytes
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: 5 5 True False True False False False False True False True False
# expect: FileExistsError [Errno 17] File exists: 'TOP/d'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'TOP/x/y/z'
# expect: FileExistsError [Errno 17] File exists: 'TOP/file.txt'
# expect: FileExistsError [Errno 17] File exists: 'TOP/d/a.py'
# expect: sub sub True True False False True
# expect: ['d/.hidden', 'd/a.py', 'd/b.txt', 'd/dangling', 'd/hard', 'd/link', 'd/sub']
# expect: FileNotFoundError [Errno 2] No such file or directory: 'TOP/nope'
# expect: * ['d/.hidden', 'd/a.py', 'd/b.txt', 'd/dangling', 'd/hard', 'd/link', 'd/sub']
# expect: *.py ['d/a.py']
# expect: **/*.py ['d/a.py', 'd/sub/.h.py', 'd/sub/c.py', 'd/sub/deep/e.py']
# expect: ** ['d', 'd/.hidden', 'd/a.py', 'd/b.txt', 'd/dangling', 'd/hard', 'd/link', 'd/sub', 'd/sub/.h.py', 'd/sub/c.py', 'd/sub/deep', 'd/sub/deep/e.py']
# expect: **/ ['d', 'd/sub', 'd/sub/deep']
# expect: */ ['d/link', 'd/sub']
# expect: sub/* ['d/sub/.h.py', 'd/sub/c.py', 'd/sub/deep']
# expect: s*/*.py ['d/sub/.h.py', 'd/sub/c.py']
# expect: a.py ['d/a.py']
# expect: nope []
# expect: sub/../a.py ['d/sub/../a.py']
# expect: **/deep ['d/sub/deep']
# expect: **/**/*.py ['d/a.py', 'd/sub/.h.py', 'd/sub/c.py', 'd/sub/deep/e.py']
# expect: ?.* ['d/a.py', 'd/b.txt']
# expect: [ab].* ['d/a.py', 'd/b.txt']
# expect: sub/**/e.py ['d/sub/deep/e.py']
# expect: A.PY []
# expect: **/c.py ['d/sub/c.py']
# expect: .* ['d/.hidden']
# expect: ['d/a.py', 'd/sub/.h.py', 'd/sub/c.py', 'd/sub/deep/e.py'] ['d/link', 'd/sub', 'd/sub/deep']  ['d/a.py'] ['d/a.py', 'd/link/.h.py', 'd/link/c.py', 'd/link/deep/e.py', 'd/sub/.h.py', 'd/sub/c.py', 'd/sub/deep/e.py'] ['d/a.py']
# expect: ValueError Unacceptable pattern: PosixPath('.')
# expect: NotImplementedError Non-relative patterns are unsupported
# expect: [('d', ['sub'], ['.hidden', 'a.py', 'b.txt', 'dangling', 'hard', 'link']), ('d/sub', ['deep'], ['.h.py', 'c.py']), ('d/sub/deep', [], ['e.py'])]
# expect: ['d/sub/deep', 'd/sub']
# expect: True True True True
# expect: FileNotFoundError [Errno 2] No such file or directory: 'TOP/nope'
# expect: True False True True
# expect: 0o100600 None None
# expect: FileNotFoundError [Errno 2] No such file or directory: 'TOP/file.txt'
# expect: OSError [Errno 39] Directory not empty: 'TOP/d'
# expect: /home/me /home/me/x /~ a/~
# expect: RuntimeError Could not determine home directory.
# expect: /a b
# expect: ValueError URI does not start with 'file:': 'http://x'
# expect: ValueError URI is not absolute: 'file:rel'
# expect: x/y PosixPath('x') [PosixPath('a'), PosixPath('b')]
# expect: False
