//go:build !unix

package interp

// closeOnExec does nothing: programs that this one starts get no descriptors.
func closeOnExec(int) {}
