package builtins

import "strings"

// hasCR tells whether there are line ends to translate.
func hasCR(s string) bool { return strings.IndexByte(s, '\r') >= 0 }

// translateNewlines makes every line end \n.
func translateNewlines(s string) string {
	if !hasCR(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for {
		i := strings.IndexByte(s, '\r')
		if i < 0 {
			return string(append(b, s...))
		}
		b = append(append(b, s[:i]...), '\n')
		if s = s[i+1:]; s != "" && s[0] == '\n' {
			s = s[1:]
		}
	}
}

// lineEnds returns the sorts of line ends in s, as bits.
func lineEnds(s string) (seen uint8) {
	if !hasCR(s) {
		if strings.IndexByte(s, '\n') >= 0 {
			return sawLF
		}
		return 0
	}
	crlf := strings.Count(s, "\r\n")
	if crlf > 0 {
		seen |= sawCRLF
	}
	if strings.Count(s, "\r") > crlf {
		seen |= sawCR
	}
	if strings.Count(s, "\n") > crlf {
		seen |= sawLF
	}
	return seen
}
