package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func bytesSearchMethods() []*object.Native {
	search := func(name string, last, must bool, doc string) *object.Native {
		return native.Def(name+"(sub, start=<unset>, end=<unset>, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return bytesFind(th, a, last, must)
		}), doc)
	}
	affix := func(name, what string, has func(s, part string) bool, doc string) *object.Native {
		return native.Def(name+"("+what+", start=<unset>, end=<unset>, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return bytesAffix(th, a, name, has)
		}), doc)
	}
	trim := func(name, what string, f func(s, part string) string, doc string) *object.Native {
		return native.Def(name+"("+what+", /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			part, err := bytesArg(th, a[1])
			if err != nil {
				return object.Value{}, err
			}
			return likeSelf(a[0], f(bytesSelf(th, a), part)), nil
		}), doc)
	}
	return []*object.Native{
		search("find", false, false, "Return the lowest index at which sub, bytes or a byte, is found, -1 if it is not."),
		search("rfind", true, false, "Return the highest index at which sub, bytes or a byte, is found, -1 if it is not."),
		search("index", false, true, "Return the lowest index at which sub is found; raise ValueError if it is not."),
		search("rindex", true, true, "Return the highest index at which sub is found; raise ValueError if it is not."),
		native.Def("count(sub, start=<unset>, end=<unset>, /)", native.Fixed(bytesCount), "Return how often sub, bytes or a byte, is found, without overlap."),
		affix("startswith", "prefix", strings.HasPrefix, "Return whether the bytes start with the prefix, or with one of a tuple of them."),
		affix("endswith", "suffix", strings.HasSuffix, "Return whether the bytes end with the suffix, or with one of a tuple of them."),
		native.Def("replace(old, new, count=-1, /)", native.Fixed(bytesReplace), "Return the bytes with old replaced by new, at most count times if count is not negative."),
		trim("removeprefix", "prefix", strings.TrimPrefix, "Return the bytes without the prefix, if they start with it."),
		trim("removesuffix", "suffix", strings.TrimSuffix, "Return the bytes without the suffix, if they end with it."),
	}
}

// subBytes returns what is searched for: bytes, or the byte that an int stands for.
func subBytes(th *object.Thread, v object.Value) (string, error) {
	if s, ok := object.BytesLike(th, v); ok {
		return s, nil
	}
	if !object.IsIndex(th, v) {
		return "", object.Errorf(object.TypeError, "argument should be integer or bytes-like object, not '%s'", v.Type().Name())
	}
	c, err := object.ByteOf(th, v, "byte")
	return string([]byte{c}), err
}

// bytesWindow returns the part of the receiver between the start and end arguments.
func bytesWindow(th *object.Thread, a []object.Value) (part string, lo int, ok bool, err error) {
	s := bytesSelf(th, a)
	lo, hi, ok, err := windowClip(th, len(s), a[2], a[3])
	if err != nil || !ok {
		return "", 0, false, err
	}
	return s[lo:hi], lo, true, nil
}

func bytesFind(th *object.Thread, a []object.Value, last, must bool) (object.Value, error) {
	sub, err := subBytes(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	part, lo, ok, err := bytesWindow(th, a)
	if err != nil {
		return object.Value{}, err
	}
	i := -1
	if ok {
		if last {
			i, err = object.FindLast(th, part, sub)
		} else {
			i, err = object.Find(th, part, sub)
		}
		if err != nil {
			return object.Value{}, err
		}
	}
	switch {
	case i >= 0:
		return object.Int(int64(i + lo)), nil
	case must:
		return object.Value{}, object.Errorf(object.ValueError, "subsection not found")
	}
	return object.Int(-1), nil
}

func bytesCount(th *object.Thread, a []object.Value) (object.Value, error) {
	sub, err := subBytes(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	part, _, ok, err := bytesWindow(th, a)
	switch {
	case err != nil || !ok:
		return object.Int(0), err
	case sub == "":
		return object.Int(int64(len(part)) + 1), nil
	}
	n, err := object.CountIn(th, part, sub, len(part))
	return object.Int(int64(n)), err
}

func bytesAffix(th *object.Thread, a []object.Value, name string, has func(s, part string) bool) (object.Value, error) {
	part, _, ok, err := bytesWindow(th, a)
	if err != nil {
		return object.Value{}, err
	}
	if t, is := a[1].AsTuple(); is {
		for _, v := range t.Elems() {
			s, err := bytesArg(th, v)
			if err != nil {
				return object.Value{}, err
			}
			if ok && has(part, s) {
				return object.True, nil
			}
		}
		return object.False, nil
	}
	s, is := object.BytesLike(th, a[1])
	if !is {
		return object.Value{}, object.Errorf(object.TypeError, "%s first arg must be bytes or a tuple of bytes, not %s", name, a[1].Type().Name())
	}
	return object.Bool(ok && has(part, s)), nil
}

func bytesReplace(th *object.Thread, a []object.Value) (object.Value, error) {
	old, err := bytesArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	repl, err := bytesArg(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	count, err := cSize(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	s, err := replaceText(th, bytesSelf(th, a), old, repl, count, false)
	if err != nil {
		return object.Value{}, err
	}
	return likeSelf(a[0], s), nil
}
