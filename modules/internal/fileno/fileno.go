// Package fileno finds the file descriptor that an argument stands for.
package fileno

import (
	"math"

	"github.com/starling-lang/starling/interp/object"
)

// Of returns the descriptor of v: an int, or an object whose method fileno returns one.
func Of(th *object.Thread, v object.Value) (int, error) {
	n, isInt, err := small(v)
	if !isInt {
		if n, err = call(th, v); err != nil {
			return 0, err
		}
	}
	if err == nil && n < 0 {
		err = object.Errorf(object.ValueError, "file descriptor cannot be a negative integer (%d)", n)
	}
	return n, err
}

// call asks v's method fileno.
func call(th *object.Thread, v object.Value) (int, error) {
	f, err := object.LookupAttr(th, v, "fileno")
	if err != nil {
		return 0, err
	}
	if !f.IsSet() {
		return 0, object.Errorf(object.TypeError, "argument must be an int, or have a fileno() method.")
	}
	r, err := object.Call(th, f, nil, nil)
	if err != nil {
		return 0, err
	}
	n, isInt, err := small(r)
	if !isInt {
		return 0, object.Errorf(object.TypeError, "fileno() returned a non-integer")
	}
	return n, err
}

func small(v object.Value) (n int, isInt bool, err error) {
	i, b, ok := v.AsInt()
	if !ok {
		return 0, false, nil
	}
	if b != nil || i > math.MaxInt32 || i < math.MinInt32 {
		return 0, true, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	}
	return int(i), true, nil
}
