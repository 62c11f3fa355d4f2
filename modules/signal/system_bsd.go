//go:build unix && !linux

package signal

import (
	"syscall"

	"github.com/starling-lang/starling/interp/object"
)

// How pthread_sigmask combines, in the system's numbers.
const (
	sigBlock = 1 + iota
	sigUnblock
	sigSetMask
)

// names lists the signals; of several names the first is that of the enum.
func names() []name {
	return []name{
		{"SIGHUP", syscall.SIGHUP}, {"SIGINT", syscall.SIGINT}, {"SIGQUIT", syscall.SIGQUIT}, {"SIGILL", syscall.SIGILL}, {"SIGTRAP", syscall.SIGTRAP},
		{"SIGABRT", syscall.SIGABRT}, {"SIGIOT", syscall.SIGABRT}, {"SIGFPE", syscall.SIGFPE}, {"SIGKILL", syscall.SIGKILL}, {"SIGBUS", syscall.SIGBUS},
		{"SIGSEGV", syscall.SIGSEGV}, {"SIGSYS", syscall.SIGSYS}, {"SIGPIPE", syscall.SIGPIPE}, {"SIGALRM", syscall.SIGALRM}, {"SIGTERM", syscall.SIGTERM},
		{"SIGURG", syscall.SIGURG}, {"SIGSTOP", syscall.SIGSTOP}, {"SIGTSTP", syscall.SIGTSTP}, {"SIGCONT", syscall.SIGCONT}, {"SIGCHLD", syscall.SIGCHLD},
		{"SIGTTIN", syscall.SIGTTIN}, {"SIGTTOU", syscall.SIGTTOU}, {"SIGIO", syscall.SIGIO}, {"SIGXCPU", syscall.SIGXCPU}, {"SIGXFSZ", syscall.SIGXFSZ},
		{"SIGVTALRM", syscall.SIGVTALRM}, {"SIGPROF", syscall.SIGPROF}, {"SIGWINCH", syscall.SIGWINCH}, {"SIGUSR1", syscall.SIGUSR1}, {"SIGUSR2", syscall.SIGUSR2},
	}
}

func valid(sig syscall.Signal) bool { return sig < 32 }

func describe(_ *object.Thread, n int32) (object.Value, error) {
	sig, err := number(n)
	if err != nil {
		return object.Value{}, err
	}
	if !valid(sig) {
		return object.None, nil
	}
	return object.Str(sig.String()), nil
}

func pidfdFunctions() []*object.Native { return nil }
