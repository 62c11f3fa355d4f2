// Package datetime is Python's datetime module. Its objects are immutable Go structs; a
// subclass's instances are made by calling the subclass.
package datetime

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const moduleName = "datetime"

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Doc: "Dates, times, and the differences between them.",
		Consts:  []native.Constant{{Name: "MINYEAR", Value: object.Int(minYear)}, {Name: "MAXYEAR", Value: object.Int(maxYear)}},
		Classes: []func() *native.Class{dateClass, datetimeClass, timeClass, timedeltaClass, tzinfoClass, timezoneClass},
		Init:    setConstants,
	}
}

// setConstants adds the attributes of classes that are instances of classes.
func setConstants(l *native.Loader) error {
	th, rt := l.Thread, l.Runtime()
	set := func(declare func() *native.Class, name string, v object.Value) {
		native.Type(rt, declare).Define(name, v)
	}
	delta := func(d, s, us int64) object.Value { return newDelta(th, d, s, us).Value() }
	set(timedeltaClass, "min", delta(-maxDays, 0, 0))
	set(timedeltaClass, "max", delta(maxDays, daySeconds-1, 999999))
	set(timedeltaClass, "resolution", delta(0, 0, 1))
	set(dateClass, "min", plainDate(th, 1, 1, 1).Value())
	set(dateClass, "max", plainDate(th, maxYear, 12, 31).Value())
	set(dateClass, "resolution", delta(1, 0, 0))
	set(timeClass, "min", plainTime(th, clock{tz: object.None}).Value())
	set(timeClass, "max", plainTime(th, clock{hour: 23, minute: 59, second: 59, micro: 999999, tz: object.None}).Value())
	set(timeClass, "resolution", delta(0, 0, 1))
	set(datetimeClass, "min", plainDatetime(th, 1, 1, 1, clock{tz: object.None}).Value())
	set(datetimeClass, "max", plainDatetime(th, maxYear, 12, 31, clock{hour: 23, minute: 59, second: 59, micro: 999999, tz: object.None}).Value())
	set(datetimeClass, "resolution", delta(0, 0, 1))
	utc := utcOf(th).Value()
	set(timezoneClass, "utc", utc)
	set(timezoneClass, "min", newTimezone(th, newDelta(th, -1, 60, 0), object.Value{}).Value())
	set(timezoneClass, "max", newTimezone(th, newDelta(th, 0, daySeconds-60, 0), object.Value{}).Value())
	l.Set("UTC", utc)
	return nil
}

// parameters are those of a constructor whose errors are worded as CPython's parser of arguments does.
type parameters struct {
	function   string // as messages name it
	names      []string
	required   int
	positional int // how many can be given by position, if not all
}

func (p *parameters) bind(args []object.Value, kw []object.Named) ([]object.Value, error) {
	name := p.function
	if name == "" {
		name = "function"
	}
	most, what := len(p.names), "arguments"
	if p.positional > 0 && len(args) > p.positional && len(args)+len(kw) <= len(p.names) {
		most, what = p.positional, "positional arguments"
	}
	if given := len(args) + len(kw); given > most || len(args) > most {
		return nil, object.Errorf(object.TypeError, "%s takes at most %d %s (%d given)", name, most, what, given)
	}
	out := make([]object.Value, len(p.names))
	copy(out, args)
	for _, k := range kw {
		found := false
		for i, n := range p.names {
			if n != k.Name {
				continue
			}
			if found = true; out[i].IsSet() {
				return nil, object.Errorf(object.TypeError, "argument for %s given by name ('%s') and position (%d)", name, n, i+1)
			}
			out[i] = k.Value
		}
		if !found {
			if p.missing(out) == "" || p.required == 0 {
				if name == "function" {
					name = "this function"
				}
				return nil, object.Errorf(object.TypeError, "%s got an unexpected keyword argument '%s'", name, k.Name)
			}
		}
	}
	if m := p.missing(out); m != "" {
		return nil, object.Errorf(object.TypeError, "%s missing required argument %s", name, m)
	}
	return out, nil
}

// missing names the first required parameter that has no value.
func (p *parameters) missing(out []object.Value) string {
	for i := range p.required {
		if !out[i].IsSet() {
			return "'" + p.names[i] + "' (pos " + string(rune('1'+i)) + ")"
		}
	}
	return ""
}

// ints converts arguments that are ints of the C language; unset ones keep what out has.
func ints(th *object.Thread, args []object.Value, out ...*int) error {
	for i, p := range out {
		v := args[i]
		if !v.IsSet() {
			continue
		}
		n, ok := v.SmallInt()
		if !ok {
			x, err := object.Index(th, v)
			if err != nil {
				return err
			}
			small, b, _ := x.AsInt()
			if b != nil {
				return object.Errorf(object.OverflowError, "Python int too large to convert to C long")
			}
			n = small
		}
		switch {
		case n > 1<<31-1:
			return object.Errorf(object.OverflowError, "signed integer is greater than maximum")
		case n < -1<<31:
			return object.Errorf(object.OverflowError, "signed integer is less than minimum")
		}
		*p = int(n)
	}
	return nil
}

// checkZone checks an argument that is a time zone or None, and makes None of an unset one.
func checkZone(th *object.Thread, v object.Value) (object.Value, error) {
	if !v.IsSet() || v.IsNone() {
		return object.None, nil
	}
	if !object.IsInstance(v, native.Type(th.Runtime, tzinfoClass)) {
		return object.Value{}, object.Errorf(object.TypeError, "tzinfo argument must be None or of a tzinfo subclass, not type '%s'", v.Type().Name())
	}
	return v, nil
}

// mix is a hash of numbers.
func mix(n ...int64) int64 {
	h := uint64(0x9e3779b97f4a7c15)
	for _, x := range n {
		h ^= uint64(x)
		h *= 0xff51afd7ed558ccd
		h ^= h >> 32
	}
	return int64(h >> 2)
}

// compared is the result of a comparison whose order is known.
func compared(op object.CompareOp, c int) object.Value {
	switch op {
	case object.EQ:
		return object.Bool(c == 0)
	case object.NE:
		return object.Bool(c != 0)
	case object.LT:
		return object.Bool(c < 0)
	case object.LE:
		return object.Bool(c <= 0)
	case object.GT:
		return object.Bool(c > 0)
	}
	return object.Bool(c >= 0)
}

// fixed is native.Fixed for methods of T.
func fixed[T any](signature string, f func(x T, th *object.Thread, a []object.Value) (object.Value, error), doc string) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		return f(native.To[T](a[0]), th, a[1:])
	}), doc)
}

// ofClass declares a class method.
func ofClass(signature string, f func(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error), doc string) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		cls, _ := a[0].AsType()
		return f(th, cls, a[1:])
	}), doc)
}

// intAttr declares an attribute that is a number.
func intAttr[T any](name string, f func(x T) int, doc string) native.Attr {
	return native.Getter(name, func(x T, _ *object.Thread) (object.Value, error) { return object.Int(int64(f(x))), nil }, doc)
}

// shownName is a class's name in reprs and messages: with the module unless a script made the class.
func shownName(t *object.Type) string {
	if t.IsHeap() {
		return t.Name()
	}
	return t.FullName()
}
