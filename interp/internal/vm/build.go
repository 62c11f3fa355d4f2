package vm

import (
	"strings"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// build executes the instructions of displays, f-strings and unpacking.
func build(th *object.Thread, w code.Word) error {
	a := at(th.Base, uint64(w.A()))
	from := func() []object.Value { return regs(unsafe.Add(th.Base, w.B()), w.C()) }
	b := func() object.Value { return at(th.Base, uint64(w.B())).value() }
	switch w.Op() {
	case code.BuildList:
		l, elems := object.SizedList(w.C())
		copy(elems, from())
		a.set(l.Value())
	case code.BuildSet:
		return buildSet(th, w, from())
	case code.BuildDict:
		return buildDict(th, w)
	case code.BuildSlice:
		r := regs(unsafe.Add(th.Base, w.B()), 3)
		a.set(object.NewSlice(r[0], r[1], r[2]).Value())
	case code.BuildString:
		return buildString(th, w, from())
	case code.FormatValue:
		return formatValue(th, w)
	case code.ListAppend:
		return a.value().Native().(*object.List).Append(th, b())
	case code.ListExtend:
		return listExtend(th, w)
	case code.ListToTuple:
		elems, err := b().Native().(*object.List).CopyLong(th)
		if err != nil {
			return err
		}
		a.set(object.NewTuple(elems).Value())
	case code.SetAdd:
		return a.value().Native().(*object.Set).Add(th, b())
	case code.SetUpdate:
		set := a.value().Native().(*object.Set)
		return object.Iterate(th, b(), func(x object.Value) (bool, error) {
			err := set.Add(th, x)
			return err == nil, err
		})
	case code.DictSet:
		return a.value().Native().(*object.Dict).Set(th, b(), at(th.Base, uint64(w.C())).value())
	case code.DictMerge:
		return dictMerge(th, a.value().Native().(*object.Dict), b())
	case code.DictMergeArgs:
		return dictMergeArgs(th, w)
	case code.UnpackStar:
		return unpackStar(th, w)
	default:
		return object.Errorf(object.SystemError, "unknown opcode %d", w.Op())
	}
	return nil
}

func buildSet(th *object.Thread, w code.Word, elems []object.Value) error {
	s, err := object.NewSet(th, elems...)
	if err != nil {
		return err
	}
	at(th.Base, uint64(w.A())).set(s.Value())
	return nil
}

func buildDict(th *object.Thread, w code.Word) error {
	n := w.C()
	d := object.DictOf(n)
	items := regs(unsafe.Add(th.Base, w.B()), 2*n)
	for i := 0; i < 2*n; i += 2 {
		if err := d.Set(th, items[i], items[i+1]); err != nil {
			return err
		}
	}
	at(th.Base, uint64(w.A())).set(d.Value())
	return nil
}

func buildString(th *object.Thread, w code.Word, parts []object.Value) error {
	v, err := object.ConcatAll(th, parts)
	at(th.Base, uint64(w.A())).set(v)
	return err
}

// formatValue executes FormatValue.
func formatValue(th *object.Thread, w code.Word) error {
	x := at(th.Base, uint64(w.B())).value()
	spec := ""
	conv := w.X()
	if w.C() == w.A() {
		if k := x.Kind(); k == object.KindStr && (conv <= code.FormatPart || conv == 's') || k == object.KindInt && conv == code.FormatPart {
			at(th.Base, uint64(w.A())).set(x)
			return nil
		}
		if conv == code.FormatPart {
			conv = 0
		}
	} else {
		spec, _ = at(th.Base, uint64(w.C())).value().AsStr()
	}
	buf := th.TakeBuffer()
	out, err := object.AppendFormat(th, buf, x, conv, spec)
	if err != nil {
		th.PutBuffer(buf)
		return err
	}
	at(th.Base, uint64(w.A())).set(th.TakeText(out))
	return nil
}

// listExtend executes ListExtend.
func listExtend(th *object.Thread, w code.Word) error {
	l := at(th.Base, uint64(w.A())).value().Native().(*object.List)
	x := at(th.Base, uint64(w.B())).value()
	err := l.Extend(th, x)
	if err != nil && object.IsException(err, object.TypeError) && !iterable(x) {
		return object.Errorf(object.TypeError, "Value after * must be an iterable, not %s", x.Type().Name())
	}
	return err
}

func iterable(v object.Value) bool {
	s := v.Type().Slots()
	return s.Iter != nil || s.GetItem != nil
}

// dictMerge updates the dict of a display with a mapping.
func dictMerge(th *object.Thread, d *object.Dict, m object.Value) error {
	if src, ok := m.PlainDict(); ok {
		return d.Merge(th, src)
	}
	return eachMapping(th, m, "'%s' object is not a mapping", func(k, v object.Value) error { return d.Set(th, k, v) })
}

// eachMapping calls f for the items of a mapping that is no dict.
func eachMapping(th *object.Thread, m object.Value, complaint string, f func(k, v object.Value) error) error {
	keys, err := object.LookupAttr(th, m, "keys")
	if err != nil {
		return err
	}
	if !keys.IsSet() {
		return object.Errorf(object.TypeError, complaint, m.Type().Name())
	}
	ks, err := object.Call(th, keys, nil, nil)
	if err != nil {
		return err
	}
	return object.Iterate(th, ks, func(k object.Value) (bool, error) {
		v, err := object.GetItem(th, m, k)
		if err != nil {
			return false, err
		}
		return true, f(k, v)
	})
}

// dictMergeArgs executes DictMergeArgs.
func dictMergeArgs(th *object.Thread, w code.Word) error {
	d := at(th.Base, uint64(w.A())).value().Native().(*object.Dict)
	m := at(th.Base, uint64(w.B())).value()
	return mergeArgs(th, d, m, at(th.Base, uint64(w.C())).value())
}

// mergeArgs adds the items of a mapping to the keyword arguments d of a call of f.
func mergeArgs(th *object.Thread, d *object.Dict, m, f object.Value) error {
	add := func(k, v object.Value) error {
		s, ok := k.AsStr()
		if !ok {
			return object.Errorf(object.TypeError, "keywords must be strings")
		}
		if d.GetStr(th, s).IsSet() {
			return object.Errorf(object.TypeError, "%s got multiple values for keyword argument '%s'", callableName(th, f), s)
		}
		return d.Set(th, k, v)
	}
	if src, ok := m.PlainDict(); ok {
		items, err := src.ItemsLong(th)
		if err != nil {
			return err
		}
		for i, it := range items {
			if err := add(it.Key, it.Value); err != nil {
				return err
			}
			if i&0xfff == 0xfff {
				if err := th.Safepoint(); err != nil {
					return err
				}
			}
		}
		return nil
	}
	name := strings.ReplaceAll(callableName(th, f), "%", "%%")
	return eachMapping(th, m, name+" argument after ** must be a mapping, not %s", add)
}

// callableName is how messages about a call name what is called.
func callableName(th *object.Thread, f object.Value) string {
	if !f.IsSet() {
		return "function"
	}
	q, err := object.LookupAttr(th, f, "__qualname__")
	if err != nil || !q.IsSet() {
		return f.Type().Name() + " object"
	}
	s, _ := q.AsStr()
	if m, err := object.LookupAttr(th, f, "__module__"); err == nil && m.IsSet() {
		if mod, ok := m.AsStr(); ok && mod != "builtins" {
			s = mod + "." + s
		}
	}
	return s + "()"
}

// unpack executes Unpack.
func unpack(th *object.Thread, w code.Word) error {
	x := at(th.Base, uint64(w.A())).value()
	n := w.C()
	if t, ok := x.AsTuple(); ok && x.Kind() == object.KindTuple {
		if err := unpackCount(t.Len(), n); err != nil {
			return err
		}
		copy(regs(unsafe.Add(th.Base, w.B()), n), t.Elems())
		return nil
	}
	if l, ok := x.AsList(); ok && x.Kind() == object.KindList {
		elems, err := l.CopyLong(th)
		if err != nil {
			return err
		}
		if err := unpackCount(len(elems), n); err != nil {
			return err
		}
		copy(regs(unsafe.Add(th.Base, w.B()), n), elems)
		return nil
	}
	elems, err := take(th, x, n+1)
	if err != nil {
		return err
	}
	if len(elems) > n {
		return object.Errorf(object.ValueError, "too many values to unpack (expected %d)", n)
	}
	if err := unpackCount(len(elems), n); err != nil {
		return err
	}
	copy(regs(unsafe.Add(th.Base, w.B()), n), elems)
	return nil
}

func unpackCount(got, want int) error {
	if got > want {
		return object.Errorf(object.ValueError, "too many values to unpack (expected %d)", want)
	}
	if got < want {
		return object.Errorf(object.ValueError, "not enough values to unpack (expected %d, got %d)", want, got)
	}
	return nil
}

// take returns at most n elements of an iterable.
func take(th *object.Thread, x object.Value, n int) ([]object.Value, error) {
	if !iterable(x) {
		return nil, object.Errorf(object.TypeError, "cannot unpack non-iterable %s object", x.Type().Name())
	}
	var out []object.Value
	it, err := object.Iter(th, x)
	if err != nil {
		return nil, err
	}
	for len(out) < n {
		v, err := object.Next(th, it)
		if err != nil {
			return nil, err
		}
		if !v.IsSet() {
			break
		}
		out = append(out, v)
	}
	return out, nil
}

// unpackStar executes UnpackStar.
func unpackStar(th *object.Thread, w code.Word) error {
	x := at(th.Base, uint64(w.A())).value()
	if !iterable(x) {
		return object.Errorf(object.TypeError, "cannot unpack non-iterable %s object", x.Type().Name())
	}
	elems, err := object.Elements(th, x)
	if err != nil {
		return err
	}
	before, after := w.C()&0xff, w.C()>>8
	if len(elems) < before+after {
		return object.Errorf(object.ValueError, "not enough values to unpack (expected at least %d, got %d)", before+after, len(elems))
	}
	r := regs(unsafe.Add(th.Base, w.B()), before+after+1)
	copy(r, elems[:before])
	end := len(elems) - after
	r[before] = object.NewList(append([]object.Value(nil), elems[before:end]...)).Value()
	copy(r[before+1:], elems[end:])
	return nil
}
