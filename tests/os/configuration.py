# Limits, file systems, attributes, devices and users.
import os
import tempfile


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except (OSError, ValueError, TypeError, OverflowError) as e:
        return type(e).__name__, str(e)


print(os.sysconf("SC_PAGESIZE") == os.sysconf(os.sysconf_names["SC_PAGE_SIZE"]), os.sysconf("SC_CLK_TCK"), os.sysconf("SC_IOV_MAX"), os.sysconf("SC_VERSION"), os.sysconf("SC_AIO_MAX"))
# expect: True 100 1024 200809 -1
print(os.sysconf("SC_NPROCESSORS_ONLN") == os.cpu_count(), os.sysconf("SC_PHYS_PAGES") > os.sysconf("SC_AVPHYS_PAGES") > 0, os.sysconf("SC_OPEN_MAX") > 0, len(os.sysconf_names) > 130)
# expect: True True True True
for f in (os.sysconf, os.confstr):
    print(attempt(f, "x"), attempt(f, 9999), attempt(f, 1.5), attempt(f, 1 << 40))
# expect: ('ValueError', 'unrecognized configuration name') ('OSError', '[Errno 22] Invalid argument') ('TypeError', 'configuration names must be strings or integers') ('OverflowError', 'Python int too large to convert to C int')
# expect: ('ValueError', 'unrecognized configuration name') ('OSError', '[Errno 22] Invalid argument') ('TypeError', 'configuration names must be strings or integers') ('OverflowError', 'Python int too large to convert to C int')
print(os.confstr("CS_PATH"), repr(os.confstr("CS_LFS_CFLAGS")), os.confstr_names["CS_PATH"])  # expect: /bin:/usr/bin '' 0

with tempfile.NamedTemporaryFile() as file:
    fd = file.fileno()
    print([os.pathconf(file.name, n) == os.fpathconf(fd, n) == os.pathconf(fd, n) for n in os.pathconf_names].count(False))  # expect: 0
    print(os.pathconf("/", "PC_NAME_MAX"), os.pathconf("/", "PC_PATH_MAX"), os.fpathconf(fd, "PC_PIPE_BUF"), os.pathconf("/", "PC_SYNC_IO"))  # expect: 255 4096 4096 -1
    print(attempt(os.pathconf, "/nope", 0), attempt(os.pathconf, "/", "x"), attempt(os.pathconf, "/", 99)[0], attempt(os.fpathconf, 99, 0), attempt(os.pathconf, 1.5, 0))
    # expect: ('FileNotFoundError', "[Errno 2] No such file or directory: '/nope'") ('ValueError', 'unrecognized configuration name') OSError ('OSError', '[Errno 9] Bad file descriptor') ('TypeError', 'pathconf: path should be string, bytes, os.PathLike or integer, not float')

    v = os.statvfs(file.name)
    print(len(v), v[0] == v.f_bsize, v.f_frsize > 0, v.f_blocks >= v.f_bfree >= v.f_bavail, v.f_namemax, v.f_fsid == os.fstatvfs(fd).f_fsid == os.statvfs(fd).f_fsid, v.f_flag & os.ST_RDONLY)
    # expect: 10 True True True 255 True 0
    print(type(v).__name__, v.n_fields, attempt(os.statvfs, "/nope"), attempt(os.fstatvfs, 99))
    # expect: statvfs_result 11 ('FileNotFoundError', "[Errno 2] No such file or directory: '/nope'") ('OSError', '[Errno 9] Bad file descriptor')

    if "OSError" not in repr(attempt(os.setxattr, fd, "user.a", b"1")):  # not all file systems have them
        print(end="")
        os.setxattr(file.name, b"user.b", bytearray(b"x" * 1000), os.XATTR_CREATE)
        assert sorted(os.listxattr(fd)) == sorted(os.listxattr(file.name)) == ["user.a", "user.b"]
        assert os.getxattr(fd, "user.a") == b"1" and os.getxattr(file.name, "user.b", follow_symlinks=False) == b"x" * 1000
        assert attempt(os.setxattr, fd, "user.a", b"", os.XATTR_CREATE)[0] == "FileExistsError"
        assert attempt(os.setxattr, fd, "user.c", b"", os.XATTR_REPLACE)[1].startswith("[Errno 61] No data available: ")
        os.removexattr(fd, "user.a")
        assert os.listxattr(fd) == ["user.b"] and attempt(os.getxattr, fd, "user.a")[0] == "OSError"
    print(attempt(os.getxattr, fd, "a", follow_symlinks=False), attempt(os.setxattr, fd, "a", "x"), attempt(os.removexattr, fd, 1), attempt(os.listxattr, 1.5))
    # expect: ('ValueError', 'getxattr: cannot use fd and follow_symlinks together') ('TypeError', "a bytes-like object is required, not 'str'") ('TypeError', 'removexattr: attribute should be string, bytes or os.PathLike, not int') ('TypeError', 'listxattr: path should be string, bytes, os.PathLike, integer or None, not float')
    print(os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_SEQUENTIAL), attempt(os.posix_fadvise, fd, 0, 0, 99), os.posix_fallocate(fd, 0, 10), os.fstat(fd).st_size, attempt(os.posix_fallocate, fd, 0, 0))
    # expect: None ('OSError', '[Errno 22] Invalid argument') None 10 ('OSError', '[Errno 22] Invalid argument')
    print(os.pwritev(fd, [b"ab", b"cd"], 0, os.RWF_SYNC), os.preadv(fd, [bytearray(4)], 0, os.RWF_HIPRI), attempt(os.preadv, fd, [bytearray(1)], 0, 9999))
    # expect: 4 4 ('OSError', '[Errno 95] Operation not supported')
    print(os.pwritev(fd, [b"z"], 0, os.RWF_APPEND), os.pread(fd, 20, 0))  # expect: 1 b'abcd\x00\x00\x00\x00\x00\x00z'
    r, w = os.pipe()
    print(os.splice(fd, w, 4, offset_src=1), os.read(r, 9), os.write(w, b"xyz"), os.splice(r, fd, 100, offset_dst=0), os.pread(fd, 4, 0))  # expect: 4 b'bcd\x00' 3 3 b'xyzd'
    print(attempt(os.splice, fd, fd, 1), attempt(os.splice, r, fd, -1), attempt(os.splice, r, w, 1, None, None, os.SPLICE_F_NONBLOCK)[0])
    # expect: ('OSError', '[Errno 22] Invalid argument') ('ValueError', "negative value for 'count' not allowed") OSError

print(os.makedev(8, 1), os.major(2049), os.minor(2049), os.major(os.stat("/dev/null").st_rdev), os.minor(os.stat("/dev/null").st_rdev), os.major(-1))  # expect: 2049 8 1 1 3 -1
print(attempt(os.major, "x"), attempt(os.makedev, 1 << 40, 1))  # expect: ('TypeError', 'an integer is required') ('OverflowError', 'Python int too large to convert to C unsigned int')

print(os.getresuid()[0] == os.getuid(), os.getresgid()[1] == os.getegid(), os.setuid(os.getuid()), os.setegid(os.getegid()), os.setreuid(-1, -1), os.setresgid(-1, -1, -1), os.seteuid(os.geteuid()))
# expect: True True None None None None None
for f, args in ((os.setuid, (-2,)), (os.setgid, (1 << 40,)), (os.setuid, ("x",)), (os.setgid, (1 << 90,)), (os.setuid, (-1,)), (os.setgroups, ("x",)), (os.setgroups, (5,)), (os.setgroups, (range(70000),)), (os.setgroups, ([-2],)), (os.initgroups, (1, 0))):
    print(attempt(f, *args))
# expect: ('OverflowError', 'uid is less than minimum')
# expect: ('OverflowError', 'gid is less than minimum')
# expect: ('TypeError', 'uid should be integer, not str')
# expect: ('OverflowError', 'gid is greater than maximum')
# expect: ('OSError', '[Errno 22] Invalid argument')
# expect: ('TypeError', 'groups must be integers')
# expect: ('TypeError', 'setgroups argument must be a sequence')
# expect: ('ValueError', 'too many groups')
# expect: ('OverflowError', 'gid is less than minimum')
# expect: ('TypeError', 'expected str, bytes or os.PathLike object, not int')
print(os.getgrouplist("root", 0)[0], os.getgrouplist("nobody at all", 7), attempt(os.getgrouplist, "root", "x"))  # expect: 0 [7] ('TypeError', 'gid should be integer, not str')

print(os.getenvb(b"NO SUCH", 5), attempt(os.getenvb, "x"), attempt(os.register_at_fork), attempt(os.register_at_fork, before=1), os.register_at_fork(before=print))
# expect: 5 ('TypeError', 'bytes expected, not str') ('TypeError', 'At least one argument is required.') ('TypeError', "'before' must be callable, not int") None
