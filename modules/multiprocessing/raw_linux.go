package multiprocessing

import (
	"syscall"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

// smallTransfer is up to where Go's scheduler is not told of a call that moves data: that costs as much as the
// call's way into the kernel. None of the calls waits.
const smallTransfer = 16 << 10

// readNow reads from a descriptor in the mode that does not wait.
func readNow(fd int, b []byte) (int, error) {
	return transfer(unix.SYS_READ, fd, b, 0)
}

// writeNow writes to a descriptor in the mode that does not wait.
func writeNow(fd int, b []byte) (int, error) {
	return transfer(unix.SYS_WRITE, fd, b, 0)
}

// recvNow receives from a socket without waiting.
func recvNow(fd int, b []byte) (int, error) {
	return transfer(unix.SYS_RECVFROM, fd, b, unix.MSG_DONTWAIT)
}

// sendNow sends to a socket without waiting.
func sendNow(fd int, b []byte) (int, error) {
	return transfer(unix.SYS_SENDTO, fd, b, unix.MSG_DONTWAIT|unix.MSG_NOSIGNAL)
}

func transfer(call uintptr, fd int, b []byte, flags int) (int, error) {
	p := unsafe.Pointer(unsafe.SliceData(b))
	var n uintptr
	var errno syscall.Errno
	if len(b) <= smallTransfer {
		n, _, errno = unix.RawSyscall6(call, uintptr(fd), uintptr(p), uintptr(len(b)), uintptr(flags), 0, 0)
	} else {
		n, _, errno = unix.Syscall6(call, uintptr(fd), uintptr(p), uintptr(len(b)), uintptr(flags), 0, 0)
	}
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

// lookOnce tells whether a descriptor can be read from now.
func lookOnce(fd int) (bool, error) {
	fds := [1]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}
	var none unix.Timespec
	n, _, errno := unix.RawSyscall6(unix.SYS_PPOLL, uintptr(unsafe.Pointer(&fds)), 1, uintptr(unsafe.Pointer(&none)), 0, 0, 0)
	if errno != 0 && errno != unix.EINTR {
		return false, errno
	}
	return errno == 0 && n > 0, nil
}

// moment is how long a thread looks for an answer in the kernel itself: being woken there takes less than through Go's poller,
// where all that wait longer are.
const moment = 100 * time.Microsecond

// linger waits for a moment until a descriptor can be read from.
func linger(fd int) {
	fds := [1]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}
	_, _ = pollMoment(fds[:]) // who reads finds out
}

// setLinger has recvSoon on a socket wait for a while, or no longer; it reports whether it does.
func setLinger(fd int, on bool) bool {
	var t unix.Timeval
	if on {
		t = unix.NsecToTimeval(int64(time.Millisecond)) // the least that the system knows
	}
	return unix.SetsockoptTimeval(fd, unix.SOL_SOCKET, unix.SO_RCVTIMEO, &t) == nil && on
}

// recvSoon receives from a socket, for which it waits as setLinger has said: what linger and recvNow do, in one call.
func recvSoon(fd int, b []byte) (int, error) {
	n, _, errno := unix.Syscall6(unix.SYS_RECVFROM, uintptr(fd), uintptr(unsafe.Pointer(unsafe.SliceData(b))), uintptr(len(b)), 0, 0, 0)
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

// pollMoment is pollNow for a moment.
func pollMoment(fds []unix.PollFd) (int, error) {
	t := unix.NsecToTimespec(int64(moment))
	n, err := unix.Ppoll(fds, &t, nil)
	if err == unix.EINTR {
		return 0, nil
	}
	return n, err
}
