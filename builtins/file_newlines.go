package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// hasCR tells whether there are line ends to translate.
func hasCR(s string) bool { return strings.IndexByte(s, '\r') >= 0 }

// translateNewlines makes every line end \n.
func translateNewlines(th *object.Thread, s string) (string, error) {
	if !hasCR(s) {
		return s, nil
	}
	if len(s) <= object.LongText {
		return translated(s), nil
	}
	o, err := object.NewBuffer(th, len(s))
	if err != nil {
		return "", err
	}
	err = o.Append(s, 1, func(dst []byte, lo, hi int) []byte {
		if lo > 0 && s[lo-1] == '\r' && s[lo] == '\n' {
			lo++ // the rest of a line end
		}
		return append(dst, translated(s[lo:hi])...)
	})
	return o.Text(), err
}

// expandNewlines makes every \n the line end.
func expandNewlines(th *object.Thread, s, end string) (string, error) {
	if len(s) <= object.LongText {
		return strings.ReplaceAll(s, "\n", end), nil
	}
	o, err := object.NewBuffer(th, len(s))
	if err != nil {
		return "", err
	}
	err = o.Append(s, len(end), func(dst []byte, lo, hi int) []byte {
		return append(dst, strings.ReplaceAll(s[lo:hi], "\n", end)...)
	})
	return o.Text(), err
}

func translated(s string) string {
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
func lineEnds(th *object.Thread, s string) (seen uint8, err error) {
	if !hasCR(s) {
		if strings.IndexByte(s, '\n') >= 0 {
			seen = sawLF
		}
		return seen, nil
	}
	err = object.Pieces(th, s, func(lo, hi int) error {
		for i := lo; i < hi; i++ {
			switch c := s[i]; {
			case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
				seen |= sawCRLF
			case c == '\r':
				seen |= sawCR
			case c == '\n' && (i == 0 || s[i-1] != '\r'):
				seen |= sawLF
			}
		}
		return nil
	})
	return seen, err
}
