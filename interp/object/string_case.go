package object

import (
	le "encoding/binary"
	"sort"
	"unicode"
)

func lookupCase(table []caseEntry, r rune) (string, bool) {
	i := sort.Search(len(table), func(i int) bool { return table[i].r >= r })
	if i < len(table) && table[i].r == r {
		return table[i].text, true
	}
	return "", false
}

func appendUpper(dst []byte, r rune) []byte {
	if r >= 0x80 {
		if t, ok := lookupCase(fullUpper, r); ok {
			return append(dst, t...)
		}
	}
	return AppendRune(dst, unicode.ToUpper(r))
}

func appendTitle(dst []byte, r rune) []byte {
	if r >= 0x80 {
		if t, ok := lookupCase(fullTitle, r); ok {
			return append(dst, t...)
		}
	}
	return AppendRune(dst, unicode.ToTitle(r))
}

const capitalSigma = 'Σ'

// appendLower appends the lower case of the code point r at s[i:].
func appendLower(dst []byte, s string, i int, r rune) []byte {
	switch {
	case r == 'İ':
		return append(dst, "i̇"...)
	case r == capitalSigma && isFinalSigma(s, i):
		return append(dst, "ς"...)
	}
	return AppendRune(dst, unicode.ToLower(r))
}

// isFinalSigma reports whether the capital sigma at s[i:] ends a word: a cased letter
// precedes it and none follows, not counting letters that have no part in casing.
func isFinalSigma(s string, i int) bool {
	before := false
	for j := i; j > 0; {
		r, n := decodeLastRune(s[:j])
		j -= n
		if !caseIgnorable(r) {
			before = IsCased(r)
			break
		}
	}
	if !before {
		return false
	}
	for j := i + len("Σ"); j < len(s); {
		r, n := DecodeRune(s[j:])
		j += n
		if !caseIgnorable(r) {
			return !IsCased(r)
		}
	}
	return true
}

func caseIgnorable(r rune) bool {
	switch r {
	case '\'', '.', ':', '^', '`', 0xa8, 0xad, 0xaf, 0xb4, 0xb7, 0xb8, 0x387, 0x55f, 0x5f4, 0x2018, 0x2019, 0x2024, 0x2027, 0xfe13, 0xfe52, 0xfe55, 0xff07, 0xff0e, 0xff1a:
		return true
	}
	return r >= 0x80 && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

// IsCased reports whether r is a letter with case.
func IsCased(r rune) bool { return IsLower(r) || IsUpper(r) || unicode.IsTitle(r) }

// IsLower and IsUpper follow Unicode's derived properties, which count more than letters.
func IsLower(r rune) bool {
	if r < 0x80 {
		return r >= 'a' && r <= 'z'
	}
	return unicode.IsLower(r) || unicode.Is(unicode.Other_Lowercase, r)
}

// IsUpper reports whether r is an upper-case character.
func IsUpper(r rune) bool {
	if r < 0x80 {
		return r >= 'A' && r <= 'Z'
	}
	return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r)
}

// isASCIILong is IsASCII for a text that may be long.
func isASCIILong(th *Thread, s string) (bool, error) {
	return AllPieces(th, s, IsASCII)
}

// mapText applies f to each code point of a text that is not ASCII.
func mapText(th *Thread, s string, f func(dst []byte, i int, r rune) []byte) (string, error) {
	if len(s) <= LongText {
		return ownText(mapPiece(make([]byte, 0, len(s)+8), s, 0, len(s), f)), nil
	}
	o, err := NewBuffer(th, len(s)+len(s)/8)
	if err != nil {
		return "", err
	}
	err = o.Append(s, 4, func(dst []byte, lo, hi int) []byte { return mapPiece(dst, s, lo, hi, f) })
	return o.Text(), err
}

func mapPiece(dst []byte, s string, lo, hi int, f func(dst []byte, i int, r rune) []byte) []byte {
	for i := lo; i < hi; {
		r, n := DecodeRune(s[i:])
		if n == 1 && r >= 0x80 {
			dst = append(dst, s[i])
		} else {
			dst = f(dst, i, r)
		}
		i += n
	}
	return dst
}

// swapASCII changes the case of the letters from first on, 'a' or 'A', in ASCII
// text, eight bytes at a time.
func swapASCII(th *Thread, s string, first byte) (string, error) {
	if len(s) > LongText {
		return ChangeLong(th, s, func(b []byte, state byte) byte {
			whole := len(b) &^ 7
			swapLetters(b[:whole], first)
			var last [8]byte
			copy(last[:], b[whole:])
			swapLetters(last[:], first)
			copy(b[whole:], last[:])
			return state
		})
	}
	b := make([]byte, (len(s)+7)&^7)
	copy(b, s)
	if !swapLetters(b, first) {
		return s, nil
	}
	return ownText(b[:len(s)]), nil
}

// swapIfASCII is swapASCII of text that is ASCII; done is false of other text.
func swapIfASCII(th *Thread, s string, first byte) (swapped string, done bool, err error) {
	ascii, err := isASCIILong(th, s)
	if err == nil && ascii {
		swapped, err = swapASCII(th, s, first)
	}
	return swapped, ascii || err != nil, err
}

// ChangeLong returns a copy of a long text that change has changed piece by piece; each gets what the one before returned.
func ChangeLong(th *Thread, s string, change func(b []byte, state byte) byte) (string, error) {
	o, err := NewBuffer(th, len(s))
	if err != nil {
		return "", err
	}
	state := byte(0)
	err = o.Append(s, 1, func(dst []byte, lo, hi int) []byte {
		n := len(dst)
		dst = append(dst, s[lo:hi]...)
		state = change(dst[n:], state)
		return dst
	})
	return o.Text(), err
}

// swapLetters is swapASCII in place; the length is a multiple of eight. It
// reports whether there were such letters.
func swapLetters(b []byte, first byte) bool {
	changed := uint64(0)
	for i := 0; i+8 <= len(b); i += 8 {
		w := le.LittleEndian.Uint64(b[i:])
		letters := lettersOf(w, first)
		changed |= letters
		le.LittleEndian.PutUint64(b[i:], w^letters)
	}
	return changed != 0
}

// UpperStr and LowerStr are s.upper() and s.lower() of a str.
func UpperStr(th *Thread, v Value) (Value, error) { return changeCase(th, v, 'a', Upper) }

// LowerStr returns v.lower().
func LowerStr(th *Thread, v Value) (Value, error) { return changeCase(th, v, 'A', Lower) }

func changeCase(th *Thread, v Value, first byte, full func(th *Thread, s string) (string, error)) (Value, error) {
	p := (*String)(v.ref)
	if p.kind == KindStr && p.short() && p.ASCII() {
		return th.swapShort(p, first), nil
	}
	s, err := full(th, p.s)
	if err != nil {
		return Value{}, err
	}
	if p.kind == KindStr && len(s) == len(p.s) && s == p.s {
		return v, nil
	}
	return Str(s), nil
}

// swapShort changes the case of the letters from first on in a short ASCII str.
func (th *Thread) swapShort(p *String, first byte) Value {
	n := len(p.s)
	i := 0
	for ; i < n; i += sizeUnit {
		if lettersOf(p.word(i), first)<<(max(i+sizeUnit-n, 0)*8) != 0 { // not what lies behind the text
			break
		}
	}
	if i >= n {
		return p.Value()
	}
	q, text := th.newShort(n)
	q.n = uint32(n)
	for i := 0; i < n; i += sizeUnit {
		w := p.word(i)
		putWord(text, i, w^lettersOf(w, first))
	}
	return q.Value()
}

// lettersOf returns the bit 0x20 of each byte of an ASCII word that is one of the letters from first on.
func lettersOf(w uint64, first byte) uint64 {
	const ones = 0x0101010101010101
	low, high := ones*uint64(0x80-first), ones*uint64(0x80-first-26)
	return (w + low) &^ (w + high) & (ones << 7) >> 2
}

// TitleStr returns v.title().
func TitleStr(th *Thread, v Value) (Value, error) {
	return mapASCII(th, v, func(b []byte, inWord byte) byte { // the bit 0x20 behind a letter, which makes lower case
		for i, c := range b {
			if letter := c | 0x20; letter-'a' < 26 {
				b[i] = c&^0x20 | inWord
				inWord = 0x20
			} else {
				inWord = 0
			}
		}
		return inWord
	}, Title)
}

// CapitalizeStr returns v.capitalize().
func CapitalizeStr(th *Thread, v Value) (Value, error) {
	return mapASCII(th, v, func(b []byte, rest byte) byte {
		for i, c := range b {
			if (c|0x20)-'a' < 26 {
				b[i] = c&^0x20 | rest
			}
			rest = 0x20
		}
		return rest
	}, Capitalize)
}

// SwapCaseStr returns v.swapcase().
func SwapCaseStr(th *Thread, v Value) (Value, error) {
	return mapASCII(th, v, func(b []byte, state byte) byte {
		for i, c := range b {
			if (c|0x20)-'a' < 26 {
				b[i] = c ^ 0x20
			}
		}
		return state
	}, SwapCase)
}

// mapASCII changes ASCII text in place in a copy, piece by piece if it is long, from a state of 0 on; other text by full.
func mapASCII(th *Thread, v Value, change func(b []byte, state byte) byte, full func(th *Thread, s string) (string, error)) (Value, error) {
	p := (*String)(v.ref)
	if err := p.Measure(th); err != nil {
		return Value{}, err
	}
	var out Value
	switch n := len(p.s); {
	case !p.ASCII():
		s, err := full(th, p.s)
		if err != nil {
			return Value{}, err
		}
		out = Str(s)
	case n <= shortText:
		b := append(th.TakeBuffer(), p.s...)
		change(b, 0)
		out = th.asciiText(b)
		th.PutBuffer(b)
	case n <= LongText:
		b := []byte(p.s)
		change(b, 0)
		out = Str(ownText(b))
	default:
		s, err := ChangeLong(th, p.s, change)
		if err != nil {
			return Value{}, err
		}
		out = Str(s)
	}
	if s := (*String)(out.ref).s; p.kind == KindStr && s == p.s {
		return v, nil
	}
	return out, nil
}

// Upper returns the text in upper case, by Unicode's full mapping.
func Upper(th *Thread, s string) (string, error) {
	if swapped, done, err := swapIfASCII(th, s, 'a'); done {
		return swapped, err
	}
	return mapText(th, s, func(dst []byte, _ int, r rune) []byte { return appendUpper(dst, r) })
}

// Lower returns the text in lower case, by Unicode's full mapping.
func Lower(th *Thread, s string) (string, error) {
	if swapped, done, err := swapIfASCII(th, s, 'A'); done {
		return swapped, err
	}
	return mapText(th, s, func(dst []byte, i int, r rune) []byte { return appendLower(dst, s, i, r) })
}

// Title returns the text with each word's first letter in title case, the others in lower case.
func Title(th *Thread, s string) (string, error) {
	cased := false
	return mapText(th, s, func(dst []byte, i int, r rune) []byte {
		if cased {
			dst = appendLower(dst, s, i, r)
		} else {
			dst = appendTitle(dst, r)
		}
		cased = IsCased(r)
		return dst
	})
}

// Capitalize returns the text with its first character in title case, the others in lower case.
func Capitalize(th *Thread, s string) (string, error) {
	return mapText(th, s, func(dst []byte, i int, r rune) []byte {
		if i == 0 {
			return appendTitle(dst, r)
		}
		return appendLower(dst, s, i, r)
	})
}

// SwapCase returns the text with upper and lower case exchanged.
func SwapCase(th *Thread, s string) (string, error) {
	return mapText(th, s, func(dst []byte, i int, r rune) []byte {
		switch {
		case IsUpper(r):
			return appendLower(dst, s, i, r)
		case IsLower(r):
			return appendUpper(dst, r)
		}
		return AppendRune(dst, r)
	})
}

// CaseFold returns the text for comparison without regard to case.
func CaseFold(th *Thread, s string) (string, error) {
	if swapped, done, err := swapIfASCII(th, s, 'A'); done {
		return swapped, err
	}
	return mapText(th, s, func(dst []byte, _ int, r rune) []byte {
		switch {
		case r < 0x80:
		case r >= 0x13a0 && r <= 0x13f5: // Cherokee folds to its capital letters
			return AppendRune(dst, r)
		case r >= 0x13f8 && r <= 0x13fd:
			return AppendRune(dst, r-8)
		case r >= 0xab70 && r <= 0xabbf:
			return AppendRune(dst, r-0xab70+0x13a0)
		case r == 'İ':
			return append(dst, "i̇"...)
		default:
			if t, ok := lookupCase(fullFold, r); ok {
				return append(dst, t...)
			}
		}
		return AppendRune(dst, unicode.ToLower(r))
	})
}

// IsAlpha reports whether r is a letter, in Unicode 15.1.
func IsAlpha(r rune) bool {
	return unicode.IsLetter(r) || r >= 0x2ebf0 && r <= 0x2ee5d
}

// IsDecimal, IsDigit and IsNumeric are what str.isdecimal, isdigit and isnumeric accept.
func IsDecimal(r rune) bool { return unicode.Is(unicode.Nd, r) }

// IsDigit also accepts digits that make no decimal numbers, such as superscripts.
func IsDigit(r rune) bool { return IsDecimal(r) || inRanges(digitRanges, r) }

// IsNumeric also accepts fractions and other characters with a numeric value.
func IsNumeric(r rune) bool { return IsDigit(r) || inRanges(numericRanges, r) }

func inRanges(ranges [][2]rune, r rune) bool {
	i := sort.Search(len(ranges), func(i int) bool { return ranges[i][1] >= r })
	return i < len(ranges) && ranges[i][0] <= r
}

// IsIdentifier reports whether s is a valid name.
func IsIdentifier(s string) bool {
	r, n := DecodeRune(s)
	return s != "" && identifierStart(r) && identifierRest(s[n:])
}

// IsIdentifierLong is IsIdentifier for a text that may be long.
func IsIdentifierLong(th *Thread, s string) (bool, error) {
	r, n := DecodeRune(s)
	if s == "" || !identifierStart(r) {
		return false, nil
	}
	return AllPieces(th, s[n:], identifierRest)
}

func identifierRest(s string) bool {
	for s != "" {
		r, n := DecodeRune(s)
		if !identifierPart(r) {
			return false
		}
		s = s[n:]
	}
	return true
}

func identifierStart(r rune) bool {
	if r < 0x80 {
		return r == '_' || r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	switch { // letters whose compatibility forms are no names
	case r == 0x37a, r == 0xe33, r == 0xeb3, r >= 0xfc5e && r <= 0xfc63, r == 0xfdfa, r == 0xfdfb, r == 0xfe70,
		r == 0xfe72, r == 0xfe74, r == 0xfe76, r == 0xfe78, r == 0xfe7a, r == 0xfe7c, r == 0xfe7e, r == 0xff9e, r == 0xff9f, r == 0x2e2f:
		return false
	case r >= 0x309b && r <= 0x309c:
		return false
	}
	return IsAlpha(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start)
}

func identifierPart(r rune) bool {
	if identifierStart(r) {
		return true
	}
	if r < 0x80 {
		return r >= '0' && r <= '9'
	}
	switch r {
	case 0xe33, 0xeb3, 0xff9e, 0xff9f, 0x30fb, 0xff65, 0x200c, 0x200d:
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}
