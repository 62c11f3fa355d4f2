//go:build unix && !linux

package multiprocessing

import "golang.org/x/sys/unix"

// There is no semaphore that can be waited for as a descriptor can and that ends with its
// processes: making one fails.

func openSemaphore(int) (int, error) { return -1, unix.ENOSYS }

func takeToken(int) error { return unix.ENOSYS }

func giveToken(int) error { return unix.ENOSYS }

func tokens(int) (int, error) { return 0, unix.ENOSYS }
