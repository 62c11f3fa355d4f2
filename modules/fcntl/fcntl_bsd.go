//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package fcntl

import "golang.org/x/sys/unix"

var constants = commonConstants

// takesAddress tells the commands whose argument is an address, which no int of a script is.
func takesAddress(cmd int) bool {
	return cmd == unix.F_GETLK || cmd == unix.F_SETLK || cmd == unix.F_SETLKW
}

// takesInt tells the requests whose argument is a large int.
func takesInt(uint32) bool { return false }

// withoutWait returns the command that does the same without waiting.
func withoutWait(cmd int) (now int, wait bool) {
	if cmd == unix.F_SETLKW {
		return unix.F_SETLK, true
	}
	return cmd, false
}
