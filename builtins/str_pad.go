package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func strPadMethods() []*object.Native {
	pad := func(name, doc string) *object.Native {
		return native.Def(name+"(width, fillchar=' ', /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return strPad(th, a, name)
		}), doc)
	}
	return []*object.Native{
		pad("center", "Return the text in the middle of width characters."),
		pad("ljust", "Return the text at the start of width characters."),
		pad("rjust", "Return the text at the end of width characters."),
		native.Def("zfill(width, /)", native.Fixed(strZfill), "Return the number in the text with zeros in front, so that it has width characters."),
		native.Def("expandtabs(tabsize=8)", native.Fixed(strExpandTabs), "Return the text with tabs replaced by spaces up to the next column that is a multiple of tabsize."),
	}
}

// padding splits the characters that are missing to a width, as the method does.
func padding(name string, n, width int) (left, right int) {
	fill := max(width-n, 0)
	switch name {
	case "ljust":
		return 0, fill
	case "rjust":
		return fill, 0
	}
	left = fill/2 + fill&width&1
	return left, fill - left
}

func strPad(th *object.Thread, a []object.Value, name string) (object.Value, error) {
	width, err := cSize(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	fill, ok := a[2].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "The fill character must be a unicode character, not %s", a[2].Type().Name())
	}
	if object.RuneCount(fill) != 1 {
		return object.Value{}, object.Errorf(object.TypeError, "The fill character must be exactly one character long")
	}
	p := strSelf(a)
	left, right := padding(name, p.Len(), width)
	if left+right == 0 {
		return sameStr(a[0], p.Text())
	}
	if err := th.Runtime.CheckSize(int64(left+right), int64(len(fill))); err != nil {
		return object.Value{}, err
	}
	b := th.TakeBuffer()
	b = appendRepeated(append(appendRepeated(b, fill, left), p.Text()...), fill, right)
	v := th.Text(b)
	th.PutBuffer(b)
	return v, nil
}

func appendRepeated(dst []byte, s string, n int) []byte {
	for ; n > 0; n-- {
		dst = append(dst, s...)
	}
	return dst
}

func strZfill(th *object.Thread, a []object.Value) (object.Value, error) {
	width, err := cSize(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	p := strSelf(a)
	n := width - p.Len()
	if n <= 0 {
		return sameStr(a[0], p.Text())
	}
	b, err := appendZfill(th, th.TakeBuffer(), p.Text(), n)
	if err != nil {
		return object.Value{}, err
	}
	v := th.Text(b)
	th.PutBuffer(b)
	return v, nil
}

// appendZfill appends s with n zeros in front, behind its sign.
func appendZfill(th *object.Thread, dst []byte, s string, n int) ([]byte, error) {
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return nil, err
	}
	if s != "" && (s[0] == '+' || s[0] == '-') {
		dst, s = append(dst, s[0]), s[1:]
	}
	return append(appendRepeated(dst, "0", n), s...), nil
}

// zfill puts n zeros in front of s, behind its sign.
func zfill(th *object.Thread, s string, n int) (string, error) {
	if n <= 0 {
		return s, nil
	}
	b, err := appendZfill(th, nil, s, n)
	return string(b), err
}

func strExpandTabs(th *object.Thread, a []object.Value) (object.Value, error) {
	size, err := cInt(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	s, err := expandTabs(th, strText(a), size, true)
	if err != nil {
		return object.Value{}, err
	}
	return sameStr(a[0], s)
}

// cInt returns an argument that must fit a C int.
func cInt(th *object.Thread, v object.Value) (int, error) {
	n, err := object.IndexInt(th, v, nil)
	if err == nil && (n > 1<<31-1 || n < -1<<31) {
		err = object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	}
	return n, err
}

// cSize returns an argument that must fit a C ssize_t.
func cSize(th *object.Thread, v object.Value) (int, error) {
	if i, ok := v.SmallInt(); ok {
		return int(i), nil
	}
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	n, ok := i.SmallInt()
	if !ok {
		return 0, object.Errorf(object.OverflowError, "Python int too large to convert to C ssize_t")
	}
	return int(n), nil
}

// expandTabs replaces tabs by spaces; runes: a column is a character, not a byte.
func expandTabs(th *object.Thread, s string, size int, runes bool) (string, error) {
	tabs := strings.Count(s, "\t")
	if tabs == 0 {
		return s, nil
	}
	if err := th.Runtime.CheckSize(int64(tabs), int64(max(size, 1))); err != nil {
		return "", err
	}
	var out strings.Builder
	column := 0
	for i := 0; i < len(s); {
		n := 1
		if runes {
			_, n = object.DecodeRune(s[i:])
		}
		switch c := s[i]; c {
		case '\t':
			if size > 0 {
				fill := size - column%size
				out.WriteString(strings.Repeat(" ", fill))
				column += fill
			}
		case '\n', '\r':
			out.WriteByte(c)
			column = 0
		default:
			out.WriteString(s[i : i+n])
			column++
		}
		i += n
	}
	return out.String(), nil
}
