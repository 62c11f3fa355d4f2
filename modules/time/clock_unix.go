//go:build unix

package time

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
)

// clock reads a clock of the system.
func clock(id int32) (int64, error) {
	var ts unix.Timespec
	if err := unix.ClockGettime(id, &ts); err != nil {
		return 0, object.OSErrorFrom(err, "")
	}
	return ts.Nano(), nil
}
