package signal

import (
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// How pthread_sigmask combines, in the system's numbers.
const (
	sigBlock = iota
	sigUnblock
	sigSetMask
)

// names lists the signals in the order of their numbers; of several names the first is that of the enum.
func names() []name {
	return []name{
		{"SIGHUP", unix.SIGHUP}, {"SIGINT", unix.SIGINT}, {"SIGQUIT", unix.SIGQUIT}, {"SIGILL", unix.SIGILL}, {"SIGTRAP", unix.SIGTRAP},
		{"SIGABRT", unix.SIGABRT}, {"SIGIOT", unix.SIGABRT}, {"SIGBUS", unix.SIGBUS}, {"SIGFPE", unix.SIGFPE}, {"SIGKILL", unix.SIGKILL},
		{"SIGUSR1", unix.SIGUSR1}, {"SIGSEGV", unix.SIGSEGV}, {"SIGUSR2", unix.SIGUSR2}, {"SIGPIPE", unix.SIGPIPE}, {"SIGALRM", unix.SIGALRM},
		{"SIGTERM", unix.SIGTERM}, {"SIGSTKFLT", unix.SIGSTKFLT}, {"SIGCHLD", unix.SIGCHLD}, {"SIGCLD", unix.SIGCHLD}, {"SIGCONT", unix.SIGCONT},
		{"SIGSTOP", unix.SIGSTOP}, {"SIGTSTP", unix.SIGTSTP}, {"SIGTTIN", unix.SIGTTIN}, {"SIGTTOU", unix.SIGTTOU}, {"SIGURG", unix.SIGURG},
		{"SIGXCPU", unix.SIGXCPU}, {"SIGXFSZ", unix.SIGXFSZ}, {"SIGVTALRM", unix.SIGVTALRM}, {"SIGPROF", unix.SIGPROF}, {"SIGWINCH", unix.SIGWINCH},
		{"SIGIO", unix.SIGIO}, {"SIGPOLL", unix.SIGIO}, {"SIGPWR", unix.SIGPWR}, {"SIGSYS", unix.SIGSYS}, {"SIGRTMIN", 34}, {"SIGRTMAX", 64},
	}
}

// valid reports whether programs can use a signal: the C library keeps two for itself.
func valid(sig syscall.Signal) bool { return sig != 32 && sig != 33 }

// texts are the C library's descriptions.
var texts = [...]string{
	1: "Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/breakpoint trap", "Aborted", "Bus error", "Floating point exception",
	"Killed", "User defined signal 1", "Segmentation fault", "User defined signal 2", "Broken pipe", "Alarm clock", "Terminated", "Stack fault",
	"Child exited", "Continued", "Stopped (signal)", "Stopped", "Stopped (tty input)", "Stopped (tty output)", "Urgent I/O condition",
	"CPU time limit exceeded", "File size limit exceeded", "Virtual timer expired", "Profiling timer expired", "Window changed",
	"I/O possible", "Power failure", "Bad system call",
}

func describe(_ *object.Thread, n int32) (object.Value, error) {
	sig, err := number(n)
	switch {
	case err != nil:
		return object.Value{}, err
	case int(sig) < len(texts):
		return object.Str(texts[sig]), nil
	case !valid(sig):
		return object.None, nil
	}
	return object.Str("Real-time signal " + string(itoa(int(sig)-34))), nil
}

func itoa(n int) []byte {
	if n < 10 {
		return []byte{byte('0' + n)}
	}
	return []byte{byte('0' + n/10), byte('0' + n%10)}
}

func pidfdFunctions() []*object.Native {
	return []*object.Native{
		native.Def("pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			var n [3]int
			for i, v := range []object.Value{a[0], a[1], a[3]} {
				x, err := object.IndexInt(th, v, object.OverflowError)
				if err != nil {
					return object.Value{}, err
				}
				n[i] = x
			}
			if !a[2].IsNone() {
				return object.Value{}, object.Errorf(object.TypeError, "siginfo must be None")
			}
			if err := unix.PidfdSendSignal(n[0], syscall.Signal(n[1]), nil, n[2]); err != nil {
				return object.Value{}, object.OSErrorFrom(err, "")
			}
			return object.None, th.Safepoint()
		}), `Send a signal to the process that a descriptor stands for.`),
	}
}
