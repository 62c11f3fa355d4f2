package object

import (
	"strings"
	"unicode/utf8"
)

// codec is a text encoding.
type codec struct {
	name   string // as error messages have it
	encode func(e *encoder) error
	decode func(d *decoder) error
}

// wide reports whether it is UTF-16 or UTF-32.
func (c codec) wide() bool {
	return strings.HasPrefix(c.name, "utf-16") || strings.HasPrefix(c.name, "utf-32")
}

// findCodec returns the codec of an encoding by any of its names.
func findCodec(name string) (codec, error) {
	switch normalEncoding(name) {
	case "utf-8", "utf8", "u8", "utf", "cp65001", "utf8-ucs2", "utf8-ucs4":
		return codec{"utf-8", encodeUTF8, decodeUTF8}, nil
	case "utf-8-sig", "utf8-sig":
		return codec{"utf-8", func(e *encoder) error { e.b = append(e.b, "\xef\xbb\xbf"...); return encodeUTF8(e) },
			func(d *decoder) error {
				if strings.HasPrefix(d.bytes, "\xef\xbb\xbf") {
					d.i = 3
				}
				return decodeUTF8(d)
			}}, nil
	case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "ansi-x3.4-1986", "iso646-us", "cp367", "us":
		return byteCodec("ascii", 128), nil
	case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "iso8859", "8859", "cp819", "iso-8859-1-1987", "iso-ir-100":
		return byteCodec("latin-1", 256), nil
	case "utf-16", "utf16", "u16":
		return wideCodec("utf-16", 2, false, true), nil
	case "utf-16-le", "utf-16le", "utf16-le", "utf16le", "unicodelittleunmarked":
		return wideCodec("utf-16-le", 2, false, false), nil
	case "utf-16-be", "utf-16be", "utf16-be", "utf16be", "unicodebigunmarked":
		return wideCodec("utf-16-be", 2, true, false), nil
	case "utf-32", "utf32", "u32":
		return wideCodec("utf-32", 4, false, true), nil
	case "utf-32-le", "utf-32le", "utf32-le", "utf32le":
		return wideCodec("utf-32-le", 4, false, false), nil
	case "utf-32-be", "utf-32be", "utf32-be", "utf32be":
		return wideCodec("utf-32-be", 4, true, false), nil
	case "unicode-escape", "unicodeescape":
		return codec{"unicodeescape", encodeEscapes, decodeEscapes}, nil
	case "raw-unicode-escape":
		return codec{"rawunicodeescape", encodeRawEscapes, decodeRawEscapes}, nil
	}
	return codec{}, Errorf(LookupError, "unknown encoding: %s", name)
}

func normalEncoding(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '_' || r == ' ':
			return '-'
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return r
	}, name)
}

// CheckEncoding returns LookupError if there is no such text encoding.
func CheckEncoding(name string) error {
	_, err := findCodec(name)
	return err
}

// CheckErrorHandler returns LookupError if there is no such error handler.
func CheckErrorHandler(name string) error {
	switch name {
	case "strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace":
		return nil
	}
	return Errorf(LookupError, "unknown error handler name '%s'", name)
}

// Encode returns the bytes of text in an encoding; handler says what happens
// to characters that it does not have.
func Encode(th *Thread, text, encoding, handler string) (string, error) {
	if encoding == "utf-8" || encoding == "utf8" {
		if ok, err := validUTF8(th, text); ok || err != nil {
			return text, err
		}
	}
	c, err := findCodec(encoding)
	if err != nil {
		return "", err
	}
	e := encoder{codec: c, text: text, handler: handler, coding: newCoding(th, len(text))}
	if err := c.encode(&e); err != nil {
		return "", err
	}
	return e.result(), nil
}

// validUTF8 is utf8.ValidString for a text that may be long.
func validUTF8(th *Thread, s string) (bool, error) {
	return AllPieces(th, s, utf8.ValidString)
}

// Decode returns the text of bytes in an encoding; handler says what happens to
// bytes that are none.
func Decode(th *Thread, b, encoding, handler string) (string, error) {
	if encoding == "utf-8" || encoding == "utf8" {
		if ok, err := validUTF8(th, b); ok || err != nil {
			return b, err
		}
	}
	c, err := findCodec(encoding)
	if err != nil {
		return "", err
	}
	d := decoder{codec: c, bytes: b, handler: handler, coding: newCoding(th, len(b))}
	if err := c.decode(&d); err != nil {
		return "", err
	}
	return d.result(), nil
}

// coding is the result of an encoding or decoding under way.
type coding struct {
	Buffer
	pause int // where in what is read the next safepoint is
}

// mostCoded is more than what one byte becomes.
const mostCoded = 12

func newCoding(th *Thread, n int) coding {
	if n += 4; n > LongText {
		n += mostCoded * copyStride
	}
	return coding{Buffer: Buffer{th, rawBytes(n)}}
}

// step is a safepoint at an offset of what is read. A long result has room for another piece then.
func (c *coding) step(i int) error {
	c.pause = i + copyStride
	if cap(c.b) > LongText {
		if err := c.Room(mostCoded * copyStride); err != nil {
			return err
		}
	}
	return safepoint(c.th)
}

func (c *coding) result() string {
	if len(c.b) <= LongText {
		return string(c.b)
	}
	return ownText(c.b)
}

// encoder is an encoding under way.
type encoder struct {
	codec   codec
	text    string
	handler string
	coding
}

// each calls put for every code point; where put returns false for some in a
// row, they go to the error handler together.
func (e *encoder) each(reason string, put func(r rune) bool) error {
	for i := 0; i < len(e.text); {
		if i >= e.pause {
			if err := e.step(i); err != nil {
				return err
			}
		}
		r, n := DecodeRune(e.text[i:])
		if n == 1 && r >= 0x80 {
			r = 0xdc00 + rune(e.text[i]) // a stray byte, which only Starlark's strings have
		}
		if put(r) {
			i += n
			continue
		}
		end := i + n
		for pace := NewPace(e.th); end < len(e.text) && !e.codec.wide(); {
			if err := pace.At(end); err != nil {
				return err
			}
			r, n := DecodeRune(e.text[end:])
			mark := len(e.b)
			if put(r) {
				e.b = e.b[:mark]
				break
			}
			end += n
		}
		if err := e.fail(i, end, reason, put); err != nil {
			return err
		}
		i = end
	}
	return nil
}

// fail handles the characters text[i:end], which the encoding does not have.
func (e *encoder) fail(i, end int, reason string, put func(r rune) bool) error {
	strict := func(i, end int) error {
		return NewException(UnicodeEncodeError, Str(e.codec.name), Str(e.text), Int(int64(RuneCount(e.text[:i]))), Int(int64(RuneCount(e.text[:end]))), Str(reason))
	}
	if e.handler == "strict" {
		return strict(i, end)
	}
	if err := CheckErrorHandler(e.handler); err != nil {
		return err
	}
	for i < end {
		if i >= e.pause {
			if err := e.step(i); err != nil {
				return err
			}
		}
		r, n := DecodeRune(e.text[i:])
		switch e.handler {
		case "ignore":
		case "replace":
			put('?')
		case "backslashreplace":
			e.putAll(AppendEscapedRune(nil, r), put)
		case "xmlcharrefreplace":
			e.putAll(append(appendInt([]byte("&#"), int64(r)), ';'), put)
		case "surrogateescape":
			if r < 0xdc80 || r > 0xdcff || e.codec.wide() {
				return strict(i, end)
			}
			e.b = append(e.b, byte(r))
		case "surrogatepass":
			if !IsSurrogate(r) || !strings.HasPrefix(e.codec.name, "utf") {
				return strict(i, end)
			}
			e.passSurrogate(r)
		}
		i += n
	}
	return nil
}

func (e *encoder) putAll(text []byte, put func(r rune) bool) {
	for _, c := range text {
		put(rune(c))
	}
}

func (e *encoder) passSurrogate(r rune) {
	switch name := e.codec.name; {
	case name == "utf-8":
		e.b = AppendRune(e.b, r)
	case strings.HasPrefix(name, "utf-16"):
		e.b = appendWide(e.b, uint32(r), 2, strings.HasSuffix(name, "be"))
	default:
		e.b = appendWide(e.b, uint32(r), 4, strings.HasSuffix(name, "be"))
	}
}

// decoder is a decoding under way.
type decoder struct {
	codec   codec
	bytes   string
	i       int
	handler string
	coding
}

// fail handles the bytes b[i:i+n] that are no text, and moves behind them.
func (d *decoder) fail(n int, reason string) error {
	end := min(d.i+n, len(d.bytes))
	strict := func() error {
		return NewException(UnicodeDecodeError, Str(d.codec.name), BytesValue(d.bytes), Int(int64(d.i)), Int(int64(end)), Str(reason))
	}
	switch d.handler {
	case "strict":
		return strict()
	case "ignore":
	case "replace":
		d.b = append(d.b, "\ufffd"...)
	case "backslashreplace":
		for _, c := range []byte(d.bytes[d.i:end]) {
			d.b = append(d.b, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		}
	case "surrogateescape":
		i := d.i
		for i < end && d.bytes[i] >= 0x80 {
			d.b = AppendRune(d.b, 0xdc00+rune(d.bytes[i]))
			i++
		}
		if i == d.i {
			return strict()
		}
		end = i
	case "surrogatepass":
		m := d.passSurrogate()
		if m == 0 {
			return strict()
		}
		end = d.i + m
	case "xmlcharrefreplace":
		return Errorf(TypeError, "don't know how to handle UnicodeDecodeError in error callback")
	default:
		return CheckErrorHandler(d.handler)
	}
	d.i = end
	return nil
}

// passSurrogate appends the surrogate at i and returns its length, 0 if there is none.
func (d *decoder) passSurrogate() int {
	name := d.codec.name
	big := strings.HasSuffix(name, "be")
	switch rest := d.bytes[d.i:]; {
	case name == "utf-8" && isSurrogateAt(rest, 0):
		d.b = append(d.b, rest[:3]...)
		return 3
	case strings.HasPrefix(name, "utf-16") && len(rest) >= 2 && IsSurrogate(rune(wideUnit(rest, 2, big))):
		d.b = AppendRune(d.b, rune(wideUnit(rest, 2, big)))
		return 2
	case strings.HasPrefix(name, "utf-32") && len(rest) >= 4 && IsSurrogate(rune(wideUnit(rest, 4, big))):
		d.b = AppendRune(d.b, rune(wideUnit(rest, 4, big)))
		return 4
	}
	return 0
}
