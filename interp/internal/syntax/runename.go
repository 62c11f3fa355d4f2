package syntax

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/runenames"
)

// controlNames are the names by which \N knows characters that have no name of
// their own in Unicode.
var controlNames = map[string]rune{
	"NULL": 0, "NUL": 0, "BELL CODE": 7, "ALERT": 7, "BEL": 7, "BACKSPACE": 8, "BS": 8, "CHARACTER TABULATION": 9, "HORIZONTAL TABULATION": 9,
	"HT": 9, "TAB": 9, "LINE FEED": 10, "NEW LINE": 10, "END OF LINE": 10, "LF": 10, "NL": 10, "EOL": 10, "LINE TABULATION": 11,
	"VERTICAL TABULATION": 11, "VT": 11, "FORM FEED": 12, "FF": 12, "CARRIAGE RETURN": 13, "CR": 13, "ESCAPE": 27, "ESC": 27,
	"DELETE": 127, "DEL": 127, "NEXT LINE": 0x85, "NEL": 0x85, "NO-BREAK SPACE": 0xa0, "NBSP": 0xa0, "SOFT HYPHEN": 0xad, "SHY": 0xad,
	"ZERO WIDTH SPACE": 0x200b, "ZWSP": 0x200b, "ZERO WIDTH NON-JOINER": 0x200c, "ZWNJ": 0x200c, "ZERO WIDTH JOINER": 0x200d, "ZWJ": 0x200d,
	"BYTE ORDER MARK": 0xfeff, "BOM": 0xfeff, "ZERO WIDTH NO-BREAK SPACE": 0xfeff,
}

// longestName is more than the length of any character's name.
const longestName = 1000

// RuneNamed returns the character with a Unicode name, in letters of either case.
// It searches: such escapes are few in a file.
func RuneNamed(name string) (rune, bool) {
	if len(name) > longestName {
		return 0, false
	}
	name = strings.ToUpper(name)
	if r, ok := controlNames[name]; ok {
		return r, true
	}
	if hex, ok := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-"); ok {
		n, err := strconv.ParseUint(hex, 16, 32)
		r := rune(n)
		return r, err == nil && n <= unicode.MaxRune && unicode.Is(unicode.Unified_Ideograph, r) && len(hex) >= 4
	}
	if s, ok := strings.CutPrefix(name, "HANGUL SYLLABLE "); ok {
		return hangulSyllable(s)
	}
	for r := rune(0x20); r <= unicode.MaxRune; r++ {
		if !utf8.ValidRune(r) || !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cf) {
			continue
		}
		if runenames.Name(r) == name {
			return r, true
		}
	}
	return 0, false
}

// hangulSyllable finds a syllable by the Latin letters of its parts.
func hangulSyllable(name string) (rune, bool) {
	lead := strings.Fields("G GG N D DD R M B BB S SS . J JJ C K T P H")
	vowel := strings.Fields("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I")
	tail := strings.Fields(". G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H")
	for l, a := range lead {
		for v, b := range vowel {
			for t, c := range tail {
				if strings.ReplaceAll(a+b+c, ".", "") == name {
					return rune(0xac00 + (l*len(vowel)+v)*len(tail) + t), true
				}
			}
		}
	}
	return 0, false
}
