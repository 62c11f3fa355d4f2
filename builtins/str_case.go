package builtins

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func strCaseMethods() []*object.Native {
	mapped := func(name string, python func(th *object.Thread, v object.Value) (object.Value, error), starlark func(s string) string, doc string) *object.Native {
		return native.Def(name+"()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			if th.Dialect.StarlarkText() {
				return sameStr(a[0], starlark(strText(a)))
			}
			return python(th, a[0])
		}), doc)
	}
	return []*object.Native{
		mapped("capitalize", object.CapitalizeStr, starlarkCapitalize, "Return the text with its first character in title case, the others in lower case."),
		native.Def("casefold()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, err := object.CaseFold(th, strText(a))
			if err != nil {
				return object.Value{}, err
			}
			return sameStr(a[0], s)
		}), "Return the text for comparisons without regard to case."),
		mapped("lower", object.LowerStr, strings.ToLower, "Return the text in lower case."),
		native.Def("swapcase()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.SwapCaseStr(th, a[0])
		}), "Return the text with upper and lower case exchanged."),
		mapped("title", object.TitleStr, starlarkTitle, "Return the text with every word's first letter in title case, the others in lower case."),
		mapped("upper", object.UpperStr, strings.ToUpper, "Return the text in upper case."),
	}
}

func starlarkCapitalize(s string) string {
	first := true
	return strings.Map(func(r rune) rune {
		if first {
			first = false
			return unicode.ToTitle(r)
		}
		return unicode.ToLower(r)
	}, s)
}

// starlarkTitle is title with Starlark's idea of a letter: what has another case.
func starlarkTitle(s string) string {
	cased := false
	return strings.Map(func(r rune) rune {
		if cased {
			r = unicode.ToLower(r)
		} else {
			r = unicode.ToTitle(r)
		}
		cased = starlarkCased(r)
		return r
	}, s)
}

func starlarkCased(r rune) bool { return unicode.SimpleFold(r) != r }

// eachPiece is f for all pieces of a text.
func eachPiece(f func(s string) bool) func(th *object.Thread, s string) (bool, error) {
	return func(th *object.Thread, s string) (bool, error) { return object.AllPieces(th, s, f) }
}

func strClassMethods() []*object.Native {
	method := func(name string, python, starlark func(th *object.Thread, s string) (bool, error), doc string) *object.Native {
		return native.Def(name+"()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			f := python
			if th.Dialect.StarlarkText() {
				f = starlark
			}
			ok, err := f(th, strText(a))
			return object.Bool(ok), err
		}), doc)
	}
	// all and allOf are for what is true of a text if it is of all of its pieces.
	all := func(name string, python, starlark func(s string) bool, doc string) *object.Native {
		return method(name, eachPiece(python), eachPiece(starlark), doc)
	}
	allOf := func(name string, f func(s string) bool, doc string) *object.Native { return all(name, f, f, doc) }
	return []*object.Native{
		all("isalnum", allRunes(asciiAlnum, func(r rune) bool { return object.IsAlpha(r) || object.IsNumeric(r) }),
			allRunes(asciiAlnum, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }), "Return whether there are characters and all are letters or digits."),
		all("isalpha", allRunes(asciiLetters, object.IsAlpha), allRunes(asciiLetters, unicode.IsLetter), "Return whether there are characters and all are letters."),
		allOf("isascii", object.IsASCII, "Return whether all characters are ASCII."),
		allOf("isdecimal", allRunes(asciiDigits, object.IsDecimal), "Return whether there are characters and all are decimal digits."),
		all("isdigit", allRunes(asciiDigits, object.IsDigit), allRunes(asciiDigits, unicode.IsDigit), "Return whether there are characters and all are digits."),
		method("isidentifier", object.IsIdentifierLong, object.IsIdentifierLong, "Return whether the text is a valid name."),
		method("islower", pythonIsLower, starlarkIsCased(strings.ToLower), "Return whether there are letters with case and all of them are lower case."),
		allOf("isnumeric", allRunes(asciiDigits, object.IsNumeric), "Return whether there are characters and all are numeric."),
		allOf("isprintable", func(s string) bool { return s == "" || allRunes(asciiPrintable, object.IsPrintable)(s) }, "Return whether repr shows all characters as they are."),
		all("isspace", allRunes(asciiSpace, object.IsSpace), allRunes(asciiSpaceGo, unicode.IsSpace), "Return whether there are characters and all are white space."),
		method("istitle", pythonIsTitle, starlarkIsTitle, "Return whether words start in upper or title case and go on in lower case."),
		method("isupper", pythonIsUpper, starlarkIsCased(strings.ToUpper), "Return whether there are letters with case and all of them are upper case."),
	}
}

// asciiSet is a set of ASCII characters.
type asciiSet [2]uint64

var (
	asciiDigits    = asciiSet{0x3ff << '0', 0}
	asciiLetters   = asciiSet{0, 0x7fffffe_07fffffe}
	asciiAlnum     = asciiSet{0x3ff << '0', 0x7fffffe_07fffffe}
	asciiPrintable = asciiSet{0xffffffff << 32, 1<<63 - 1}
	asciiSpaceGo   = asciiSet{1<<' ' | 0x1f<<'\t', 0}
	asciiSpace     = asciiSet{1<<' ' | 0x1f<<'\t' | 0xf<<0x1c, 0}
)

func (a *asciiSet) has(c byte) bool { return a[c>>6&1]>>(c&63)&1 != 0 }

// allRunes makes the test that a text is not empty and has only characters that
// are in a set, if they are ASCII, or else for which is is true.
func allRunes(ascii asciiSet, is func(r rune) bool) func(s string) bool {
	return func(s string) bool {
		for i := 0; i < len(s); {
			if c := s[i]; c < utf8.RuneSelf {
				if !ascii.has(c) {
					return false
				}
				i++
				continue
			}
			r, n := object.DecodeRune(s[i:])
			if !is(r) {
				return false
			}
			i += n
		}
		return s != ""
	}
}

func pythonIsLower(th *object.Thread, s string) (bool, error) {
	pace := object.NewPace(th)
	cased := false
	for i, r := range s {
		if err := pace.At(i); err != nil {
			return false, err
		}
		if object.IsUpper(r) || unicode.IsTitle(r) {
			return false, nil
		}
		cased = cased || object.IsLower(r)
	}
	return cased, nil
}

func pythonIsUpper(th *object.Thread, s string) (bool, error) {
	pace := object.NewPace(th)
	cased := false
	for i, r := range s {
		if err := pace.At(i); err != nil {
			return false, err
		}
		if object.IsLower(r) || unicode.IsTitle(r) {
			return false, nil
		}
		cased = cased || object.IsUpper(r)
	}
	return cased, nil
}

func pythonIsTitle(th *object.Thread, s string) (bool, error) {
	pace := object.NewPace(th)
	cased, inWord := false, false
	for i, r := range s {
		if err := pace.At(i); err != nil {
			return false, err
		}
		switch {
		case object.IsUpper(r) || unicode.IsTitle(r):
			if inWord {
				return false, nil
			}
			cased, inWord = true, true
		case object.IsLower(r):
			if !inWord {
				return false, nil
			}
			cased, inWord = true, true
		default:
			inWord = false
		}
	}
	return cased, nil
}

// starlarkIsCased makes the test that a text has letters with case and is as to leaves it.
func starlarkIsCased(to func(s string) string) func(th *object.Thread, s string) (bool, error) {
	return func(th *object.Thread, s string) (bool, error) {
		none, err := object.AllPieces(th, s, func(s string) bool { return !strings.ContainsFunc(s, starlarkCased) })
		if err != nil || none {
			return false, err
		}
		return object.AllPieces(th, s, func(s string) bool { return s == to(s) })
	}
}

// starlarkIsTitle differs from Python's in that upper-case letters with a title
// case of their own must be in that.
func starlarkIsTitle(th *object.Thread, s string) (bool, error) {
	pace := object.NewPace(th)
	cased, inWord := false, false
	for i, r := range s {
		if err := pace.At(i); err != nil {
			return false, err
		}
		switch {
		case r >= 'A' && r <= 'Z' || unicode.IsTitle(r):
			if inWord {
				return false, nil
			}
			cased, inWord = true, true
		case unicode.IsLower(r):
			if !inWord {
				return false, nil
			}
			cased, inWord = true, true
		case unicode.IsUpper(r):
			return false, nil
		default:
			inWord = false
		}
	}
	return cased, nil
}
