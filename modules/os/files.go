//go:build unix

package os

import (
	"os"
	"syscall"
	"time"

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
		native.Def("chdir(path)", native.Fixed(chDir), `Change the current directory, which all threads of the process share.`),
		native.Def("listdir(path=None)", native.Fixed(listDir), `Return the names in a directory, by default the current one.`),
		native.Def("scandir(path=None)", native.Fixed(scanDir), `Return an iterator over the entries of a directory.`),
		onPath("mkdir(path, mode=511, *, dir_fd=None)", "path", `Make a directory.`, func(th *object.Thread, p pathArg, a []object.Value) error {
			if err := noDirFD("mkdir", a[2]); err != nil {
				return err
			}
			m, err := mode(th, a[1])
			if err != nil {
				return err
			}
			return p.fail(syscall.Mkdir(p.s, m))
		}),
		onPath("rmdir(path, *, dir_fd=None)", "path", `Remove an empty directory.`, func(_ *object.Thread, p pathArg, a []object.Value) error {
			if err := noDirFD("rmdir", a[1]); err != nil {
				return err
			}
			return p.fail(syscall.Rmdir(p.s))
		}),
	}
}

func chDir(th *object.Thread, a []object.Value) (object.Value, error) {
	if _, _, isInt := a[0].AsInt(); isInt {
		fd, err := object.IndexInt(th, a[0], object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		return object.None, object.OSErrorFor(syscall.Fchdir(fd), a[0], object.Value{})
	}
	p, err := toPath(th, a[0], "chdir", "path")
	if err != nil && object.IsException(err, object.TypeError) {
		err = object.Errorf(object.TypeError, "chdir: path should be string, bytes, os.PathLike or integer, not %s", a[0].Type().Name())
	}
	if err != nil {
		return object.Value{}, err
	}
	return object.None, p.fail(os.Chdir(p.s))
}

// directory converts the argument of listdir and scandir.
func directory(th *object.Thread, v object.Value, function string) (pathArg, error) {
	if v.IsNone() {
		return pathArg{s: ".", given: object.Str(".")}, nil
	}
	if _, _, isInt := v.AsInt(); isInt {
		return pathArg{}, object.Errorf(object.NotImplementedError, "%s: file descriptors are not supported", function)
	}
	p, err := toPath(th, v, function, "path")
	if err != nil && object.IsException(err, object.TypeError) {
		err = object.Errorf(object.TypeError, "%s: path should be string, bytes, os.PathLike, integer or None, not %s", function, v.Type().Name())
	}
	return p, err
}

// readDir returns the entries of a directory, "." and ".." left out, in the system's order.
func readDir(p pathArg) ([]os.DirEntry, error) {
	f, err := os.Open(p.s)
	if err != nil {
		return nil, p.fail(err)
	}
	entries, err := f.ReadDir(-1)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return entries, p.fail(err)
}

func listDir(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := directory(th, a[0], "listdir")
	if err != nil {
		return object.Value{}, err
	}
	entries, err := readDir(p)
	if err != nil {
		return object.Value{}, err
	}
	names := make([]object.Value, len(entries))
	for i, e := range entries {
		if names[i], err = fileText(th, p, e.Name()); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewList(names).Value(), nil
}

func fileFunctions() []*object.Native {
	return []*object.Native{
		remover("remove"), remover("unlink"),
		onTwoPaths("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", `Rename a file or directory.`, syscall.Rename),
		onTwoPaths("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", `Rename a file or directory, over an existing file.`, syscall.Rename),
		onTwoPaths("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", `Make a hard link.`, syscall.Link),
		onTwoPaths("symlink(src, dst, target_is_directory=False, *, dir_fd=None)", `Make a symbolic link.`, syscall.Symlink),
		native.Def("readlink(path, *, dir_fd=None)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			p, err := toPath(th, a[0], "readlink", "path")
			if err != nil {
				return object.Value{}, err
			}
			target, err := os.Readlink(p.s)
			if err != nil {
				return object.Value{}, p.fail(err)
			}
			return fileText(th, p, target)
		}), `Return where a symbolic link points.`),
		onPath("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", "path", `Change the permissions of a file.`, func(th *object.Thread, p pathArg, a []object.Value) error {
			m, err := mode(th, a[1])
			if err != nil {
				return err
			}
			return p.fail(syscall.Chmod(p.s, m))
		}),
		onPath("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", "path", `Change the owner of a file.`, chown),
		onPath("truncate(path, length)", "path", `Change the size of a file.`, func(th *object.Thread, p pathArg, a []object.Value) error {
			n, err := object.IndexInt(th, a[1], object.OverflowError)
			if err != nil {
				return err
			}
			return p.fail(syscall.Truncate(p.s, int64(n)))
		}),
		onPath("utime(path, times=None, *, ns=<unset>, dir_fd=None, follow_symlinks=True)", "path", `Set when a file was last read and changed, by default now.`, utime),
		onPath("mkfifo(path, mode=438, *, dir_fd=None)", "path", `Make a named pipe.`, func(th *object.Thread, p pathArg, a []object.Value) error {
			m, err := mode(th, a[1])
			if err != nil {
				return err
			}
			return p.fail(syscall.Mkfifo(p.s, m))
		}),
		native.Def("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			p, err := toPath(th, a[0], "access", "path")
			if err != nil {
				return object.Value{}, err
			}
			m, err := mode(th, a[1])
			return object.Bool(err == nil && unix.Access(p.s, m) == nil), err
		}), `Tell whether the process may use a file: F_OK, or R_OK, W_OK and X_OK added.`),
		native.Def("umask(mask, /)", native.Func1(func(_ *object.Thread, mask int) (int, error) { return syscall.Umask(mask), nil }), `Set the permissions that new files do not get, and return the old ones.`),
	}
}

func remover(name string) *object.Native {
	return onPath(name+"(path, *, dir_fd=None)", "path", `Remove a file.`, func(_ *object.Thread, p pathArg, a []object.Value) error {
		if err := noDirFD(name, a[1]); err != nil {
			return err
		}
		return p.fail(syscall.Unlink(p.s))
	})
}

func chown(th *object.Thread, p pathArg, a []object.Value) error {
	uid, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return err
	}
	gid, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return err
	}
	follow, err := object.Truth(th, a[4])
	if err != nil {
		return err
	}
	if !follow {
		return p.fail(os.Lchown(p.s, uid, gid))
	}
	return p.fail(os.Chown(p.s, uid, gid))
}

func utime(th *object.Thread, p pathArg, a []object.Value) error {
	now := time.Now()
	atime, mtime := now, now
	pair := func(v object.Value, what string) ([]object.Value, error) {
		t, ok := v.AsTuple()
		if !ok || t.Len() != 2 {
			return nil, object.Errorf(object.TypeError, "utime: '%s' must be %s of two ints", what, map[string]string{"times": "either a tuple", "ns": "a tuple"}[what])
		}
		return t.Elems(), nil
	}
	switch {
	case !a[1].IsNone() && a[2].IsSet():
		return object.Errorf(object.ValueError, "utime: you may specify either 'times' or 'ns' but not both")
	case !a[1].IsNone():
		both, err := pair(a[1], "times")
		if err != nil {
			return object.Errorf(object.TypeError, "utime: 'times' must be either a tuple of two ints or None")
		}
		for i, to := range []*time.Time{&atime, &mtime} {
			d, err := native.Seconds(th, both[i])
			if err != nil {
				return err
			}
			*to = time.Unix(0, int64(d))
		}
	case a[2].IsSet():
		both, err := pair(a[2], "ns")
		if err != nil {
			return err
		}
		for i, to := range []*time.Time{&atime, &mtime} {
			n, err := object.IndexInt(th, both[i], object.OverflowError)
			if err != nil {
				return err
			}
			*to = time.Unix(0, int64(n))
		}
	}
	return p.fail(os.Chtimes(p.s, atime, mtime))
}
