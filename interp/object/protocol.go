package object

import "strings"

// Truth returns the value's truth.
func Truth(th *Thread, v Value) (bool, error) {
	switch v.Kind() {
	case KindBool:
		return v == True, nil
	case KindNone:
		return false, nil
	case KindInt:
		return v.bits != 0, nil
	}
	s := v.Type().Slots()
	if s.Bool != nil {
		return s.Bool(th, v)
	}
	if s.Len != nil {
		n, err := s.Len(th, v)
		return n != 0, err
	}
	return true, nil
}

// Len returns len(v).
func Len(th *Thread, v Value) (int, error) {
	if f := v.Type().Slots().Len; f != nil {
		return f(th, v)
	}
	if t, ok := v.AsType(); ok && th.Dialect.TypeNames() {
		return len(t.StarlarkTypeName()), nil
	}
	return 0, Errorf(TypeError, "object of type '%s' has no len()", v.Type().errorName())
}

// Hash returns hash(v); unhashable values give a TypeError.
func Hash(th *Thread, v Value) (int64, error) {
	if f := v.Type().Slots().Hash; f != nil {
		if k := v.Kind(); k != KindOther && k != KindSlice {
			return f(th, v)
		}
		if err := th.enterContainer(maxNesting, ""); err != nil {
			return 0, err
		}
		h, err := f(th, v)
		th.leaveContainer()
		return h, err
	}
	return 0, Errorf(TypeError, "unhashable type: '%s'", v.Type().Name())
}

// Repr returns repr(v).
func Repr(th *Thread, v Value) (string, error) {
	f := v.Type().Slots().Repr
	if f == nil {
		return defaultRepr(th, v), nil
	}
	if k := v.Kind(); k < KindInstance && k != KindSlice && k != KindBoundMethod || th == nil {
		return f(th, v)
	}
	if err := th.enterContainer(maxContainers, " while getting the repr of an object"); err != nil {
		return "", err
	}
	s, err := f(th, v)
	th.leaveContainer()
	return s, err
}

// ToStr returns str(v).
func ToStr(th *Thread, v Value) (string, error) {
	if s, ok := v.exactStr(); ok {
		return s, nil
	}
	if f := v.Type().Slots().Str; f != nil {
		return f(th, v)
	}
	return Repr(th, v)
}

// Iter returns iter(v).
func Iter(th *Thread, v Value) (Value, error) {
	t := v.Type()
	s := t.Slots()
	if s.Iter != nil {
		return s.Iter(th, v)
	}
	if s.GetItem != nil && t.Lookup("__getitem__") != nil && t.layout != KindDict && t != TypeType && t.Lookup("__iter__") == nil {
		return newSequenceIterator(v), nil
	}
	return Value{}, Errorf(TypeError, "'%s' object is not iterable", t.errorName())
}

// Next advances an iterator; it returns the zero Value at the end.
func Next(th *Thread, it Value) (Value, error) {
	t := it.Type()
	if t == ListIteratorType { // the most frequent, and it calls no other
		return (*ListIterator)(it.ref).Next(th), nil
	}
	if f := t.Slots().Next; f != nil {
		if err := th.enterContainer(maxNesting, ""); err != nil { // iterators of iterators
			return Value{}, err
		}
		v, err := f(th, it)
		th.leaveContainer()
		return v, err
	}
	return Value{}, Errorf(TypeError, "'%s' object is not an iterator", t.Name())
}

// Iterate calls f for each element of v until f returns false or an error.
func Iterate(th *Thread, v Value, f func(x Value) (bool, error)) error {
	switch v.Kind() {
	case KindList:
		l := (*List)(v.ref)
		for i := 0; ; i++ {
			x, ok := l.at(th, i)
			if !ok {
				return nil
			}
			if more, err := f(x); err != nil || !more {
				return err
			}
			if err := th.Safepoint(); err != nil {
				return err
			}
		}
	case KindTuple:
		for _, x := range (*Tuple)(v.ref).elems {
			if more, err := f(x); err != nil || !more {
				return err
			}
			if err := th.Safepoint(); err != nil {
				return err
			}
		}
		return nil
	}
	it, err := Iter(th, v)
	if err != nil {
		return err
	}
	for {
		x, err := Next(th, it)
		if err != nil || !x.IsSet() {
			return err
		}
		if more, err := f(x); err != nil || !more {
			return err
		}
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
}

// IterateFast is Iterate that gives each element to quick first, and to f only if quick returns false. quick runs no
// script code and has no safepoints: so a generator runs on without being left and entered for each element.
func IterateFast(th *Thread, v Value, quick func(x Value) bool, f func(x Value) (bool, error)) error {
	g, ok := v.AsGenerator()
	if !ok || g.What != PlainGenerator {
		return Iterate(th, v, func(x Value) (bool, error) {
			if quick(x) {
				return true, nil
			}
			return f(x)
		})
	}
	for {
		x, done, err := th.Engine.Drain(th, g, quick)
		if err != nil || done {
			return err
		}
		if more, err := f(x); err != nil || !more {
			return err
		}
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
}

// Elements returns the elements of an iterable in a new slice.
func Elements(th *Thread, v Value) ([]Value, error) {
	switch v.Kind() {
	case KindList:
		return (*List)(v.ref).CopyLong(th)
	case KindTuple:
		return cloneElems(th, (*Tuple)(v.ref).elems)
	case KindRange:
		return (*Range)(v.ref).elements(th)
	case KindSet, KindFrozenSet: // as they are at one moment, whatever other threads do
		return (*Set)(v.ref).ElemsLong(th)
	case KindDict:
		return (*Dict)(v.ref).KeysLong(th)
	}
	if w, ok := v.Native().(*DictView); ok && !v.Type().heap && w.Dict.kind == KindDict {
		return w.Dict.view(th, w.Kind)
	}
	out := make([]Value, 0, LengthHint(th, v))
	quick := func(x Value) bool {
		room := len(out) < cap(out)
		if room {
			out = append(out, x)
		}
		return room
	}
	err := IterateFast(th, v, quick, func(x Value) (bool, error) {
		if n := len(out); n == cap(out) && n >= 1<<16 {
			if err := th.Runtime.CheckSize(int64(n)*2, valueSize); err != nil {
				return false, err
			}
			var err error
			if out, err = growElems(th, out, n+n/4); err != nil {
				return false, err
			}
		}
		out = append(out, x)
		return true, nil
	})
	return out, err
}

// LengthHint estimates the number of elements, at most some thousands; 0 if it can't.
func LengthHint(th *Thread, v Value) int {
	t := v.Type()
	if f := t.Slots().Len; f != nil && !t.heap {
		if n, err := f(th, v); err == nil {
			return min(n, 1<<14)
		}
	}
	return 0
}

// GetItem returns v[key].
func GetItem(th *Thread, v, key Value) (Value, error) {
	if f := v.Type().Slots().GetItem; f != nil {
		return f(th, v, key)
	}
	if t, ok := v.AsType(); ok {
		return classGetItem(th, t, key)
	}
	return Value{}, Errorf(TypeError, "'%s' object is not subscriptable", v.Type().errorName())
}

// SetItem sets v[key] = x.
func SetItem(th *Thread, v, key, x Value) error {
	if f := v.Type().Slots().SetItem; f != nil {
		return f(th, v, key, x)
	}
	return Errorf(TypeError, "'%s' object does not support item assignment", v.Type().Name())
}

// DelItem deletes v[key].
func DelItem(th *Thread, v, key Value) error {
	if f := v.Type().Slots().SetItem; f != nil {
		return f(th, v, key, Value{})
	}
	return noItemDeletion(v, key)
}

// noItemDeletion is worded as CPython does: by the part of its protocols that refuses.
func noItemDeletion(v, key Value) error {
	t := v.Type()
	s := t.Slots()
	sequence := t.heap || s.Len != nil || s.GetItem != nil || s.Contains != nil
	if _, _, isInt := key.AsInt(); sequence && (isInt || key.Type().Lookup("__index__") != nil) {
		return Errorf(TypeError, "'%s' object doesn't support item deletion", t.Name())
	}
	return Errorf(TypeError, "'%s' object does not support item deletion", t.Name())
}

// Contains returns x in v.
func Contains(th *Thread, v, x Value) (bool, error) {
	t := v.Type()
	s := t.Slots()
	if s.Contains != nil {
		return s.Contains(th, v, x)
	}
	if s.Iter == nil && s.GetItem == nil {
		return false, Errorf(TypeError, "argument of type '%s' is not iterable", t.Name())
	}
	found := false
	err := Iterate(th, v, func(y Value) (bool, error) {
		eq, err := Equal(th, y, x)
		found = eq
		return !eq, err
	})
	return found, err
}

// Index returns the int that v stands for where an index is needed (__index__).
func Index(th *Thread, v Value) (Value, error) {
	if v.Kind() == KindInt || v.Kind() == KindBigInt {
		return v, nil
	}
	if small, b, ok := v.AsInt(); ok && (v.Kind() != KindBool || th.Dialect.BoolIsInt()) {
		if b != nil {
			return BigInt(b), nil
		}
		return Int(small), nil
	}
	if m := v.Type().Find("__index__"); m.IsSet() {
		r, err := callSpecial(th, m, v)
		if err != nil {
			return Value{}, err
		}
		if k := r.Kind(); k != KindInt && k != KindBigInt {
			if small, b, ok := r.AsInt(); ok {
				if b != nil {
					return BigInt(b), nil
				}
				return Int(small), nil
			}
			return Value{}, Errorf(TypeError, "__index__ returned non-int (type %s)", r.Type().Name())
		}
		return r, nil
	}
	return Value{}, Errorf(TypeError, "'%s' object cannot be interpreted as an integer", v.Type().Name())
}

// IndexInt is Index as a Go int; numbers that do not fit give an error of class overflow,
// or are clipped to the nearest int when overflow is nil.
func IndexInt(th *Thread, v Value, overflow *Type) (int, error) {
	i, err := Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	if b == nil {
		return int(small), nil
	}
	if overflow != nil {
		return 0, Errorf(overflow, "cannot fit '%s' into an index-sized integer", v.Type().Name())
	}
	if b.Sign() < 0 {
		return -1 << 63, nil
	}
	return 1<<63 - 1, nil
}

// callSpecial calls a special method found on a type, binding it to self.
func callSpecial(th *Thread, m, self Value, args ...Value) (Value, error) {
	switch m.Kind() {
	case KindFunction, KindNative:
		var buf [4]Value
		all := append(append(buf[:0], self), args...)
		return Call(th, m, all, nil)
	}
	if get := m.Type().Slots().Get; get != nil {
		bound, err := get(th, m, self, self.Type())
		if err != nil {
			return Value{}, err
		}
		return Call(th, bound, args, nil)
	}
	return Call(th, m, args, nil)
}

// CallMethod calls v's special method by name; ok is false if its type has none.
func CallMethod(th *Thread, v Value, name string, args ...Value) (r Value, ok bool, err error) {
	m := v.Type().Find(name)
	if !m.IsSet() {
		return Value{}, false, nil
	}
	r, err = callSpecial(th, m, v, args...)
	return r, true, err
}

// defaultRepr is object's repr.
func defaultRepr(_ *Thread, v Value) string {
	t := v.Type()
	name := t.Qualname()
	if m := t.Module(); m != "builtins" {
		name = m + "." + name
	} else if t.heap {
		name = m + "." + name
	}
	return "<" + name + " object at " + Address(v) + ">"
}

// Address returns an object's address as reprs show it.
func Address(v Value) string {
	const digits = "0123456789abcdef"
	n := uint64(uintptr(v.ref)) ^ v.bits
	buf := []byte("0x000000000000")
	for i := len(buf) - 1; i >= 2; i-- {
		buf[i] = digits[n&15]
		n >>= 4
	}
	return string(buf)
}

// plainRepr is a repr that runs no script code, for messages where none can run.
func plainRepr(v Value) string {
	if !v.IsSet() {
		return "<unset>"
	}
	if s, ok := v.AsStr(); ok {
		return QuoteString(s, Python)
	}
	if t, ok := v.AsTuple(); ok {
		parts := make([]string, len(t.Elems()))
		for i, e := range t.Elems() {
			parts[i] = plainRepr(e)
		}
		if len(parts) == 1 {
			return "(" + parts[0] + ",)"
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	switch v.Kind() {
	case KindInt, KindBigInt, KindFloat, KindBool, KindNone:
		if s, err := v.Type().Slots().Repr(nil, v); err == nil {
			return s
		}
	}
	return defaultRepr(nil, v)
}
