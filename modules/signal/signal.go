// Package signal is Python's signal module: what to do about the signals of the
// operating system.
//
// The work is done by package signals; signal.py gives numbers the names of the
// enums.
package signal

import (
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/signals"

	_ "embed" // for the enums
)

//go:embed signal.py
var source string

// Command is for the main function of a command that is an interpreter: as Python does, it
// raises KeyboardInterrupt on SIGINT, ignores broken pipes, leaves ignored what the parent process has it
// ignore, and ends by the signals that Go would ignore. In other hosts signals are only touched when a script asks for it.
func Command(rt *object.Runtime) { signals.Command(rt) }

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "signal", Doc: "Handlers for the signals of the operating system.",
		Funcs: append(commonFunctions(), systemFunctions()...),
		Consts: []native.Constant{
			{Name: "NSIG", Value: object.Int(signals.Count)},
			{Name: "ITIMER_REAL", Value: object.Int(signals.TimerReal)},
			{Name: "ITIMER_VIRTUAL", Value: object.Int(signals.TimerVirtual)},
			{Name: "ITIMER_PROF", Value: object.Int(signals.TimerProf)},
		},
		Classes: []func() *native.Class{siginfoClass},
		Init: func(l *native.Loader) error {
			s := signals.For(l.Runtime())
			l.Set("default_int_handler", s.IntHandler)
			l.Set("ItimerError", native.Type(l.Runtime(), itimerErrorClass).Value())
			list := make([]object.Value, 0, len(names()))
			for _, n := range names() {
				list = append(list, object.Pair(object.Str(n.name), object.Int(int64(n.number))).Value())
			}
			l.Set("_names", object.NewList(list).Value())
			masks := make([]object.Value, 0, 3)
			for _, n := range sigmasks() {
				masks = append(masks, object.Int(n))
			}
			l.Set("_sigmasks", object.NewList(masks).Value())
			return nil
		},
		Source: source,
	}
}

// name is a signal's.
type name struct {
	name   string
	number syscall.Signal
}

// siginfoClass declares signal.struct_siginfo.
func siginfoClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "struct_siginfo", Module: "signal", Qualified: true, Doc: "What is known of a signal that was sent. The sender is known only if it is this process."},
		[]string{"si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band"}, nil, true)
}

// itimerErrorClass declares signal.ItimerError.
func itimerErrorClass() *native.Class {
	return native.NewException(native.Class{Name: "itimer_error", Module: "signal", Base: []*object.Type{object.OSError}})
}

const onlyMain = " only works in main thread of the main interpreter"

func commonFunctions() []*object.Native {
	return []*object.Native{
		native.Def("_signal(signalnum, handler, /)", native.Func2(setHandler), ``),
		native.Def("_getsignal(signalnum, /)", native.Func1(func(th *object.Thread, n int32) (object.Value, error) {
			sig, err := number(n)
			if err != nil {
				return object.Value{}, err
			}
			if !valid(sig) {
				return object.None, nil
			}
			return signals.For(th.Runtime).Handler(sig), nil
		}), ``),
		native.Def("_valid_signals()", native.Func0(func(*object.Thread) ([]object.Value, error) { return numbers(allSignals()), nil }), ``),
		native.Def("strsignal(signalnum, /)", native.Func1(describe), `
Return the description of a signal, None if it has none.

	>>> signal.strsignal(signal.SIGSEGV)
	'Segmentation fault'`),
		native.Def("raise_signal(signalnum, /)", native.Do1(func(th *object.Thread, n int32) error {
			if n == 0 {
				return nil
			}
			if n < 0 || n >= signals.Count {
				return object.OSErrorFrom(syscall.EINVAL, "")
			}
			return signals.For(th.Runtime).Raise(th, th, syscall.Signal(n))
		}), `Send a signal to the calling thread.`),
		native.Def("set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)", native.Func2(setWakeup), `
Have the number of each signal that is handled written to a descriptor, as a byte; -1 ends that. Return the one before.`),
	}
}

// number checks a signal's number.
func number(n int32) (syscall.Signal, error) {
	if n < 1 || n >= signals.Count {
		return 0, object.Errorf(object.ValueError, "signal number out of range")
	}
	return syscall.Signal(n), nil
}

// allSignals are those that the system has.
func allSignals() (set signals.Set) {
	for sig := syscall.Signal(1); sig < signals.Count; sig++ {
		if valid(sig) {
			set |= signals.Of(sig)
		}
	}
	return set
}

func numbers(set signals.Set) []object.Value {
	list := []object.Value{}
	for _, sig := range set.List() {
		list = append(list, object.Int(int64(sig)))
	}
	return list
}

func setHandler(th *object.Thread, n int32, h object.Value) (object.Value, error) {
	if !th.Main {
		return object.Value{}, object.Errorf(object.ValueError, "signal"+onlyMain)
	}
	sig, err := number(n)
	if err != nil {
		return object.Value{}, err
	}
	if !object.Callable(h) {
		i, ok := h.SmallInt()
		if !ok || i != signals.Default && i != signals.Ignore {
			return object.Value{}, object.Errorf(object.TypeError, "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
		}
	}
	return signals.For(th.Runtime).SetHandler(sig, h)
}

func setWakeup(th *object.Thread, fd int, warn bool) (int, error) {
	if !th.Main {
		return 0, object.Errorf(object.ValueError, "set_wakeup_fd"+onlyMain)
	}
	if fd != -1 {
		blocking, err := isBlocking(fd)
		if err != nil {
			return 0, object.OSErrorFrom(err, "")
		}
		if blocking {
			return 0, object.Errorf(object.ValueError, "the fd %d must be in non-blocking mode", fd)
		}
	}
	return signals.For(th.Runtime).SetWakeup(max(fd, -1), warn), nil
}
