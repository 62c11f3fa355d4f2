//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package fcntl

import (
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

const (
	lockSH    = unix.LOCK_SH
	lockEX    = unix.LOCK_EX
	lockNB    = unix.LOCK_NB
	lockUN    = unix.LOCK_UN
	readLock  = unix.F_RDLCK
	writeLock = unix.F_WRLCK
	unlocked  = unix.F_UNLCK
)

// fcntlInt calls fcntl with an int.
func fcntlInt(fd, cmd int, arg int32) (int, error) {
	if takesAddress(cmd) {
		return 0, syscall.EFAULT
	}
	return unix.FcntlInt(uintptr(fd), cmd, int(arg))
}

// fcntlBytes calls fcntl with the address of bytes.
func fcntlBytes(fd, cmd int, b []byte) error {
	_, _, errno := unix.Syscall(unix.SYS_FCNTL, uintptr(fd), uintptr(cmd), uintptr(unsafe.Pointer(unsafe.SliceData(b))))
	return failure(errno)
}

// ioctlInt calls ioctl with an int, which must be no address: the system would write there.
func ioctlInt(fd int, request uint32, arg int32) (int, error) {
	if uint32(arg) >= firstAddress && !takesInt(request) {
		return 0, syscall.EFAULT
	}
	n, _, errno := unix.Syscall(unix.SYS_IOCTL, uintptr(fd), uintptr(request), uintptr(uint32(arg)))
	return int(int32(n)), failure(errno)
}

// ioctlBytes calls ioctl with the address of bytes.
func ioctlBytes(fd int, request uint32, b []byte) (int, error) {
	n, _, errno := unix.Syscall(unix.SYS_IOCTL, uintptr(fd), uintptr(request), uintptr(unsafe.Pointer(unsafe.SliceData(b))))
	return int(int32(n)), failure(errno)
}

func failure(errno syscall.Errno) error {
	if errno != 0 {
		return errno
	}
	return nil
}

func flockNow(fd, op int) error { return unix.Flock(fd, op) }

func (r *region) lockNow(fd int) error {
	return unix.FcntlFlock(uintptr(fd), unix.F_SETLK, &unix.Flock_t{Type: r.kind, Whence: r.whence, Start: r.start, Len: r.length})
}

var commonConstants = []number{
	{"FD_CLOEXEC", unix.FD_CLOEXEC}, {"F_DUPFD", unix.F_DUPFD}, {"F_DUPFD_CLOEXEC", unix.F_DUPFD_CLOEXEC}, {"F_GETFD", unix.F_GETFD},
	{"F_SETFD", unix.F_SETFD}, {"F_GETFL", unix.F_GETFL}, {"F_SETFL", unix.F_SETFL}, {"F_GETLK", unix.F_GETLK}, {"F_SETLK", unix.F_SETLK},
	{"F_SETLKW", unix.F_SETLKW}, {"F_GETOWN", unix.F_GETOWN}, {"F_SETOWN", unix.F_SETOWN}, {"F_RDLCK", unix.F_RDLCK}, {"F_UNLCK", unix.F_UNLCK},
	{"F_WRLCK", unix.F_WRLCK}, {"LOCK_SH", lockSH}, {"LOCK_EX", lockEX}, {"LOCK_NB", lockNB}, {"LOCK_UN", lockUN},
}
