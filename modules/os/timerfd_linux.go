package os

import (
	"math"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
)

// timerFunctions are about timers that are descriptors.
func timerFunctions() []*object.Native {
	const what = `

It runs out after initial, and then each time that interval has passed; an initial of 0 stops it. With the flag
TFD_TIMER_ABSTIME initial is a time of its clock. The result is how it was set before: the time left, and the interval.`
	return []*object.Native{
		native.Def("timerfd_create(clockid, /, *, flags=0)", native.Func2(func(_ *object.Thread, clock, flags int) (int, error) {
			fd, err := unix.TimerfdCreate(clock, flags|unix.TFD_CLOEXEC)
			return fd, object.OSErrorFrom(err, "")
		}), `Return the descriptor of a timer, with flags: TFD_NONBLOCK, TFD_CLOEXEC. Reading waits, and tells how often it has run out.`),
		native.Def("timerfd_settime(fd, /, *, flags=0, initial=0.0, interval=0.0)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return setTimer(th, a, timerSeconds, secondsOf)
		}), `Set a timer, in seconds.`+what),
		native.Def("timerfd_settime_ns(fd, /, *, flags=0, initial=0, interval=0)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return setTimer(th, a, timerNanoseconds, nanosecondsOf)
		}), `Set a timer, in nanoseconds.`+what),
		native.Def("timerfd_gettime(fd, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return timer(th, a[0], secondsOf)
		}), `Return the seconds until a timer runs out, and its interval.`),
		native.Def("timerfd_gettime_ns(fd, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return timer(th, a[0], nanosecondsOf)
		}), `Return the nanoseconds until a timer runs out, and its interval.`),
	}
}

func timerNumbers() map[string]int64 {
	return map[string]int64{
		"TFD_CLOEXEC": unix.TFD_CLOEXEC, "TFD_NONBLOCK": unix.TFD_NONBLOCK,
		"TFD_TIMER_ABSTIME": unix.TFD_TIMER_ABSTIME, "TFD_TIMER_CANCEL_ON_SET": unix.TFD_TIMER_CANCEL_ON_SET,
	}
}

func secondsOf(ts unix.Timespec) object.Value {
	return object.Float(float64(ts.Sec) + 1e-9*float64(ts.Nsec))
}
func nanosecondsOf(ts unix.Timespec) object.Value { return object.Int(ts.Nano()) }

func timerSeconds(th *object.Thread, v object.Value) (unix.Timespec, error) {
	f, err := object.RealFloat(th, v)
	if err != nil {
		return unix.Timespec{}, err
	}
	whole := math.Floor(f)
	if math.IsNaN(f) || whole < math.MinInt64 || whole >= math.MaxInt64 {
		return unix.Timespec{}, object.Errorf(object.OverflowError, "timestamp out of range for platform time_t")
	}
	return timespec(int64(whole), int64((f-whole)*1e9))
}

func timespec(s, ns int64) (unix.Timespec, error) {
	ts, err := unix.TimeToTimespec(time.Unix(s, ns))
	if err != nil {
		err = object.Errorf(object.OverflowError, "timestamp out of range for platform time_t")
	}
	return ts, err
}

func timerNanoseconds(th *object.Thread, v object.Value) (unix.Timespec, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return unix.Timespec{}, err
	}
	n, big, _ := i.AsInt()
	if big != nil {
		return unix.Timespec{}, object.Errorf(object.OverflowError, "int too big to convert")
	}
	return unix.NsecToTimespec(n), nil
}

func setTimer(th *object.Thread, a []object.Value, parse func(*object.Thread, object.Value) (unix.Timespec, error), show func(unix.Timespec) object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	flags, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	var spec, old unix.ItimerSpec
	if spec.Value, err = parse(th, a[2]); err != nil {
		return object.Value{}, err
	}
	if spec.Interval, err = parse(th, a[3]); err != nil {
		return object.Value{}, err
	}
	if err := unix.TimerfdSettime(fd, flags, &spec, &old); err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	return object.Pair(show(old.Value), show(old.Interval)).Value(), nil
}

func timer(th *object.Thread, v object.Value, show func(unix.Timespec) object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, v)
	if err != nil {
		return object.Value{}, err
	}
	var spec unix.ItimerSpec
	if err := unix.TimerfdGettime(fd, &spec); err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	return object.Pair(show(spec.Value), show(spec.Interval)).Value(), nil
}
