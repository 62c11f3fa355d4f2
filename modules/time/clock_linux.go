package time

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const (
	clockMonotonic = unix.CLOCK_MONOTONIC
	clockProcess   = unix.CLOCK_PROCESS_CPUTIME_ID
	clockThread    = unix.CLOCK_THREAD_CPUTIME_ID
)

func clockIDs() []native.Constant {
	return []native.Constant{
		{Name: "CLOCK_REALTIME", Value: object.Int(unix.CLOCK_REALTIME)}, {Name: "CLOCK_MONOTONIC", Value: object.Int(unix.CLOCK_MONOTONIC)},
		{Name: "CLOCK_MONOTONIC_RAW", Value: object.Int(unix.CLOCK_MONOTONIC_RAW)}, {Name: "CLOCK_BOOTTIME", Value: object.Int(unix.CLOCK_BOOTTIME)},
		{Name: "CLOCK_PROCESS_CPUTIME_ID", Value: object.Int(unix.CLOCK_PROCESS_CPUTIME_ID)}, {Name: "CLOCK_THREAD_CPUTIME_ID", Value: object.Int(unix.CLOCK_THREAD_CPUTIME_ID)},
		{Name: "CLOCK_TAI", Value: object.Int(unix.CLOCK_TAI)},
	}
}

// setClock sets a clock to nanoseconds since its origin.
func setClock(id int32, ns int64) error {
	ts := unix.NsecToTimespec(ns)
	if err := unix.ClockSettime(id, &ts); err != nil {
		return object.OSErrorFrom(err, "")
	}
	return nil
}

func clockResolution(_ *object.Thread, id int32) (float64, error) {
	var ts unix.Timespec
	if err := unix.ClockGetres(id, &ts); err != nil {
		return 0, object.OSErrorFrom(err, "")
	}
	return asSeconds(ts.Nano()), nil
}
