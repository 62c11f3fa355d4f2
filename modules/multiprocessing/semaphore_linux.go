package multiprocessing

import (
	"encoding/binary"

	"golang.org/x/sys/unix"
)

// openBell makes an eventfd, which rings while its count is not zero. It is gone when the last process that has it is.
func openBell() (int, error) {
	return unix.Eventfd(0, unix.EFD_NONBLOCK|unix.EFD_CLOEXEC)
}

// ring makes who waits for the bell look for tokens.
func ring(fd int) error {
	var b [8]byte
	binary.NativeEndian.PutUint64(b[:], 1)
	_, err := writeNow(fd, b[:])
	return err
}

// hush makes the bell quiet.
func hush(fd int) error {
	var b [8]byte
	_, err := readNow(fd, b[:])
	if err == unix.EAGAIN {
		return nil // it is
	}
	return err
}
