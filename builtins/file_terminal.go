package builtins

import (
	"strconv"

	"golang.org/x/sys/unix"
)

// isTerminal reports whether a descriptor is a terminal.
func isTerminal(fd int) bool {
	_, err := unix.IoctlGetTermios(fd, unix.TCGETS)
	return err == nil
}

func itoa(n int) string { return strconv.Itoa(n) }
