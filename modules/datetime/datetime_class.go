package datetime

import (
	"fmt"
	"math"
	"math/big"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	pytime "github.com/starling-lang/starling/modules/time"
)

// datetime is a date and a time of day.
type datetime struct {
	date
	clock
}

func datetimeClass() *native.Class {
	return native.NewClass[datetime](native.Class{
		Name: "datetime", Module: moduleName, Sealed: true, Qualified: true, Extends: []func() *native.Class{dateClass},
		Signature: "datetime(year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
		Doc:       "A date and a time of day.",
		New:       datetimeNew,
		Slots: object.Slots{
			Repr: datetimeRepr, Str: isoStr, Compare: datetimeCompare, Hash: datetimeHash,
			Binary: datetimeBinary, BinaryOps: 1<<object.Add | 1<<object.Sub, ReflectedOps: 1<<object.Add | 1<<object.Sub,
		},
		Methods:      datetimeMethods(),
		ClassMethods: datetimeClassMethods(),
		Attrs:        clockAttrs(func(d *datetime) *clock { return &d.clock }),
	})
}

func datetimeMethods() []*object.Native {
	replace := func(d *datetime, th *object.Thread, a []object.Value) (object.Value, error) {
		y, m, day, c := d.year, d.month, d.day, d.clock
		if err := ints(th, a, &y, &m, &day); err != nil {
			return object.Value{}, err
		}
		if err := c.read(th, a[3:]); err != nil {
			return object.Value{}, err
		}
		return makeDatetime(th, d.Type(), y, m, day, c)
	}
	const fields = "year=<unset>, month=<unset>, day=<unset>, hour=<unset>, minute=<unset>, second=<unset>, microsecond=<unset>, tzinfo=<unset>"
	return append(zoneMethods(),
		fixed("date()", func(d *datetime, th *object.Thread, _ []object.Value) (object.Value, error) {
			return plainDate(th, d.year, d.month, d.day).Value(), nil
		}, `Return the date.`),
		fixed("time()", func(d *datetime, th *object.Thread, _ []object.Value) (object.Value, error) {
			c := d.clock
			c.tz = object.None
			return plainTime(th, c).Value(), nil
		}, `Return the time of day, without the zone.`),
		fixed("timetz()", func(d *datetime, th *object.Thread, _ []object.Value) (object.Value, error) {
			return plainTime(th, d.clock).Value(), nil
		}, `Return the time of day, with the zone.`),
		fixed("ctime()", func(d *datetime, th *object.Thread, _ []object.Value) (object.Value, error) {
			return pytime.Format(th, "%a %b %e %H:%M:%S %Y", d.tuple(d.clock, -1))
		}, `Return the time as C's ctime shows it.`),
		fixed("timetuple()", (*datetime).timeTuple, `Return a time.struct_time.`),
		fixed("utctimetuple()", (*datetime).utcTimeTuple, `Return a time.struct_time of the time in UTC.`),
		fixed("timestamp()", (*datetime).timestamp, `Return the seconds since 1970; a time without zone is local.`),
		fixed("isoformat(sep='T', timespec='auto')", (*datetime).isoFormat, `
Return the time in ISO format; timespec says how exact.

	>>> datetime.datetime(2024, 5, 6, 7, 8).isoformat(" ", "minutes")
	'2024-05-06 07:08'`),
		fixed("astimezone(tz=None)", (*datetime).asTimezone, `Return the same time in another zone, the local one if there is no argument.`),
		fixed("replace("+fields+", *, fold=<unset>)", replace, `Return the time with some fields changed.`),
		fixed("__replace__(*, "+fields+", fold=<unset>)", replace, `Return the time with some fields changed.`),
		fixed("__reduce_ex__(protocol, /)", func(d *datetime, _ *object.Thread, a []object.Value) (object.Value, error) {
			fold := 0
			if n, ok := a[0].SmallInt(); ok && n > 3 {
				fold = d.fold
			}
			return d.reduce(d.Type(), d.date.state(fold)+d.clock.state(0)), nil
		}, `Return what pickle makes the time from.`),
		fixed("__reduce__()", func(d *datetime, _ *object.Thread, _ []object.Value) (object.Value, error) {
			return d.reduce(d.Type(), d.date.state(0)+d.clock.state(0)), nil
		}, `Return what pickle makes the time from.`),
	)
}

// Type is the object's class, which both parts could be asked for.
func (d *datetime) Type() *object.Type { return d.date.Type() }

func plainDatetime(th *object.Thread, y, m, d int, c clock) *datetime {
	v := native.New[*datetime](th.Runtime, datetimeClass)
	v.year, v.month, v.day, v.clock = y, m, d, c
	return v
}

// makeDatetime makes an instance of a class: of a subclass by calling it.
func makeDatetime(th *object.Thread, cls *object.Type, y, m, d int, c clock) (object.Value, error) {
	if cls == native.Type(th.Runtime, datetimeClass) {
		if err := checkDate(y, m, d); err != nil {
			return object.Value{}, err
		}
		return plainDatetime(th, y, m, d, c).Value(), c.check()
	}
	n := func(i int) object.Value { return object.Int(int64(i)) }
	return object.Call(th, cls.Value(), []object.Value{n(y), n(m), n(d), n(c.hour), n(c.minute), n(c.second), n(c.micro), c.tz}, foldArgument(c.fold))
}

var datetimeParameters = parameters{
	names: []string{"year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"}, required: 3, positional: 8,
}

func datetimeNew(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	c := clock{tz: object.None}
	var y, m, d int
	if s, zone, ok := stateOf(args, kw, 10); ok && s[2]&0x7f >= 1 && s[2]&0x7f <= 12 {
		y, m, d = int(s[0])<<8|int(s[1]), int(s[2]&0x7f), int(s[3])
		c.readState(s[4:])
		c.fold = int(s[2] >> 7)
		var err error
		if c.tz, err = checkZone(th, zone); err != nil {
			return object.Value{}, err
		}
	} else {
		a, err := datetimeParameters.bind(args, kw)
		if err != nil {
			return object.Value{}, err
		}
		if err := ints(th, a, &y, &m, &d); err != nil {
			return object.Value{}, err
		}
		if err := checkDate(y, m, d); err != nil {
			return object.Value{}, err
		}
		if err := c.read(th, a[3:]); err != nil {
			return object.Value{}, err
		}
	}
	if err := checkDate(y, m, d); err != nil {
		return object.Value{}, err
	}
	if err := c.check(); err != nil {
		return object.Value{}, err
	}
	v := cls.Alloc().Value()
	s := native.To[*datetime](v)
	s.year, s.month, s.day, s.clock = y, m, d, c
	return v, nil
}

func datetimeRepr(th *object.Thread, v object.Value) (string, error) {
	d := native.To[*datetime](v)
	fold, zone, err := d.reprZone(th)
	return fmt.Sprintf("%s(%d, %d, %d, %d, %d%s%s%s)", shownName(v.Type()), d.year, d.month, d.day, d.hour, d.minute, d.reprFields(), fold, zone), err
}

// epochMicros is the time since the beginning of year 1, in microseconds, by its clock.
func (d *datetime) epochMicros() int64 { return int64(d.ordinal())*dayMicros + d.micros() }

// plus returns the time some microseconds later on the clock, with the same zone.
func (d *datetime) plus(th *object.Thread, us int64) (object.Value, error) {
	return d.at(th, d.epochMicros()+us)
}

// at returns the time that is n, as epochMicros counts, on the clock.
func (d *datetime) at(th *object.Thread, n int64) (object.Value, error) {
	days, rest := floorDivMod(n, dayMicros)
	if days < 1 || days > maxOrd {
		return object.Value{}, object.Errorf(object.OverflowError, "date value out of range")
	}
	y, m, day := fromOrdinal(int(days))
	c := clock{tz: d.tz}
	c.setMicros(rest)
	return makeDatetime(th, d.Type(), y, m, day, c)
}

func datetimeBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	d := native.To[*datetime](self)
	if delta, ok := native.As[*timedelta](other); ok && (op == object.Add || !reflected) {
		us, small := delta.small()
		if !small {
			return object.Value{}, object.Errorf(object.OverflowError, "date value out of range")
		}
		if op == object.Sub {
			us = -us
		}
		return d.plus(th, us)
	}
	o, ok := native.As[*datetime](other)
	if !ok || op != object.Sub || reflected {
		return object.NotImplemented, nil
	}
	us := d.epochMicros() - o.epochMicros()
	if !d.tz.Is(o.tz) {
		x, aware1, err := d.offset(th, "utcoffset", self)
		if err != nil {
			return object.Value{}, err
		}
		y, aware2, err := o.offset(th, "utcoffset", other)
		if err != nil {
			return object.Value{}, err
		}
		if aware1 != aware2 {
			return object.Value{}, object.Errorf(object.TypeError, "can't subtract offset-naive and offset-aware datetimes")
		}
		us += y - x
	}
	return deltaOf(th, us).Value(), nil
}

// folds reports whether the zone's offset depends on the fold.
func (d *datetime) folds(th *object.Thread, us int64) (bool, error) {
	if z, ok := d.tz.Native().(*timezone); ok && z != nil {
		return false, nil
	}
	c := d.clock
	c.fold = 1 - c.fold
	other := plainDatetime(th, d.year, d.month, d.day, c)
	us2, _, err := other.offset(th, "utcoffset", other.date.Value())
	return us != us2, err
}

func datetimeCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*datetime](a)
	y, ok2 := native.As[*datetime](b)
	if !ok || !ok2 {
		return object.NotImplemented, nil
	}
	n := x.epochMicros() - y.epochMicros()
	equality := op == object.EQ || op == object.NE
	if !x.tz.Is(y.tz) {
		us1, aware1, err := x.offset(th, "utcoffset", a)
		if err != nil {
			return object.Value{}, err
		}
		us2, aware2, err := y.offset(th, "utcoffset", b)
		if err != nil {
			return object.Value{}, err
		}
		if aware1 != aware2 {
			if equality {
				return object.Bool(op == object.NE), nil
			}
			return object.Value{}, object.Errorf(object.TypeError, "can't compare offset-naive and offset-aware datetimes")
		}
		if equality && aware1 {
			f1, err := x.folds(th, us1)
			if err != nil {
				return object.Value{}, err
			}
			f2, err := y.folds(th, us2)
			if err != nil {
				return object.Value{}, err
			}
			if f1 || f2 {
				return object.Bool(op == object.NE), nil
			}
		}
		n += us2 - us1
	}
	return compared(op, big.NewInt(n).Sign()), nil
}

func datetimeHash(th *object.Thread, v object.Value) (int64, error) {
	d := native.To[*datetime](v)
	self := v
	if d.fold != 0 {
		c := d.clock
		c.fold = 0
		self = plainDatetime(th, d.year, d.month, d.day, c).date.Value()
	}
	us, _, err := d.offset(th, "utcoffset", self)
	return mix(d.epochMicros() - us), err
}

func (d *datetime) timeTuple(th *object.Thread, _ []object.Value) (object.Value, error) {
	dst := -1
	if us, ok, err := d.offset(th, "dst", d.date.Value()); err != nil {
		return object.Value{}, err
	} else if ok {
		if dst = 0; us != 0 {
			dst = 1
		}
	}
	return pytime.NewStructTime(th, d.tuple(d.clock, dst)), nil
}

func (d *datetime) utcTimeTuple(th *object.Thread, _ []object.Value) (object.Value, error) {
	us, _, err := d.offset(th, "utcoffset", d.date.Value())
	if err != nil {
		return object.Value{}, err
	}
	days, rest := floorDivMod(d.epochMicros()-us, dayMicros)
	y, m, day := 0, 12, 31
	if days > 0 {
		y, m, day = fromOrdinal(int(days))
	}
	t := date{year: y, month: m, day: day}
	c := clock{}
	c.setMicros(rest)
	if y < minYear || y > maxYear {
		return object.Value{}, object.Errorf(object.OverflowError, "date value out of range")
	}
	return pytime.NewStructTime(th, t.tuple(c, 0)), nil
}

func (d *datetime) isoFormat(th *object.Thread, a []object.Value) (object.Value, error) {
	sep, ok := a[0].AsStr()
	if !ok || len(sep) > utf8.UTFMax || object.RuneCount(sep) != 1 {
		return object.Value{}, object.Errorf(object.TypeError, "isoformat() argument 1 must be a unicode character, not %s", a[0].Type().Name())
	}
	text, err := d.clock.iso(a[1])
	if err != nil {
		return object.Value{}, err
	}
	zone, err := offsetText(th, d.date.Value(), ":")
	return object.Str(d.date.iso() + sep + text + zone), err
}

const epochOrdinal = 719163 // of 1970-01-01

func (d *datetime) timestamp(th *object.Thread, _ []object.Value) (object.Value, error) {
	n := d.epochMicros() - epochOrdinal*dayMicros
	us, aware, err := d.offset(th, "utcoffset", d.date.Value())
	if err != nil {
		return object.Value{}, err
	}
	if aware {
		n -= us
		return object.Float(float64(n/1e6) + float64(n%1e6)/1e6), nil
	}
	sec, rest := floorDivMod(n, 1e6)
	return object.Float(float64(localSeconds(sec, d.fold)) + float64(rest)/1e6), nil
}

// timestampOf converts a timestamp to seconds and microseconds; floor drops the fraction.
func timestampOf(th *object.Thread, v object.Value, floor bool) (sec int64, us int, err error) {
	outOfRange := object.Errorf(object.OverflowError, "timestamp out of range for platform time_t")
	f, isFloat := v.AsFloat()
	if !isFloat {
		i, err := object.Index(th, v)
		if err != nil {
			return 0, 0, err
		}
		small, b, _ := i.AsInt()
		if b != nil {
			return 0, 0, outOfRange
		}
		return small, 0, checkSeconds(small)
	}
	if math.IsNaN(f) {
		return 0, 0, object.Errorf(object.ValueError, "Invalid value NaN (not a number)")
	}
	whole := math.Floor(f)
	if math.Abs(whole) >= 1<<63 {
		return 0, 0, outOfRange
	}
	sec = int64(whole)
	if !floor {
		i, fraction := math.Modf(f)
		sec = int64(i)
		us = int(math.RoundToEven(fraction * 1e6))
		if us < 0 {
			sec, us = sec-1, us+1e6
		}
		if us >= 1e6 {
			sec, us = sec+1, us-1e6
		}
	}
	return sec, us, checkSeconds(sec)
}

// checkSeconds refuses what no date can have.
func checkSeconds(sec int64) error {
	const first, last = (1 - epochOrdinal) * daySeconds, (maxOrd + 1 - epochOrdinal) * daySeconds
	switch {
	case sec < -67768040609740800 || sec > 67768036191676799:
		return object.NewOSError(75, object.Value{}, object.Value{}) // the year is no C int
	case sec < first-daySeconds || sec >= last+daySeconds:
		days, _ := floorDivMod(sec, daySeconds)
		year := 1970 + int(float64(days)/365.2425)
		if days+epochOrdinal > 0 {
			year, _, _ = fromOrdinal(int(days + epochOrdinal))
		}
		return object.Errorf(object.ValueError, "year %d is out of range", year)
	}
	return nil
}
