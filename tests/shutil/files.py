import io, os, shutil, sys, tempfile
from shutil import *

d = tempfile.mkdtemp()
os.chdir(d)
def write(name, text="x", mode=None):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as f:
        f.write(text)
    if mode is not None:
        os.chmod(name, mode)
def read(name):
    with open(name) as f:
        return f.read()
def mode(name): return oct(os.lstat(name).st_mode)
def tree(top):
    found = []
    for folder, folders, files in os.walk(top):
        folders.sort()
        for f in sorted(files) + [x for x in folders if os.path.islink(os.path.join(folder, x))]:
            p = os.path.join(folder, f)
            found.append((p, "-> " + os.readlink(p)) if os.path.islink(p) else (p, read(p)))
    return found
def fails(f, *args, **kw):
    try:
        print("no error", f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)

write("a", "text a", 0o640)
os.utime("a", (1000, 2000))
print(copyfile("a", "b"), read("b"), mode("b") == mode("a"))
print(copy("a", "c"), mode("c"), os.stat("c").st_mtime == 2000)
print(copy2("a", "d"), mode("d"), os.stat("d").st_mtime)
os.mkdir("dir")
print(copy("a", "dir"), copy2("a", "dir/e"))
os.symlink("a", "link")
print(copyfile("link", "l1", follow_symlinks=False), os.readlink("l1"), copy2("link", "l2", follow_symlinks=False), os.path.islink("l2"), copy("link", "l3"), os.path.islink("l3"))
fails(copyfile, "a", "a")
fails(copyfile, "a", "link")
fails(copyfile, "nope", "x")
fails(copyfile, "a", "dir")
fails(copyfile, "a", "missing/")
fails(copyfile, "dir", "x")
os.mkfifo("fifo")
fails(copyfile, "fifo", "x")
fails(copyfile, "a", "fifo")
os.remove("fifo")
copymode("a", "b")
copystat("a", "c")
print(mode("b"), os.stat("c").st_mtime)
out = io.BytesIO()
copyfileobj(io.BytesIO(b"abc" * 1000), out, 7)
print(len(out.getvalue()))
s = io.StringIO()
copyfileobj(io.StringIO("abc"), s)
print(s.getvalue())

write("t/one", "1")
write("t/sub/two.py", "2")
write("t/sub/three.pyc", "3")
write("t/sub/deep/four", "4")
os.symlink("one", "t/link")
os.symlink("sub", "t/dirlink")
print(copytree("t", "t2"), tree("t2"))
print(copytree("t", "t3", symlinks=True, ignore=ignore_patterns("*.pyc", "de*")), tree("t3"))
fails(copytree, "t", "t2")
print(copytree("t", "t2", dirs_exist_ok=True, copy_function=copy))
os.symlink("nowhere", "t/dangling")
try:
    copytree("t", "t4")
except Error as e:
    print(e)
print(copytree("t", "t5", ignore_dangling_symlinks=True), tree("t5") == tree("t2"))
calls = []
def my_ignore(folder, names):
    calls.append((folder, sorted(names)))
    return ["sub", "dangling", "dirlink"]
copytree("t", "t6", ignore=my_ignore, copy_function=lambda s, t: calls.append((s, t)))
print(sorted(calls))
rmtree("t4")
rmtree("t5")
print(os.path.exists("t4"))
fails(rmtree, "nope")
fails(rmtree, "link")
fails(rmtree, "a")
rmtree("nope", ignore_errors=True)
rmtree("nope", True)
rmtree("nope", onexc=lambda f, p, e: print(f.__name__, p, type(e).__name__))
rmtree("link", onexc=lambda f, p, e: print(f.__name__, p, e))
rmtree("a", onexc=lambda f, p, e: print(f.__name__, p, type(e).__name__))
rmtree("nope", onerror=lambda f, p, e: print(f.__name__, p, e[0].__name__))
print(rmtree.avoids_symlink_attacks in (True, False))
deep = "deep"
for _ in range(50):
    deep = os.path.join(deep, "d")
os.makedirs(deep)
rmtree("deep")
print(os.path.exists("deep"))

print(move("b", "moved"), read("moved"), os.path.exists("b"))
print(move("moved", "dir"), os.listdir("dir").count("moved"))
write("moved")
fails(move, "moved", "dir")
print(move("t3", "dir/"), tree("dir/t3") != [])
fails(move, "dir", "dir/t3")
fails(move, "nope", "x")
print(move("link", "l4"), os.path.islink("l4"))

bin = os.path.join(d, "bin")
write("bin/prog", "#!", 0o755)
write("bin/data", "#!", 0o644)
print(which("prog", path=bin) == os.path.join(bin, "prog"), which("data", path=bin), which("prog", path=""), which(os.path.join(bin, "prog")) == os.path.join(bin, "prog"), which("nope"), which("bin", path=d))
print(which("data", mode=os.R_OK, path="/nowhere:" + bin) is not None, which(b"prog", path=bin) == os.fsencode(os.path.join(bin, "prog")))
os.environ["COLUMNS"], os.environ["LINES"] = "120", "50"
print(get_terminal_size())
os.environ["COLUMNS"], os.environ["LINES"] = "x", "50"
print(get_terminal_size((7, 8)).lines)
fails(chown, "a")
fails(chown, "a", user="no such user at all")
fails(chown, "a", group="no such group at all")
chown("a", os.getuid(), os.getgid())

def archiver(base_name, base_dir, owner=None, group=None, dry_run=0, logger=None, **kw):
    print(os.path.basename(base_name), base_dir, sorted(kw.items()), os.path.basename(os.getcwd()) == "dir")
    return base_name + ".mine"
register_archive_format("mine", archiver, [("x", 1)], "my own")
print([f for f in get_archive_formats() if f[0] == "mine"], os.path.basename(make_archive("arch", "mine", "dir")), make_archive("arch", "mine", base_dir="dir"), os.path.samefile(os.getcwd(), d))
unregister_archive_format("mine")
fails(make_archive, "x", "mine")
fails(register_archive_format, "x", 5)
fails(register_archive_format, "x", archiver, 5)
fails(register_archive_format, "x", archiver, [5])
register_unpack_format("mine", [".mine"], lambda f, to, **kw: print("unpack", f, os.path.basename(to), kw), [("y", 2)], "unpack mine")
print([f for f in get_unpack_formats() if f[0] == "mine"])
unpack_archive("x.mine", "to")
unpack_archive("x.other", "to", "mine")
fails(unpack_archive, "x.unknown")
fails(unpack_archive, "x", format="nope")
fails(register_unpack_format, "again", [".mine"], print)
unregister_unpack_format("mine")
print(issubclass(SameFileError, Error), issubclass(Error, OSError), issubclass(SpecialFileError, OSError), ExecError.__mro__[1].__name__)
os.chdir("/")
rmtree(d)
# expect: b text a False
# expect: c 0o100640 False
# expect: d 0o100640 2000.0
# expect: dir/a dir/e
# expect: l1 a l2 True l3 False
# expect: SameFileError 'a' and 'a' are the same file
# expect: SameFileError 'a' and 'link' are the same file
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: IsADirectoryError [Errno 21] Is a directory: 'dir'
# expect: FileNotFoundError Directory does not exist: missing/
# expect: IsADirectoryError [Errno 21] Is a directory: 'dir'
# expect: SpecialFileError `fifo` is a named pipe
# expect: SpecialFileError `fifo` is a named pipe
# expect: 0o100640 2000.0
# expect: 3000
# expect: abc
# expect: t2 [('t2/link', '1'), ('t2/one', '1'), ('t2/dirlink/three.pyc', '3'), ('t2/dirlink/two.py', '2'), ('t2/dirlink/deep/four', '4'), ('t2/sub/three.pyc', '3'), ('t2/sub/two.py', '2'), ('t2/sub/deep/four', '4')]
# expect: t3 [('t3/link', '-> one'), ('t3/one', '1'), ('t3/dirlink', '-> sub'), ('t3/sub/two.py', '2')]
# expect: FileExistsError [Errno 17] File exists: 't2'
# expect: t2
# expect: [('t/dangling', 't4/dangling', "[Errno 2] No such file or directory: 't/dangling'")]
# expect: t5 False
# expect: [('t', ['dangling', 'dirlink', 'link', 'one', 'sub']), ('t/link', 't6/link'), ('t/one', 't6/one')]
# expect: False
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: OSError [Errno None] None: 'link'
# expect: NotADirectoryError [Errno 20] Not a directory: 'a'
# expect: lstat nope FileNotFoundError
# expect: islink link [Errno None] None: 'link'
# expect: scandir a NotADirectoryError
# expect: rmdir a NotADirectoryError
# expect: lstat nope FileNotFoundError
# expect: True
# expect: False
# expect: moved text a False
# expect: dir/moved 1
# expect: Error Destination path 'dir/moved' already exists
# expect: dir/t3 True
# expect: Error Cannot move a directory 'dir' into itself 'dir/t3'.
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: l4 True
# expect: True None None True None None
# expect: True True
# expect: os.terminal_size(columns=120, lines=50)
# expect: 50
# expect: ValueError user and/or group must be set
# expect: LookupError no such user: 'no such user at all'
# expect: LookupError no such group: 'no such group at all'
# expect: arch . [('x', 1)] True
# expect: arch dir [('x', 1)] False
# expect: [('mine', 'my own')] arch.mine arch.mine True
# expect: ValueError unknown archive format 'mine'
# expect: TypeError The 5 object is not callable
# expect: TypeError extra_args needs to be a sequence
# expect: TypeError extra_args elements are : (arg_name, value)
# expect: [('mine', ['.mine'], 'unpack mine')]
# expect: unpack x.mine to {'y': 2}
# expect: unpack x.other to {'y': 2}
# expect: ReadError Unknown archive format 'x.unknown'
# expect: ValueError Unknown unpack format 'nope'
# expect: RegistryError .mine is already registered for "mine"
# expect: True True True OSError
