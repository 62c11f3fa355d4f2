package multiprocessing

import (
	"encoding/binary"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// openSemaphore makes an eventfd: the kernel keeps the count, reading takes a token, and it can be waited for
// as any descriptor can. It is gone when the last process that has it is.
func openSemaphore(value int) (int, error) {
	return unix.Eventfd(uint(value), unix.EFD_SEMAPHORE|unix.EFD_NONBLOCK|unix.EFD_CLOEXEC)
}

// takeToken takes a token; EAGAIN if there is none.
func takeToken(fd int) error {
	var b [8]byte
	_, err := readNow(fd, b[:])
	return err
}

func giveToken(fd int) error {
	var b [8]byte
	binary.NativeEndian.PutUint64(b[:], 1)
	_, err := writeNow(fd, b[:])
	return err
}

// tokens returns how many tokens are left. Only /proc tells that without taking any.
func tokens(fd int) (int, error) {
	text, err := os.ReadFile("/proc/self/fdinfo/" + strconv.Itoa(fd))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if digits, ok := strings.CutPrefix(line, "eventfd-count:"); ok {
			n, err := strconv.ParseInt(strings.TrimSpace(digits), 16, 64)
			return int(n), err
		}
	}
	return 0, unix.ENOSYS
}
