//go:build unix

package os

import (
	"os"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// fileText returns a file name of the system as a script's text: bytes that are
// not UTF-8 become surrogates.
func fileText(th *object.Thread, p pathArg, name string) (object.Value, error) {
	if p.bytes {
		return object.BytesValue(name), nil
	}
	s, err := object.Decode(th, name, "utf-8", "surrogateescape")
	return object.Str(s), err
}

func directoryFunctions() []*object.Native {
	return []*object.Native{
		native.Def("getcwd()", native.Func0(func(*object.Thread) (string, error) {
			dir, err := os.Getwd()
			return dir, object.OSErrorFrom(err, "")
		}), `Return the current directory.`),
		native.Def("getcwdb()", native.Func0(func(*object.Thread) ([]byte, error) {
			dir, err := os.Getwd()
			return []byte(dir), object.OSErrorFrom(err, "")
		}), `Return the current directory as bytes.`),
		onTarget("chdir(path)", 0, orDescriptor, `Change the current directory, which all threads of the process share, to a path or an open directory.`, func(_ *object.Thread, t target, _ []object.Value) error {
			if t.isFD() {
				return t.fail(syscall.Fchdir(t.fd))
			}
			return t.fail(os.Chdir(t.s))
		}),
		native.Def("fchdir(fd)", native.Do1(func(th *object.Thread, v object.Value) error { return onFileno(th, v, syscall.Fchdir) }), `Change the current directory to an open one.`),
		onTarget("chroot(path)", 0, onlyPath, `Change the root directory of the process.`, func(_ *object.Thread, t target, _ []object.Value) error {
			return t.fail(syscall.Chroot(t.s))
		}),
		native.Def("listdir(path=None)", native.Fixed(listDir), `Return the names in a directory, by default the current one; path may be a descriptor.`),
		native.Def("scandir(path=None)", native.Fixed(scanDir), `Return an iterator over the entries of a directory; path may be a descriptor.`),
		onTarget("mkdir(path, mode=511, *, dir_fd=None)", 2, onlyPath, `Make a directory.`, func(th *object.Thread, t target, a []object.Value) error {
			m, err := mode(th, a[1])
			if err != nil {
				return err
			}
			return t.fail(unix.Mkdirat(t.dir, t.s, m))
		}),
		onTarget("rmdir(path, *, dir_fd=None)", 1, onlyPath, `Remove an empty directory.`, func(_ *object.Thread, t target, _ []object.Value) error {
			return t.fail(unix.Unlinkat(t.dir, t.s, unix.AT_REMOVEDIR))
		}),
	}
}

func listDir(th *object.Thread, a []object.Value) (object.Value, error) {
	t, err := toTarget(th, a[0], object.Value{}, "listdir", "path", orNothing)
	if err != nil {
		return object.Value{}, err
	}
	entries, err := t.readDir()
	if err != nil {
		return object.Value{}, err
	}
	names := make([]object.Value, len(entries))
	for i, e := range entries {
		if names[i], err = fileText(th, t.pathArg, e.Name()); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewList(names).Value(), nil
}

func fileFunctions() []*object.Native {
	return []*object.Native{
		remover("remove"), remover("unlink"),
		mover("rename", `Rename a file or directory.`), mover("replace", `Rename a file or directory, over an existing file.`),
		native.Def("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", native.Fixed(link), `Make a hard link.`),
		native.Def("symlink(src, dst, target_is_directory=False, *, dir_fd=None)", native.Fixed(symlink), `Make a symbolic link.`),
		native.Def("readlink(path, *, dir_fd=None)", native.Fixed(readLink), `Return where a symbolic link points.`),
		onTarget("truncate(path, length)", 0, orDescriptor, `Change the size of a file.`, func(th *object.Thread, t target, a []object.Value) error {
			n, err := object.IndexInt(th, a[1], object.OverflowError)
			if err != nil {
				return err
			}
			if t.isFD() {
				return object.OSErrorFrom(syscall.Ftruncate(t.fd, int64(n)), "")
			}
			return t.fail(syscall.Truncate(t.s, int64(n)))
		}),
		onTarget("mkfifo(path, mode=438, *, dir_fd=None)", 2, onlyPath, `Make a named pipe.`, func(th *object.Thread, t target, a []object.Value) error {
			m, err := mode(th, a[1])
			if err != nil {
				return err
			}
			return object.OSErrorFrom(mknodAt(t, m&0o7777|unix.S_IFIFO, 0, "mkfifo"), "")
		}),
		onTarget("mknod(path, mode=384, device=0, *, dir_fd=None)", 3, onlyPath, `
Make a file, or a named pipe or device: mode holds the permissions and one of stat.S_IFREG, S_IFCHR, S_IFBLK and S_IFIFO.`, mknod),
		native.Def("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", native.Fixed(access),
			`Tell whether the process may use a file: F_OK, or R_OK, W_OK and X_OK added.`),
		native.Def("umask(mask, /)", native.Func1(func(_ *object.Thread, mask int) (int, error) { return syscall.Umask(mask), nil }), `Set the permissions that new files do not get, and return the old ones.`),
	}
}

func remover(name string) *object.Native {
	return onTarget(name+"(path, *, dir_fd=None)", 1, onlyPath, `Remove a file.`, func(_ *object.Thread, t target, _ []object.Value) error {
		return t.fail(unix.Unlinkat(t.dir, t.s, 0))
	})
}

// twoTargets converts two paths, each with a directory's descriptor.
func twoTargets(th *object.Thread, function string, a []object.Value) (from, to target, err error) {
	if from, err = toTarget(th, a[0], a[2], function, "src", onlyPath); err == nil {
		to, err = toTarget(th, a[1], a[3], function, "dst", onlyPath)
	}
	return from, to, err
}

func mover(name, doc string) *object.Native {
	return native.Def(name+"(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		from, to, err := twoTargets(th, name, a)
		if err != nil {
			return object.Value{}, err
		}
		return object.None, object.OSErrorFor(unix.Renameat(from.dir, from.s, to.dir, to.s), from.given, to.given)
	}), doc)
}

// link follows a symbolic link only where it starts from a directory's descriptor, as the system call without one does not.
func link(th *object.Thread, a []object.Value) (object.Value, error) {
	from, to, err := twoTargets(th, "link", a)
	if err != nil {
		return object.Value{}, err
	}
	follow, err := object.Truth(th, a[4])
	if err != nil {
		return object.Value{}, err
	}
	flags := 0
	if follow && (from.dir != unix.AT_FDCWD || to.dir != unix.AT_FDCWD) {
		flags = unix.AT_SYMLINK_FOLLOW
	}
	return object.None, object.OSErrorFor(unix.Linkat(from.dir, from.s, to.dir, to.s, flags), from.given, to.given)
}

func symlink(th *object.Thread, a []object.Value) (object.Value, error) {
	from, to, err := twoTargets(th, "symlink", []object.Value{a[0], a[1], {}, a[3]})
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.OSErrorFor(unix.Symlinkat(from.s, to.dir, to.s), from.given, to.given)
}

func readLink(th *object.Thread, a []object.Value) (object.Value, error) {
	t, err := toTarget(th, a[0], a[1], "readlink", "path", onlyPath)
	if err != nil {
		return object.Value{}, err
	}
	for size := 256; ; size *= 2 {
		buf := make([]byte, size)
		n, err := unix.Readlinkat(t.dir, t.s, buf)
		if err != nil {
			return object.Value{}, t.fail(err)
		}
		if n < size {
			return fileText(th, t.pathArg, string(buf[:n]))
		}
	}
}

func mknod(th *object.Thread, t target, a []object.Value) error {
	m, err := mode(th, a[1])
	if err != nil {
		return err
	}
	device, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return err
	}
	return object.OSErrorFrom(mknodAt(t, m, device, "mknod"), "")
}

func access(th *object.Thread, a []object.Value) (object.Value, error) {
	t, err := toTarget(th, a[0], a[2], "access", "path", onlyPath)
	if err != nil {
		return object.Value{}, err
	}
	m, err := mode(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	effective, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	follow, err := object.Truth(th, a[4])
	if err != nil {
		return object.Value{}, err
	}
	flags := linkFlag(follow)
	if effective {
		flags |= unix.AT_EACCESS
	}
	return object.Bool(unix.Faccessat(t.dir, t.s, m, flags) == nil), nil
}
