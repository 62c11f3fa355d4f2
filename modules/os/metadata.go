//go:build unix

package os

import (
	"errors"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// metadataFunctions change the permissions, owner and times of files.
func metadataFunctions() []*object.Native {
	return []*object.Native{
		onTarget("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", 2, orDescriptor, `Change the permissions of a file.`, chmod),
		onTarget("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", 3, orDescriptor, `Change the owner of a file; -1 leaves a number as it is.`, chown),
		onTarget("lchown(path, uid, gid)", 0, onlyPath, `Change the owner of a file, or of a symbolic link itself; -1 leaves a number as it is.`, func(th *object.Thread, t target, a []object.Value) error {
			uid, gid, err := owner(th, a[1], a[2])
			if err != nil {
				return err
			}
			return t.fail(os.Lchown(t.s, uid, gid))
		}),
		onTarget("utime(path, times=None, *, ns=<unset>, dir_fd=None, follow_symlinks=True)", 3, orDescriptor,
			`Set when a file was last read and changed, in seconds or nanoseconds; by default now.`, utime),
	}
}

func chmod(th *object.Thread, t target, a []object.Value) error {
	m, err := mode(th, a[1])
	if err != nil {
		return err
	}
	follow, err := object.Truth(th, a[3])
	if err != nil {
		return err
	}
	if t.isFD() {
		return t.fail(syscall.Fchmod(t.fd, m))
	}
	err = unix.Fchmodat(t.dir, t.s, m, linkFlag(follow))
	if !follow && errors.Is(err, unix.EOPNOTSUPP) {
		if t.dir != unix.AT_FDCWD {
			return object.Errorf(object.ValueError, "chmod: cannot use dir_fd and follow_symlinks together")
		}
		return object.Errorf(object.NotImplementedError, "chmod: follow_symlinks unavailable on this platform")
	}
	return t.fail(err)
}

// owner converts the numbers of a user and a group.
func owner(th *object.Thread, user, group object.Value) (uid, gid int, err error) {
	if uid, err = id(th, user, "uid"); err == nil {
		gid, err = id(th, group, "gid")
	}
	return uid, gid, err
}

func chown(th *object.Thread, t target, a []object.Value) error {
	uid, gid, err := owner(th, a[1], a[2])
	if err != nil {
		return err
	}
	follow, err := object.Truth(th, a[4])
	if err != nil {
		return err
	}
	switch {
	case t.isFD() && t.dir != unix.AT_FDCWD:
		return object.Errorf(object.ValueError, "chown: can't specify both dir_fd and fd")
	case t.isFD() && follow:
		return t.fail(syscall.Fchown(t.fd, uid, gid))
	case t.isFD():
		return t.only("chown", follow)
	}
	return t.fail(unix.Fchownat(t.dir, t.s, uid, gid, linkFlag(follow)))
}

func utime(th *object.Thread, t target, a []object.Value) error {
	times, err := utimes(th, a[1], a[2])
	if err != nil {
		return err
	}
	follow, err := object.Truth(th, a[4])
	if err != nil {
		return err
	}
	if err := t.only("utime", follow); err != nil {
		return err
	}
	if t.isFD() {
		return t.fail(setTimes(t.fd, times))
	}
	return t.fail(unix.UtimesNanoAt(t.dir, t.s, times, linkFlag(follow)))
}

// utimes converts the two ways to say when a file was read and changed; neither is now.
func utimes(th *object.Thread, times, ns object.Value) ([]unix.Timespec, error) {
	switch {
	case !times.IsNone() && ns.IsSet():
		return nil, object.Errorf(object.ValueError, "utime: you may specify either 'times' or 'ns' but not both")
	case !times.IsNone():
		both, ok := twoOf(times)
		if !ok {
			return nil, object.Errorf(object.TypeError, "utime: 'times' must be either a tuple of two ints or None")
		}
		return convertTimes(both, func(v object.Value) (unix.Timespec, error) {
			d, err := native.Seconds(th, v)
			return unix.NsecToTimespec(int64(d)), err
		})
	case ns.IsSet():
		both, ok := twoOf(ns)
		if !ok {
			return nil, object.Errorf(object.TypeError, "utime: 'ns' must be a tuple of two ints")
		}
		return convertTimes(both, func(v object.Value) (unix.Timespec, error) { return nanoseconds(th, v) })
	}
	return now(), nil
}

func twoOf(v object.Value) ([]object.Value, bool) {
	t, ok := v.AsTuple()
	if !ok || t.Len() != 2 {
		return nil, false
	}
	return t.Elems(), true
}

func convertTimes(both []object.Value, convert func(object.Value) (unix.Timespec, error)) ([]unix.Timespec, error) {
	out := make([]unix.Timespec, 2)
	for i, v := range both {
		var err error
		if out[i], err = convert(v); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// nanoseconds converts a number that divmod takes.
func nanoseconds(th *object.Thread, v object.Value) (ts unix.Timespec, err error) {
	r, err := object.Binary(th, object.DivMod, v, object.Int(int64(time.Second)))
	if err != nil {
		return ts, err
	}
	pair, ok := twoOf(r)
	if !ok {
		return ts, object.Errorf(object.TypeError, "%s.__divmod__() must return a 2-tuple, not %s", v.Type().Name(), r.Type().Name())
	}
	s, err := object.IndexInt(th, pair[0], object.OverflowError)
	if err != nil {
		return ts, err
	}
	rest, err := object.IndexInt(th, pair[1], object.OverflowError)
	if err != nil {
		return ts, err
	}
	if ts, err = unix.TimeToTimespec(time.Unix(int64(s), int64(rest))); err != nil {
		err = object.Errorf(object.OverflowError, "timestamp out of range for platform time_t")
	}
	return ts, err
}
