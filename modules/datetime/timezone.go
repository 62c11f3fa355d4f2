package datetime

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// tzinfo is the base of time zones, which scripts derive classes from.
type tzinfo struct{ object.Instance }

func tzinfoClass() *native.Class {
	missing := func(signature, name, doc string) *object.Native {
		return native.Def(signature, native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
			return object.Value{}, object.Errorf(object.NotImplementedError, "a tzinfo subclass must implement %s()", name)
		}), doc)
	}
	return native.NewClass[tzinfo](native.Class{
		Name: "tzinfo", Module: moduleName, Sealed: true, Qualified: true, Doc: "The base class of time zones.",
		New: func(_ *object.Thread, cls *object.Type, _ []object.Value, _ []object.Named) (object.Value, error) {
			return cls.Alloc().Value(), nil
		},
		Methods: []*object.Native{
			missing("tzname(dt, /)", "tzname", `Return the zone's name at a time.`),
			missing("utcoffset(dt, /)", "utcoffset", `Return the zone's difference from UTC at a time.`),
			missing("dst(dt, /)", "dst", `Return the zone's daylight saving time at a time.`),
			native.Def("fromutc(dt, /)", native.Fixed(fromUTC), `Return a time in UTC as the zone's.`),
			native.Def("__reduce__()", native.Fixed(tzinfoReduce), `Return what pickle makes the zone from.`),
		},
	})
}

func tzinfoReduce(th *object.Thread, a []object.Value) (object.Value, error) {
	args := object.TupleOf().Value()
	if f, err := object.LookupAttr(th, a[0], "__getinitargs__"); err != nil {
		return object.Value{}, err
	} else if f.IsSet() {
		if args, err = object.Call(th, f, nil, nil); err != nil {
			return object.Value{}, err
		}
	}
	state := object.None
	if d := object.InstanceDict(th, a[0]); d != nil && d.Len(th) > 0 {
		state = d.Value()
	}
	return object.TupleOf(a[0].Type().Value(), args, state).Value(), nil
}

// checkUTC checks the argument of fromutc.
func checkUTC(self, v object.Value) (*datetime, error) {
	dt, ok := native.As[*datetime](v)
	if !ok {
		return nil, object.Errorf(object.TypeError, "fromutc: argument must be a datetime")
	}
	if !dt.tz.Is(self) {
		return nil, object.Errorf(object.ValueError, "fromutc: dt.tzinfo is not self")
	}
	return dt, nil
}

func fromUTC(th *object.Thread, a []object.Value) (object.Value, error) {
	dt, err := checkUTC(a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	offset, ok, err := dt.offset(th, "utcoffset", a[1])
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.Errorf(object.ValueError, "fromutc: non-None utcoffset() result required")
	}
	dst, ok, err := dt.offset(th, "dst", a[1])
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.Errorf(object.ValueError, "fromutc: non-None dst() result required")
	}
	standard, err := dt.plus(th, offset-dst)
	if err != nil {
		return object.Value{}, err
	}
	s := native.To[*datetime](standard)
	if dst, ok, err = s.offset(th, "dst", standard); err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.Errorf(object.ValueError, "fromutc: tz.dst() gave inconsistent results; cannot convert")
	}
	return s.plus(th, dst)
}

// timezone is a zone with a fixed difference from UTC.
type timezone struct {
	tzinfo
	offset *timedelta
	name   object.Value // unset if there is none
}

func timezoneClass() *native.Class {
	about := func(method string, f func(z *timezone, th *object.Thread) (object.Value, error), doc string) *object.Native {
		return fixed(method+"(dt, /)", func(z *timezone, th *object.Thread, a []object.Value) (object.Value, error) {
			if _, ok := native.As[*datetime](a[0]); !ok && !a[0].IsNone() {
				return object.Value{}, object.Errorf(object.TypeError, "%s(dt) argument must be a datetime instance or None, not %s", method, a[0].Type().Name())
			}
			return f(z, th)
		}, doc)
	}
	return native.NewClass[timezone](native.Class{
		Name: "timezone", Module: moduleName, Sealed: true, Final: true, Qualified: true, Extends: []func() *native.Class{tzinfoClass},
		Signature: "timezone(offset, name=<unset>)", Doc: "A time zone with a fixed difference from UTC.",
		New: timezoneNew,
		Slots: object.Slots{
			Repr: timezoneRepr,
			Str:  func(_ *object.Thread, v object.Value) (string, error) { return native.To[*timezone](v).text(), nil },
			Hash: func(th *object.Thread, v object.Value) (int64, error) {
				return object.Hash(th, native.To[*timezone](v).offset.Value())
			},
			Compare: func(_ *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
				x, ok := native.As[*timezone](a)
				y, ok2 := native.As[*timezone](b)
				if !ok || !ok2 || op != object.EQ && op != object.NE {
					return object.NotImplemented, nil
				}
				return compared(op, x.offset.compare(y.offset)), nil
			},
		},
		Methods: []*object.Native{
			about("utcoffset", func(z *timezone, _ *object.Thread) (object.Value, error) { return z.offset.Value(), nil }, `Return the difference from UTC.`),
			about("tzname", func(z *timezone, _ *object.Thread) (object.Value, error) { return object.Str(z.text()), nil }, `Return the name.`),
			about("dst", func(*timezone, *object.Thread) (object.Value, error) { return object.None, nil }, `Return None.`),
			fixed("fromutc(dt, /)", func(z *timezone, th *object.Thread, a []object.Value) (object.Value, error) {
				dt, err := checkUTC(z.Value(), a[0])
				if err != nil {
					return object.Value{}, err
				}
				us, _ := z.offset.small()
				return dt.plus(th, us)
			}, `Return a time in UTC as the zone's.`),
			fixed("__getinitargs__()", func(z *timezone, _ *object.Thread, _ []object.Value) (object.Value, error) {
				if z.name.IsSet() {
					return object.Pair(z.offset.Value(), z.name).Value(), nil
				}
				return object.TupleOf(z.offset.Value()).Value(), nil
			}, `Return the arguments of the constructor.`),
		},
	})
}

func newTimezone(th *object.Thread, offset *timedelta, name object.Value) *timezone {
	z := native.New[*timezone](th.Runtime, timezoneClass)
	z.offset, z.name = offset, name
	return z
}

type utcKey struct{}

// utcOf returns timezone.utc.
func utcOf(th *object.Thread) *timezone {
	rt := th.Runtime
	native.Type(rt, timezoneClass) // which State must not wait for
	native.Type(rt, timedeltaClass)
	return rt.State(utcKey{}, func() any { return &lazyZone{} }).(*lazyZone).get(th)
}

var timezoneParameters = parameters{function: "timezone()", names: []string{"offset", "name"}, required: 1}

func timezoneNew(th *object.Thread, _ *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	a, err := timezoneParameters.bind(args, kw)
	if err != nil {
		return object.Value{}, err
	}
	d, ok := native.As[*timedelta](a[0])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "timezone() argument 1 must be datetime.timedelta, not %s", a[0].Type().Name())
	}
	if a[1].IsSet() {
		if _, ok := a[1].AsStr(); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "timezone() argument 2 must be str, not %s", a[1].Type().Name())
		}
	}
	z, err := zoneOf(th, d, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return z.Value(), nil
}

// zoneOf returns a zone: utc itself if that is what is asked for.
func zoneOf(th *object.Thread, d *timedelta, name object.Value) (*timezone, error) {
	if !name.IsSet() && d.days == 0 && d.seconds == 0 && d.micros == 0 {
		return utcOf(th), nil
	}
	if err := checkOffset(th, d); err != nil {
		return nil, err
	}
	return newTimezone(th, d, name), nil
}

func (z *timezone) text() string {
	if z.name.IsSet() {
		s, _ := z.name.AsStr()
		return s
	}
	us, _ := z.offset.small()
	if us == 0 {
		return "UTC"
	}
	return "UTC" + formatOffset(us, ":")
}

func timezoneRepr(th *object.Thread, v object.Value) (string, error) {
	z := native.To[*timezone](v)
	if z == utcOf(th) {
		return "datetime.timezone.utc", nil
	}
	text, err := object.Repr(th, z.offset.Value())
	if err != nil {
		return "", err
	}
	if z.name.IsSet() {
		name, err := object.Repr(th, z.name)
		if err != nil {
			return "", err
		}
		text += ", " + name
	}
	return shownName(v.Type()) + "(" + text + ")", nil
}
