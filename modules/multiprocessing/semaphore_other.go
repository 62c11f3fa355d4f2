//go:build unix && !linux

package multiprocessing

import "golang.org/x/sys/unix"

// There is no bell that is one descriptor, which several processes can ring, and that ends with them: making one fails.

func openBell() (int, error) { return -1, unix.ENOSYS }

func ring(int) error { return unix.ENOSYS }

func hush(int) error { return unix.ENOSYS }
