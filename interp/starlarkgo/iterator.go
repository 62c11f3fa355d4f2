package starlarkgo

import (
	"runtime"

	"go.starlark.net/starlark"

	"github.com/starling-lang/starling/interp/object"
)

// foreignIterator iterates over a foreign value in one of three ways. The bridge's lock guards it.
type foreignIterator struct {
	object.Instance
	// By index.
	seq   starlark.Indexable
	index int
	// Over a copy of the elements, as long as the value keeps its size.
	keys []starlark.Value
	of   starlark.Value
	size int
	// By Starlark's iterator.
	it   starlark.Iterator
	stop runtime.Cleanup
}

func (b *bridge) iteratorType() *object.Type {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.iterator == nil {
		t, err := object.NewNativeType[foreignIterator](object.NativeSpec{
			Name: "iterator", Module: "starlark", Sealed: true, Final: true,
			Slots: object.Slots{New: object.Uninstantiable, Iter: iterSelf, Next: iterNext},
		}, nil)
		if err != nil {
			panic("starlarkgo: " + err.Error())
		}
		b.iterator = t
	}
	return b.iterator
}

func iterSelf(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil }

// snapshot copies the elements of a value of known size.
func (f *foreignIterator) snapshot(th *object.Thread, o starlark.Iterable) error {
	return linkOf(th).do(object.RuntimeError, func() error {
		f.of, f.size = o, starlark.Len(o)
		for x := range starlark.Elements(o) {
			f.keys = append(f.keys, x)
		}
		return nil
	})
}

// start begins an iteration that may have no end. Done is called at the end, or
// when the script no longer has the iterator.
func (f *foreignIterator) start(th *object.Thread, o starlark.Iterable) error {
	l := linkOf(th)
	return l.do(object.RuntimeError, func() error {
		f.it = o.Iterate()
		f.stop = runtime.AddCleanup(f, l.b.abandon, f.it)
		return nil
	})
}

// abandon has the next thread that takes the lock end an iteration.
func (b *bridge) abandon(it starlark.Iterator) {
	b.mu.Lock()
	b.abandoned = append(b.abandoned, it)
	b.mu.Unlock()
}

func iterNext(th *object.Thread, v object.Value) (object.Value, error) {
	f := v.Native().(*foreignIterator)
	var x starlark.Value
	err := linkOf(th).do(object.RuntimeError, func() (err error) {
		x, err = f.next()
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	return FromStarlark(th, x), nil
}

// next returns nil at the end.
func (f *foreignIterator) next() (starlark.Value, error) {
	switch {
	case f.seq != nil:
		if f.index >= f.seq.Len() {
			f.seq = nil
			return nil, nil
		}
		f.index++
		return f.seq.Index(f.index - 1), nil
	case f.of != nil:
		if starlark.Len(f.of) != f.size {
			return nil, object.Errorf(object.RuntimeError, "%s changed size during iteration", f.of.Type())
		}
		if f.index == len(f.keys) {
			f.of, f.keys = nil, nil
			return nil, nil
		}
		f.index++
		return f.keys[f.index-1], nil
	case f.it != nil:
		var x starlark.Value
		if f.it.Next(&x) {
			return x, nil
		}
		f.stop.Stop()
		f.it.Done()
		f.it = nil
	}
	return nil, nil
}
