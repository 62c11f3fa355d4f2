//go:build unix && !linux && !freebsd

package os

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
)

// mknodAt makes a file of the type and permissions.
func mknodAt(t target, mode uint32, device int, function string) error {
	switch {
	case t.dir != unix.AT_FDCWD:
		return object.Errorf(object.NotImplementedError, "%s: dir_fd unavailable on this platform", function)
	case mode&unix.S_IFMT == unix.S_IFIFO:
		return unix.Mkfifo(t.s, mode&^unix.S_IFMT)
	}
	return unix.Mknod(t.s, mode, device)
}
