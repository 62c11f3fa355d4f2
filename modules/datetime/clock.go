package datetime

import (
	"fmt"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// clock is a time of day, which perhaps has a time zone.
type clock struct {
	hour, minute, second, micro, fold int
	tz                                object.Value // a tzinfo, or None
}

func (c *clock) check() error {
	switch {
	case c.hour < 0 || c.hour > 23:
		return object.Errorf(object.ValueError, "hour must be in 0..23")
	case c.minute < 0 || c.minute > 59:
		return object.Errorf(object.ValueError, "minute must be in 0..59")
	case c.second < 0 || c.second > 59:
		return object.Errorf(object.ValueError, "second must be in 0..59")
	case c.micro < 0 || c.micro > 999999:
		return object.Errorf(object.ValueError, "microsecond must be in 0..999999")
	case c.fold < 0 || c.fold > 1:
		return object.Errorf(object.ValueError, "fold must be either 0 or 1")
	}
	return nil
}

// read converts the arguments of constructors: the fields, the zone, the fold.
func (c *clock) read(th *object.Thread, a []object.Value) (err error) {
	if err := ints(th, a, &c.hour, &c.minute, &c.second, &c.micro); err != nil {
		return err
	}
	if err := ints(th, a[5:], &c.fold); err != nil {
		return err
	}
	if a[4].IsSet() {
		if c.tz, err = checkZone(th, a[4]); err != nil {
			return err
		}
	}
	return c.check()
}

// readState reads the bytes of a pickle.
func (c *clock) readState(s string) {
	c.hour, c.minute, c.second = int(s[0]&0x7f), int(s[1]), int(s[2])
	c.micro = int(s[3])<<16 | int(s[4])<<8 | int(s[5])
}

func (c *clock) state(fold int) string {
	return string([]byte{byte(c.hour | fold<<7), byte(c.minute), byte(c.second), byte(c.micro >> 16), byte(c.micro >> 8), byte(c.micro)})
}

// micros is the time of day in microseconds.
func (c *clock) micros() int64 {
	return int64(c.hour)*3600e6 + int64(c.minute)*60e6 + int64(c.second)*1e6 + int64(c.micro)
}

// setMicros is the inverse of micros.
func (c *clock) setMicros(n int64) {
	c.hour, c.minute, c.second, c.micro = int(n/3600e6), int(n/60e6%60), int(n/1e6%60), int(n%1e6)
}

// iso is the time in ISO format, without the zone.
func (c *clock) iso(spec object.Value) (string, error) {
	name := "auto"
	if spec.IsSet() {
		s, ok := spec.AsStr()
		if !ok {
			return "", object.Errorf(object.TypeError, "isoformat() argument 'timespec' must be str, not %s", spec.Type().Name())
		}
		name = s
	}
	if name == "auto" {
		if name = "microseconds"; c.micro == 0 {
			name = "seconds"
		}
	}
	switch name {
	case "hours":
		return fmt.Sprintf("%02d", c.hour), nil
	case "minutes":
		return fmt.Sprintf("%02d:%02d", c.hour, c.minute), nil
	case "seconds":
		return fmt.Sprintf("%02d:%02d:%02d", c.hour, c.minute, c.second), nil
	case "milliseconds":
		return fmt.Sprintf("%02d:%02d:%02d.%03d", c.hour, c.minute, c.second, c.micro/1000), nil
	case "microseconds":
		return fmt.Sprintf("%02d:%02d:%02d.%06d", c.hour, c.minute, c.second, c.micro), nil
	}
	return "", object.Errorf(object.ValueError, "Unknown timespec value")
}

// reprFields is the end of a repr: what is not zero, beginning with a comma for each.
func (c *clock) reprFields() string {
	switch {
	case c.micro != 0:
		return fmt.Sprintf(", %d, %d", c.second, c.micro)
	case c.second != 0:
		return fmt.Sprintf(", %d", c.second)
	}
	return ""
}

// offset is utcoffset() or dst(): microseconds, ok is false for None. arg is what the zone is asked about.
func (c *clock) offset(th *object.Thread, method string, arg object.Value) (us int64, ok bool, err error) {
	if c.tz.IsNone() {
		return 0, false, nil
	}
	if z, fixed := c.tz.Native().(*timezone); fixed && !c.tz.Type().IsHeap() {
		us, _ := z.offset.small()
		return us, method == "utcoffset", nil
	}
	f, err := object.GetAttr(th, c.tz, method)
	if err != nil {
		return 0, false, err
	}
	r, err := object.Call(th, f, []object.Value{arg}, nil)
	if err != nil || r.IsNone() {
		return 0, false, err
	}
	d, isDelta := native.As[*timedelta](r)
	if !isDelta {
		return 0, false, object.Errorf(object.TypeError, "tzinfo.%s() must return None or timedelta, not '%s'", method, shownName(r.Type()))
	}
	if !inDay(d) {
		return 0, false, object.Errorf(object.ValueError, "%s", wrongOffset+".")
	}
	us, _ = d.small()
	return us, true, nil
}

const wrongOffset = "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)"

// inDay reports whether an offset is less than a day.
func inDay(d *timedelta) bool {
	n, ok := d.small()
	return ok && n > -dayMicros && n < dayMicros
}

func checkOffset(th *object.Thread, d *timedelta) error {
	if inDay(d) {
		return nil
	}
	r, err := object.Repr(th, d.Value())
	if err != nil {
		return err
	}
	return object.Errorf(object.ValueError, "%s, not %s.", wrongOffset, r)
}

// offsetValue is offset as scripts see it.
func (c *clock) offsetValue(th *object.Thread, method string, arg object.Value) (object.Value, error) {
	us, ok, err := c.offset(th, method, arg)
	if err != nil || !ok {
		return object.None, err
	}
	return deltaOf(th, us).Value(), nil
}

// name is tzname().
func (c *clock) name(th *object.Thread, arg object.Value) (object.Value, error) {
	if c.tz.IsNone() {
		return object.None, nil
	}
	f, err := object.GetAttr(th, c.tz, "tzname")
	if err != nil {
		return object.Value{}, err
	}
	r, err := object.Call(th, f, []object.Value{arg}, nil)
	if err != nil || r.IsNone() {
		return r, err
	}
	if _, ok := r.AsStr(); !ok {
		return object.Value{}, object.Errorf(object.TypeError, "tzinfo.tzname() must return None or a string, not '%s'", shownName(r.Type()))
	}
	return r, nil
}

// formatOffset shows an offset as +HH:MM, with seconds and microseconds if there are any.
func formatOffset(us int64, sep string) string {
	sign := "+"
	if us < 0 {
		sign, us = "-", -us
	}
	s := us / 1e6
	text := fmt.Sprintf("%s%02d%s%02d", sign, s/3600, sep, s/60%60)
	if s%60 != 0 || us%1e6 != 0 {
		text += fmt.Sprintf("%s%02d", sep, s%60)
	}
	if us%1e6 != 0 {
		text += fmt.Sprintf(".%06d", us%1e6)
	}
	return text
}

// offsetText is what %z stands for.
func offsetText(th *object.Thread, self object.Value, sep string) (string, error) {
	c, arg := clockOf(self)
	if c == nil {
		return "", nil
	}
	us, ok, err := c.offset(th, "utcoffset", arg)
	if err != nil || !ok {
		return "", err
	}
	return formatOffset(us, sep), nil
}

// zoneName is what %Z stands for.
func zoneName(th *object.Thread, self object.Value) (string, error) {
	c, arg := clockOf(self)
	if c == nil {
		return "", nil
	}
	v, err := c.name(th, arg)
	if err != nil || v.IsNone() {
		return "", err
	}
	s, _ := v.AsStr()
	return s, nil
}

// clockOf returns the clock of a datetime or time, nil if it is neither, and what a zone is asked about.
func clockOf(v object.Value) (*clock, object.Value) {
	if t, ok := native.As[*datetime](v); ok {
		return &t.clock, v
	}
	if t, ok := native.As[*timeOfDay](v); ok {
		return &t.clock, object.None
	}
	return nil, object.None
}

// reprZone is the end of a repr: the fold and the zone.
func (c *clock) reprZone(th *object.Thread) (fold, zone string, err error) {
	if c.fold != 0 {
		fold = ", fold=1"
	}
	if !c.tz.IsNone() {
		r, err := object.Repr(th, c.tz)
		if err != nil {
			return "", "", err
		}
		zone = ", tzinfo=" + r
	}
	return fold, zone, nil
}

// clockAttrs are the attributes of datetime and time.
func clockAttrs[T any](of func(T) *clock) []native.Attr {
	return []native.Attr{
		intAttr("hour", func(x T) int { return of(x).hour }, "The hour, 0 to 23."),
		intAttr("minute", func(x T) int { return of(x).minute }, "The minute, 0 to 59."),
		intAttr("second", func(x T) int { return of(x).second }, "The second, 0 to 59."),
		intAttr("microsecond", func(x T) int { return of(x).micro }, "The microsecond, 0 to 999999."),
		intAttr("fold", func(x T) int { return of(x).fold }, "1 for the second of two times that are the same on the clock."),
		native.Getter("tzinfo", func(x T, _ *object.Thread) (object.Value, error) { return of(x).tz, nil }, "The time zone, or None."),
	}
}

// zoneMethods are the methods of datetime and time that ask the zone.
func zoneMethods() []*object.Native {
	ask := func(method string) native.Func {
		return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			c, arg := clockOf(a[0])
			return c.offsetValue(th, method, arg)
		})
	}
	return []*object.Native{
		native.Def("utcoffset()", ask("utcoffset"), `Return the zone's difference from UTC, or None.`),
		native.Def("dst()", ask("dst"), `Return the zone's daylight saving time, or None.`),
		native.Def("tzname()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			c, arg := clockOf(a[0])
			return c.name(th, arg)
		}), `Return the zone's name, or None.`),
	}
}
