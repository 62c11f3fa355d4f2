package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// FormatPart is a piece of the text of a format, and the replacement field behind it if Field is set.
type FormatPart struct {
	Literal, Name, Spec string
	Conversion          rune // 0 without one
	Field               bool
}

// CutFormat returns the first part of a format, which is not empty, and the rest.
func CutFormat(th *object.Thread, s string) (p FormatPart, rest string, err error) {
	i, err := indexAny(th, s, "{}")
	switch {
	case err != nil:
		return p, "", err
	case i < 0:
		return FormatPart{Literal: s}, "", nil
	case i+1 < len(s) && s[i+1] == s[i]:
		return FormatPart{Literal: s[:i+1]}, s[i+2:], nil
	case s[i] == '}':
		return p, "", object.Errorf(object.ValueError, "Single '}' encountered in format string")
	case i+1 == len(s):
		return p, "", object.Errorf(object.ValueError, "Single '{' encountered in format string")
	}
	field, rest, err := cutField(th, s[i+1:])
	if err != nil {
		return p, "", err
	}
	p = FormatPart{Literal: s[:i], Field: true}
	p.Name, p.Conversion, p.Spec, err = splitConversion(field)
	return p, rest, err
}

// indexAny is strings.IndexAny for a text that may be long.
func indexAny(th *object.Thread, s, chars string) (int, error) {
	lo := 0
	for ; len(s)-lo > object.LongText; lo += object.LongText {
		if i := strings.IndexAny(s[lo:lo+object.LongText], chars); i >= 0 {
			return lo + i, nil
		}
		if err := th.Safepoint(); err != nil {
			return -1, err
		}
	}
	if i := strings.IndexAny(s[lo:], chars); i >= 0 {
		return lo + i, nil
	}
	return -1, nil
}

// FieldKey is a step in a field's name: an attribute's name, or an index or key in brackets.
type FieldKey struct {
	Key       object.Value
	Attribute bool
}

// SplitField splits a field's name: the argument it begins with, an int or a str, and the steps from there.
func SplitField(th *object.Thread, name string) (first object.Value, keys []FieldKey, err error) {
	end, err := indexAny(th, name, ".[")
	if err != nil {
		return first, nil, err
	}
	if end < 0 {
		end = len(name)
	}
	if first = object.Str(""); end > 0 {
		if first, err = indexKey(name[:end]); err != nil {
			return first, nil, err
		}
	}
	pace := object.NewPace(th)
	for rest := name[end:]; rest != ""; {
		var k FieldKey
		if k, rest, err = nextKey(th, rest); err != nil {
			return first, nil, err
		}
		if err = pace.At(len(name) - len(rest)); err != nil {
			return first, nil, err
		}
		keys = append(keys, k)
	}
	return first, keys, nil
}

// nextKey takes the step that s begins with.
func nextKey(th *object.Thread, s string) (k FieldKey, rest string, err error) {
	if s[0] == '.' {
		end, err := indexAny(th, s[1:], ".[")
		if err != nil {
			return k, "", err
		}
		if end++; end == 0 {
			end = len(s)
		}
		if end == 1 {
			return k, "", object.Errorf(object.ValueError, "Empty attribute in format string")
		}
		return FieldKey{Key: object.Str(s[1:end]), Attribute: true}, s[end:], nil
	}
	if s[0] != '[' {
		return k, "", object.Errorf(object.ValueError, "Only '.' or '[' may follow ']' in format field specifier")
	}
	end, err := object.Find(th, s, "]")
	if err != nil {
		return k, "", err
	}
	if end < 0 {
		return k, "", object.Errorf(object.ValueError, "Missing ']' in format string")
	}
	if end == 1 {
		return k, "", object.Errorf(object.ValueError, "Empty attribute in format string")
	}
	key, err := indexKey(s[1:end])
	return FieldKey{Key: key}, s[end+1:], err
}
