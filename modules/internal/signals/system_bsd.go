//go:build unix && !linux

package signals

import (
	"os"
	"os/signal"
	"syscall"
)

func reserved(syscall.Signal) bool { return false }

// diesUnnoticed reports whether a signal ends a program, unless it is one of Go: that ignores it.
func diesUnnoticed(sig syscall.Signal) bool {
	switch sig {
	case syscall.SIGUSR1, syscall.SIGUSR2, syscall.SIGALRM, syscall.SIGVTALRM, syscall.SIGXCPU:
		return true
	}
	return false
}

// die ends the process by a signal where Go's runtime does that, else with the status a shell shows.
func die(sig syscall.Signal) {
	signal.Reset(sig)
	_ = sendSelf(sig)
	os.Exit(128 + int(sig))
}
