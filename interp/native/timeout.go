package native

import (
	"math"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// Timeout is an optional number of seconds, as blocking calls take it: the zero
// Timeout, made from None or an argument left out, waits for ever. It can be negative:
// what that means is the function's business.
type Timeout struct {
	d     time.Duration
	given bool
}

// After returns the Timeout of d.
func After(d time.Duration) Timeout { return Timeout{d, true} }

// Forever reports whether there is no limit.
func (t Timeout) Forever() bool { return !t.given }

// Duration returns the limit; it is 0 if there is none.
func (t Timeout) Duration() time.Duration { return t.d }

// Negative reports whether a number below zero was given.
func (t Timeout) Negative() bool { return t.given && t.d < 0 }

// Seconds returns the limit in seconds.
func (t Timeout) Seconds() float64 { return t.d.Seconds() }

// ToTimeout converts None or a number of seconds, rounded away from zero to nanoseconds.
func ToTimeout(th *object.Thread, v object.Value) (Timeout, error) {
	if !v.IsSet() || v.IsNone() {
		return Timeout{}, nil
	}
	d, err := Seconds(th, v)
	return Timeout{d, err == nil}, err
}

// Seconds converts a number of seconds to a duration with CPython's checks.
func Seconds(th *object.Thread, v object.Value) (time.Duration, error) {
	if f, ok := v.AsFloat(); ok {
		return floatSeconds(f)
	}
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	if b != nil || small > math.MaxInt64/int64(time.Second) || small < math.MinInt64/int64(time.Second) {
		return 0, object.Errorf(object.OverflowError, "timestamp too large to convert to C PyTime_t")
	}
	return time.Duration(small) * time.Second, nil
}

func floatSeconds(f float64) (time.Duration, error) {
	if math.IsNaN(f) {
		return 0, object.Errorf(object.ValueError, "Invalid value NaN (not a number)")
	}
	ns := f * 1e9
	if ns >= 0 {
		ns = math.Ceil(ns)
	} else {
		ns = math.Floor(ns)
	}
	if !(ns >= math.MinInt64 && ns < -math.MinInt64) {
		return 0, object.Errorf(object.OverflowError, "timestamp out of range for platform time_t")
	}
	return time.Duration(ns), nil
}
