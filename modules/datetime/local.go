package datetime

import (
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/warn"
	pytime "github.com/starling-lang/starling/modules/time"
)

func datetimeClassMethods() []*object.Native {
	deprecated := func(name, instead string) string {
		return "datetime.datetime." + name + "() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: " + instead + "."
	}
	return []*object.Native{
		ofClass("now(tz=None)", func(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
			now := time.Now()
			return fromSeconds(th, cls, now.Unix(), now.Nanosecond()/1000, a[0])
		}, `Return the time that it is now, in a zone or locally.`),
		ofClass("utcnow()", func(th *object.Thread, cls *object.Type, _ []object.Value) (object.Value, error) {
			if err := warn.Deprecated(th, deprecated("utcnow", "datetime.datetime.now(datetime.UTC)")); err != nil {
				return object.Value{}, err
			}
			now := time.Now()
			return utcFromSeconds(th, cls, now.Unix(), now.Nanosecond()/1000, object.None)
		}, `Return the time that it is now in UTC, without a zone.`),
		ofClass("fromtimestamp(timestamp, tz=None)", func(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
			zone, err := checkZone(th, a[1])
			if err != nil {
				return object.Value{}, err
			}
			sec, us, err := timestampOf(th, a[0], false)
			if err != nil {
				return object.Value{}, err
			}
			return fromSeconds(th, cls, sec, us, zone)
		}, `Return the time of a timestamp, in a zone or locally.`),
		ofClass("utcfromtimestamp(timestamp, /)", func(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
			if err := warn.Deprecated(th, deprecated("utcfromtimestamp", "datetime.datetime.fromtimestamp(timestamp, datetime.UTC)")); err != nil {
				return object.Value{}, err
			}
			sec, us, err := timestampOf(th, a[0], false)
			if err != nil {
				return object.Value{}, err
			}
			return utcFromSeconds(th, cls, sec, us, object.None)
		}, `Return the time of a timestamp in UTC, without a zone.`),
		ofClass("combine(date, time, tzinfo=<unset>)", combine, `Return the time of a date and a time of day.`),
		ofClass("fromisoformat(string, /)", datetimeFromISO, `
Return the time in any ISO format.

	>>> datetime.datetime.fromisoformat("20240506T070809Z")
	datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)`),
		ofClass("strptime(string, format, /)", strptime, `Read a time in a format like that of time.strptime.`),
	}
}

// utcFromSeconds makes the time in UTC, with a zone that is not asked.
func utcFromSeconds(th *object.Thread, cls *object.Type, sec int64, us int, zone object.Value) (object.Value, error) {
	days, rest := floorDivMod(sec, daySeconds)
	n := days + epochOrdinal
	if n < 1 || n > maxOrd {
		year := 0
		if n > 0 {
			year, _, _ = fromOrdinal(int(n))
		}
		return object.Value{}, object.Errorf(object.ValueError, "year %d is out of range", year)
	}
	y, m, d := fromOrdinal(int(n))
	c := clock{tz: zone}
	c.setMicros(rest*1e6 + int64(us))
	return makeDatetime(th, cls, y, m, d, c)
}

func fromSeconds(th *object.Thread, cls *object.Type, sec int64, us int, zone object.Value) (object.Value, error) {
	zone, err := checkZone(th, zone)
	if err != nil {
		return object.Value{}, err
	}
	if !zone.IsNone() {
		v, err := utcFromSeconds(th, cls, sec, us, zone)
		if err != nil {
			return object.Value{}, err
		}
		f, err := object.GetAttr(th, zone, "fromutc")
		if err != nil {
			return object.Value{}, err
		}
		return object.Call(th, f, []object.Value{v}, nil)
	}
	offset := localOffset(sec)
	days, rest := floorDivMod(sec+offset, daySeconds)
	n := days + epochOrdinal
	if n < 1 || n > maxOrd {
		return utcFromSeconds(th, cls, sec+offset, us, zone) // for its error
	}
	y, m, d := fromOrdinal(int(n))
	c := clock{tz: zone}
	c.setMicros(rest*1e6 + int64(us))
	if back := offset - localOffset(sec-daySeconds); back < 0 {
		if before := sec + back; before+localOffset(before) == sec+offset {
			c.fold = 1
		}
	}
	return makeDatetime(th, cls, y, m, d, c)
}

// localOffset is the local zone's difference from UTC at a time, in seconds.
func localOffset(sec int64) int64 {
	_, offset := time.Unix(sec, 0).Zone()
	return int64(offset)
}

// localSeconds turns a local time, counted as if it were UTC, into a timestamp.
func localSeconds(t int64, fold int) int64 {
	local := func(u int64) int64 { return u + localOffset(u) }
	a := local(t) - t
	u1 := t - a
	shift := int64(-daySeconds)
	if fold == 1 {
		shift = daySeconds
	}
	b := local(u1+shift) - (u1 + shift)
	if local(u1) == t {
		if a == b {
			return u1
		}
	} else {
		b = local(u1) - u1
	}
	u2 := t - b
	switch {
	case local(u2) == t:
		return u2
	case local(u1) == t:
		return u1
	case fold == 1:
		return min(u1, u2)
	}
	return max(u1, u2)
}

func (d *datetime) asTimezone(th *object.Thread, a []object.Value) (object.Value, error) {
	zone, err := checkZone(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	self := d.date.Value()
	if zone.Is(d.tz) && !zone.IsNone() {
		return self, nil
	}
	us, aware, err := d.offset(th, "utcoffset", self)
	if err != nil {
		return object.Value{}, err
	}
	n := d.epochMicros() - epochOrdinal*dayMicros
	if !aware {
		sec, rest := floorDivMod(n, 1e6)
		us = n - (localSeconds(sec, d.fold)*1e6 + rest)
	}
	n -= us
	if zone.IsNone() {
		sec, _ := floorDivMod(n, 1e6)
		name, offset := time.Unix(sec, 0).Zone()
		z := newTimezone(th, deltaOf(th, int64(offset)*1e6), object.Str(name))
		zone = z.Value()
	}
	utc := plainDatetime(th, d.year, d.month, d.day, d.clock)
	utc.tz = zone
	v, err := (&datetime{date: d.date, clock: utc.clock}).at(th, n+epochOrdinal*dayMicros)
	if err != nil {
		return object.Value{}, err
	}
	f, err := object.GetAttr(th, zone, "fromutc")
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, []object.Value{v}, nil)
}

func combine(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	d, ok := native.As[*date](a[0])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "combine() argument 1 must be datetime.date, not %s", a[0].Type().Name())
	}
	t, ok := native.As[*timeOfDay](a[1])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "combine() argument 2 must be datetime.time, not %s", a[1].Type().Name())
	}
	c := t.clock
	if a[2].IsSet() {
		zone, err := checkZone(th, a[2])
		if err != nil {
			return object.Value{}, err
		}
		c.tz = zone
	}
	return makeDatetime(th, cls, d.year, d.month, d.day, c)
}

func strptime(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	text, ok := a[0].AsStr()
	format, ok2 := a[1].AsStr()
	for i, good := range []bool{ok, ok2} {
		if !good {
			return object.Value{}, object.Errorf(object.TypeError, "strptime() argument %d must be str, not %s", i+1, a[i].Type().Name())
		}
	}
	p, err := pytime.Parse(th, text, format)
	if err != nil {
		return object.Value{}, err
	}
	c := clock{hour: p.Fields[3], minute: p.Fields[4], second: p.Fields[5], micro: p.Micro, tz: object.None}
	if p.HasOffset {
		name := object.Value{}
		if p.Zone != "" {
			name = object.Str(p.Zone)
		}
		z, err := zoneOf(th, deltaOf(th, p.Offset), name)
		if err != nil {
			return object.Value{}, err
		}
		c.tz = z.Value()
	}
	return makeDatetime(th, cls, p.Fields[0], p.Fields[1], p.Fields[2], c)
}
