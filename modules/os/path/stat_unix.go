//go:build unix

package path

import (
	"strings"

	"golang.org/x/sys/unix"
)

func statFile(path string) (*status, error) {
	var st unix.Stat_t
	if err := unix.Stat(path, &st); err != nil {
		return nil, err
	}
	return statusOf(&st), nil
}

func statDescriptor(fd int) (*status, error) {
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return nil, err
	}
	return statusOf(&st), nil
}

func statusOf(st *unix.Stat_t) *status {
	seconds := func(t unix.Timespec) float64 { return float64(t.Sec) + 1e-9*float64(t.Nsec) }
	return &status{
		size: st.Size, atime: seconds(st.Atim), mtime: seconds(st.Mtim), ctime: seconds(st.Ctim), dev: uint64(st.Dev), ino: uint64(st.Ino),
	}
}

// isMountPoint reports whether a directory is on another device than the one above it, or the topmost.
func isMountPoint(path string) bool {
	var own, parent unix.Stat_t
	if unix.Lstat(path, &own) != nil || own.Mode&unix.S_IFMT == unix.S_IFLNK {
		return false
	}
	if unix.Lstat(strings.TrimRight(path, "/")+"/..", &parent) != nil {
		return false
	}
	return own.Dev != parent.Dev || own.Ino == parent.Ino
}
