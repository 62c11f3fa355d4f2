package builtins

import (
	"strings"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installBytes adds the methods of bytes, and those that bytearray shares with it.
func installBytes() {
	for _, t := range []*object.Type{object.BytesType, object.ByteArrayType} {
		t.DefineMethods(bytesSearchMethods()...)
		t.DefineMethods(bytesCaseMethods()...)
		t.DefineMethods(bytesSplitMethods()...)
		t.DefineMethods(bytesPadMethods()...)
		t.DefineMethods(bytesOtherMethods()...)
		t.Define("maketrans", object.NewStaticMethod(native.Def("maketrans(frm, to, /)", native.Fixed(bytesMaketrans),
			"Return a table for translate that maps each byte of frm to the one at the same place in to.").Value()))
		t.Define("fromhex", object.NewClassMethod(native.Def("fromhex(type, string, /)", native.Fixed(bytesFromHex),
			"Return the bytes that pairs of hexadecimal digits stand for.").Value()))
	}
	object.BytesType.DefineMethods(
		native.Def("__bytes__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			s, _ := a[0].AsBytes()
			return sameBytes(a[0], s), nil
		}), "Return the bytes themselves."),
		native.Def("__getnewargs__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			s, _ := a[0].AsBytes()
			return object.TupleOf(object.BytesValue(s)).Value(), nil
		}), ""),
		native.Def("elems()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.NewElems(a[0], "elems"), nil
		}), "Return the bytes as ints."),
	)
}

// bytesSelf returns the receiver of a method of bytes or bytearray.
func bytesSelf(th *object.Thread, a []object.Value) string {
	s, _ := object.BytesLike(th, a[0])
	return s
}

// likeSelf returns s as an object of the receiver's built-in type.
func likeSelf(self object.Value, s string) object.Value {
	if _, ok := self.AsByteArray(); ok {
		return object.NewByteArray([]byte(s)).Value()
	}
	return sameBytes(self, s)
}

// ownSelf is likeSelf for new bytes that nobody else has.
func ownSelf(self object.Value, b []byte) object.Value {
	if _, ok := self.AsByteArray(); ok {
		return object.NewByteArray(b).Value()
	}
	return sameBytes(self, object.BytesText(b))
}

// sameBytes returns s as bytes: v itself if those are its bytes already.
func sameBytes(v object.Value, s string) object.Value {
	if t, ok := v.AsBytes(); ok && len(t) == len(s) && t == s && v.Kind() == object.KindBytes {
		return v
	}
	return object.BytesValue(s)
}

// bytesArg returns an argument that must be bytes-like.
func bytesArg(th *object.Thread, v object.Value) (string, error) {
	if s, ok := object.BytesLike(th, v); ok {
		return s, nil
	}
	return "", object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
}

func bytesOtherMethods() []*object.Native {
	return []*object.Native{
		native.Def("decode(encoding='utf-8', errors='strict')", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			enc, err := strArg(a[1], "decode", "argument 'encoding'")
			if err != nil {
				return object.Value{}, err
			}
			handler, err := strArg(a[2], "decode", "argument 'errors'")
			if err != nil {
				return object.Value{}, err
			}
			s, err := object.Decode(th, bytesSelf(th, a), enc, handler)
			if err != nil {
				return object.Value{}, err
			}
			return object.Str(s), nil
		}), `
Return the text that the bytes stand for in an encoding.

	>>> b"\xc3\xa9".decode()
	'é'`),
		native.Def("hex(sep=<unset>, bytes_per_sep=1)", native.Fixed(bytesHex), `
Return the bytes as hexadecimal digits, with a separator between groups of bytes.

	>>> b"\x01\xff".hex(":")
	'01:ff'`),
		native.Def("join(iterable_of_bytes, /)", native.Fixed(bytesJoin), "Return the iterable's bytes with these between them."),
		native.Def("translate(table, /, delete=b'')", native.Fixed(bytesTranslate), "Return the bytes without those in delete, the others replaced by what the table of 256 has for them."),
	}
}

func bytesJoin(th *object.Thread, a []object.Value) (object.Value, error) {
	sep := bytesSelf(th, a)
	if !isIterable(a[1]) {
		return object.Value{}, object.Errorf(object.TypeError, "can only join an iterable")
	}
	elems, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	parts := make([]string, len(elems))
	total := len(sep) * len(elems)
	for i, v := range elems {
		if i%(1<<12) == 1<<12-1 {
			if err := th.Safepoint(); err != nil {
				return object.Value{}, err
			}
		}
		s, ok := object.BytesLike(th, v)
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "sequence item %d: expected a bytes-like object, %s found", i, v.Type().Name())
		}
		parts[i] = s
		total += len(s)
	}
	if err := th.Runtime.CheckSize(int64(total), 1); err != nil {
		return object.Value{}, err
	}
	if len(elems) == 1 && elems[0].Kind() == object.KindBytes && a[0].Layout() == object.KindBytes {
		return elems[0], nil
	}
	if total <= object.LongText {
		return likeSelf(a[0], strings.Join(parts, sep)), nil
	}
	out, err := object.NewBuffer(th, total)
	if err != nil {
		return object.Value{}, err
	}
	for i, s := range parts {
		if i > 0 {
			err = out.Write(sep)
		}
		if err == nil {
			err = out.Write(s)
		}
		if err == nil && i%(1<<12) == 1<<12-1 {
			err = th.Safepoint()
		}
		if err != nil {
			return object.Value{}, err
		}
	}
	return ownSelf(a[0], out.Bytes()), nil
}

func bytesHex(th *object.Thread, a []object.Value) (object.Value, error) {
	const digits = "0123456789abcdef"
	s := bytesSelf(th, a)
	sep := ""
	if a[1].IsSet() {
		var ok bool
		if sep, ok = a[1].AsStr(); !ok {
			if sep, ok = object.BytesLike(th, a[1]); !ok {
				if _, err := object.Len(th, a[1]); err != nil {
					return object.Value{}, err
				}
				return object.Value{}, object.Errorf(object.TypeError, "sep must be str or bytes.")
			}
		}
		if len(sep) != 1 && object.RuneCount(sep) != 1 {
			return object.Value{}, object.Errorf(object.ValueError, "sep must be length 1.")
		}
		if sep[0] >= 0x80 {
			return object.Value{}, object.Errorf(object.ValueError, "sep must be ASCII.")
		}
	}
	group, err := cInt(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if group == 0 {
		sep = ""
	}
	hex := func(dst []byte, lo, hi int) []byte {
		for i := lo; i < hi; i++ {
			if sep != "" && i > 0 && (group > 0 && (len(s)-i)%group == 0 || group < 0 && i%-group == 0) {
				dst = append(dst, sep[0])
			}
			dst = append(dst, digits[s[i]>>4], digits[s[i]&15])
		}
		return dst
	}
	if len(s) <= object.LongText {
		return th.Text(hex(make([]byte, 0, len(s)*3), 0, len(s))), nil
	}
	out, err := longBytes(th, s, 3, hex)
	return object.Str(object.BytesText(out)), err
}

// longBytes returns what f appends for one piece of s after the other, at most most bytes for each.
func longBytes(th *object.Thread, s string, most int, f func(dst []byte, lo, hi int) []byte) ([]byte, error) {
	room := len(s)
	if most > 1 {
		room += len(s) + object.LongText
	}
	out, err := object.NewBuffer(th, room)
	if err != nil {
		return nil, err
	}
	err = out.Append(s, most, f)
	return out.Bytes(), err
}

func bytesFromHex(th *object.Thread, a []object.Value) (object.Value, error) {
	s, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "fromhex() argument must be str, not %s", argType(a[1]))
	}
	bad := func(i int) (object.Value, error) {
		return object.Value{}, object.Errorf(object.ValueError, "non-hexadecimal number found in fromhex() arg at position %d", object.RuneCount(s[:i]))
	}
	pace := object.NewPace(th)
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return bad(i)
		}
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
	}
	buf, err := object.NewBuffer(th, len(s)/2)
	if err != nil {
		return object.Value{}, err
	}
	out := buf.Bytes()
	for i := 0; i < len(s); {
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
		if isByteSpace(s[i]) {
			i++
			continue
		}
		hi := hexDigit(s[i])
		if hi < 0 {
			return bad(i)
		}
		if i+1 == len(s) || hexDigit(s[i+1]) < 0 {
			return bad(i + 1)
		}
		out = append(out, byte(hi<<4|hexDigit(s[i+1])))
		i += 2
	}
	cls, _ := a[0].AsType()
	switch cls {
	case object.BytesType:
		return object.BytesOf(out), nil
	case object.ByteArrayType:
		return object.NewByteArray(out).Value(), nil
	}
	return object.Call(th, a[0], []object.Value{object.BytesOf(out)}, nil)
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

func bytesMaketrans(th *object.Thread, a []object.Value) (object.Value, error) {
	from, err := bytesArg(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	to, err := bytesArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(from) != len(to) {
		return object.Value{}, object.Errorf(object.ValueError, "maketrans arguments must have same length")
	}
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(i)
	}
	for i := range len(from) {
		table[from[i]] = to[i]
	}
	return object.BytesValue(string(table)), nil
}

func bytesTranslate(th *object.Thread, a []object.Value) (object.Value, error) {
	table := ""
	if !a[1].IsNone() {
		var err error
		if table, err = bytesArg(th, a[1]); err != nil {
			return object.Value{}, err
		}
		if len(table) != 256 {
			return object.Value{}, object.Errorf(object.ValueError, "translation table must be 256 characters long")
		}
	}
	drop, err := bytesArg(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	s := bytesSelf(th, a)
	var dropped [256]bool
	for i := range len(drop) {
		dropped[drop[i]] = true
	}
	change := func(dst []byte, lo, hi int) []byte {
		for _, c := range []byte(s[lo:hi]) {
			if dropped[c] {
				continue
			}
			if table != "" {
				c = table[c]
			}
			dst = append(dst, c)
		}
		return dst
	}
	if len(s) <= object.LongText {
		return ownSelf(a[0], change(make([]byte, 0, len(s)), 0, len(s))), nil
	}
	out, err := longBytes(th, s, 1, change)
	return ownSelf(a[0], out), err
}
