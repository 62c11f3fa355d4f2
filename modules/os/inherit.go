//go:build unix

package os

import (
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// inheritFunctions are about descriptors: their copies, modes, and whether children get them.
func inheritFunctions() []*object.Native {
	return []*object.Native{
		native.Def("dup(fd, /)", native.Func1(func(_ *object.Thread, fd int) (int, error) {
			n, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0)
			return n, object.OSErrorFrom(err, "")
		}), `Return a copy of a descriptor.`),
		native.Def("dup2(fd, fd2, inheritable=True)", native.Func3(dup2), `Make fd2 a copy of fd.`),
		native.Def("set_blocking(fd, blocking, /)", native.Do2(func(_ *object.Thread, fd int, blocking bool) error {
			return object.OSErrorFrom(syscall.SetNonblock(fd, !blocking), "")
		}), `Set whether operations on a descriptor wait.`),
		native.Def("get_blocking(fd, /)", native.Func1(func(_ *object.Thread, fd int) (bool, error) {
			flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
			return flags&unix.O_NONBLOCK == 0, object.OSErrorFrom(err, "")
		}), `Tell whether operations on a descriptor wait.`),
		native.Def("get_inheritable(fd, /)", native.Func1(func(_ *object.Thread, fd int) (bool, error) {
			flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
			return flags&unix.FD_CLOEXEC == 0, object.OSErrorFrom(err, "")
		}), `Tell whether child processes get a descriptor.`),
		native.Def("set_inheritable(fd, inheritable, /)", native.Do2(func(_ *object.Thread, fd int, inheritable bool) error {
			flag := unix.FD_CLOEXEC
			if inheritable {
				flag = 0
			}
			_, err := unix.FcntlInt(uintptr(fd), unix.F_SETFD, flag)
			return object.OSErrorFrom(err, "")
		}), `Set whether child processes get a descriptor.`),
	}
}

func dup2(_ *object.Thread, fd, fd2 int, inheritable bool) (int, error) {
	if fd == fd2 {
		flag := unix.FD_CLOEXEC
		if inheritable {
			flag = 0
		}
		_, err := unix.FcntlInt(uintptr(fd), unix.F_SETFD, flag)
		return fd2, object.OSErrorFrom(err, "")
	}
	return fd2, object.OSErrorFrom(dupTo(fd, fd2, inheritable), "")
}
