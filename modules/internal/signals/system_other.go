//go:build !unix

package signals

import (
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

const sigStop = syscall.Signal(19)

var timerSignals = [3]syscall.Signal{syscall.SIGALRM, 26, 27}

func brokenPipes() []syscall.Signal       { return nil }
func catchable(syscall.Signal) bool       { return true }
func isSynthetic(syscall.Signal) bool     { return false }
func isHarmless(syscall.Signal) bool      { return false }
func diesUnnoticed(syscall.Signal) bool   { return false }
func stopNotify(ch chan os.Signal)        { signal.Stop(ch) }
func ignore(sig syscall.Signal)           { signal.Ignore(sig) }
func ignored(sig syscall.Signal) bool     { return signal.Ignored(sig) }
func send(int, syscall.Signal) error      { return syscall.ENOSYS }
func sendSelf(syscall.Signal) error       { return syscall.ENOSYS }
func writeByte(int, byte) error           { return syscall.ENOSYS }
func processorTime() (u, s time.Duration) { return 0, 0 }
func processors() int                     { return runtime.NumCPU() }
func die(sig syscall.Signal)              { os.Exit(128 + int(sig)) }

func notify(ch chan os.Signal, set Set) {
	for _, sig := range set.List() {
		signal.Notify(ch, sig)
	}
}

func renotify(ch chan os.Signal, set Set) {
	if ch != nil {
		signal.Stop(ch)
		notify(ch, set)
	}
}

func restore(set Set) {
	for _, sig := range set.List() {
		ch := make(chan os.Signal, 1)
		signal.Notify(ch, sig)
		signal.Stop(ch)
	}
}
