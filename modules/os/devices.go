//go:build unix

package os

import (
	"math"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// deviceFunctions take the numbers of devices apart and put them together.
func deviceFunctions() []*object.Native {
	half := func(signature, doc string, of func(uint64) uint32) *object.Native {
		return native.Def(signature, native.Func1(func(_ *object.Thread, v object.Value) (int64, error) {
			n, big, ok := v.AsInt()
			switch {
			case !ok:
				return 0, object.Errorf(object.TypeError, "an integer is required")
			case big != nil && !big.IsUint64():
				return 0, object.Errorf(object.OverflowError, "int too big to convert")
			case big != nil:
				return int64(of(big.Uint64())), nil
			case n == -1:
				return -1, nil // no device
			}
			return int64(of(uint64(n))), nil
		}), doc)
	}
	return []*object.Native{
		half("major(device, /)", `Return the major number of a device.`, unix.Major),
		half("minor(device, /)", `Return the minor number of a device.`, unix.Minor),
		native.Def("makedev(major, minor, /)", native.Func2(func(_ *object.Thread, major, minor int64) (object.Value, error) {
			for _, n := range []int64{major, minor} {
				if n > math.MaxUint32 || n < -1 {
					return object.Value{}, object.Errorf(object.OverflowError, "Python int too large to convert to C unsigned int")
				}
			}
			return unsigned(unix.Mkdev(uint32(major), uint32(minor))), nil
		}), `Return the number of a device.`),
	}
}
