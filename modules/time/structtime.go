package time

import (
	"strings"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// structTimeClass declares time.struct_time.
func structTimeClass() *native.Class {
	return native.NewStructSeq(native.Class{
		Name: "struct_time", Module: "time", Qualified: true, Doc: "A time as year, month, day, hour, minute, second, weekday, day of the year, and daylight saving time.",
		Signature: "struct_time(sequence, dict=None)",
	}, []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"}, []string{"tm_zone", "tm_gmtoff"}, true)
}

func dateFunctions() []*object.Native {
	return []*object.Native{
		native.Def("gmtime(seconds=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) { return timeTuple(th, a[0], time.UTC) }), `Convert seconds since 1970 to a time in UTC; now, if None.`),
		native.Def("localtime(seconds=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return timeTuple(th, a[0], time.Local)
		}), `Convert seconds since 1970 to local time; now, if None.`),
		native.Def("mktime(t, /)", native.Fixed(mktime), `Convert local time to seconds since 1970.`),
		native.Def("asctime(t=None, /)", native.Fixed(asctime), `Convert a time to text such as "Sat Jun 06 16:26:11 1998".`),
		native.Def("ctime(seconds=None, /)", native.Fixed(ctime), `Convert seconds since 1970 to text in local time.`),
		native.Def("strftime(format, t=None, /)", native.Fixed(strftime), `Convert a time to text by a format.`),
		native.Def("strptime(string, format='%a %b %d %H:%M:%S %Y', /)", native.Fixed(strptime), `Parse text by a format and return a time.`),
		native.Def("tzset()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
			return object.Value{}, object.Errorf(object.NotImplementedError, "time.tzset is not supported: the time zone is that of the process's start")
		}), `Not supported.`),
	}
}

// setZone adds the names and offsets of the local time zone.
func setZone(l *native.Loader) error {
	year := time.Now().Year()
	january, july := time.Date(year, 1, 1, 0, 0, 0, 0, time.Local), time.Date(year, 7, 1, 0, 0, 0, 0, time.Local)
	winter, summer := january, july
	if january.IsDST() {
		winter, summer = july, january
	}
	name, offset := winter.Zone()
	summerName, summerOffset := summer.Zone()
	l.Set("timezone", object.Int(int64(-offset)))
	l.Set("altzone", object.Int(int64(-summerOffset)))
	l.Set("daylight", object.Int(bit(offset != summerOffset)))
	l.Set("tzname", object.TupleOf(object.Str(name), object.Str(summerName)).Value())
	return nil
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func timeTuple(th *object.Thread, v object.Value, zone *time.Location) (object.Value, error) {
	sec, err := timestamp(th, v)
	if err != nil {
		return object.Value{}, err
	}
	if sec > 1<<55 || sec < -(1<<55) {
		return object.Value{}, object.NewOSError(75, object.Value{}, object.Value{}) // EOVERFLOW: the year does not fit
	}
	return structOf(th, time.Unix(sec, 0).In(zone)), nil
}

func structOf(th *object.Thread, t time.Time) object.Value {
	name, offset := t.Zone()
	if t.Location() == time.UTC {
		name = "GMT"
	}
	n := func(i int) object.Value { return object.Int(int64(i)) }
	return object.NewStructSeq(native.Type(th.Runtime, structTimeClass), 9, []object.Value{
		n(t.Year()), n(int(t.Month())), n(t.Day()), n(t.Hour()), n(t.Minute()), n(t.Second()), n((int(t.Weekday()) + 6) % 7), n(t.YearDay()),
		object.Int(bit(t.IsDST())), object.Str(name), n(offset),
	})
}

// fields are the numbers of a time tuple: months, weekdays and days of the year
// count as in tuples.
type fields struct {
	year, month, day, hour, minute, second, weekday, yearday, dst int
	zone                                                          string
	offset                                                        int
	hasZone                                                       bool
}

// fieldsOf converts a time tuple without checking the ranges.
func fieldsOf(th *object.Thread, v object.Value, function string) (f fields, err error) {
	t, ok := v.AsTuple()
	if !ok {
		return f, object.Errorf(object.TypeError, "Tuple or struct_time argument required")
	}
	if t.Len() != 9 {
		return f, object.Errorf(object.TypeError, "%s(): illegal time tuple argument", function)
	}
	var n [9]int
	for i, x := range t.Elems() {
		if n[i], err = intField(th, x); err != nil {
			return f, err
		}
	}
	f = fields{year: n[0], month: n[1], day: n[2], hour: n[3], minute: n[4], second: n[5], weekday: n[6], yearday: n[7], dst: n[8]}
	if v.Type() == native.Type(th.Runtime, structTimeClass) {
		if err := f.readZone(th, v); err != nil {
			return f, err
		}
	}
	return f, nil
}

func intField(th *object.Thread, v object.Value) (int, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	if b != nil {
		return 0, object.Errorf(object.OverflowError, "Python int too large to convert to C long")
	}
	if small != int64(int32(small)) {
		return 0, object.Errorf(object.OverflowError, "signed integer is %s", map[bool]string{true: "greater than maximum", false: "less than minimum"}[small > 0])
	}
	return int(small), nil
}

func (f *fields) readZone(th *object.Thread, v object.Value) error {
	zone, err := object.GetAttr(th, v, "tm_zone")
	if err != nil {
		return err
	}
	offset, err := object.GetAttr(th, v, "tm_gmtoff")
	if err != nil {
		return err
	}
	name, ok := zone.AsStr()
	if n, isInt := offset.SmallInt(); ok && isInt {
		f.zone, f.offset, f.hasZone = name, int(n), true
	}
	return nil
}

// check makes sure that the fields are in their ranges, as asctime and strftime
// need it; 0 stands for the first month or day.
func (f *fields) check() error {
	if f.month == 0 {
		f.month = 1
	}
	if f.day == 0 {
		f.day = 1
	}
	if f.yearday == 0 {
		f.yearday = 1
	}
	bad := func(what string) error { return object.Errorf(object.ValueError, "%s out of range", what) }
	switch {
	case f.month < 1 || f.month > 12:
		return bad("month")
	case f.day < 1 || f.day > 31:
		return bad("day of month")
	case f.hour < 0 || f.hour > 23:
		return bad("hour")
	case f.minute < 0 || f.minute > 59:
		return bad("minute")
	case f.second < 0 || f.second > 61:
		return bad("seconds")
	case f.weekday < -1:
		return bad("day of week")
	case f.yearday < 1 || f.yearday > 366:
		return bad("day of year")
	}
	f.weekday = (f.weekday + 7) % 7
	return nil
}

// fieldsOrNow are the fields of an optional time tuple, local time if there is none.
func fieldsOrNow(th *object.Thread, v object.Value, function string) (fields, error) {
	if !v.IsSet() || v.IsNone() {
		v = structOf(th, time.Now())
	}
	f, err := fieldsOf(th, v, function)
	if err != nil {
		return f, err
	}
	return f, f.check()
}

func mktime(th *object.Thread, a []object.Value) (object.Value, error) {
	f, err := fieldsOf(th, a[0], "mktime")
	if err != nil {
		return object.Value{}, err
	}
	t := time.Date(f.year, time.Month(f.month), f.day, f.hour, f.minute, f.second, 0, time.Local)
	if f.dst >= 0 && t.IsDST() != (f.dst > 0) {
		// The tuple says otherwise than the zone: read the clock as the other time would show it.
		if shift, ok := daylightShift(t); ok {
			if f.dst > 0 {
				t = t.Add(-shift)
			} else {
				t = t.Add(shift)
			}
		}
	}
	return object.Float(float64(t.Unix())), nil
}

// daylightShift is what the zone's daylight saving time adds in the year of t.
func daylightShift(t time.Time) (time.Duration, bool) {
	_, a := time.Date(t.Year(), 1, 1, 0, 0, 0, 0, time.Local).Zone()
	_, b := time.Date(t.Year(), 7, 1, 0, 0, 0, 0, time.Local).Zone()
	d := time.Duration(max(a, b)-min(a, b)) * time.Second
	return d, d != 0
}

func asctime(th *object.Thread, a []object.Value) (object.Value, error) {
	f, err := fieldsOrNow(th, a[0], "asctime")
	if err != nil {
		return object.Value{}, err
	}
	return object.Str(f.ascii()), nil
}

func ctime(th *object.Thread, a []object.Value) (object.Value, error) {
	v, err := timeTuple(th, a[0], time.Local)
	if err != nil {
		return object.Value{}, err
	}
	f, err := fieldsOf(th, v, "ctime")
	if err != nil {
		return object.Value{}, err
	}
	f.weekday = (f.weekday + 7) % 7
	return object.Str(f.ascii()), nil
}

func (f *fields) ascii() string {
	var b strings.Builder
	b.WriteString(dayNames[f.weekday][:3] + " " + monthNames[f.month-1][:3] + " ")
	pad(&b, f.day, 2, ' ')
	b.WriteByte(' ')
	clock, _ := f.text('X')
	b.WriteString(clock)
	b.WriteString(" ")
	pad(&b, f.year, 1, '0')
	return b.String()
}
