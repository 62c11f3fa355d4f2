//go:build unix

package os

import (
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// positionedFunctions read and write at positions, and lock files.
func positionedFunctions() []*object.Native {
	return []*object.Native{
		native.Def("pread(fd, length, offset, /)", native.Func3(readAt), `Read at most length bytes from a position on, which the file's own position does not follow.`),
		native.Def("pwrite(fd, data, offset, /)", native.Func3(writeAt), `Write bytes at a position and return how many were written.`),
		native.Def("preadv(fd, buffers, offset, flags=0, /)", native.Func4(readVectorAt), `Read from a position into bytearrays, and return the number of bytes.`),
		native.Def("pwritev(fd, buffers, offset, flags=0, /)", native.Func4(writeVectorAt), `Write several bytes-like objects at a position and return the number of bytes.`),
		native.Def("lockf(fd, command, length, /)", native.Do3(lockFile), `
Lock length bytes of a file from its position on, for this process: F_LOCK waits, F_TLOCK raises
BlockingIOError instead, F_TEST only looks, and F_ULOCK unlocks.`),
	}
}

func lockNumbers() map[string]int64 {
	return map[string]int64{"F_ULOCK": fUnlock, "F_LOCK": fLock, "F_TLOCK": fTryLock, "F_TEST": fTest}
}

func readAt(th *object.Thread, fd, n int, offset int64) (object.Value, error) {
	if n < 0 {
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, n)
	for {
		n, err := unix.Pread(fd, buf, offset)
		if err != unix.EINTR {
			return object.BytesValue(string(buf[:max(n, 0)])), object.OSErrorFrom(err, "")
		}
	}
}

func writeAt(_ *object.Thread, fd int, data []byte, offset int64) (int, error) {
	for {
		n, err := unix.Pwrite(fd, data, offset)
		if err != unix.EINTR {
			return max(n, 0), object.OSErrorFrom(err, "")
		}
	}
}

func readVectorAt(th *object.Thread, fd int, buffers object.Value, offset int64, flags int) (int, error) {
	return fillBuffers(th, buffers, func(n int) (object.Value, error) {
		if flags == 0 {
			return readAt(th, fd, n, offset)
		}
		if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
			return object.Value{}, err
		}
		buf := make([]byte, n)
		n, err := readWithFlags(fd, buf, offset, flags)
		return object.BytesValue(string(buf[:max(n, 0)])), object.OSErrorFrom(err, "")
	})
}

func writeVectorAt(th *object.Thread, fd int, buffers object.Value, offset int64, flags int) (int, error) {
	all, err := joinBuffers(th, buffers)
	if err != nil {
		return 0, err
	}
	if flags == 0 {
		return writeAt(th, fd, all, offset)
	}
	n, err := writeWithFlags(fd, all, offset, flags)
	return max(n, 0), object.OSErrorFrom(err, "")
}

// The commands of lockf.
const (
	fUnlock = iota
	fLock
	fTryLock
	fTest
)

func lockFile(th *object.Thread, fd, command int, length int64) error {
	lock := unix.Flock_t{Type: unix.F_WRLCK, Whence: 1, Len: length} // from the position on
	switch command {
	case fUnlock:
		lock.Type = unix.F_UNLCK
	case fTest:
		err := unix.FcntlFlock(uintptr(fd), unix.F_GETLK, &lock)
		if err == nil && lock.Type != unix.F_UNLCK {
			err = unix.EACCES
		}
		return object.OSErrorFrom(err, "")
	case fLock, fTryLock:
	default:
		return object.OSErrorFrom(syscall.EINVAL, "")
	}
	for {
		err := unix.FcntlFlock(uintptr(fd), unix.F_SETLK, &lock)
		if command != fLock || err != unix.EAGAIN && err != unix.EACCES && err != unix.EINTR {
			return object.OSErrorFrom(err, "")
		}
		if err := park.Sleep(th, stopInterval); err != nil {
			return err
		}
	}
}
