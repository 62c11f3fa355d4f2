//go:build !unix

package time

import (
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const (
	clockMonotonic = 1 + iota
	clockProcess
	clockThread
)

func clockIDs() []native.Constant { return nil }

// clock reads the monotonic clock; Go reaches no other ones here.
func clock(id int32) (int64, error) {
	if id == clockMonotonic {
		return time.Now().UnixNano(), nil
	}
	return 0, object.Errorf(object.NotImplementedError, "the clock is not available on this platform")
}

func clockResolution(*object.Thread, int32) (float64, error) {
	return 0, object.Errorf(object.NotImplementedError, "clock_getres is not available on this platform")
}

func setClock(int32, int64) error {
	return object.Errorf(object.NotImplementedError, "clocks can't be set on this system")
}
