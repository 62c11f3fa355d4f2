package os

import "golang.org/x/sys/unix"

// mknodAt makes a file of the type and permissions.
func mknodAt(t target, mode uint32, device int, _ string) error {
	return unix.Mknodat(t.dir, t.s, mode, uint64(device))
}
