package object

import "strings"

// FormatPercent is format % args for text.
func FormatPercent(th *Thread, format string, args Value) (Value, error) {
	p := percent{th: th, format: format}
	p.take(args)
	return p.result()
}

// FormatPercentAll is format % a tuple of these elements.
func FormatPercentAll(th *Thread, format string, args []Value) (Value, error) {
	p := percent{th: th, format: format, args: args}
	return p.result()
}

func (p *percent) result() (Value, error) {
	th := p.th
	p.dst = th.TakeBuffer()
	err := p.run()
	if err != nil {
		th.PutBuffer(p.dst)
		return Value{}, err
	}
	return th.TakeText(p.dst), nil
}

// FormatPercentBytes is format % args for bytes.
func FormatPercentBytes(th *Thread, format string, args Value) (string, error) {
	p := percent{th: th, format: format, bytes: true}
	p.take(args)
	err := p.run()
	return ownText(p.dst), err
}

// percent is a % formatting under way.
type percent struct {
	th     *Thread
	format string
	dst    []byte
	bytes  bool

	args    []Value // the arguments in order
	next    int     // index of the next in args
	mapping Value   // for %(key)s; unset if the arguments are no mapping
	single  Value   // the argument where args has none: the only one, or that of a key
}

// directive is one %… of the format.
type directive struct {
	left, plus, space, alt, zero bool
	width, prec                  int // prec -1: none
	plain                        bool
	verb                         byte
}

// take sets what to format: the elements of a tuple, or one argument.
func (p *percent) take(args Value) {
	if t, ok := args.AsTuple(); ok {
		p.args = t.Elems()
	} else {
		p.single = args
		if isMapping(args) && !(p.bytes && args.Layout() == KindBytes) {
			p.mapping = args
		}
	}
}

func (p *percent) run() error {
	f := p.format
	for i := 0; i < len(f); {
		j := len(f)
		if n := strings.IndexByte(f[i:], '%'); n >= 0 {
			j = i + n
		}
		if err := p.literal(f[i:j]); err != nil {
			return err
		}
		if j == len(f) {
			break
		}
		if j+1 < len(f) && p.simple(f[j+1]) {
			i = j + 2
			continue
		}
		n, err := p.directive(j + 1)
		if err != nil {
			return err
		}
		i = n
	}
	if (p.next < len(p.args) || p.single.IsSet()) && !p.mapping.IsSet() {
		return Errorf(TypeError, "not all arguments converted during %s formatting", p.kind())
	}
	return nil
}

// literal appends what stands before a directive.
func (p *percent) literal(s string) (err error) {
	if err = p.th.Safepoint(); err == nil {
		p.dst, err = AppendText(p.th, p.dst, s)
	}
	return err
}

// simple handles %s and %d for the next of several arguments if that is a str or an int.
func (p *percent) simple(verb byte) bool {
	if p.next >= len(p.args) || p.bytes {
		return false
	}
	v := p.args[p.next]
	switch {
	case verb == 's' && v.Kind() == KindStr:
		p.dst = append(p.dst, (*String)(v.ref).s...)
	case (verb == 's' || verb == 'd') && v.Kind() == KindInt:
		p.dst = appendInt(p.dst, int64(v.bits))
	default:
		return false
	}
	p.next++
	return true
}

// isMapping reports whether v can be subscripted, other than text and tuples.
func isMapping(v Value) bool {
	return v.Layout() != KindStr && v.Type().Slots().GetItem != nil
}

func (p *percent) kind() string {
	if p.bytes {
		return "bytes"
	}
	return "string"
}

// directive handles the directive whose % is in front of index i and returns the
// index behind it.
func (p *percent) directive(i int) (int, error) {
	f := p.format
	d := directive{prec: -1}
	start := i
	if i < len(f) && f[i] == '%' {
		p.dst = append(p.dst, '%')
		return i + 1, nil
	}
	if i < len(f) && f[i] == '(' {
		end, err := p.key(i)
		if err != nil {
			return 0, err
		}
		i, start = end, end
	}
	for pace := NewPace(p.th); i < len(f); i++ {
		if err := pace.At(i); err != nil {
			return 0, err
		}
		switch f[i] {
		case '-':
			d.left = true
		case '+':
			d.plus = true
		case ' ':
			d.space = true
		case '#':
			d.alt = true
		case '0':
			d.zero = true
		default:
			goto width
		}
	}
width:
	i, n, err := p.number(i, "width")
	if err != nil {
		return 0, err
	}
	if d.width = n; n < 0 {
		d.left, d.width = true, -n
	}
	if i < len(f) && f[i] == '.' {
		if i, d.prec, err = p.number(i+1, "precision"); err != nil {
			return 0, err
		}
		d.prec = max(d.prec, 0)
	}
	if i < len(f) && (f[i] == 'h' || f[i] == 'l' || f[i] == 'L') {
		i++
	}
	if i >= len(f) {
		return 0, Errorf(ValueError, "incomplete format")
	}
	d.verb, d.plain = f[i], i == start
	return i + 1, p.convert(&d, i)
}

// key looks up %(key) and returns the index behind it.
func (p *percent) key(i int) (int, error) {
	if !p.mapping.IsSet() {
		return 0, Errorf(TypeError, "format requires a mapping")
	}
	depth := 0
	pace := NewPace(p.th)
	for j := i; j < len(p.format); j++ {
		if err := pace.At(j); err != nil {
			return 0, err
		}
		switch p.format[j] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth > 0 {
			continue
		}
		key := Str(p.format[i+1 : j])
		if p.bytes {
			key = BytesValue(p.format[i+1 : j])
		}
		v, err := GetItem(p.th, p.mapping, key)
		p.single = v
		return j + 1, err
	}
	return 0, Errorf(ValueError, "incomplete format key")
}

// number reads a width or precision: digits or *; 0 if there is neither.
func (p *percent) number(i int, what string) (end, n int, err error) {
	if i < len(p.format) && p.format[i] == '*' {
		v, err := p.arg()
		if err != nil {
			return 0, 0, err
		}
		small, b, ok := v.AsInt()
		if !ok {
			return 0, 0, Errorf(TypeError, "* wants int")
		}
		if b != nil && what == "width" {
			return 0, 0, Errorf(OverflowError, "Python int too large to convert to C ssize_t")
		}
		if b != nil || what != "width" && (small > 1<<31-1 || small < -1<<31) {
			return 0, 0, Errorf(OverflowError, "Python int too large to convert to C int")
		}
		return i + 1, int(small), nil
	}
	for pace := NewPace(p.th); i < len(p.format) && isDigit(p.format[i]); i++ {
		if err := pace.At(i); err != nil {
			return 0, 0, err
		}
		n = n*10 + int(p.format[i]-'0')
		if n > 1<<59 || n > 1<<31-1 && what != "width" {
			return 0, 0, Errorf(ValueError, "%s too big", what)
		}
	}
	return i, n, nil
}

func (p *percent) arg() (Value, error) {
	if v := p.single; v.IsSet() {
		p.single = Value{}
		return v, nil
	}
	if p.next >= len(p.args) {
		return Value{}, Errorf(TypeError, "not enough arguments for format string")
	}
	v := p.args[p.next]
	p.next++
	return v, nil
}

// convert formats one argument; at is the index of the verb.
func (p *percent) convert(d *directive, at int) error {
	v, err := p.arg()
	if err != nil {
		return err
	}
	switch d.verb {
	case 's', 'r', 'a', 'b':
		if d.verb != 'b' || p.bytes {
			return p.text(d, v)
		}
	case 'c':
		return p.char(d, v)
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return p.integer(d, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return p.float(d, v)
	}
	r, _ := DecodeRune(p.format[at:])
	if p.bytes {
		r = rune(p.format[at])
	}
	shown := r
	if r < 32 || r > 126 {
		shown = '?'
	}
	return Errorf(ValueError, "unsupported format character '%s' (0x%x) at index %d", string(AppendRune(nil, shown)), r, RuneCount(p.format[:at]))
}

func (p *percent) text(d *directive, v Value) error {
	var s string
	var err error
	switch {
	case p.bytes && (d.verb == 's' || d.verb == 'b'):
		s, err = p.bytesText(v)
	case p.bytes:
		s, err = Convert(p.th, v, 'a')
	case d.verb == 's' && v.Kind() == KindInt && d.plain:
		p.dst = appendInt(p.dst, int64(v.bits))
		return nil
	default:
		s, err = Convert(p.th, v, d.verb)
	}
	if err != nil {
		return err
	}
	if d.plain {
		p.dst, err = AppendText(p.th, p.dst, s)
		return err
	}
	n := len(s)
	if !p.bytes {
		if n, err = RuneCountLong(p.th, s); err != nil {
			return err
		}
	}
	if d.prec >= 0 && d.prec < n {
		if p.bytes {
			s = s[:d.prec]
		} else {
			s = s[:skipRunes(s, d.prec)]
		}
		n = d.prec
	}
	return p.pad(d, s, n)
}

// pad appends s, which has n characters, padded with spaces.
func (p *percent) pad(d *directive, s string, n int) error {
	fill := max(d.width-n, 0)
	if err := p.th.Runtime.CheckSize(int64(fill), 1); err != nil {
		return err
	}
	if !d.left {
		return p.add(s, fill, 0, ' ')
	}
	return p.add(s, 0, fill, ' ')
}

// add appends s between fill characters.
func (p *percent) add(s string, left, right int, fill rune) (err error) {
	if p.dst, err = appendFill(p.th, p.dst, fill, left); err != nil {
		return err
	}
	if p.dst, err = AppendText(p.th, p.dst, s); err != nil {
		return err
	}
	p.dst, err = appendFill(p.th, p.dst, fill, right)
	return err
}

func (p *percent) bytesText(v Value) (string, error) {
	if s, ok := BytesLike(p.th, v); ok {
		return s, nil
	}
	r, ok, err := CallMethod(p.th, v, "__bytes__")
	if err != nil {
		return "", err
	}
	if !ok {
		return "", Errorf(TypeError, "%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", v.Type().Name())
	}
	s, ok := r.AsBytes()
	if !ok {
		return "", Errorf(TypeError, "__bytes__ returned non-bytes (type %s)", r.Type().Name())
	}
	return s, nil
}

func (p *percent) char(d *directive, v Value) error {
	var buf [4]byte
	if p.bytes {
		if s, ok := BytesLike(p.th, v); ok && len(s) == 1 {
			return p.pad(d, s, 1)
		}
		small, b, ok := v.AsInt()
		if !ok {
			return textError(TypeError, "%c requires an integer in range(256) or a single byte")
		}
		if b != nil || small < 0 || small > 255 {
			return textError(OverflowError, "%c arg not in range(256)")
		}
		buf[0] = byte(small)
		return p.pad(d, string(buf[:1]), 1)
	}
	if s, ok := v.AsStr(); ok {
		if _, n := DecodeRune(s); n == 0 || n != len(s) {
			return textError(TypeError, "%c requires int or char")
		}
		return p.pad(d, s, 1)
	}
	if !isIndex(p.th, v) {
		return textError(TypeError, "%c requires int or char")
	}
	n, err := IndexInt(p.th, v, nil)
	if err != nil && IsException(err, TypeError) {
		return textError(TypeError, "%c requires int or char")
	}
	if err != nil {
		return err
	}
	if n < 0 || n > 0x10ffff {
		return textError(OverflowError, "%c arg not in range(0x110000)")
	}
	return p.pad(d, string(AppendRune(buf[:0], p.th.Dialect.Character(rune(n)))), 1)
}
