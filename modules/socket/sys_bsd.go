//go:build unix && !linux

package socket

import (
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
)

const (
	sockNonblock = 0
	kindFlags    = 0
	// closeReceived is a flag of recvmsg that not every system has.
	closeReceived = 0
)

// newDescriptor makes a socket that children don't inherit; the lock keeps them from being
// started in between.
// send sends without waiting.
func send(fd int, b []byte, flags int) (int, error) {
	return unix.SendmsgN(fd, b, nil, nil, flags|unix.MSG_DONTWAIT)
}

// recv receives without waiting.
func recv(fd int, b []byte, flags int) (int, error) {
	n, _, err := unix.Recvfrom(fd, b, flags|unix.MSG_DONTWAIT)
	return n, err
}

func newDescriptor(family, kind, proto int) (int, error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	fd, err := unix.Socket(family, kind, proto)
	if err == nil {
		unix.CloseOnExec(fd)
	}
	return fd, err
}

func newPair(family, kind, proto int) ([2]int, error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	fds, err := unix.Socketpair(family, kind, proto)
	if err == nil {
		unix.CloseOnExec(fds[0])
		unix.CloseOnExec(fds[1])
	}
	return fds, err
}

func accept(_ *object.Runtime, listener int) (int, sockaddr, error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	fd, from, err := unix.Accept(listener)
	if err == nil {
		unix.CloseOnExec(fd)
		err = unix.SetNonblock(fd, false) // inherited from the listener
	}
	return fd, fromSystem(from), err
}

func connectEnd(fd int, _ sockaddr) error { return connected(fd) }

// protocolOf is the default protocol: the system does not tell.
func protocolOf(int) (int, error) { return 0, nil }

func structOption(int, int, int, int) ([]byte, bool, error) { return nil, false, nil }
