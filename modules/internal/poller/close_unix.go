//go:build unix

package poller

import "syscall"

func closeDescriptor(fd int) error { return syscall.Close(fd) }
