package time

import (
	"strconv"
	"strings"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

var (
	dayNames   = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

func strftime(th *object.Thread, a []object.Value) (object.Value, error) {
	format, ok := a[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "strftime() argument 1 must be str, not %s", a[0].Type().Name())
	}
	f, err := fieldsOrNow(th, a[1], "strftime")
	if err != nil {
		return object.Value{}, err
	}
	text, err := f.formatted(th, format)
	return object.Str(text), err
}

// formatted returns the time in a format.
func (f *fields) formatted(th *object.Thread, format string) (string, error) {
	o := output{th: th}
	if err := f.format(&o, format); err != nil {
		return "", err
	}
	return o.text()
}

func pad(b *strings.Builder, n, width int, fill byte) {
	s := strconv.Itoa(n)
	if n < 0 && fill == '0' {
		b.WriteByte('-')
		s = s[1:]
		width--
	}
	for i := len(s); i < width; i++ {
		b.WriteByte(fill)
	}
	b.WriteString(s)
}

// directive is a conversion with the flags of the GNU C library.
type directive struct {
	flag  byte // one of _ - 0 ^ #, or 0
	width int
	conv  byte
}

// format appends the time in a format of the C library's strftime, of the C locale.
func (f *fields) format(o *output, format string) error {
	pace := object.NewPace(o.th)
	for i := 0; i < len(format); i++ {
		if err := pace.At(i); err != nil {
			return err
		}
		if err := o.pause(); err != nil {
			return err
		}
		if format[i] != '%' {
			o.WriteByte(format[i])
			continue
		}
		d, end, err := scanDirective(&pace, format, i+1)
		if err != nil {
			return err
		}
		if end < 0 || !f.convert(&o.Builder, d) {
			// Unknown: it stays as it is.
			if end < 0 {
				end = len(format) - 1
			}
			if err := o.write(format[i : end+1]); err != nil {
				return err
			}
		}
		i = end
	}
	return nil
}

// scanDirective reads flags, width and the conversion from format[i:]; end is the
// index of its last character, -1 if there is none.
func scanDirective(pace *object.Pace, format string, i int) (d directive, end int, err error) {
	for ; i < len(format); i++ {
		if err := pace.At(i); err != nil {
			return d, 0, err
		}
		switch c := format[i]; {
		case strings.IndexByte("_-0^#", c) >= 0 && d.width == 0:
			d.flag = c
		case c >= '0' && c <= '9':
			d.width = min(d.width*10+int(c-'0'), 1000)
		case (c == 'E' || c == 'O') && i+1 < len(format) && strings.IndexByte(alternatives[c], format[i+1]) >= 0:
		default:
			d.conv = c
			return d, i, nil
		}
	}
	return d, -1, nil
}

// alternatives are the conversions that the modifiers E and O, which change
// nothing in the C locale, can stand before.
var alternatives = map[byte]string{'E': "cCxXyY", 'O': "deHImMSuUVwWy"}

// convert appends one conversion; it returns false for an unknown one.
func (f *fields) convert(b *strings.Builder, d directive) bool {
	if n, width, fill, ok := f.number(d.conv); ok {
		f.writeNumber(b, d, n, width, fill)
		return true
	}
	text, ok := f.text(d.conv)
	if !ok {
		return false
	}
	switch {
	case d.flag == '^':
		text = strings.ToUpper(text)
	case d.flag == '#' && (d.conv == 'Z' || d.conv == 'p'):
		text = strings.ToLower(text)
	case d.flag == '#':
		text = strings.ToUpper(text)
	}
	fill := byte(' ')
	if d.flag == '0' {
		fill = '0'
	}
	for i := len(text); i < d.width; i++ {
		b.WriteByte(fill)
	}
	b.WriteString(text)
	return true
}

func (f *fields) writeNumber(b *strings.Builder, d directive, n, width int, fill byte) {
	switch d.flag {
	case '_':
		fill = ' '
	case '0':
		fill = '0'
	case '-':
		width = 1
	}
	if d.width > 0 {
		width = d.width
		if d.conv == 'Y' && d.flag == 0 {
			fill = '0'
		}
	}
	pad(b, n, width, fill)
}

// number returns a conversion that gives a number, with its usual width.
func (f *fields) number(conv byte) (n, width int, fill byte, ok bool) {
	hour12 := (f.hour+11)%12 + 1
	isoYear, isoWeek := f.iso()
	switch conv {
	case 'C':
		return floorDiv(f.year, 100), 2, '0', true
	case 'd':
		return f.day, 2, '0', true
	case 'e':
		return f.day, 2, ' ', true
	case 'g':
		return ((isoYear % 100) + 100) % 100, 2, '0', true
	case 'G':
		return isoYear, 1, '0', true
	case 'H':
		return f.hour, 2, '0', true
	case 'I':
		return hour12, 2, '0', true
	case 'j':
		return f.yearday, 3, '0', true
	case 'k':
		return f.hour, 2, ' ', true
	case 'l':
		return hour12, 2, ' ', true
	case 'm':
		return f.month, 2, '0', true
	case 'M':
		return f.minute, 2, '0', true
	case 's':
		return f.epoch(), 1, '0', true
	case 'S':
		return f.second, 2, '0', true
	case 'u':
		return f.weekday + 1, 1, '0', true
	case 'U':
		return (f.yearday - 1 + 7 - (f.weekday+1)%7) / 7, 2, '0', true
	case 'V':
		return isoWeek, 2, '0', true
	case 'w':
		return (f.weekday + 1) % 7, 1, '0', true
	case 'W':
		return (f.yearday - 1 + 7 - f.weekday) / 7, 2, '0', true
	case 'y':
		return ((f.year % 100) + 100) % 100, 2, '0', true
	case 'Y':
		return f.year, 1, '0', true
	}
	return 0, 0, 0, false
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// epoch is the time in seconds since 1970, as mktime has it.
func (f *fields) epoch() int {
	return int(time.Date(f.year, time.Month(f.month), f.day, f.hour, f.minute, f.second, 0, time.Local).Unix())
}

// iso is the year and week of ISO 8601, from the weekday and day of the year alone.
func (f *fields) iso() (year, week int) {
	year = f.year
	week = (f.yearday - 1 - f.weekday + 10) / 7
	switch {
	case week < 1:
		year--
		days := daysIn(year)
		week = (f.yearday - 1 + days - f.weekday + 10) / 7
	case week == 53 && f.yearday-1-f.weekday+3 >= daysIn(year):
		year, week = year+1, 1
	}
	return year, week
}

func daysIn(year int) int {
	if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 366
	}
	return 365
}

// text returns a conversion that gives text.
func (f *fields) text(conv byte) (string, bool) {
	sub := func(format string) (string, bool) {
		text, err := f.formatted(nil, format) // which is short
		return text, err == nil
	}
	switch conv {
	case 'a':
		return dayNames[f.weekday][:3], true
	case 'A':
		return dayNames[f.weekday], true
	case 'b', 'h':
		return monthNames[f.month-1][:3], true
	case 'B':
		return monthNames[f.month-1], true
	case 'c':
		return sub("%a %b %e %H:%M:%S %Y")
	case 'D', 'x':
		return sub("%m/%d/%y")
	case 'F':
		return sub("%Y-%m-%d")
	case 'n':
		return "\n", true
	case 'p':
		if f.hour < 12 {
			return "AM", true
		}
		return "PM", true
	case 'P':
		if f.hour < 12 {
			return "am", true
		}
		return "pm", true
	case 'r':
		return sub("%I:%M:%S %p")
	case 'R':
		return sub("%H:%M")
	case 't':
		return "\t", true
	case 'T', 'X':
		return sub("%H:%M:%S")
	case 'z':
		return f.offsetText(), true
	case 'Z':
		return f.zoneName(), true
	case '%':
		return "%", true
	}
	return "", false
}

func (f *fields) zoneName() string {
	if f.hasZone {
		return f.zone
	}
	name, _ := f.local().Zone()
	return name
}

func (f *fields) local() time.Time {
	return time.Date(f.year, time.Month(f.month), f.day, f.hour, f.minute, f.second, 0, time.Local)
}

func (f *fields) offsetText() string {
	offset := f.offset
	if !f.hasZone {
		_, offset = f.local().Zone()
	}
	sign := "+"
	if offset < 0 {
		sign, offset = "-", -offset
	}
	var b strings.Builder
	b.WriteString(sign)
	pad(&b, offset/3600, 2, '0')
	pad(&b, offset/60%60, 2, '0')
	return b.String()
}
