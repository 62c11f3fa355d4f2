//go:build unix && !linux

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
		{Name: "CLOCK_PROCESS_CPUTIME_ID", Value: object.Int(unix.CLOCK_PROCESS_CPUTIME_ID)}, {Name: "CLOCK_THREAD_CPUTIME_ID", Value: object.Int(unix.CLOCK_THREAD_CPUTIME_ID)},
	}
}

// clockResolution refuses: the system calls that Go reaches do not tell.
func clockResolution(*object.Thread, int32) (float64, error) {
	return 0, object.Errorf(object.NotImplementedError, "clock_getres is not available on this platform")
}

func setClock(int32, int64) error {
	return object.Errorf(object.NotImplementedError, "clocks can't be set on this system")
}
