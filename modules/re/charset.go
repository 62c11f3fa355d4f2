package re

import (
	"slices"
	"sync"
	"unicode"

	"github.com/starling-lang/starling/interp/object"
)

// category is a class of characters such as \d; odd ones are the complements.
type category uint8

const (
	catNone  category = iota
	catDigit          = iota + 1
	catNotDigit
	catSpace
	catNotSpace
	catWord
	catNotWord
)

// setItem is a part of a set: a range of characters, or a category.
type setItem struct {
	lo, hi rune
	cat    category
}

// folding says which characters are the same in a set.
type folding uint8

const (
	foldNone folding = iota
	foldASCII
	foldUnicode
)

// charset is a set of characters. It is immutable.
type charset struct {
	// table answers for single bytes: characters below 0x80 of a str, all those of bytes.
	table  byteSet
	items  []setItem
	negate bool
	ascii  bool // categories have ASCII characters only
	fold   folding
	wide   bool // may have characters from 0x80 on, of a str
	until  int  // the byte that is all the set does not have, or -1
}

// byteSet is a set of bytes.
type byteSet [256]bool

// newCharset makes a set for str patterns or, with bytes, for patterns of bytes.
func newCharset(items []setItem, negate bool, f flags, bytes bool) *charset {
	c := &charset{items: slices.Clone(items), negate: negate, ascii: bytes || f&flagASCII != 0}
	if f&flagIgnoreCase != 0 {
		if c.fold = foldUnicode; c.ascii {
			c.fold = foldASCII
		}
	}
	c.until = -1
	if negate && c.fold == foldNone && len(items) == 1 && items[0].cat == catNone && items[0].lo == items[0].hi && items[0].lo < 0x80 {
		c.until = int(items[0].lo)
	}
	n := rune(0x80)
	if bytes {
		n = 0x100
	}
	for r := range n {
		c.table[r] = c.has(r)
	}
	c.wide = !bytes && (negate || c.fold == foldUnicode || slices.ContainsFunc(c.items, func(i setItem) bool {
		return i.cat&1 == 1 && i.cat != 0 || i.cat != 0 && !c.ascii || i.hi >= 0x80
	}))
	return c
}

// has reports whether the set has the character r.
func (c *charset) has(r rune) bool {
	if c.contains(r) {
		return !c.negate
	}
	switch c.fold {
	case foldASCII:
		if r < 0x80 && isLetter(r) && c.contains(r^0x20) {
			return !c.negate
		}
	case foldUnicode:
		for o := unicode.SimpleFold(r); o != r; o = unicode.SimpleFold(o) {
			if c.contains(o) {
				return !c.negate
			}
		}
		for _, o := range alsoSame(r) {
			if c.contains(o) {
				return !c.negate
			}
		}
	}
	return c.negate
}

// contains looks the character up without regard to case and complement.
func (c *charset) contains(r rune) bool {
	for _, i := range c.items {
		if i.cat != catNone {
			if inCategory(r, i.cat, c.ascii) {
				return true
			}
		} else if r >= i.lo && r <= i.hi {
			return true
		}
	}
	return false
}

// alsoSame returns the characters that are the same as r when case is ignored, beyond those of
// Unicode's simple folding.
func alsoSame(r rune) []rune {
	for _, group := range extraCases {
		if slices.Contains(group, r) {
			return group
		}
	}
	return nil
}

var extraCases = [...][]rune{{'i', 'I', 0x130, 0x131}, {0x390, 0x1fd3}, {0x3b0, 0x1fe3}, {0xfb05, 0xfb06}}

// cased reports whether case matters for r.
func cased(r rune, f folding) bool {
	if f == foldASCII {
		return r < 0x80 && isLetter(r)
	}
	return unicode.SimpleFold(r) != r || alsoSame(r) != nil
}

func inCategory(r rune, c category, ascii bool) bool {
	in := false
	switch c &^ 1 {
	case catDigit:
		in = r >= '0' && r <= '9' || r >= 0x80 && !ascii && object.IsDecimal(r)
	case catSpace:
		in = r == ' ' || r >= 9 && r <= 13 || !ascii && r > 13 && object.IsSpace(r)
	case catWord:
		in = isWord(r, ascii)
	}
	return in != (c&1 == 1)
}

// isWord reports whether r is a character of words, to \w and \b.
func isWord(r rune, ascii bool) bool {
	if r < 0x80 {
		return isLetter(r) || r >= '0' && r <= '9' || r == '_'
	}
	if ascii {
		return false
	}
	if r < 0x10000 {
		bits := wordBits()
		return bits[r>>6]&(1<<(r&63)) != 0
	}
	return object.IsAlpha(r) || object.IsNumeric(r)
}

// wordBits is a bit for each character of the basic plane: the categories of Unicode are slow to look up.
var wordBits = sync.OnceValue(func() *[1 << 10]uint64 {
	bits := new([1 << 10]uint64)
	for r := rune(0x80); r < 0x10000; r++ {
		if object.IsAlpha(r) || object.IsNumeric(r) {
			bits[r>>6] |= 1 << (r & 63)
		}
	}
	return bits
})

// intersects reports whether the sets have a byte in common.
func (b *byteSet) intersects(o *byteSet) bool {
	for i, in := range b {
		if in && o[i] {
			return true
		}
	}
	return false
}

// join adds the bytes of o.
func (b *byteSet) join(o *byteSet) {
	for i, in := range o {
		b[i] = b[i] || in
	}
}

// only returns the set's byte if it has just one, else -1.
func (b *byteSet) only() int {
	found := -1
	for i, in := range b {
		if in {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// firstBytes returns the bytes that the characters of the set begin with.
func (c *charset) firstBytes() *byteSet {
	b := c.table
	if c.wide {
		for i := 0x80; i < 0x100; i++ {
			b[i] = true
		}
	}
	return &b
}
