package starlarkgo

import (
	"runtime"
	"unsafe"
	"weak"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"

	"github.com/starling-lang/starling/interp/object"
)

// ToStarlark returns a Starling value for starlark-go's code: immutable ones
// converted, all others wrapped. The result is used by the goroutine of th, and by
// others only in Run.
func ToStarlark(th *object.Thread, v object.Value) starlark.Value {
	if x := scalarToStarlark(v); x != nil {
		return x
	}
	if t, ok := v.AsTuple(); ok {
		return tupleToStarlark(th, t.Elems())
	}
	if f, ok := v.Native().(*foreign); ok {
		return f.v
	}
	if s, ok := v.AsStruct(); ok {
		d := make(starlark.StringDict, len(s.Names()))
		for _, n := range s.Names() {
			d[n] = ToStarlark(th, s.Get(n))
		}
		return starlarkstruct.FromStringDict(ToStarlark(th, s.Constructor()), d)
	}
	return linkOf(th).wrap(v)
}

func tupleToStarlark(th *object.Thread, elems []object.Value) starlark.Tuple {
	t := make(starlark.Tuple, len(elems))
	for i, e := range elems {
		t[i] = ToStarlark(th, e)
	}
	return t
}

// scalarToStarlark converts what has no parts, nil for other values.
func scalarToStarlark(v object.Value) starlark.Value {
	switch v.Layout() {
	case object.KindUnset:
		return starlark.None
	case object.KindNone:
		return starlark.None
	case object.KindBool:
		return starlark.Bool(v.Is(object.True))
	case object.KindInt:
		small, b, _ := v.AsInt()
		if b != nil {
			return starlark.MakeBigInt(b)
		}
		return starlark.MakeInt64(small)
	case object.KindFloat:
		f, _ := v.AsFloat()
		return starlark.Float(f)
	case object.KindStr:
		s, _ := v.AsStr()
		return starlark.String(s)
	case object.KindBytes:
		s, _ := v.AsBytes()
		return starlark.Bytes(s)
	}
	return nil
}

// wrap returns the one wrapper of an object.
func (l *link) wrap(v object.Value) starlark.Value {
	b := l.b
	b.mu.Lock()
	defer b.mu.Unlock()
	if c := b.wrapped[v.Ref()].Value(); c != nil {
		return c.self
	}
	c := newWrapper(v)
	c.v, c.l = v, l
	b.wrapped[v.Ref()] = weak.Make(c)
	runtime.AddCleanup(c, b.dropWrapper, v.Ref())
	return c.self
}

// dropWrapper forgets a wrapper that is gone, unless another took its place.
func (b *bridge) dropWrapper(ref unsafe.Pointer) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.wrapped[ref].Value() == nil {
		delete(b.wrapped, ref)
	}
}

// newWrapper makes a wrapper of the Go type that has the interfaces for what the
// object can do.
func newWrapper(v object.Value) *core {
	switch v.Layout() {
	case object.KindList:
		w := &list{}
		w.self = w
		return &w.core
	case object.KindRange:
		w := &sequence{}
		w.self = w
		return &w.core
	case object.KindDict:
		w := &dict{}
		w.self = w
		return &w.core
	case object.KindSet, object.KindFrozenSet:
		w := &set{}
		w.self = w
		return &w.core
	case object.KindFunction, object.KindNative, object.KindBoundMethod:
		w := &function{}
		w.self = w
		return &w.core
	}
	return newInstanceWrapper(v)
}

// newInstanceWrapper makes the wrapper of an object of any other type.
func newInstanceWrapper(v object.Value) *core {
	s := v.Type().Slots()
	const (
		calls = 1 << iota
		iterates
		hasItems
	)
	can := 0
	if s.Call != nil {
		can |= calls
	}
	if s.Iter != nil {
		can |= iterates
	}
	if s.GetItem != nil && v.Layout() != object.KindType {
		can |= hasItems
	}
	switch can {
	case calls:
		w := &callable{}
		w.self = w
		return &w.core
	case iterates:
		w := &iterable{}
		w.self = w
		return &w.core
	case hasItems:
		w := &mapping{}
		w.self = w
		return &w.core
	case calls | iterates:
		w := &callableIterable{}
		w.self = w
		return &w.core
	case calls | hasItems:
		w := &callableMapping{}
		w.self = w
		return &w.core
	case iterates | hasItems:
		w := &iterableMapping{}
		w.self = w
		return &w.core
	case calls | iterates | hasItems:
		w := &callableIterableMapping{}
		w.self = w
		return &w.core
	}
	w := &instance{}
	w.self = w
	return &w.core
}
