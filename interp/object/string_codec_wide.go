package object

// wideCodec is the codec of UTF-16 (size 2) or UTF-32 (size 4); mark: with a byte order mark.
func wideCodec(name string, size int, big, mark bool) codec {
	return codec{name, func(e *encoder) error {
		if mark {
			e.b = appendWide(e.b, 0xfeff, size, false)
		}
		return e.each("surrogates not allowed", func(r rune) bool {
			switch {
			case IsSurrogate(r):
				return false
			case r > 0xffff && size == 2:
				r -= 0x10000
				e.b = appendWide(appendWide(e.b, uint32(0xd800+r>>10), 2, big), uint32(0xdc00+r&0x3ff), 2, big)
			default:
				e.b = appendWide(e.b, uint32(r), size, big)
			}
			return true
		})
	}, func(d *decoder) error {
		big := big
		if mark && len(d.bytes) >= size {
			switch {
			case wideUnit(d.bytes, size, false) == 0xfeff:
				d.i = size
			case wideUnit(d.bytes, size, true) == 0xfeff:
				d.i, big = size, true
			}
		}
		if mark {
			d.codec.name = name + "-le"
			if big {
				d.codec.name = name + "-be"
			}
		}
		for d.i < len(d.bytes) {
			if d.i >= d.pause {
				if err := d.step(d.i); err != nil {
					return err
				}
			}
			if err := d.wide(size, big); err != nil {
				return err
			}
		}
		return nil
	}}
}

func appendWide(dst []byte, u uint32, size int, big bool) []byte {
	for k := range size {
		if big {
			k = size - 1 - k
		}
		dst = append(dst, byte(u>>(8*k)))
	}
	return dst
}

func wideUnit(s string, size int, big bool) uint32 {
	u := uint32(0)
	for k := range size {
		i := k
		if !big {
			i = size - 1 - k
		}
		u = u<<8 | uint32(s[i])
	}
	return u
}

// wide decodes one character of UTF-16 or UTF-32.
func (d *decoder) wide(size int, big bool) error {
	rest := d.bytes[d.i:]
	if len(rest) < size {
		return d.fail(len(rest), "truncated data")
	}
	u := rune(wideUnit(rest, size, big))
	switch {
	case size == 4 && IsSurrogate(u):
		return d.fail(4, "code point in surrogate code point range(0xd800, 0xe000)")
	case size == 4 && uint32(u) > 0x10ffff:
		return d.fail(4, "code point not in range(0x110000)")
	case size == 2 && u&^0x3ff == 0xdc00:
		return d.fail(2, "illegal encoding")
	case size == 2 && u&^0x3ff == 0xd800:
		if len(rest) < 4 {
			return d.fail(len(rest), "unexpected end of data")
		}
		v := rune(wideUnit(rest[2:], 2, big))
		if v&^0x3ff != 0xdc00 {
			return d.fail(2, "illegal UTF-16 surrogate")
		}
		u = 0x10000 + (u-0xd800)<<10 + (v - 0xdc00)
		d.i += 2
	}
	d.b = AppendRune(d.b, u)
	d.i += size
	return nil
}
