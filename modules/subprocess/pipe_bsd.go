//go:build unix && !linux

package subprocess

import "syscall"

// newPipe makes a pipe; the lock keeps a child that is started meanwhile from getting it.
func newPipe() (r, w int, err error) {
	var p [2]int
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	if err := syscall.Pipe(p[:]); err != nil {
		return 0, 0, err
	}
	syscall.CloseOnExec(p[0])
	syscall.CloseOnExec(p[1])
	return p[0], p[1], nil
}

// setPipeSize does nothing: pipes here have a size of their own, and Python ignores it too.
func setPipeSize(int, int) error { return nil }
