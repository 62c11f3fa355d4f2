//go:build unix

package os

import (
	"fmt"
	"math"
	"os"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// target is what a function acts on: a path, which starts from a directory's descriptor if it is relative, or an open file.
type target struct {
	pathArg
	dir int // unix.AT_FDCWD: the current directory
	fd  int // -1: it is a path
}

// accepted says what a function takes for its path.
type accepted uint8

const (
	onlyPath accepted = iota
	orDescriptor
	orNothing // a descriptor, or None for the current directory
)

var wanted = [...]string{"string, bytes or os.PathLike", "string, bytes, os.PathLike or integer", "string, bytes, os.PathLike, integer or None"}

// toTarget converts the arguments path and dir_fd of a function; the latter may be unset.
func toTarget(th *object.Thread, v, dirFD object.Value, function, param string, takes accepted) (target, error) {
	t := target{dir: unix.AT_FDCWD, fd: -1}
	var err error
	if dirFD.IsSet() {
		if t.dir, err = directoryFD(th, dirFD); err != nil {
			return t, err
		}
	}
	switch {
	case takes == orNothing && v.IsNone():
		t.pathArg = pathArg{s: ".", given: object.Str(".")}
		return t, nil
	case takes != onlyPath && isIndex(v):
		t.given = v
		if t.fd, err = toDescriptor(th, v); err == nil && t.fd < 0 {
			t.fd = math.MaxInt32 // which is never open
		}
		return t, err
	}
	t.pathArg, err = toPath(th, v, function, param)
	t.s = native.ClipPath(t.s)
	if err != nil && object.IsException(err, object.TypeError) && v.Type().Lookup("__fspath__") == nil {
		err = object.Errorf(object.TypeError, "%s: %s should be %s, not %s", function, param, wanted[takes], v.Type().Name())
	}
	return t, err
}

func isIndex(v object.Value) bool {
	_, _, isInt := v.AsInt()
	return isInt || v.Type().Lookup("__index__") != nil
}

// directoryFD converts an argument dir_fd.
func directoryFD(th *object.Thread, v object.Value) (int, error) {
	if v.IsNone() {
		return unix.AT_FDCWD, nil
	}
	if !isIndex(v) {
		return 0, object.Errorf(object.TypeError, "argument should be integer or None, not %s", v.Type().Name())
	}
	return toDescriptor(th, v)
}

func toDescriptor(th *object.Thread, v object.Value) (int, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	n, big, _ := i.AsInt()
	switch {
	case big != nil && big.Sign() > 0 || n > math.MaxInt32:
		return 0, object.Errorf(object.OverflowError, "fd is greater than maximum")
	case big != nil || n < math.MinInt32:
		return 0, object.Errorf(object.OverflowError, "fd is less than minimum")
	}
	return int(n), nil
}

// isFD reports whether the target is an open file.
func (t target) isFD() bool { return t.fd >= 0 }

// only refuses what does not go with an open file: a directory's descriptor, and not following links.
func (t target) only(function string, follow bool) error {
	switch {
	case !t.isFD():
		return nil
	case t.dir != unix.AT_FDCWD:
		return object.Errorf(object.ValueError, "%s: can't specify dir_fd without matching path", function)
	case !follow:
		return object.Errorf(object.ValueError, "%s: cannot use fd and follow_symlinks together", function)
	}
	return nil
}

// linkFlag is the flag of system calls for following symbolic links or not.
func linkFlag(follow bool) int {
	if follow {
		return 0
	}
	return unix.AT_SYMLINK_NOFOLLOW
}

// onTarget declares a function of a path, and maybe a dir_fd at the position, that returns nothing.
func onTarget(signature string, dirFD int, takes accepted, doc string, f func(th *object.Thread, t target, a []object.Value) error) *object.Native {
	name := nameOf(signature)
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		var dir object.Value
		if dirFD > 0 {
			dir = a[dirFD]
		}
		t, err := toTarget(th, a[0], dir, name, "path", takes)
		if err != nil {
			return object.Value{}, err
		}
		return object.None, f(th, t, a)
	}), doc)
}

// copied returns a descriptor of our own for an open directory, at its beginning.
func (t target) copied() (*os.File, error) {
	fd, err := unix.FcntlInt(uintptr(t.fd), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, object.OSErrorFrom(err, "")
	}
	if _, err := unix.Seek(fd, 0, 0); err != nil {
		unix.Close(fd)
		return nil, t.fail(unix.ENOTDIR)
	}
	return os.NewFile(uintptr(fd), fmt.Sprintf("/dev/fd/%d", fd)), nil
}

// readDir returns the entries of a directory, "." and ".." left out, in the system's order.
func (t target) readDir() ([]os.DirEntry, error) {
	var f *os.File
	var err error
	if t.isFD() {
		if f, err = t.copied(); err != nil {
			return nil, err
		}
	} else if f, err = os.Open(t.s); err != nil {
		return nil, t.fail(err)
	}
	entries, err := f.ReadDir(-1)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return entries, t.fail(err)
}

// id converts the number of a user or group; -1 stands for none.
func id(th *object.Thread, v object.Value, what string) (int, error) {
	i, err := object.Index(th, v)
	if err != nil {
		if object.IsException(err, object.TypeError) {
			err = object.Errorf(object.TypeError, "%s should be integer, not %s", what, v.Type().Name())
		}
		return 0, err
	}
	n, big, _ := i.AsInt()
	switch {
	case big != nil && big.Sign() > 0:
		return 0, object.Errorf(object.OverflowError, "%s is greater than maximum", what)
	case big != nil || n < -1 || n > math.MaxUint32:
		return 0, object.Errorf(object.OverflowError, "%s is less than minimum", what)
	}
	return int(n), nil
}
