package builtins

import (
	"unicode/utf8"

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
	if err := p.Measure(th); err != nil {
		return object.Value{}, err
	}
	left, right := padding(name, p.Len(), width)
	if left+right == 0 {
		return sameStr(a[0], p.Text())
	}
	if err := th.Runtime.CheckSize(int64(left+right), int64(len(fill))); err != nil {
		return object.Value{}, err
	}
	if total := len(p.Text()) + (left+right)*len(fill); total > object.LongText {
		s, err := padLong(th, fill, left, p.Text(), right)
		return object.Str(s), err
	}
	b := th.TakeBuffer()
	b = appendRepeated(append(appendRepeated(b, fill, left), p.Text()...), fill, right)
	v := th.Text(b)
	th.PutBuffer(b)
	return v, nil
}

// padLong returns s with fill left and right of it, so often.
func padLong(th *object.Thread, fill string, left int, s string, right int) (string, error) {
	out, err := object.NewBuffer(th, len(s)+(left+right)*len(fill))
	if err != nil {
		return "", err
	}
	if err := out.Repeat(fill, left); err != nil {
		return "", err
	}
	if err := out.Write(s); err != nil {
		return "", err
	}
	err = out.Repeat(fill, right)
	return out.Text(), err
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
	if err := p.Measure(th); err != nil {
		return object.Value{}, err
	}
	n := width - p.Len()
	switch {
	case n <= 0:
		return sameStr(a[0], p.Text())
	case len(p.Text())+n > object.LongText:
		s, err := zfill(th, p.Text(), n)
		return object.Str(s), err
	}
	b := appendZfill(th.TakeBuffer(), p.Text(), n)
	v := th.Text(b)
	th.PutBuffer(b)
	return v, nil
}

// appendZfill appends s with n zeros in front, behind its sign.
func appendZfill(dst []byte, s string, n int) []byte {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		dst, s = append(dst, s[0]), s[1:]
	}
	return append(appendRepeated(dst, "0", n), s...)
}

// zfill puts n zeros in front of s, behind its sign.
func zfill(th *object.Thread, s string, n int) (string, error) {
	if n <= 0 {
		return s, nil
	}
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return "", err
	}
	if len(s)+n <= object.LongText {
		return string(appendZfill(nil, s, n)), nil
	}
	out, err := object.NewBuffer(th, len(s)+n)
	if err != nil {
		return "", err
	}
	if s != "" && (s[0] == '+' || s[0] == '-') {
		err, s = out.Write(s[:1]), s[1:]
	}
	if err == nil {
		err = out.Repeat("0", n)
	}
	if err == nil {
		err = out.Write(s)
	}
	return out.Text(), err
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
	tabs, err := object.CountIn(th, s, "\t", len(s))
	if tabs == 0 || err != nil {
		return s, err
	}
	if err := th.Runtime.CheckSize(int64(tabs), int64(max(size, 1))); err != nil {
		return "", err
	}
	out, err := object.NewBuffer(th, len(s)+tabs*min(max(size, 0), 8))
	if err != nil {
		return "", err
	}
	pace := object.NewPace(th)
	for i, column := 0, 0; i < len(s); {
		end, wide := i, 0 // of the characters before the next tab or end of the line
		for end < len(s) && s[end] != '\t' && s[end] != '\n' && s[end] != '\r' && end-i < object.LongText {
			if s[end] < utf8.RuneSelf || !runes {
				end++
			} else {
				_, n := object.DecodeRune(s[end:])
				end += n
			}
			wide++
		}
		if err := out.Write(s[i:end]); err != nil {
			return "", err
		}
		column += wide
		if i = end; i == len(s) {
			break
		}
		switch s[i] {
		case '\t':
			if size > 0 {
				fill := size - column%size
				if err := out.Repeat(" ", fill); err != nil {
					return "", err
				}
				column += fill
			}
			i++
		case '\n', '\r':
			if err := out.Write(s[i : i+1]); err != nil {
				return "", err
			}
			column = 0
			i++
		}
		if err := pace.At(i); err != nil {
			return "", err
		}
	}
	return out.Text(), nil
}
