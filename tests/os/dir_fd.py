# Paths that start from a directory's descriptor, and descriptors in place of paths.
import os
import tempfile


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except (OSError, ValueError, TypeError, OverflowError, NotImplementedError) as e:
        return type(e).__name__, str(e), getattr(e, "filename", None), getattr(e, "filename2", None)


os.chdir(tempfile.mkdtemp())
with open("f", "w") as out:
    out.write("abc")
os.symlink("f", "l")
os.mkdir("d")
d = os.open("d", os.O_RDONLY)
f = os.open("f", os.O_RDWR)

print(os.stat("../f", dir_fd=d).st_size, os.stat("../l", dir_fd=d, follow_symlinks=False).st_size, os.lstat("../l", dir_fd=d).st_size, os.stat(f).st_size)  # expect: 3 1 1 3
print(attempt(os.stat, f, dir_fd=d))  # expect: ('ValueError', "stat: can't specify dir_fd without matching path", None, None)
print(attempt(os.stat, f, follow_symlinks=False))  # expect: ('ValueError', 'stat: cannot use fd and follow_symlinks together', None, None)
print(attempt(os.stat, "f", dir_fd="x"))  # expect: ('TypeError', 'argument should be integer or None, not str', None, None)
print(attempt(os.stat, "f", dir_fd=1 << 40))  # expect: ('OverflowError', 'fd is greater than maximum', None, None)
print(attempt(os.stat, -1 << 40))  # expect: ('OverflowError', 'fd is less than minimum', None, None)
print(attempt(os.stat, "f", dir_fd=99))  # expect: ('OSError', "[Errno 9] Bad file descriptor: 'f'", 'f', None)
print(attempt(os.lstat, f))  # expect: ('TypeError', 'lstat: path should be string, bytes or os.PathLike, not int', None, None)

print(os.mkdir("e", 0o700, dir_fd=d), os.path.isdir("d/e"), os.rmdir("e", dir_fd=d), os.listdir("d"))  # expect: None True None []
print(attempt(os.rmdir, "e", dir_fd=d))  # expect: ('FileNotFoundError', "[Errno 2] No such file or directory: 'e'", 'e', None)
print(os.mkfifo("p", dir_fd=d), os.mknod("g", 0o600, dir_fd=d), sorted(os.listdir(d)), attempt(os.mknod, "g", dir_fd=d))
# expect: None None ['g', 'p'] ('FileExistsError', '[Errno 17] File exists', None, None)
print(os.rename("g", "h", src_dir_fd=d), os.path.exists("h"), os.replace("h", "g", dst_dir_fd=d), sorted(os.listdir(d)))  # expect: None True None ['g', 'p']
print(attempt(os.rename, "nope", "h", src_dir_fd=d))
# expect: ('FileNotFoundError', "[Errno 2] No such file or directory: 'nope' -> 'h'", 'nope', 'h')
print(os.link("g", "h", src_dir_fd=d, dst_dir_fd=d), os.link("../l", "i", src_dir_fd=d), os.path.islink("i"), os.link("l", "j", follow_symlinks=False), os.path.islink("j"))
# expect: None None False None True
print(os.symlink("x", "y", dir_fd=d), os.readlink("y", dir_fd=d), os.readlink(b"y", dir_fd=d), os.unlink("y", dir_fd=d), attempt(os.remove, "y", dir_fd=d)[0])
# expect: None x b'x' None FileNotFoundError
o = os.open("n", os.O_WRONLY | os.O_CREAT, 0o600, dir_fd=d)
print(os.write(o, b"new"), os.fstat(o).st_size, oct(os.stat("n", dir_fd=d).st_mode), os.get_inheritable(o))  # expect: 3 3 0o100600 False
print(os.access("n", os.R_OK, dir_fd=d), os.access("nope", os.F_OK, dir_fd=d), os.access("../l", os.F_OK, dir_fd=d, effective_ids=True, follow_symlinks=False))
# expect: True False True

print(os.chmod("../f", 0o640, dir_fd=d), oct(os.stat("f").st_mode), os.chmod(f, 0o600), oct(os.stat("f").st_mode))  # expect: None 0o100640 None 0o100600
print(attempt(os.chmod, "l", 0o600, follow_symlinks=False)[:2], attempt(os.chmod, "f", 0o644, follow_symlinks=False))
# expect: ('NotImplementedError', 'chmod: follow_symlinks unavailable on this platform') None
print(attempt(os.chmod, "../l", 0o600, dir_fd=d, follow_symlinks=False)[:2])  # expect: ('ValueError', 'chmod: cannot use dir_fd and follow_symlinks together')
print(os.chown(f, -1, -1), os.chown("../l", -1, -1, dir_fd=d, follow_symlinks=False), os.lchown("l", -1, -1))  # expect: None None None
for args, kwargs in (((f, -1, -1), {"dir_fd": d}), ((f, -1, -1), {"follow_symlinks": False}), (("f", -2, -1), {}), (("f", 1 << 40, -1), {}), (("f", "x", -1), {}), (("f", -1, 1.5), {})):
    print(attempt(os.chown, *args, **kwargs)[:2])
# expect: ('ValueError', "chown: can't specify both dir_fd and fd")
# expect: ('ValueError', 'chown: cannot use fd and follow_symlinks together')
# expect: ('OverflowError', 'uid is less than minimum')
# expect: ('OverflowError', 'uid is less than minimum')
# expect: ('TypeError', 'uid should be integer, not str')
# expect: ('TypeError', 'gid should be integer, not float')

print(os.utime(f, (1, 2)), os.stat(f).st_mtime, os.utime("../f", ns=(5, 6_000_000_007), dir_fd=d), os.stat("f").st_mtime_ns)  # expect: None 2.0 None 6000000007
print(os.utime("l", (3, 4), follow_symlinks=False), os.lstat("l").st_mtime, os.stat("l").st_mtime_ns, os.utime("f"), os.stat("f").st_mtime > 1e9)
# expect: None 4.0 6000000007 None True
print(attempt(os.utime, f, dir_fd=d)[:2], attempt(os.utime, "f", ns=("a", 2))[:2], attempt(os.utime, "f", (1,))[:2])
# expect: ('ValueError', "utime: can't specify dir_fd without matching path") ('TypeError', "unsupported operand type(s) for divmod(): 'str' and 'int'") ('TypeError', "utime: 'times' must be either a tuple of two ints or None")
print(os.truncate(f, 2), os.stat("f").st_size, attempt(os.truncate, 99, 2), attempt(os.truncate, "f", -1))
# expect: None 2 ('OSError', '[Errno 9] Bad file descriptor', None, None) ('OSError', "[Errno 22] Invalid argument: 'f'", 'f', None)

with os.scandir(d) as entries:
    print(sorted((e.name, e.path, e.is_dir(), e.is_file(), e.stat().st_size) for e in entries))
# expect: [('g', 'g', False, True, 0), ('h', 'h', False, True, 0), ('n', 'n', False, True, 3), ('p', 'p', False, False, 0)]
print(attempt(os.listdir, 99)[:2], attempt(os.listdir, f)[0], attempt(os.scandir, 1.5)[1])
# expect: ('OSError', '[Errno 9] Bad file descriptor') NotADirectoryError scandir: path should be string, bytes, os.PathLike, integer or None, not float
print(os.chdir(d), sorted(os.listdir()), os.fchdir(os.open("..", os.O_RDONLY)), sorted(os.listdir()), attempt(os.chdir, 99), attempt(os.fchdir, "x")[1])
# expect: None ['g', 'h', 'n', 'p'] None ['d', 'f', 'i', 'j', 'l'] ('OSError', '[Errno 9] Bad file descriptor: 99', 99, None) argument must be an int, or have a fileno() method.

print(all(g in os.supports_dir_fd for g in (os.access, os.chmod, os.open, os.stat, os.utime, os.mknod)), os.lstat in os.supports_dir_fd, os.supports_effective_ids == {os.access})  # expect: True False True
print(os.stat in os.supports_fd, os.statvfs in os.supports_fd, os.open in os.supports_fd, os.chmod in os.supports_follow_symlinks, os.utime in os.supports_follow_symlinks)  # expect: True True False False True

os.mkdir("d/s")
os.symlink("..", "d/s/up")
for top, kwargs in ((".", {}), ("d", {"topdown": False}), (b"d", {}), ("s", {"dir_fd": d})):
    print([(here, sorted(dirs), sorted(files), fd >= 0, os.fstat(fd).st_nlink > 0) for here, dirs, files, fd in os.fwalk(top, **kwargs)])
# expect: [('.', ['d'], ['f', 'i', 'j', 'l'], True, True), ('./d', ['s'], ['g', 'h', 'n', 'p'], True, True), ('./d/s', ['up'], [], True, True)]
# expect: [('d/s', ['up'], [], True, True), ('d', ['s'], ['g', 'h', 'n', 'p'], True, True)]
# expect: [(b'd', [b's'], [b'g', b'h', b'n', b'p'], True, True), (b'd/s', [b'up'], [], True, True)]
# expect: [('s', ['up'], [], True, True)]
print([w[0] for w in os.fwalk("l")], [w[0] for w in os.fwalk("d/s/up")], next(os.fwalk("d/s/up", follow_symlinks=True))[:2])  # expect: [] [] ('d/s/up', ['s'])
errors = []
print(attempt(lambda: list(os.fwalk("nope", onerror=errors.append)))[0], errors)  # expect: FileNotFoundError []
for here, dirs, files, fd in os.fwalk("d", onerror=errors.append):
    if here == "d":
        dirs.append("missing")
print(errors)  # expect: [FileNotFoundError(2, 'No such file or directory')]
for fd in d, f, o:
    os.close(fd)
