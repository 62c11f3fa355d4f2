package builtins

import (
	"strconv"

	"golang.org/x/term"
)

// isTerminal reports whether a descriptor is a terminal.
func isTerminal(fd int) bool { return term.IsTerminal(fd) }

func itoa(n int) string { return strconv.Itoa(n) }

// fileKind is what a descriptor is open on.
type fileKind uint8

const (
	otherFile   fileKind = iota
	regularFile          // or a block device: reading does not wait for anybody
	directory
	characterDevice
)
