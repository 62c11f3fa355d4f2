//go:build unix && !linux

package multiprocessing

import "golang.org/x/sys/unix"

// readNow reads from a descriptor in the mode that does not wait.
func readNow(fd int, b []byte) (int, error) { return unix.Read(fd, b) }

// writeNow writes to a descriptor in the mode that does not wait.
func writeNow(fd int, b []byte) (int, error) { return unix.Write(fd, b) }

// recvNow receives from a socket without waiting.
func recvNow(fd int, b []byte) (int, error) {
	n, _, err := unix.Recvfrom(fd, b, unix.MSG_DONTWAIT)
	return n, err
}

// sendNow sends to a socket without waiting.
func sendNow(fd int, b []byte) (int, error) {
	return unix.SendmsgN(fd, b, nil, nil, unix.MSG_DONTWAIT|unix.MSG_NOSIGNAL)
}

// lookOnce tells whether a descriptor can be read from now.
func lookOnce(fd int) (bool, error) {
	n, err := pollNow([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}})
	return n > 0, err
}

// linger does nothing: threads wait in Go's poller at once.
func linger(int) {}

// setLinger does nothing, so that recvSoon is not called.
func setLinger(int, bool) bool { return false }

func recvSoon(fd int, b []byte) (int, error) { return recvNow(fd, b) }

// pollMoment is pollNow.
func pollMoment(fds []unix.PollFd) (int, error) { return pollNow(fds) }
