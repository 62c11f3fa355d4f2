package time

import (
	"strings"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// parser matches a string with a format. As Python's does by a regular
// expression, it tries the longest number for each directive first, and shorter ones when the
// rest does not match.
type parser struct {
	th     *object.Thread
	text   string
	format string
	plain  string    // the format with the directives that composed ones stand for
	seen   [256]bool // the directives of the format
	found  map[byte]string
	pace   object.Pace
}

func strptime(th *object.Thread, a []object.Value) (object.Value, error) {
	for i, v := range a {
		if _, ok := v.AsStr(); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "strptime() argument %d must be str, not <class '%s'>", i, v.Type().FullName())
		}
	}
	text, _ := a[0].AsStr()
	format, _ := a[1].AsStr()
	return newParser(th, text, format).parse()
}

func newParser(th *object.Thread, text, format string) *parser {
	return &parser{th: th, text: text, format: format, found: map[byte]string{}, pace: object.NewPace(th)}
}

// parse returns the struct_time of the text.
func (p *parser) parse() (object.Value, error) {
	o, err := object.NewBuffer(p.th, len(p.format))
	if err != nil {
		return object.Value{}, err
	}
	if err := p.expand(o, p.format); err != nil {
		return object.Value{}, err
	}
	p.plain = o.Text()
	end, ok, err := p.match(0, 0)
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, p.mismatch()
	}
	if end < len(p.text) {
		return object.Value{}, object.LongErrorf(p.th, object.ValueError, "unconverted data remains: %s", p.text[end:])
	}
	return p.result(p.th)
}

// mismatch is the error for a text that is not in the format.
func (p *parser) mismatch() error {
	text, err := object.QuoteLong(p.th, p.text)
	if err != nil {
		return err
	}
	format, err := object.QuoteLong(p.th, p.format)
	if err != nil {
		return err
	}
	return object.LongErrorf(p.th, object.ValueError, "time data %s does not match format %s", text, format)
}

// composed are the directives that stand for several others.
var composed = map[byte]string{'c': "%a %b %d %H:%M:%S %Y", 'x': "%m/%d/%y", 'X': "%H:%M:%S"}

// expand writes a format whose directives it has checked, and replaced where they are composed.
func (p *parser) expand(o *object.Buffer, format string) error {
	for format != "" {
		if err := p.pace.At(-len(format)); err != nil {
			return err
		}
		end := strings.IndexByte(format, '%')
		if end < 0 {
			return o.Write(format)
		}
		if end+1 == len(format) {
			return object.LongErrorf(p.th, object.ValueError, "stray % in format '%s'", p.format)
		}
		if err := o.Write(format[:end]); err != nil {
			return err
		}
		_, n := object.DecodeRune(format[end+1:])
		if err := p.directive(o, format[end:end+1+n]); err != nil {
			return err
		}
		format = format[end+1+n:]
	}
	return nil
}

// directive is expand for one directive.
func (p *parser) directive(o *object.Buffer, text string) error {
	conv := text[1]
	if sub, ok := composed[conv]; ok {
		return p.expand(o, sub)
	}
	if strings.IndexByte("aAbBdfGHIjmMpSuUVwWyYzZ%", conv) < 0 {
		return object.LongErrorf(p.th, object.ValueError, "'%s' is a bad directive in format '%s'", text[1:], p.format)
	}
	if p.seen[conv] && conv != '%' {
		return object.LongErrorf(p.th, object.ValueError, "redefinition of directive '%s' in format '%s'", text, p.format)
	}
	p.seen[conv] = true
	return o.Write(text)
}

func isSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// number returns the number that a directive matched.
func (p *parser) number(conv byte) (n int, ok bool) {
	s, ok := p.found[conv]
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n, ok
}

func index(list []string, s string, short int) int {
	for i, n := range list {
		if short > 0 {
			n = n[:short]
		}
		if strings.EqualFold(n, s) {
			return i
		}
	}
	return -1
}

// result makes the time of what was found.
func (p *parser) result(th *object.Thread) (object.Value, error) {
	if err := p.checkISO(); err != nil {
		return object.Value{}, err
	}
	f := p.clock()
	year, hasYear := p.year()
	month, day := 1, 1
	if n, ok := p.number('m'); ok {
		month = n
	} else if s, ok := p.found['B']; ok {
		month = index(monthNames[:], s, 0) + 1
	} else if s, ok := p.found['b']; ok {
		month = index(monthNames[:], s, 3) + 1
	}
	if n, ok := p.number('d'); ok {
		day = n
	}
	leap := false
	if !hasYear && month == 2 && day == 29 {
		year, leap = 1904, true // a leap year, for lack of another
	} else if !hasYear {
		year = 1900
	}
	weekday := p.weekday()
	yearday, hasYearday := p.number('j')
	if !hasYearday && weekday >= 0 {
		var err error
		if year, yearday, hasYearday, err = p.fromWeek(year, hasYear, weekday); err != nil {
			return object.Value{}, err
		}
	}
	var t time.Time
	if hasYearday && (p.found['m'] == "" && p.found['b'] == "" && p.found['B'] == "" && p.found['d'] == "") {
		t = time.Date(year, 1, yearday, 0, 0, 0, 0, time.UTC)
		year, month, day = t.Year(), int(t.Month()), t.Day()
	} else {
		t = time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if t.Day() != day {
			return object.Value{}, object.Errorf(object.ValueError, "day is out of range for month")
		}
	}
	if !hasYearday {
		yearday = t.YearDay()
	}
	if weekday < 0 {
		weekday = (int(t.Weekday()) + 6) % 7
	}
	if leap {
		year = 1900
	}
	n := func(i int) object.Value { return object.Int(int64(i)) }
	zone, offset := p.zone()
	return object.NewStructSeq(native.Type(th.Runtime, structTimeClass), 9, []object.Value{
		n(year), n(month), n(day), n(f.hour), n(f.minute), n(f.second), n(weekday), n(yearday), n(p.dst()), zone, offset,
	}), nil
}

// clock returns the time of day.
func (p *parser) clock() (f fields) {
	f.hour, _ = p.number('H')
	f.minute, _ = p.number('M')
	f.second, _ = p.number('S')
	if n, ok := p.number('I'); ok {
		f.hour = n
		switch strings.ToUpper(p.found['p']) {
		case "", "AM":
			if n == 12 {
				f.hour = 0
			}
		case "PM":
			if n != 12 {
				f.hour += 12
			}
		}
	}
	return f
}

func (p *parser) year() (int, bool) {
	if n, ok := p.number('y'); ok {
		if n <= 68 {
			return 2000 + n, true
		}
		return 1900 + n, true
	}
	if n, ok := p.number('Y'); ok {
		return n, true
	}
	return 0, false
}

// weekday returns the day of the week, -1 if there is none.
func (p *parser) weekday() int {
	if s, ok := p.found['A']; ok {
		return index(dayNames[:], s, 0)
	}
	if s, ok := p.found['a']; ok {
		return index(dayNames[:], s, 3)
	}
	if n, ok := p.number('w'); ok {
		return (n + 6) % 7
	}
	if n, ok := p.number('u'); ok {
		return n - 1
	}
	return -1
}

// fromWeek finds the day of the year by week number and weekday.
func (p *parser) fromWeek(year int, hasYear bool, weekday int) (int, int, bool, error) {
	if week, ok := p.number('V'); ok {
		isoYear, _ := p.number('G')
		first := time.Date(isoYear, 1, 4, 0, 0, 0, 0, time.UTC)
		t := first.AddDate(0, 0, -(int(first.Weekday())+6)%7+(week-1)*7+weekday)
		if _, w := t.ISOWeek(); w != week {
			return 0, 0, false, object.Errorf(object.ValueError, "Invalid week: %d", week)
		}
		return t.Year(), t.YearDay(), true, nil
	}
	if !hasYear {
		return year, 0, false, nil
	}
	start := 0 // the weekday that weeks begin with
	week, ok := p.number('W')
	if !ok {
		if week, ok = p.number('U'); !ok {
			return year, 0, false, nil
		}
		start = 6
	}
	first := (int(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Weekday()) + 6) % 7
	offset := (7 - first + start) % 7
	day := (weekday - start + 7) % 7
	yearday := 1 + offset + (week-1)*7 + day
	if yearday <= 0 {
		year--
		yearday += daysIn(year)
	}
	return year, yearday, true, nil
}

// checkISO refuses combinations of week directives that say too little.
func (p *parser) checkISO() error {
	_, isoYear := p.found['G']
	_, isoWeek := p.found['V']
	_, year := p.found['Y']
	_, short := p.found['y']
	_, yearday := p.found['j']
	const needs = "must be used with the %s and a weekday directive ('%%A', '%%a', '%%w', or '%%u')."
	switch weekday := p.weekday() >= 0; {
	case isoYear && yearday:
		return object.Errorf(object.ValueError, "%s", "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
	case isoYear && (!isoWeek || !weekday):
		return object.Errorf(object.ValueError, "ISO year directive '%%G' "+needs, "ISO week directive '%V'")
	case isoWeek && !isoYear && (year || short):
		return object.Errorf(object.ValueError, "%s", "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
	case isoWeek && (!isoYear || !weekday):
		return object.Errorf(object.ValueError, "ISO week directive '%%V' "+needs, "ISO year directive '%G'")
	}
	return nil
}

// dst tells daylight saving time from the zone's name: -1 if it can't.
func (p *parser) dst() int {
	name, ok := p.found['Z']
	if !ok {
		return -1
	}
	zones := zoneNames()
	switch {
	case strings.EqualFold(name, "utc") || strings.EqualFold(name, "gmt"):
		return 0
	case strings.EqualFold(name, zones[2]) && strings.EqualFold(name, zones[3]):
		return -1
	case strings.EqualFold(name, zones[3]):
		return 1
	}
	return 0
}

// zone returns tm_zone and tm_gmtoff.
func (p *parser) zone() (name, offset object.Value) {
	name, offset = object.None, object.None
	if s, ok := p.found['Z']; ok {
		name = object.Str(s)
	}
	s, ok := p.found['z']
	if !ok {
		return name, offset
	}
	if s == "Z" || s == "z" {
		return name, object.Int(0)
	}
	digits := strings.ReplaceAll(strings.SplitN(s[1:], ".", 2)[0], ":", "")
	total := 0
	for i, unit := range []int{3600, 60, 1} {
		if len(digits) >= 2*i+2 {
			total += (int(digits[2*i]-'0')*10 + int(digits[2*i+1]-'0')) * unit
		}
	}
	if s[0] == '-' {
		total = -total
	}
	return name, object.Int(int64(total))
}
