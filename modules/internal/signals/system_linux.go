package signals

import (
	"os"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// reserved reports whether the C library keeps a signal for itself.
func reserved(sig syscall.Signal) bool { return sig == 32 || sig == 33 }

// diesUnnoticed reports whether a signal ends a program, unless it is one of Go: that ignores it.
func diesUnnoticed(sig syscall.Signal) bool {
	switch sig {
	case syscall.SIGUSR1, syscall.SIGUSR2, syscall.SIGALRM, syscall.SIGVTALRM, syscall.SIGIO, syscall.SIGPWR, syscall.SIGSTKFLT, syscall.SIGXCPU:
		return true
	}
	return sig >= 34
}

// setDefault has the system do about a signal what it does by default: behind the back of Go's
// runtime, which offers that for some signals only.
func setDefault(sig syscall.Signal) error {
	var action struct{ handler, flags, restorer, mask uint64 } // the kernel's struct sigaction
	_, _, errno := unix.RawSyscall6(unix.SYS_RT_SIGACTION, uintptr(sig), uintptr(unsafe.Pointer(&action)), 0, 8, 0, 0)
	if errno != 0 {
		return errno
	}
	return nil
}

// die ends the process by a signal, or stops it.
func die(sig syscall.Signal) {
	if err := setDefault(sig); err == nil {
		err = sendSelf(sig)
		if err == nil && (sig == syscall.SIGTSTP || sig == syscall.SIGTTIN || sig == syscall.SIGTTOU) {
			return // it goes on when it is continued
		}
		if err == nil {
			select {} // until it comes
		}
	}
	os.Exit(128 + int(sig))
}
