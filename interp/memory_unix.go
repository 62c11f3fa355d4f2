//go:build unix

package interp

import "syscall"

// addressSpace is the limit of the process's address space, -1 if it has none.
func addressSpace() int64 {
	var r syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_AS, &r); err != nil || r.Cur >= 1<<62 {
		return -1
	}
	return int64(r.Cur)
}
