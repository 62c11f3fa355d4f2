package datetime

import (
	"fmt"
	"strings"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	pytime "github.com/starling-lang/starling/modules/time"
)

// date is a day of the calendar.
type date struct {
	object.Instance
	year, month, day int
}

func dateClass() *native.Class {
	return native.NewClass[date](native.Class{
		Name: "date", Module: moduleName, Sealed: true, Qualified: true, Signature: "date(year, month, day)",
		Doc: "A day of the calendar.",
		New: dateNew,
		Slots: object.Slots{
			Repr: dateRepr, Str: isoStr, Compare: dateCompare,
			Hash: func(_ *object.Thread, v object.Value) (int64, error) {
				d := native.To[*date](v)
				return mix(int64(d.year), int64(d.month), int64(d.day)), nil
			},
			Binary: dateBinary, BinaryOps: 1<<object.Add | 1<<object.Sub, ReflectedOps: 1<<object.Add | 1<<object.Sub,
		},
		Methods:      dateMethods(),
		ClassMethods: dateClassMethods(),
		Attrs: []native.Attr{
			intAttr("year", func(d *date) int { return d.year }, "The year, 1 to 9999."),
			intAttr("month", func(d *date) int { return d.month }, "The month, 1 to 12."),
			intAttr("day", func(d *date) int { return d.day }, "The day of the month."),
		},
	})
}

func dateMethods() []*object.Native {
	replace := func(d *date, th *object.Thread, a []object.Value) (object.Value, error) {
		y, m, day := d.year, d.month, d.day
		if err := ints(th, a, &y, &m, &day); err != nil {
			return object.Value{}, err
		}
		return makeDate(th, d.Type(), y, m, day)
	}
	return []*object.Native{
		fixed("ctime()", func(d *date, th *object.Thread, _ []object.Value) (object.Value, error) {
			return pytime.Format(th, "%a %b %e %H:%M:%S %Y", d.tuple(clock{}, -1))
		}, `Return the date as C's ctime shows it.`),
		fixed("isocalendar()", func(d *date, th *object.Thread, _ []object.Value) (object.Value, error) {
			y, w, n := isoCalendar(d.year, d.month, d.day)
			return object.NewStructSeq(native.Type(th.Runtime, isoCalendarClass), 3,
				[]object.Value{object.Int(int64(y)), object.Int(int64(w)), object.Int(int64(n))}), nil
		}, `
Return a named tuple of the ISO year, the week and the weekday.

	>>> datetime.date(2024, 12, 30).isocalendar().week
	1`),
		fixed("isoformat()", func(d *date, _ *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Str(d.iso()), nil
		}, `Return the date in ISO format, YYYY-MM-DD.`),
		fixed("isoweekday()", func(d *date, _ *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Int(int64(weekDay(d.year, d.month, d.day) + 1)), nil
		}, `Return the day of the week, 1 for Monday.`),
		fixed("weekday()", func(d *date, _ *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Int(int64(weekDay(d.year, d.month, d.day))), nil
		}, `Return the day of the week, 0 for Monday.`),
		fixed("replace(year=<unset>, month=<unset>, day=<unset>)", replace, `Return the date with some fields changed.`),
		fixed("__replace__(*, year=<unset>, month=<unset>, day=<unset>)", replace, `Return the date with some fields changed.`),
		native.Def("strftime(format)", native.Fixed(dateStrftime), `Return the date in a format like that of time.strftime.`),
		native.Def("__format__(format, /)", native.Fixed(formatted), `Return the date in a format; an empty one is str().`),
		fixed("timetuple()", func(d *date, th *object.Thread, _ []object.Value) (object.Value, error) {
			return pytime.NewStructTime(th, d.tuple(clock{}, -1)), nil
		}, `Return a time.struct_time of midnight.`),
		fixed("toordinal()", func(d *date, _ *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Int(int64(d.ordinal())), nil
		}, `Return the number of the day: January 1 of year 1 is day 1.`),
		fixed("__reduce__()", func(d *date, _ *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Pair(d.Type().Value(), object.TupleOf(object.BytesValue(d.state(0))).Value()).Value(), nil
		}, `Return what pickle makes the date from.`),
	}
}

func dateClassMethods() []*object.Native {
	return []*object.Native{
		ofClass("fromtimestamp(timestamp, /)", dateFromTimestamp, `Return the local date of a timestamp.`),
		ofClass("fromordinal(ordinal, /)", fromOrdinalMethod, `Return the date with a number; see toordinal.`),
		ofClass("fromisoformat(string, /)", dateFromISO, `
Return the date in any ISO format with year, month and day, or week and weekday.

	>>> datetime.date.fromisoformat("2024-W01-2")
	datetime.date(2024, 1, 2)`),
		ofClass("fromisocalendar(year, week, day)", fromISOCalendar, `Return the date of an ISO year, week and weekday.`),
		ofClass("today()", func(th *object.Thread, cls *object.Type, _ []object.Value) (object.Value, error) {
			f, err := object.GetAttr(th, cls.Value(), "fromtimestamp")
			if err != nil {
				return object.Value{}, err
			}
			return object.Call(th, f, []object.Value{object.Float(float64(time.Now().UnixMicro()) / 1e6)}, nil)
		}, `Return the local date of now.`),
	}
}

func isoCalendarClass() *native.Class {
	return native.NewStructSeq(native.Class{
		Name: "IsoCalendarDate", Module: moduleName, Doc: "An ISO year, week and weekday.",
		Methods: []*object.Native{native.Def("__reduce__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			t, _ := a[0].AsTuple()
			plain := object.NewTuple(append([]object.Value(nil), t.Elems()...)).Value()
			return object.Pair(object.TupleType.Value(), object.TupleOf(plain).Value()).Value(), nil
		}), `Return what pickle makes a tuple from.`)},
	}, []string{"year", "week", "weekday"}, nil, false)
}

// plainDate makes a date of numbers that are in order.
func plainDate(th *object.Thread, y, m, d int) *date {
	v := native.New[*date](th.Runtime, dateClass)
	v.year, v.month, v.day = y, m, d
	return v
}

func checkDate(y, m, d int) error {
	switch {
	case y < minYear || y > maxYear:
		return object.Errorf(object.ValueError, "year %d is out of range", y)
	case m < 1 || m > 12:
		return object.Errorf(object.ValueError, "month must be in 1..12")
	case d < 1 || d > daysInMonth(y, m):
		return object.Errorf(object.ValueError, "day is out of range for month")
	}
	return nil
}

// makeDate makes an instance of a class: of a subclass by calling it.
func makeDate(th *object.Thread, cls *object.Type, y, m, d int) (object.Value, error) {
	if cls != native.Type(th.Runtime, dateClass) {
		return object.Call(th, cls.Value(), []object.Value{object.Int(int64(y)), object.Int(int64(m)), object.Int(int64(d))}, nil)
	}
	if err := checkDate(y, m, d); err != nil {
		return object.Value{}, err
	}
	return plainDate(th, y, m, d).Value(), nil
}

var dateParameters = parameters{names: []string{"year", "month", "day"}, required: 3}

func dateNew(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 1 && len(kw) == 0 {
		if s, ok := args[0].AsBytes(); ok && len(s) == 4 && s[2] >= 1 && s[2] <= 12 {
			return allocDate(cls, int(s[0])<<8|int(s[1]), int(s[2]), int(s[3]))
		}
	}
	a, err := dateParameters.bind(args, kw)
	if err != nil {
		return object.Value{}, err
	}
	var y, m, d int
	if err := ints(th, a, &y, &m, &d); err != nil {
		return object.Value{}, err
	}
	return allocDate(cls, y, m, d)
}

func allocDate(cls *object.Type, y, m, d int) (object.Value, error) {
	if err := checkDate(y, m, d); err != nil {
		return object.Value{}, err
	}
	v := cls.Alloc().Value()
	s := native.To[*date](v)
	s.year, s.month, s.day = y, m, d
	return v, nil
}

// state is the date as pickles have it.
func (d *date) state(fold int) string {
	return string([]byte{byte(d.year >> 8), byte(d.year), byte(d.month | fold<<7), byte(d.day)})
}

func (d *date) iso() string { return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day) }

func (d *date) ordinal() int { return ordinal(d.year, d.month, d.day) }

// tuple are the numbers of a struct_time.
func (d *date) tuple(c clock, dst int) [9]int {
	return [9]int{d.year, d.month, d.day, c.hour, c.minute, c.second, weekDay(d.year, d.month, d.day), yearDay(d.year, d.month, d.day), dst}
}

func dateRepr(_ *object.Thread, v object.Value) (string, error) {
	d := native.To[*date](v)
	return fmt.Sprintf("%s(%d, %d, %d)", shownName(v.Type()), d.year, d.month, d.day), nil
}

// isoStr is str(): what isoformat returns, overridden or not.
func isoStr(th *object.Thread, v object.Value) (string, error) {
	f, err := object.GetAttr(th, v, "isoformat")
	if err != nil {
		return "", err
	}
	var args []object.Value
	if _, ok := native.As[*datetime](v); ok {
		args = []object.Value{object.Str(" ")}
	}
	r, err := object.Call(th, f, args, nil)
	if err != nil {
		return "", err
	}
	return object.ToStr(th, r)
}

// formatted is __format__ of all classes.
func formatted(th *object.Thread, a []object.Value) (object.Value, error) {
	spec, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "__format__() argument 1 must be str, not %s", a[1].Type().Name())
	}
	if spec == "" {
		s, err := object.ToStr(th, a[0])
		return object.Str(s), err
	}
	f, err := object.GetAttr(th, a[0], "strftime")
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, []object.Value{a[1]}, nil)
}

func dateStrftime(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*date](a[0])
	c := clock{tz: object.None}
	if dt, ok := native.As[*datetime](a[0]); ok {
		c = dt.clock
	}
	return strftime(th, a[0], a[1], d.tuple(c, -1), c)
}

// strftime does the directives that need the object itself, and leaves the rest to module time.
func strftime(th *object.Thread, self, format object.Value, n [9]int, c clock) (object.Value, error) {
	f, ok := format.AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "strftime() argument 1 must be str, not %s", format.Type().Name())
	}
	b, err := object.NewBuffer(th, len(f))
	if err != nil {
		return object.Value{}, err
	}
	pace := object.NewPace(th)
	for f != "" {
		if err := pace.At(-len(f)); err != nil {
			return object.Value{}, err
		}
		end := strings.IndexByte(f, '%')
		if end < 0 || end+1 == len(f) {
			end = len(f)
		}
		if err := b.Write(f[:end]); err != nil {
			return object.Value{}, err
		}
		if f = f[end:]; f == "" {
			break
		}
		text, n, err := ownDirective(th, self, f, c)
		if err == nil {
			err = b.Write(text)
		}
		if err != nil {
			return object.Value{}, err
		}
		f = f[n:]
	}
	return pytime.Format(th, b.Text(), n)
}

// ownDirective returns what the first n characters of a format stand for: a directive that needs the object itself, or
// that is left as it is.
func ownDirective(th *object.Thread, self object.Value, f string, c clock) (text string, n int, err error) {
	switch {
	case f[1] == 'f':
		return fmt.Sprintf("%06d", c.micro), 2, nil
	case f[1] == 'z':
		text, err = offsetText(th, self, "")
		n = 2
	case strings.HasPrefix(f, "%:z"):
		text, err = offsetText(th, self, ":")
		n = 3
	case f[1] == 'Z':
		text, err = zoneName(th, self)
		n = 2
	default:
		return f[:2], 2, nil
	}
	return strings.ReplaceAll(text, "%", "%%"), n, err
}

func dateCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*date](a)
	y, ok2 := native.As[*date](b)
	_, mixed := native.As[*datetime](a)
	_, mixed2 := native.As[*datetime](b)
	if !ok || !ok2 || mixed || mixed2 {
		return object.NotImplemented, nil
	}
	return compared(op, x.ordinal()-y.ordinal()), nil
}

func dateBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	d := native.To[*date](self)
	if delta, ok := native.As[*timedelta](other); ok && (op == object.Add || !reflected) {
		n := int64(d.ordinal())
		if op == object.Add {
			n += delta.days
		} else {
			n -= delta.days
		}
		if n < 1 || n > maxOrd {
			return object.Value{}, object.Errorf(object.OverflowError, "date value out of range")
		}
		y, m, day := fromOrdinal(int(n))
		return makeDate(th, d.Type(), y, m, day)
	}
	if o, ok := native.As[*date](other); ok && op == object.Sub && !reflected {
		if _, ok := native.As[*datetime](other); !ok {
			return newDelta(th, int64(d.ordinal()-o.ordinal()), 0, 0).Value(), nil
		}
	}
	return object.NotImplemented, nil
}

func fromOrdinalMethod(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	n := 0
	if err := ints(th, a, &n); err != nil {
		return object.Value{}, err
	}
	if n < 1 {
		return object.Value{}, object.Errorf(object.ValueError, "ordinal must be >= 1")
	}
	y, m, d := fromOrdinal(n)
	return makeDate(th, cls, y, m, d)
}

func fromISOCalendar(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	var y, w, d int
	if err := ints(th, a, &y, &w, &d); err != nil {
		return object.Value{}, err
	}
	n, err := isoOrdinal(y, w, d)
	if err != nil {
		return object.Value{}, err
	}
	year, month, day := fromOrdinal(n)
	return makeDate(th, cls, year, month, day)
}

// isoOrdinal is the day of an ISO year, week and weekday.
func isoOrdinal(y, w, d int) (int, error) {
	switch {
	case y < minYear || y > maxYear:
		return 0, object.Errorf(object.ValueError, "Year is out of range: %d", y)
	case w < 1 || w > 53 || w == 53 && isoFirst(y)+52*7 >= isoFirst(y+1):
		return 0, object.Errorf(object.ValueError, "Invalid week: %d", w)
	case d < 1 || d > 7:
		return 0, object.Errorf(object.ValueError, "Invalid day: %d (range is [1, 7])", d)
	}
	return isoFirst(y) + (w-1)*7 + d - 1, nil
}

func dateFromTimestamp(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	sec, _, err := timestampOf(th, a[0], true)
	if err != nil {
		return object.Value{}, err
	}
	t := time.Unix(sec, 0)
	return makeDate(th, cls, t.Year(), int(t.Month()), t.Day())
}
