package object

import (
	"math/bits"
	"unicode/utf8"
)

func encodeUTF8(e *encoder) error {
	return e.each("surrogates not allowed", func(r rune) bool {
		if IsSurrogate(r) {
			return false
		}
		e.b = utf8.AppendRune(e.b, r)
		return true
	})
}

func decodeUTF8(d *decoder) error {
	for d.i < len(d.bytes) {
		if d.i >= d.pause {
			if err := d.step(d.i); err != nil {
				return err
			}
		}
		r, n := utf8.DecodeRuneInString(d.bytes[d.i:])
		if r != utf8.RuneError || n > 1 {
			d.b = append(d.b, d.bytes[d.i:d.i+n]...)
			d.i += n
			continue
		}
		if err := d.fail(badUTF8(d.bytes[d.i:])); err != nil {
			return err
		}
	}
	return nil
}

// badUTF8 tells how many bytes at the start of s are the beginning of a
// character that is not completed, and what is wrong with them.
func badUTF8(s string) (n int, reason string) {
	c := s[0]
	lo, hi := byte(0x80), byte(0xbf)
	need := bits.LeadingZeros8(^c)
	switch {
	case c < 0xc2 || c > 0xf4:
		return 1, "invalid start byte"
	case c == 0xe0:
		lo = 0xa0
	case c == 0xed:
		hi = 0x9f
	case c == 0xf0:
		lo = 0x90
	case c == 0xf4:
		hi = 0x8f
	}
	for n = 1; n < need; n++ {
		if n == len(s) {
			return n, "unexpected end of data"
		}
		if s[n] < lo || s[n] > hi {
			break
		}
		lo, hi = 0x80, 0xbf
	}
	return n, "invalid continuation byte"
}

// byteCodec is the codec of an encoding whose characters are the first size code points.
func byteCodec(name string, size rune) codec {
	reason := "ordinal not in range(128)"
	if size == 256 {
		reason = "ordinal not in range(256)"
	}
	return codec{name, func(e *encoder) error {
		return e.each(reason, func(r rune) bool {
			if r >= size {
				return false
			}
			e.b = append(e.b, byte(r))
			return true
		})
	}, func(d *decoder) error {
		for d.i < len(d.bytes) {
			if d.i >= d.pause {
				if err := d.step(d.i); err != nil {
					return err
				}
			}
			c := rune(d.bytes[d.i])
			if c < size {
				d.b = AppendRune(d.b, c)
				d.i++
			} else if err := d.fail(1, reason); err != nil {
				return err
			}
		}
		return nil
	}}
}
