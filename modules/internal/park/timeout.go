package park

import (
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Until returns the deadline that a timeout in seconds stands for, as the functions
// take it that Python's library defines in Python: None, or left out, is the zero time, no deadline at
// all; zero and negative numbers give a deadline that has passed. op is the comparison with 0 that
// a value of another type fails.
func Until(th *object.Thread, timeout object.Value, op object.CompareOp) (time.Time, error) {
	if !timeout.IsSet() || timeout.IsNone() {
		return time.Time{}, nil
	}
	if _, _, isInt := timeout.AsInt(); !isInt {
		if _, isFloat := timeout.AsFloat(); !isFloat {
			if _, err := object.CompareBool(th, op, timeout, object.Int(0)); err != nil {
				return time.Time{}, err
			}
		}
	}
	d, err := native.Seconds(th, timeout)
	return time.Now().Add(d), err
}
