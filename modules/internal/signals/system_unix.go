//go:build unix

package signals

import (
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

const sigStop = syscall.SIGSTOP

var timerSignals = [3]syscall.Signal{syscall.SIGALRM, syscall.SIGVTALRM, syscall.SIGPROF}

// brokenPipes are the signals that tell of a write that fails anyway.
func brokenPipes() []syscall.Signal { return []syscall.Signal{syscall.SIGPIPE, syscall.SIGXFSZ} }

// catchable reports whether the system lets a process do something about a signal.
func catchable(sig syscall.Signal) bool {
	return sig != syscall.SIGKILL && sig != syscall.SIGSTOP && !reserved(sig)
}

// isSynthetic reports whether Go keeps a signal for itself: scripts get only those that they send.
func isSynthetic(sig syscall.Signal) bool { return sig == syscall.SIGURG || sig == syscall.SIGPROF }

// isHarmless reports whether the system does nothing about a signal that is not handled.
func isHarmless(sig syscall.Signal) bool {
	switch sig {
	case syscall.SIGCHLD, syscall.SIGCONT, syscall.SIGURG, syscall.SIGWINCH:
		return true
	}
	return false
}

func notify(ch chan os.Signal, set Set) {
	for _, sig := range set.List() {
		if !isSynthetic(sig) && catchable(sig) {
			signal.Notify(ch, sig)
		}
	}
}

// renotify tells a channel of fewer signals than before.
func renotify(ch chan os.Signal, set Set) {
	if ch != nil {
		signal.Stop(ch)
		notify(ch, set)
	}
}

func stopNotify(ch chan os.Signal) { signal.Stop(ch) }

func ignore(sig syscall.Signal) {
	if !isSynthetic(sig) {
		signal.Ignore(sig)
	}
}

func ignored(sig syscall.Signal) bool { return signal.Ignored(sig) }

// restore ends the ignoring of signals. Notify does, and Stop then leaves nothing behind: Reset
// would also end what the host wants to be told of.
func restore(set Set) {
	for _, sig := range set.List() {
		if isSynthetic(sig) {
			continue
		}
		ch := make(chan os.Signal, 1)
		signal.Notify(ch, sig)
		signal.Stop(ch)
	}
}

func send(pid int, sig syscall.Signal) error { return syscall.Kill(pid, sig) }
func sendSelf(sig syscall.Signal) error      { return syscall.Kill(os.Getpid(), sig) }

func writeByte(fd int, b byte) error {
	for {
		_, err := syscall.Write(fd, []byte{b})
		if err != syscall.EINTR {
			return err
		}
	}
}

// processorTime returns what the process has used.
func processorTime() (user, system time.Duration) {
	var r syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &r) != nil {
		return 0, 0
	}
	return time.Duration(r.Utime.Nano()), time.Duration(r.Stime.Nano())
}

func processors() int { return runtime.NumCPU() }
