//go:build unix

package errno

import (
	"runtime"
	"syscall"

	"golang.org/x/sys/unix"
)

// others are second names of errors, each behind the one that the system tells.
var others = map[string]string{
	"EAGAIN": "EWOULDBLOCK", "EWOULDBLOCK": "EAGAIN", "EDEADLK": "EDEADLOCK", "EOPNOTSUPP": "ENOTSUP", "ENOTSUP": "EOPNOTSUPP",
}

// table lists the system's errors. EDEADLOCK and ENOTSUP are what CPython's errorcode has of
// the names that share a number on Linux.
func table() (list []entry) {
	for n := 1; n < 256; n++ {
		name := unix.ErrnoName(syscall.Errno(n))
		switch name {
		case "", "EFTYPE":
			if runtime.GOOS == "linux" || name == "" {
				continue // Linux has no such error; the table of package unix has the name all the same
			}
		case "EFSCORRUPTED":
			name = "EUCLEAN"
		}
		second := others[name]
		switch {
		case second == "" || second == "EOPNOTSUPP" && syscall.EOPNOTSUPP != syscall.ENOTSUP:
			list = append(list, entry{name, n})
		case second == "EAGAIN" || second == "EDEADLOCK" && syscall.Errno(n) == syscall.EDEADLK || second == "ENOTSUP":
			list = append(list, entry{name, n}, entry{second, n})
		default:
			list = append(list, entry{second, n}, entry{name, n})
		}
	}
	return list
}
