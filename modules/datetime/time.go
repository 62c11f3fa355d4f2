package datetime

import (
	"fmt"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// timeOfDay is a datetime.time.
type timeOfDay struct {
	object.Instance
	clock
}

func timeClass() *native.Class {
	replace := func(t *timeOfDay, th *object.Thread, a []object.Value) (object.Value, error) {
		c := t.clock
		if err := c.read(th, a); err != nil {
			return object.Value{}, err
		}
		return makeTime(th, t.Type(), c)
	}
	const fields = "hour=<unset>, minute=<unset>, second=<unset>, microsecond=<unset>, tzinfo=<unset>"
	return native.NewClass[timeOfDay](native.Class{
		Name: "time", Module: moduleName, Sealed: true, Qualified: true,
		Signature: "time(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
		Doc:       "A time of day.",
		New:       timeNew,
		Slots: object.Slots{
			Repr: timeRepr, Str: isoStr, Compare: timeCompare,
			Hash: func(th *object.Thread, v object.Value) (int64, error) {
				c := native.To[*timeOfDay](v).clock
				c.fold = 0
				us, _, err := c.offset(th, "utcoffset", object.None)
				return mix(c.micros() - us), err
			},
		},
		Methods: append(zoneMethods(),
			fixed("isoformat(timespec='auto')", func(t *timeOfDay, th *object.Thread, a []object.Value) (object.Value, error) {
				text, err := t.iso(a[0])
				if err != nil {
					return object.Value{}, err
				}
				zone, err := offsetText(th, t.Value(), ":")
				return object.Str(text + zone), err
			}, `Return the time in ISO format; timespec says how exact: 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'.`),
			native.Def("strftime(format)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				c := native.To[*timeOfDay](a[0]).clock
				return strftime(th, a[0], a[1], [9]int{1900, 1, 1, c.hour, c.minute, c.second, 0, 1, -1}, c)
			}), `Return the time in a format like that of time.strftime.`),
			native.Def("__format__(format, /)", native.Fixed(formatted), `Return the time in a format; an empty one is str().`),
			fixed("replace("+fields+", *, fold=<unset>)", replace, `Return the time with some fields changed.`),
			fixed("__replace__(*, "+fields+", fold=<unset>)", replace, `Return the time with some fields changed.`),
			fixed("__reduce_ex__(protocol, /)", func(t *timeOfDay, th *object.Thread, a []object.Value) (object.Value, error) {
				fold := 0
				if n, ok := a[0].SmallInt(); ok && n > 3 {
					fold = t.fold
				}
				return t.reduce(t.Type(), t.state(fold)), nil
			}, `Return what pickle makes the time from.`),
			fixed("__reduce__()", func(t *timeOfDay, th *object.Thread, a []object.Value) (object.Value, error) {
				return t.reduce(t.Type(), t.state(0)), nil
			}, `Return what pickle makes the time from.`),
		),
		ClassMethods: []*object.Native{
			ofClass("fromisoformat(string, /)", timeFromISO, `Return the time in any ISO format.`),
		},
		Attrs: clockAttrs(func(t *timeOfDay) *clock { return &t.clock }),
	})
}

// reduce is the result of __reduce__ for a state.
func (c *clock) reduce(cls *object.Type, state string) object.Value {
	args := object.TupleOf(object.BytesValue(state))
	if !c.tz.IsNone() {
		args = object.Pair(object.BytesValue(state), c.tz)
	}
	return object.Pair(cls.Value(), args.Value()).Value()
}

func plainTime(th *object.Thread, c clock) *timeOfDay {
	t := native.New[*timeOfDay](th.Runtime, timeClass)
	t.clock = c
	return t
}

// makeTime makes an instance of a class: of a subclass by calling it.
func makeTime(th *object.Thread, cls *object.Type, c clock) (object.Value, error) {
	if cls == native.Type(th.Runtime, timeClass) {
		return plainTime(th, c).Value(), nil
	}
	n := func(i int) object.Value { return object.Int(int64(i)) }
	return object.Call(th, cls.Value(), []object.Value{n(c.hour), n(c.minute), n(c.second), n(c.micro), c.tz}, foldArgument(c.fold))
}

func foldArgument(fold int) []object.Named {
	if fold == 0 {
		return nil
	}
	return []object.Named{{Name: "fold", Value: object.Int(int64(fold))}}
}

var timeParameters = parameters{names: []string{"hour", "minute", "second", "microsecond", "tzinfo", "fold"}, positional: 5}

func timeNew(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	c := clock{tz: object.None}
	if s, zone, ok := stateOf(args, kw, 6); ok && s[0]&0x7f < 24 {
		c.readState(s)
		c.fold = int(s[0] >> 7)
		if err := c.check(); err != nil {
			return object.Value{}, err
		}
		var err error
		if c.tz, err = checkZone(th, zone); err != nil {
			return object.Value{}, err
		}
	} else {
		a, err := timeParameters.bind(args, kw)
		if err != nil {
			return object.Value{}, err
		}
		if err := c.read(th, a); err != nil {
			return object.Value{}, err
		}
	}
	v := cls.Alloc().Value()
	native.To[*timeOfDay](v).clock = c
	return v, nil
}

// stateOf returns the arguments of a pickle: n bytes and perhaps a zone.
func stateOf(args []object.Value, kw []object.Named, n int) (state string, zone object.Value, ok bool) {
	if len(args) < 1 || len(args) > 2 || len(kw) > 0 {
		return "", zone, false
	}
	s, ok := args[0].AsBytes()
	if len(args) == 2 {
		zone = args[1]
	}
	return s, zone, ok && len(s) == n
}

func timeRepr(th *object.Thread, v object.Value) (string, error) {
	t := native.To[*timeOfDay](v)
	fold, zone, err := t.reprZone(th)
	return fmt.Sprintf("%s(%d, %d%s%s%s)", shownName(v.Type()), t.hour, t.minute, t.reprFields(), zone, fold), err
}

func timeCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*timeOfDay](a)
	y, ok2 := native.As[*timeOfDay](b)
	if !ok || !ok2 {
		return object.NotImplemented, nil
	}
	order := func(n int64) int {
		switch {
		case n < 0:
			return -1
		case n > 0:
			return 1
		}
		return 0
	}
	if x.tz.Is(y.tz) {
		return compared(op, order(x.micros()-y.micros())), nil
	}
	us1, aware1, err := x.offset(th, "utcoffset", object.None)
	if err != nil {
		return object.Value{}, err
	}
	us2, aware2, err := y.offset(th, "utcoffset", object.None)
	if err != nil {
		return object.Value{}, err
	}
	if aware1 != aware2 {
		if op == object.EQ || op == object.NE {
			return object.Bool(op == object.NE), nil
		}
		return object.Value{}, object.Errorf(object.TypeError, "can't compare offset-naive and offset-aware times")
	}
	return compared(op, order(x.micros()-us1-y.micros()+us2)), nil
}
