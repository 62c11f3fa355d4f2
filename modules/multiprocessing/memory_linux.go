package multiprocessing

import "golang.org/x/sys/unix"

// openMemory makes a file without a name for memory that processes share.
func openMemory(size int64) (int, error) {
	fd, err := unix.MemfdCreate("multiprocessing", unix.MFD_CLOEXEC)
	if err != nil {
		return -1, err
	}
	if err := unix.Ftruncate(fd, size); err != nil {
		_ = unix.Close(fd)
		return -1, err
	}
	return fd, nil
}
