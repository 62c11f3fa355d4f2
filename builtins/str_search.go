package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func strSearchMethods() []*object.Native {
	search := func(name string, last, must bool, doc string) *object.Native {
		return native.Def(name+"(sub, start=<unset>, end=<unset>, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return strFind(th, a, name, last, must)
		}), doc)
	}
	affix := func(name, what string, has func(s, part string) bool, doc string) *object.Native {
		return native.Def(name+"("+what+", start=<unset>, end=<unset>, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return strAffix(th, a, name, has)
		}), doc)
	}
	return []*object.Native{
		search("find", false, false, "Return the lowest index at which sub is found in the text, -1 if it is not."),
		search("rfind", true, false, "Return the highest index at which sub is found in the text, -1 if it is not."),
		search("index", false, true, "Return the lowest index at which sub is found in the text; raise ValueError if it is not."),
		search("rindex", true, true, "Return the highest index at which sub is found in the text; raise ValueError if it is not."),
		native.Def("count(sub, start=<unset>, end=<unset>, /)", native.Fixed(strCount), "Return how often sub is found in the text, without overlap."),
		affix("startswith", "prefix", strings.HasPrefix, "Return whether the text starts with the prefix, or with one of a tuple of them."),
		affix("endswith", "suffix", strings.HasSuffix, "Return whether the text ends with the suffix, or with one of a tuple of them."),
		native.Def("replace(old, new, /, count=-1)", native.Fixed(strReplace), `
Return the text with old replaced by new, at most count times if count is not negative.

	>>> "banana".replace("a", "o", 2)
	'bonona'`),
		native.Def("removeprefix(prefix, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			p, err := strArg(a[1], "removeprefix", "argument")
			if err != nil {
				return object.Value{}, err
			}
			return sameStr(a[0], strings.TrimPrefix(strText(a), p))
		}), "Return the text without the prefix, if it starts with it."),
		native.Def("removesuffix(suffix, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			p, err := strArg(a[1], "removesuffix", "argument")
			if err != nil {
				return object.Value{}, err
			}
			return sameStr(a[0], strings.TrimSuffix(strText(a), p))
		}), "Return the text without the suffix, if it ends with it."),
	}
}

// window resolves the start and end arguments of a search to byte offsets; ok is
// false if there is no place between them, not even for the empty text.
func window(th *object.Thread, p *object.String, start, end object.Value) (lo, hi int, ok bool, err error) {
	s := p.Text()
	if !given(start) && !given(end) {
		return 0, len(s), true, nil
	}
	if err := p.Mark(th); err != nil {
		return 0, 0, false, err
	}
	n := p.Units(th.Dialect)
	lo, hi, ok, err = windowClip(th, n, start, end)
	if err != nil || !ok || th.Dialect.ByteStrings() {
		return lo, hi, ok, err
	}
	return p.Offset(lo), p.Offset(hi), true, nil
}

func given(v object.Value) bool { return v.IsSet() && !v.IsNone() }

// windowClip resolves start and end against a length, as slices do. Where start is behind the end,
// Starlark sees an empty text there, Python none.
func windowClip(th *object.Thread, n int, start, end object.Value) (lo, hi int, ok bool, err error) {
	if lo, err = windowBound(th, start, n, 0); err != nil {
		return 0, 0, false, err
	}
	if hi, err = windowBound(th, end, n, n); err != nil {
		return 0, 0, false, err
	}
	hi = min(hi, n)
	if th.Dialect.StarlarkText() {
		lo = min(lo, n)
		return lo, max(lo, hi), true, nil
	}
	return lo, hi, lo <= hi, nil
}

func windowBound(th *object.Thread, v object.Value, n, missing int) (int, error) {
	if !given(v) {
		return missing, nil
	}
	i, ok := v.SmallInt()
	if !ok {
		if !object.IsIndex(th, v) {
			return 0, object.Errorf(object.TypeError, "slice indices must be integers or None or have an __index__ method")
		}
		k, err := object.IndexInt(th, v, nil)
		if err != nil {
			return 0, err
		}
		i = int64(k)
	}
	if i < 0 {
		i = max(i+int64(n), 0)
	}
	return int(i), nil
}

func strFind(th *object.Thread, a []object.Value, name string, last, must bool) (object.Value, error) {
	sub, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "%s() argument 1 must be str, not %s", name, argType(a[1]))
	}
	p := strSelf(a)
	lo, hi, ok, err := window(th, p, a[2], a[3])
	if err != nil {
		return object.Value{}, err
	}
	i := -1
	if ok {
		if part := p.Text()[lo:hi]; last {
			i, err = object.FindLast(th, part, sub)
		} else {
			i, err = object.Find(th, part, sub)
		}
		if err != nil {
			return object.Value{}, err
		}
	}
	if i < 0 {
		if must {
			return object.Value{}, object.Errorf(object.ValueError, "substring not found")
		}
		return object.Int(-1), nil
	}
	i += lo
	if !th.Dialect.ByteStrings() {
		if err := p.Mark(th); err != nil {
			return object.Value{}, err
		}
		i = p.Index(i)
	}
	return object.Int(int64(i)), nil
}

func strCount(th *object.Thread, a []object.Value) (object.Value, error) {
	sub, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "count() argument 1 must be str, not %s", argType(a[1]))
	}
	p := strSelf(a)
	lo, hi, ok, err := window(th, p, a[2], a[3])
	if err != nil || !ok {
		return object.Int(0), err
	}
	part := p.Text()[lo:hi]
	if sub == "" {
		n, err := object.RuneCountLong(th, part)
		return object.Int(int64(n) + 1), err
	}
	n, err := object.CountIn(th, part, sub, len(part))
	return object.Int(int64(n)), err
}

func strAffix(th *object.Thread, a []object.Value, name string, has func(s, part string) bool) (object.Value, error) {
	p := strSelf(a)
	lo, hi, ok, err := window(th, p, a[2], a[3])
	if err != nil {
		return object.Value{}, err
	}
	part := ""
	if ok {
		part = p.Text()[lo:hi]
	}
	if s, is := a[1].AsStr(); is {
		return object.Bool(ok && has(part, s)), nil
	}
	t, is := a[1].AsTuple()
	if !is {
		return object.Value{}, object.Errorf(object.TypeError, "%s first arg must be str or a tuple of str, not %s", name, a[1].Type().Name())
	}
	for _, v := range t.Elems() {
		s, is := v.AsStr()
		if !is {
			return object.Value{}, object.Errorf(object.TypeError, "tuple for %s must only contain str, not %s", name, v.Type().Name())
		}
		if ok && has(part, s) {
			return object.True, nil
		}
	}
	return object.False, nil
}

func strReplace(th *object.Thread, a []object.Value) (object.Value, error) {
	old, err := strArg(a[1], "replace", "argument 1")
	if err != nil {
		return object.Value{}, err
	}
	repl, err := strArg(a[2], "replace", "argument 2")
	if err != nil {
		return object.Value{}, err
	}
	count, err := cSize(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	s := strText(a)
	if old != "" && len(s) <= 1<<10 {
		n := strings.Count(s, old)
		if count >= 0 {
			n = min(n, count)
		}
		if n == 0 {
			return sameStr(a[0], s)
		}
		if total := len(s) + n*(len(repl)-len(old)); 1 < total && total <= 1<<10 {
			v, b := th.MakeText(total)
			appendReplaced(b[:0], s, old, repl, n)
			return v, nil
		}
	}
	if s, err = replaceText(th, s, old, repl, count, true); err != nil {
		return object.Value{}, err
	}
	return sameStr(a[0], s)
}

// appendReplaced appends s with the first n occurrences of old replaced.
func appendReplaced(dst []byte, s, old, repl string, n int) []byte {
	for i := 0; len(old) == 1 && n > 0; { // a plain loop beats calls of Index
		if s[i] != old[0] {
			i++
			continue
		}
		dst = append(append(dst, s[:i]...), repl...)
		s, i = s[i+1:], 0
		n--
	}
	for ; n > 0; n-- {
		i := strings.Index(s, old)
		dst = append(append(dst, s[:i]...), repl...)
		s = s[i+len(old):]
	}
	return append(dst, s...)
}

// replaceText replaces old by repl in s, at most count times if count is not
// negative; runes: the empty old is found between characters, not bytes.
func replaceText(th *object.Thread, s, old, repl string, count int, runes bool) (string, error) {
	n, err := occurrences(th, s, old, runes)
	if err != nil {
		return "", err
	}
	if count >= 0 {
		n = min(n, count)
	}
	if n == 0 {
		return s, nil
	}
	if more := len(repl) - len(old); more > 0 {
		if err := th.Runtime.CheckSize(int64(n), int64(more)); err != nil {
			return "", err
		}
	}
	switch total := len(s) + n*(len(repl)-len(old)); {
	case old == "":
		return spread(th, s, repl, n, total, runes)
	case max(len(s), total) > object.LongText:
		return object.ReplaceLong(th, s, old, repl, n)
	}
	return strings.Replace(s, old, repl, n), nil
}

// occurrences returns how often old is found in s.
func occurrences(th *object.Thread, s, old string, runes bool) (n int, err error) {
	switch {
	case old != "":
		return object.CountIn(th, s, old, len(s))
	case runes:
		n, err = object.RuneCountLong(th, s)
		return n + 1, err
	}
	return len(s) + 1, nil
}

// spread returns s, of total bytes then, with repl in front of each of the first n characters, or bytes, and of the end.
func spread(th *object.Thread, s, repl string, n, total int, runes bool) (string, error) {
	out, err := object.NewBuffer(th, total)
	if err != nil {
		return "", err
	}
	pace := object.NewPace(th)
	i := 0
	for ; n > 0 && i < len(s); n-- {
		w := 1
		if runes {
			_, w = object.DecodeRune(s[i:])
		}
		if err := out.Write(repl); err != nil {
			return "", err
		}
		if err := out.Write(s[i : i+w]); err != nil {
			return "", err
		}
		i += w
		if err := pace.At(i * (1 + len(repl))); err != nil {
			return "", err
		}
	}
	if n > 0 {
		err = out.Write(repl)
	} else {
		err = out.Write(s[i:])
	}
	return out.Text(), err
}
