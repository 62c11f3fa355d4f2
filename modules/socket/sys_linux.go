package socket

import (
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
)

const (
	sockNonblock = unix.SOCK_NONBLOCK
	// kindFlags are no part of a socket's kind.
	kindFlags = unix.SOCK_NONBLOCK | unix.SOCK_CLOEXEC
	// closeReceived has received descriptors closed in children.
	closeReceived = unix.MSG_CMSG_CLOEXEC
)

// send sends without waiting.
func send(fd int, b []byte, flags int) (int, error) {
	return transfer(unix.SYS_SENDTO, fd, b, flags)
}

// recv receives without waiting.
func recv(fd int, b []byte, flags int) (int, error) {
	return transfer(unix.SYS_RECVFROM, fd, b, flags)
}

// transfer calls sendto or recvfrom without an address. Go's scheduler is not told of a call that moves little and
// never waits: that costs as much as the call's way into the kernel.
func transfer(call uintptr, fd int, b []byte, flags int) (int, error) {
	p := unsafe.Pointer(unsafe.SliceData(b))
	var n uintptr
	var errno syscall.Errno
	if len(b) <= small {
		n, _, errno = unix.RawSyscall6(call, uintptr(fd), uintptr(p), uintptr(len(b)), uintptr(flags|unix.MSG_DONTWAIT), 0, 0)
	} else {
		n, _, errno = unix.Syscall6(call, uintptr(fd), uintptr(p), uintptr(len(b)), uintptr(flags|unix.MSG_DONTWAIT), 0, 0)
	}
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

func newDescriptor(family, kind, proto int) (int, error) {
	return unix.Socket(family, kind|unix.SOCK_CLOEXEC, proto)
}

func newPair(family, kind, proto int) ([2]int, error) {
	return unix.Socketpair(family, kind|unix.SOCK_CLOEXEC, proto)
}

func accept(_ *object.Runtime, listener int) (int, sockaddr, error) {
	fd, from, err := unix.Accept4(listener, unix.SOCK_CLOEXEC)
	return fd, fromSystem(from), err
}

// connectEnd ends a connect that was begun in non-blocking mode as a blocking one ends: unlike
// connected it leaves a socket that could not connect ready to try again.
func connectEnd(fd int, to sockaddr) error {
	switch err := connect(fd, to); err {
	case syscall.EALREADY:
		return syscall.EAGAIN
	case syscall.EISCONN:
		return nil
	default:
		return err
	}
}

func protocolOf(fd int) (int, error) {
	return unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_PROTOCOL)
}

// structOption returns the options of Linux that are no numbers.
func structOption(fd, level, option, size int) (b []byte, known bool, err error) {
	switch {
	case level == unix.SOL_SOCKET && option == unix.SO_PEERCRED:
		c, err := unix.GetsockoptUcred(fd, level, option)
		b, err = inMemory(c, err)
		return b, true, err
	case level == unix.IPPROTO_TCP && option == unix.TCP_INFO:
		i, err := unix.GetsockoptTCPInfo(fd, level, option)
		b, err = inMemory(i, err)
		return b, true, err
	case level == unix.IPPROTO_TCP && option == unix.TCP_CONGESTION, level == unix.SOL_SOCKET && option == unix.SO_BINDTODEVICE:
		s, err := unix.GetsockoptString(fd, level, option)
		if option == unix.TCP_CONGESTION {
			s += string(make([]byte, max(0, 16-len(s))))
		} else if s != "" {
			s += "\x00"
		}
		return []byte(s), true, err
	case level == unix.IPPROTO_IP && (option == unix.IP_MULTICAST_IF) && size >= 4:
		a, err := unix.GetsockoptInet4Addr(fd, level, option)
		return a[:], true, err
	case level == unix.SOL_SOCKET && option == unix.SO_COOKIE:
		n, err := unix.GetsockoptUint64(fd, level, option)
		b, err = inMemory(n, err)
		return b, true, err
	}
	return nil, false, nil
}
