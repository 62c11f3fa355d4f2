package time

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// NewStructTime makes a struct_time of its nine numbers.
func NewStructTime(th *object.Thread, n [9]int) object.Value {
	v := make([]object.Value, 11)
	for i, x := range n {
		v[i] = object.Int(int64(x))
	}
	v[9], v[10] = object.None, object.None
	return object.NewStructSeq(native.Type(th.Runtime, structTimeClass), 9, v)
}

// Format is strftime for the numbers of a struct_time.
func Format(th *object.Thread, format string, n [9]int) (object.Value, error) {
	f := fields{year: n[0], month: n[1], day: n[2], hour: n[3], minute: n[4], second: n[5], weekday: n[6], yearday: n[7], dst: n[8]}
	text, err := f.formatted(th, format)
	return object.Str(text), err
}

// Parsed is what strptime finds.
type Parsed struct {
	Fields [9]int
	Micro  int
	// Offset is the time zone's, in microseconds, if HasOffset; Zone its name.
	Offset    int64
	HasOffset bool
	Zone      string
}

// Parse is strptime.
func Parse(th *object.Thread, text, format string) (r Parsed, err error) {
	p := newParser(th, text, format)
	v, err := p.parse()
	if err != nil {
		return r, err
	}
	t, _ := v.AsTuple()
	for i := range r.Fields {
		n, _ := t.Elems()[i].SmallInt()
		r.Fields[i] = int(n)
	}
	if s, ok := p.found['f']; ok {
		r.Micro = micros(s)
	}
	r.Zone = p.found['Z']
	if s, ok := p.found['z']; ok {
		_, offset := p.zone()
		n, _ := offset.SmallInt()
		r.HasOffset, r.Offset = true, n*1e6
		if _, fraction, ok := strings.Cut(s, "."); ok {
			if s[0] == '-' {
				r.Offset -= int64(micros(fraction))
			} else {
				r.Offset += int64(micros(fraction))
			}
		}
	}
	return r, nil
}

// micros reads the digits of a fraction of a second.
func micros(s string) (n int) {
	for i := range 6 {
		n *= 10
		if i < len(s) {
			n += int(s[i] - '0')
		}
	}
	return n
}
