//go:build unix

package signal

import (
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/signals"
)

// systemFunctions are those of POSIX systems.
func systemFunctions() []*object.Native {
	return append([]*object.Native{
		native.Def("alarm(seconds, /)", native.Func1(alarm), `
Have SIGALRM come in a number of seconds, or no more if it is 0. Return how many seconds were left of the alarm before.`),
		native.Def("setitimer(which, seconds, interval=0.0, /)", native.Func3(setTimer), `
Set a timer: ITIMER_REAL sends SIGALRM, ITIMER_VIRTUAL (the process's own processor time) SIGVTALRM, and ITIMER_PROF (also the
system's on its behalf) SIGPROF, in a number of seconds and then at the interval. Return what getitimer gave before.`),
		native.Def("getitimer(which, /)", native.Func1(getTimer), `Return the seconds that are left of a timer, and its interval.`),
		native.Def("pause()", native.Do0(func(th *object.Thread) error { return signals.For(th.Runtime).Pause(th) }), `Wait until a signal's handler has been called.`),
		native.Def("siginterrupt(signalnum, flag, /)", native.Do2(func(_ *object.Thread, n int32, _ bool) error {
			sig, err := number(n)
			if err == nil && (!valid(sig) || sig == syscall.SIGKILL || sig == syscall.SIGSTOP) {
				err = object.OSErrorFrom(syscall.EINVAL, "")
			}
			return err
		}), `Check the arguments only: calls that a signal interrupts go on when its handler has returned, whatever flag says.`),
		native.Def("_pthread_sigmask(how, mask, /)", native.Func2(setMask), ``),
		native.Def("_sigpending()", native.Func0(func(th *object.Thread) ([]object.Value, error) {
			return numbers(signals.For(th.Runtime).Pending(th)), nil
		}), ``),
		native.Def("_sigwait(sigset, /)", native.Func1(func(th *object.Thread, v object.Value) (int, error) {
			set, err := setOf(th, v)
			if err != nil {
				return 0, err
			}
			info, _, err := signals.For(th.Runtime).Wait(th, set, time.Time{})
			return int(info.Signal), err
		}), ``),
		native.Def("sigwaitinfo(sigset, /)", native.Func1(func(th *object.Thread, v object.Value) (object.Value, error) {
			return waitInfo(th, v, time.Time{})
		}), `Wait for one of the signals and return what is known of it.`),
		native.Def("sigtimedwait(sigset, timeout, /)", native.Func2(timedWait), `Wait for one of the signals, at most timeout seconds; None if none came.`),
		native.Def("pthread_kill(thread_id, signalnum, /)", native.Do2(killThread), `Send a signal to a thread; its handler is called by the main thread.`),
	}, pidfdFunctions()...)
}

func alarm(th *object.Thread, seconds int32) (int64, error) {
	left, _ := signals.For(th.Runtime).SetTimer(signals.TimerReal, time.Duration(uint32(seconds))*time.Second, 0)
	if err := th.Safepoint(); err != nil { // the signal of the timer before may have come
		return 0, err
	}
	if left > 0 && left < time.Second {
		return 1, nil
	}
	return int64(left.Round(time.Second) / time.Second), nil
}

// noTimer is the error for a bad argument of a timer's function.
func noTimer(th *object.Thread) error {
	e, err := object.Call(th, native.Type(th.Runtime, itimerErrorClass).Value(), []object.Value{object.Int(int64(syscall.EINVAL)), object.Str(object.Strerror(syscall.EINVAL))}, nil)
	if err != nil {
		return err
	}
	x, _ := e.AsException()
	return x
}

func setTimer(th *object.Thread, which int32, value, interval object.Value) (object.Value, error) {
	v, err := native.Seconds(th, value)
	if err != nil {
		return object.Value{}, err
	}
	i, err := native.Seconds(th, interval)
	if err != nil {
		return object.Value{}, err
	}
	if which < signals.TimerReal || which > signals.TimerProf || v < 0 || i < 0 {
		return object.Value{}, noTimer(th)
	}
	left, every := signals.For(th.Runtime).SetTimer(int(which), v, i)
	return timerValue(left, every), th.Safepoint() // the signal of the timer before may have come
}

func getTimer(th *object.Thread, which int32) (object.Value, error) {
	if which < signals.TimerReal || which > signals.TimerProf {
		return object.Value{}, noTimer(th)
	}
	return timerValue(signals.For(th.Runtime).Timer(int(which))), nil
}

func timerValue(left, every time.Duration) object.Value {
	return object.Pair(object.Float(left.Seconds()), object.Float(every.Seconds())).Value()
}

// setOf converts a set of signals.
func setOf(th *object.Thread, v object.Value) (set signals.Set, err error) {
	err = object.Iterate(th, v, func(x object.Value) (bool, error) {
		i, err := object.Index(th, x)
		if err != nil {
			return false, err
		}
		n, big, _ := i.AsInt()
		if big != nil || n < 1 || n >= signals.Count {
			text, err := object.ToStr(th, i)
			if err != nil {
				return false, err
			}
			return false, object.Errorf(object.ValueError, "signal number %s out of range [1; %d]", text, signals.Count-1)
		}
		if sig := syscall.Signal(n); valid(sig) {
			set |= signals.Of(sig)
		}
		return true, nil
	})
	return set, err
}

func setMask(th *object.Thread, how int32, mask object.Value) ([]object.Value, error) {
	set, err := setOf(th, mask)
	if err != nil {
		return nil, err
	}
	n, ok := map[int32]int{sigBlock: signals.Block, sigUnblock: signals.Unblock, sigSetMask: signals.SetTo}[how]
	if !ok {
		return nil, object.OSErrorFrom(syscall.EINVAL, "")
	}
	old, err := signals.For(th.Runtime).SetMask(th, n, set)
	return numbers(old), err
}

func waitInfo(th *object.Thread, v object.Value, deadline time.Time) (object.Value, error) {
	set, err := setOf(th, v)
	if err != nil {
		return object.Value{}, err
	}
	info, ok, err := signals.For(th.Runtime).Wait(th, set, deadline)
	if err != nil || !ok {
		return object.None, err
	}
	var fields [7]object.Value
	for i, n := range [7]int{int(info.Signal), info.Code, 0, info.PID, info.UID, 0, 0} {
		fields[i] = object.Int(int64(n))
	}
	return object.NewStructSeq(native.Type(th.Runtime, siginfoClass), 7, fields[:]), nil
}

func timedWait(th *object.Thread, set, timeout object.Value) (object.Value, error) {
	d, err := native.Seconds(th, timeout)
	if err != nil {
		return object.Value{}, err
	}
	if d < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "timeout must be non-negative")
	}
	return waitInfo(th, set, park.Deadline(d))
}

func killThread(th *object.Thread, id int64, n int32) error {
	target := signals.For(th.Runtime).Thread(id)
	switch {
	case target == nil:
		return object.OSErrorFrom(syscall.ESRCH, "")
	case n < 0 || n >= signals.Count:
		return object.OSErrorFrom(syscall.EINVAL, "")
	case n == 0:
		return nil
	}
	return signals.For(th.Runtime).Raise(th, target, syscall.Signal(n))
}

// isBlocking reports whether writing to a descriptor can wait.
func isBlocking(fd int) (bool, error) {
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	return flags&unix.O_NONBLOCK == 0, err
}

// sigmasks are SIG_BLOCK, SIG_UNBLOCK and SIG_SETMASK.
func sigmasks() []int64 { return []int64{sigBlock, sigUnblock, sigSetMask} }
