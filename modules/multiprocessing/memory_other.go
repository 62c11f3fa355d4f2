//go:build unix && !linux

package multiprocessing

import (
	"os"

	"golang.org/x/sys/unix"
)

// openMemory makes a file without a name for memory that processes share.
func openMemory(size int64) (int, error) {
	f, err := os.CreateTemp("", "multiprocessing")
	if err != nil {
		return -1, err
	}
	defer f.Close()
	if err := os.Remove(f.Name()); err != nil {
		return -1, err
	}
	if err := f.Truncate(size); err != nil {
		return -1, err
	}
	return unix.FcntlInt(f.Fd(), unix.F_DUPFD_CLOEXEC, 0)
}
