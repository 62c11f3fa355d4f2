//go:build !unix

package poller

import "syscall"

func closeDescriptor(int) error { return syscall.EBADF }
