// Package time is the module time: clocks, sleeping, and dates as tuples and text.
package time

import (
	"math"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/namespace"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "time", Doc: "Clocks, sleeping, and conversions of times.",
		Funcs:   append(clockFunctions(), dateFunctions()...),
		Consts:  clockIDs(),
		Classes: []func() *native.Class{structTimeClass},
		Init:    setZone,
	}
}

func clockFunctions() []*object.Native {
	return []*object.Native{
		native.Def("sleep(seconds, /)", native.Fixed(sleep), `Wait for a number of seconds.`),
		seconds("time", `Return the seconds since 1970.`, realTime), nanoseconds("time_ns", `Return the nanoseconds since 1970.`, realTime),
		seconds("monotonic", `Return the seconds of a clock that never goes back.`, monotonic), nanoseconds("monotonic_ns", `Return the nanoseconds of a clock that never goes back.`, monotonic),
		seconds("perf_counter", `Return the seconds of the clock for measuring.`, monotonic), nanoseconds("perf_counter_ns", `Return the nanoseconds of the clock for measuring.`, monotonic),
		seconds("process_time", `Return the seconds of processor time that the process has used.`, processTime), nanoseconds("process_time_ns", `Return the nanoseconds of processor time that the process has used.`, processTime),
		seconds("thread_time", `Return the seconds of processor time of the thread: of the operating system's thread that it runs on.`, threadTime),
		nanoseconds("thread_time_ns", `Return the nanoseconds of processor time of the thread.`, threadTime),
		native.Def("get_clock_info(name, /)", native.Func1(clockInfo), `Return what a clock is: its implementation, resolution, and whether it can be set.`),
		native.Def("clock_gettime(clk_id, /)", native.Func1(func(_ *object.Thread, id int32) (float64, error) {
			ns, err := clock(id)
			return asSeconds(ns), err
		}), `Return the seconds of a clock of the system.`),
		native.Def("clock_gettime_ns(clk_id, /)", native.Func1(func(_ *object.Thread, id int32) (int64, error) { return clock(id) }), `Return the nanoseconds of a clock of the system.`),
		native.Def("clock_settime(clk_id, time, /)", native.Func2(func(_ *object.Thread, id int32, t float64) (native.None, error) {
			return native.None{}, setClock(id, int64(t*1e9))
		}), `Set a clock of the system to a number of seconds.`),
		native.Def("clock_settime_ns(clk_id, time, /)", native.Func2(func(_ *object.Thread, id int32, ns int64) (native.None, error) {
			return native.None{}, setClock(id, ns)
		}), `Set a clock of the system to a number of nanoseconds.`),
		native.Def("pthread_getcpuclockid(thread_id, /)", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
			return object.Value{}, object.Errorf(object.NotImplementedError, "time.pthread_getcpuclockid is not supported: threads have no clock of their own")
		}), `Not supported.`),
		native.Def("clock_getres(clk_id, /)", native.Func1(clockResolution), `Return the resolution of a clock of the system in seconds.`),
	}
}

func sleep(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := native.Seconds(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if d < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "sleep length must be non-negative")
	}
	return object.None, park.Sleep(th, d)
}

// origin is when the program started, for a clock that package testing/synctest can fake.
var origin = time.Now()

// startNanoseconds is what the system's monotonic clock showed at origin.
var startNanoseconds = func() int64 {
	ns, err := clock(clockMonotonic)
	if err != nil {
		return 0
	}
	return ns
}()

func realTime() (int64, error)    { return time.Now().UnixNano(), nil }
func monotonic() (int64, error)   { return startNanoseconds + int64(time.Since(origin)), nil }
func processTime() (int64, error) { return clock(clockProcess) }
func threadTime() (int64, error)  { return clock(clockThread) }

// asSeconds converts nanoseconds without rounding twice.
func asSeconds(ns int64) float64 {
	if ns%1e9 == 0 {
		return float64(ns / 1e9)
	}
	return float64(ns) / 1e9
}

func seconds(name, doc string, read func() (int64, error)) *object.Native {
	return native.Def(name+"()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
		ns, err := read()
		return object.Float(asSeconds(ns)), err
	}), doc)
}

func nanoseconds(name, doc string, read func() (int64, error)) *object.Native {
	return native.Def(name+"()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
		ns, err := read()
		return object.Int(ns), err
	}), doc)
}

func clockInfo(th *object.Thread, name string) (object.Value, error) {
	id, settable, steady := "", false, true
	switch name {
	case "time":
		id, settable, steady = "CLOCK_REALTIME", true, false
	case "monotonic", "perf_counter":
		id = "CLOCK_MONOTONIC"
	case "process_time":
		id = "CLOCK_PROCESS_CPUTIME_ID"
	case "thread_time":
		id = "CLOCK_THREAD_CPUTIME_ID"
	default:
		return object.Value{}, object.Errorf(object.ValueError, "unknown clock")
	}
	return namespace.New(th,
		object.OwnAttr{Name: "implementation", Value: object.Str("clock_gettime(" + id + ")")},
		object.OwnAttr{Name: "monotonic", Value: object.Bool(steady)},
		object.OwnAttr{Name: "adjustable", Value: object.Bool(settable)},
		object.OwnAttr{Name: "resolution", Value: object.Float(1e-9)})
}

// timestamp converts the argument of localtime and its like, None meaning now,
// to whole seconds, rounded down.
func timestamp(th *object.Thread, v object.Value) (int64, error) {
	if !v.IsSet() || v.IsNone() {
		return time.Now().Unix(), nil
	}
	if f, ok := v.AsFloat(); ok {
		if f != f {
			return 0, object.Errorf(object.ValueError, "Invalid value NaN (not a number)")
		}
		if f = math.Floor(f); f < math.MinInt64 || f >= -math.MinInt64 {
			return 0, object.Errorf(object.OverflowError, "timestamp out of range for platform time_t")
		}
		return int64(f), nil
	}
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	if b != nil {
		return 0, object.Errorf(object.OverflowError, "timestamp out of range for platform time_t")
	}
	return small, nil
}
