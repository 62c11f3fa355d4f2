package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

func strFormat(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	f := formatter{th: th, args: args[1:], kw: kw}
	return f.result(strText(args))
}

func strFormatMap(th *object.Thread, a []object.Value) (object.Value, error) {
	f := formatter{th: th, mapping: a[1]}
	return f.result(strText(a))
}

// builtinFormat is __format__ of str, int, float and bool.
func builtinFormat(th *object.Thread, a []object.Value) (object.Value, error) {
	spec, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "__format__() argument must be str, not %s", argType(a[1]))
	}
	buf := th.TakeBuffer()
	out, err := object.AppendBuiltinFormat(th, buf, a[0], spec)
	if err != nil {
		th.PutBuffer(buf)
		return object.Value{}, err
	}
	return th.TakeText(out), nil
}

// formatter is a str.format under way.
type formatter struct {
	th      *object.Thread
	args    []object.Value
	kw      []object.Named
	mapping object.Value // of format_map
	next    int          // the next automatic number
	numbers numbering
}

// numbering says how the fields so far were numbered.
type numbering uint8

const (
	undecided numbering = iota
	automatic
	manual
)

func (f *formatter) result(format string) (object.Value, error) {
	buf := f.th.TakeBuffer()
	out, err := f.expand(buf, format, 2)
	if err != nil {
		f.th.PutBuffer(buf)
		return object.Value{}, err
	}
	return f.th.TakeText(out), nil
}

// expand appends s with its fields replaced; depth bounds how deep fields nest in specifications.
func (f *formatter) expand(dst []byte, s string, depth int) ([]byte, error) {
	if depth == 0 {
		return nil, object.Errorf(object.ValueError, "Max string recursion exceeded")
	}
	for {
		i, err := f.brace(s)
		if err != nil {
			return nil, err
		}
		if dst, err = object.AppendText(f.th, dst, s[:i]); err != nil || i == len(s) {
			return dst, err
		}
		if i+1 < len(s) && s[i+1] == s[i] {
			dst = append(dst, s[i])
			s = s[i+2:]
			continue
		}
		if s[i] == '}' {
			return nil, object.Errorf(object.ValueError, "Single '}' encountered in format string")
		}
		if i+1 == len(s) {
			return nil, object.Errorf(object.ValueError, "Single '{' encountered in format string")
		}
		field, rest, err := cutField(f.th, s[i+1:])
		if err != nil {
			return nil, err
		}
		if dst, err = f.field(dst, field, depth); err != nil {
			return nil, err
		}
		s = rest
	}
}

// brace returns where the first brace of s is.
func (f *formatter) brace(s string) (int, error) {
	pace := object.NewPace(f.th)
	i := 0
	for i < len(s) && s[i] != '{' && s[i] != '}' {
		if err := pace.At(i); err != nil {
			return 0, err
		}
		i++
	}
	return i, f.th.Safepoint()
}

// cutField splits s behind the brace that ends the field at its start.
func cutField(th *object.Thread, s string) (field, rest string, err error) {
	depth, inName, inIndex := 1, true, false
	pace := object.NewPace(th)
	for i := 0; i < len(s); i++ {
		if err := pace.At(i); err != nil {
			return "", "", err
		}
		switch c := s[i]; {
		case c == '[' && depth == 1 && inName:
			inIndex = true
		case c == ']':
			inIndex = false
		case c == ':' || c == '!':
			inName = false
		case inIndex:
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				return s[:i], s[i+1:], nil
			}
		}
	}
	return "", "", openField(s)
}

// openField is the error of a field that does not end.
func openField(s string) error {
	switch i := strings.IndexAny(s, "!:"); {
	case i >= 0 && s[i] == '!' && i+1 == len(s):
		return object.Errorf(object.ValueError, "end of string while looking for conversion specifier")
	case i >= 0:
		return object.Errorf(object.ValueError, "unmatched '{' in format spec")
	}
	return object.Errorf(object.ValueError, "expected '}' before end of string")
}

// field appends one replacement field: name, conversion, specification.
func (f *formatter) field(dst []byte, field string, depth int) ([]byte, error) {
	name, conv, spec, err := parseField(field)
	if err != nil {
		return nil, err
	}
	v, err := f.value(name)
	if err != nil {
		return nil, err
	}
	if spec != "" && strings.ContainsAny(spec, "{}") {
		inner, err := f.expand(nil, spec, depth-1)
		if err != nil {
			return nil, err
		}
		spec = string(inner)
	}
	return object.AppendFormat(f.th, dst, v, conv, spec)
}

func parseField(field string) (name string, conv byte, spec string, err error) {
	name, r, spec, err := splitConversion(field)
	if err == nil && r != 0 && r != 's' && r != 'r' && r != 'a' {
		err = unknownConversion(r)
	}
	return name, byte(r), spec, err
}

// splitConversion takes a field apart, whatever its conversion is.
func splitConversion(field string) (name string, conv rune, spec string, err error) {
	if isName(field) {
		return field, 0, "", nil
	}
	end, inIndex := 0, false
	for ; end < len(field); end++ {
		c := field[end]
		if c == '{' && !inIndex {
			return "", 0, "", object.Errorf(object.ValueError, "unexpected '{' in field name")
		}
		if c == '[' {
			inIndex = true
		} else if c == ']' {
			inIndex = false
		} else if (c == ':' || c == '!') && !inIndex {
			break
		}
	}
	name = field[:end]
	if end == len(field) {
		return name, 0, "", nil
	}
	if field[end] == ':' {
		return name, 0, field[end+1:], nil
	}
	rest := field[end+1:]
	if rest == "" {
		return "", 0, "", object.Errorf(object.ValueError, "unmatched '{' in format spec")
	}
	r, n := object.DecodeRune(rest)
	if n < len(rest) && rest[n] != ':' {
		return "", 0, "", object.Errorf(object.ValueError, "expected ':' after conversion specifier")
	}
	return name, r, strings.TrimPrefix(rest[n:], ":"), nil
}

// isName reports whether a field is a number or a name and nothing else, and ASCII.
func isName(field string) bool {
	for i := 0; i < len(field); i++ {
		if c := field[i]; c-'0' > 9 && (c|0x20)-'a' > 25 && c != '_' {
			return false
		}
	}
	return true
}

func unknownConversion(r rune) error {
	if r > 32 && r < 127 {
		return object.Errorf(object.ValueError, "Unknown conversion specifier %c", r)
	}
	return object.Errorf(object.ValueError, "Unknown conversion specifier \\x%x", r)
}

// value returns the value of a field name such as "0.attr[key]".
func (f *formatter) value(name string) (object.Value, error) {
	first := name
	if !isName(name) {
		if i := strings.IndexAny(name, ".["); i >= 0 {
			first = name[:i]
		}
	}
	v, err := f.argument(first)
	if err != nil {
		return object.Value{}, err
	}
	for rest := name[len(first):]; rest != ""; {
		var k FieldKey
		if k, rest, err = nextKey(f.th, rest); err != nil {
			return object.Value{}, err
		}
		if k.Attribute {
			attr, _ := k.Key.AsStr()
			v, err = object.GetAttr(f.th, v, attr)
		} else {
			v, err = object.GetItem(f.th, v, k.Key)
		}
		if err != nil {
			return object.Value{}, err
		}
	}
	return v, nil
}

// indexKey is the int or the str that stands between brackets.
func indexKey(s string) (object.Value, error) {
	n, ok, err := decimal(s)
	if err != nil || !ok {
		return object.Str(s), err
	}
	return object.Int(int64(n)), nil
}

func decimal(s string) (n int, ok bool, err error) {
	for i := 0; i < len(s); i++ {
		c := s[i] - '0'
		if c > 9 {
			return 0, false, nil
		}
		if n > (1<<63-1-int(c))/10 {
			return 0, false, object.Errorf(object.ValueError, "Too many decimal digits in format string")
		}
		n = n*10 + int(c)
	}
	return n, s != "", nil
}

// argument returns the argument that the first part of a field name means.
func (f *formatter) argument(first string) (object.Value, error) {
	n, isNumber, err := decimal(first)
	if err != nil {
		return object.Value{}, err
	}
	if f.mapping.IsSet() {
		if first == "" || isNumber {
			return object.Value{}, object.Errorf(object.ValueError, "Format string contains positional fields")
		}
		return object.GetItem(f.th, f.mapping, object.Str(first))
	}
	if first != "" && !isNumber {
		if v := object.Kwarg(f.kw, first); v.IsSet() {
			return v, nil
		}
		return object.Value{}, object.NewException(object.KeyError, object.Str(first))
	}
	if first == "" {
		if f.numbers == manual {
			return object.Value{}, object.Errorf(object.ValueError, "cannot switch from manual field specification to automatic field numbering")
		}
		f.numbers = automatic
		n = f.next
		f.next++
	} else {
		if f.numbers == automatic {
			return object.Value{}, object.Errorf(object.ValueError, "cannot switch from automatic field numbering to manual field specification")
		}
		f.numbers = manual
	}
	if n >= len(f.args) {
		return object.Value{}, object.Errorf(object.IndexError, "Replacement index %d out of range for positional args tuple", n)
	}
	return f.args[n], nil
}
