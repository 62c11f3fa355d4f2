package builtins

import (
	"strings"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/object"
)

// textCodec is a file's encoding with the state that reading and writing in
// pieces needs.
type textCodec struct {
	name    string // as the script gave it
	errors  string
	kind    codecKind
	decodes string // the encoding to decode with, once a byte order mark told
	started bool   // the beginning, with its mark, was written
}

type codecKind uint8

const (
	codecBytes codecKind = iota // every byte is a character, or the codec is decoded as a whole
	codecUTF8
	codecUTF8Sig
	codec16
	codec32
)

// newTextCodec returns the codec of an encoding's name, or LookupError.
func newTextCodec(name, errors string) (textCodec, error) {
	c := textCodec{name: name, errors: errors, decodes: name}
	if err := object.CheckEncoding(name); err != nil {
		return c, err
	}
	norm := strings.ToLower(strings.NewReplacer("_", "-", " ", "-").Replace(name))
	switch {
	case norm == "utf-8-sig" || norm == "utf8-sig":
		c.kind = codecUTF8Sig
	case strings.HasPrefix(norm, "utf-16") || strings.HasPrefix(norm, "utf16") || norm == "u16":
		c.kind = codec16
	case strings.HasPrefix(norm, "utf-32") || strings.HasPrefix(norm, "utf32") || norm == "u32":
		c.kind = codec32
	case norm == "utf-8" || norm == "utf8" || norm == "u8" || norm == "utf":
		c.kind, c.decodes = codecUTF8, "utf-8"
	}
	return c, nil
}

// marked reports whether the encoding begins with a byte order mark.
func (c *textCodec) marked() bool {
	switch c.kind {
	case codecUTF8Sig:
		return true
	case codec16, codec32:
		n := strings.ToLower(c.name)
		return !strings.HasSuffix(n, "le") && !strings.HasSuffix(n, "be")
	}
	return false
}

// restart is for a seek: at the beginning of the file the mark counts again.
func (c *textCodec) restart(begin bool) {
	c.started = !begin
	if begin {
		c.decodes = c.name
		if c.kind == codecUTF8 {
			c.decodes = "utf-8"
		}
	} else if c.marked() && c.decodes == c.name {
		c.decodes = c.unmarked("")
	}
}

// unmarked is the name of the encoding in the byte order that mark tells, native by default.
func (c *textCodec) unmarked(mark string) string {
	order := "-le"
	if strings.HasPrefix(mark, "\xfe\xff") || strings.HasPrefix(mark, "\x00\x00\xfe\xff") {
		order = "-be"
	}
	switch c.kind {
	case codec16:
		return "utf-16" + order
	case codec32:
		return "utf-32" + order
	}
	return "utf-8"
}

// decode decodes data but for a character at its end that is not complete, whose
// bytes it returns as rest; at the end of the file final makes that an error.
// identical tells that the text's bytes are those of data.
func (c *textCodec) decode(th *object.Thread, data string, final bool) (text, rest string, identical bool, err error) {
	if c.decodes == c.name && c.marked() {
		var ok bool
		if data, ok = c.takeMark(data, final); !ok {
			return "", data, false, nil
		}
	}
	if !final {
		n := c.incomplete(data)
		data, rest = data[:len(data)-n], data[len(data)-n:]
	}
	if c.decodes == "utf-8" && utf8.ValidString(data) {
		return data, rest, true, nil
	}
	text, err = object.Decode(th, data, c.decodes, c.errors)
	return text, rest, false, err
}

// takeMark removes the byte order mark; ok is false while there is too little to tell.
func (c *textCodec) takeMark(data string, final bool) (_ string, ok bool) {
	need := map[codecKind]int{codecUTF8Sig: 3, codec16: 2, codec32: 4}[c.kind]
	if len(data) < need && !final {
		return data, false
	}
	if len(data) == 0 {
		return data, true
	}
	c.decodes = c.unmarked(data)
	for _, mark := range []string{"\xef\xbb\xbf", "\xff\xfe\x00\x00", "\x00\x00\xfe\xff", "\xff\xfe", "\xfe\xff"} {
		if len(mark) == need && strings.HasPrefix(data, mark) {
			return data[need:], true
		}
	}
	return data, true
}

// incomplete returns the number of bytes at the end of data that begin a
// character without completing it.
func (c *textCodec) incomplete(data string) int {
	switch c.kind {
	case codecUTF8, codecUTF8Sig:
		for i := 1; i <= min(3, len(data)); i++ {
			switch b := data[len(data)-i]; {
			case b < 0x80:
				return 0
			case b >= 0xc0:
				if !utf8.FullRuneInString(data[len(data)-i:]) {
					return i
				}
				return 0
			}
		}
	case codec16:
		odd := len(data) % 2
		if last := len(data) - odd - 2; last >= 0 {
			hi := data[last+1]
			if strings.HasSuffix(c.decodes, "be") {
				hi = data[last]
			}
			if hi >= 0xd8 && hi <= 0xdb {
				return odd + 2
			}
		}
		return odd
	case codec32:
		return len(data) % 4
	}
	return 0
}

// encode encodes text, with the byte order mark if it is the first of the file.
func (c *textCodec) encode(th *object.Thread, text string) (string, error) {
	if c.kind == codecUTF8 && utf8.ValidString(text) {
		return text, nil
	}
	name := c.name
	if c.marked() && c.started {
		name = c.unmarked("")
	}
	c.started = true
	return object.Encode(th, text, name, c.errors)
}
