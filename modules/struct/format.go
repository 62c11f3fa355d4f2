package structs

import (
	"math"

	"github.com/starling-lang/starling/interp/object"
)

// layout is a parsed format. It is immutable.
type layout struct {
	text   string
	fields []field
	more   [][]field // the fields of a long format that follow, in pieces
	size   int
	values int // how many values it takes
	big    bool
	native bool
}

// field is count values of one size, side by side.
type field struct {
	code   byte
	size   int
	offset int // of the first
	count  int
	signed bool
	big    bool  // the first byte is the highest
	shift  uint8 // the bits of 64 that it does not have
	// least and most are the small ints that it takes as they are; most is less than least if it takes none.
	least, most int64
}

// limits sets least and most.
func (f *field) limits() {
	f.least, f.most = 0, -1
	switch f.code {
	case 'b', 'B', 'h', 'H', 'i', 'I', 'l', 'L', 'q', 'Q', 'n', 'N':
	default:
		return
	}
	switch {
	case f.signed:
		f.most = math.MaxInt64 >> f.shift
		f.least = -f.most - 1
	case f.shift == 0:
		f.most = math.MaxInt64
	default:
		f.most = int64(uint64(math.MaxUint64) >> f.shift)
	}
}

// sizes of the codes: standard, and as C has them here.
func sizeOf(code byte, native bool) (size int, signed, ok bool) {
	switch code {
	case 'x', 'c', 's', 'p', 'B', '?':
		return 1, false, true
	case 'b':
		return 1, true, true
	case 'h', 'H':
		return 2, code == 'h', true
	case 'e':
		return 2, false, true
	case 'i', 'I':
		return 4, code == 'i', true
	case 'l', 'L':
		if native {
			return 8, code == 'l', true
		}
		return 4, code == 'l', true
	case 'f':
		return 4, false, true
	case 'q', 'Q':
		return 8, code == 'q', true
	case 'd':
		return 8, false, true
	case 'n', 'N', 'P':
		return 8, code == 'n', native
	}
	return 0, false, false
}

// maxSize bounds a format's size as CPython's ssize_t does.
const maxSize = math.MaxInt64

func parse(th *object.Thread, text string) (*layout, error) {
	l := &layout{text: text}
	rest, align := text, true
	if text != "" {
		switch text[0] {
		case '@':
			rest = text[1:]
		case '=', '<':
			rest, align = text[1:], false
		case '>', '!':
			rest, align, l.big = text[1:], false, true
		}
	}
	l.native = align
	pace := object.NewPace(th)
	for i := 0; i < len(rest); i++ {
		if err := pace.At(i); err != nil {
			return nil, err
		}
		c := rest[i]
		if c == ' ' || c >= '\t' && c <= '\r' {
			continue
		}
		count, counted := 0, false
		for ; c >= '0' && c <= '9'; c = rest[i] {
			if count > (maxSize-9)/10 {
				return nil, failure(th, "total struct size too long")
			}
			count, counted = count*10+int(c-'0'), true
			if i++; i == len(rest) {
				return nil, failure(th, "repeat count given without format specifier")
			}
			if err := pace.At(i); err != nil {
				return nil, err
			}
		}
		if !counted {
			count = 1
		}
		if err := l.add(th, c, count, align); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// add appends count values of a code.
func (l *layout) add(th *object.Thread, c byte, count int, align bool) error {
	size, signed, ok := sizeOf(c, align)
	if !ok {
		return failure(th, "bad char in struct format")
	}
	if align && size > 1 {
		l.size = (l.size + size - 1) / size * size
	}
	if count > (maxSize-l.size)/size {
		return failure(th, "total struct size too long")
	}
	switch c {
	case 'x':
		l.size += count
		return nil
	case 's', 'p':
		l.append(field{code: c, size: count, offset: l.size, count: 1, most: -1})
		l.size += count
		l.values++
		return nil
	}
	if count > 0 {
		f := field{code: c, size: size, offset: l.size, count: count, signed: signed, big: l.big, shift: uint8(64 - 8*size)}
		f.limits()
		l.append(f)
		l.size += count * size
		l.values += count
	}
	return nil
}

// append adds a field to the last piece, or to a new one.
func (l *layout) append(f field) {
	if len(l.fields) < piece {
		l.fields = append(l.fields, f)
		return
	}
	last := len(l.more) - 1
	if last < 0 || len(l.more[last]) == piece {
		l.more = append(l.more, nil)
		last++
	}
	l.more[last] = append(l.more[last], f)
}
