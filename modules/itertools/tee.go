package itertools

import (
	"slices"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// teeIterator is one of the iterators that tee makes: a place in a list of the
// items read so far, which all of them share. The header's lock guards at.
type teeIterator struct {
	object.Instance
	source *teeSource
	at     *teeLink // the last item returned
}

// teeSource reads the underlying iterator. Threads may read at the same time:
// whoever gets an item appends it to the list.
type teeSource struct {
	it      object.Value
	mu      sync.Mutex // guards the links' next, and readers; not held while an item is read
	readers []*object.Thread
}

// teeLink is an item; next is nil until it is read.
type teeLink struct {
	value object.Value
	next  *teeLink
}

func teeClass() *native.Class {
	return iterator(native.Class{
		Name: "_tee", Signature: "_tee(iterable, /)", Doc: "An iterator that can be copied.",
		Methods: []*object.Native{
			native.Def("__copy__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				t := native.To[*teeIterator](a[0])
				return t.clone(th).Value(), nil
			}), `Return an independent iterator at the same place.`),
		},
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		if err := positional("_tee", args, kw, 1, 1); err != nil {
			return object.Value{}, err
		}
		t, err := newTee(th, args[0])
		if err != nil {
			return object.Value{}, err
		}
		return t.Value(), nil
	}, (*teeIterator).next)
}

func newTee(th *object.Thread, iterable object.Value) (*teeIterator, error) {
	it, err := object.Iter(th, iterable)
	if err != nil {
		return nil, err
	}
	if t, ok := native.As[*teeIterator](it); ok {
		return t.clone(th), nil
	}
	s := &teeSource{it: it}
	t := native.New[*teeIterator](th.Runtime, teeClass)
	t.source, t.at = s, &teeLink{}
	return t, nil
}

func (t *teeIterator) clone(th *object.Thread) *teeIterator {
	c := native.New[*teeIterator](th.Runtime, teeClass)
	locked := t.Lock(th)
	c.source, c.at = t.source, t.at
	t.Unlock(locked)
	return c
}

func (t *teeIterator) next(th *object.Thread) (object.Value, error) {
	for {
		locked := t.Lock(th)
		at := t.at
		t.Unlock(locked)
		next, err := t.source.after(th, at)
		if err != nil || next == nil {
			return object.Value{}, err
		}
		locked = t.Lock(th)
		mine := t.at == at // no other thread took the item meanwhile
		if mine {
			t.at = next
		}
		t.Unlock(locked)
		if mine {
			return next.value, nil
		}
	}
}

// after returns the link behind at, nil at the end, reading the iterator if it must.
func (s *teeSource) after(th *object.Thread, at *teeLink) (*teeLink, error) {
	s.mu.Lock()
	next := at.next
	if next != nil || slices.Contains(s.readers, th) {
		s.mu.Unlock()
		if next == nil {
			return nil, object.Errorf(object.RuntimeError, "cannot re-enter the tee iterator")
		}
		return next, nil
	}
	s.readers = append(s.readers, th)
	s.mu.Unlock()
	x, err := object.Next(th, s.it)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.readers = slices.DeleteFunc(s.readers, func(r *object.Thread) bool { return r == th })
	if err == nil && x.IsSet() {
		last := at
		for last.next != nil {
			last = last.next
		}
		last.next = &teeLink{value: x}
	}
	return at.next, err
}

func tee(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "n must be >= 0")
	}
	if err := th.Runtime.CheckSize(int64(n), 128); err != nil {
		return object.Value{}, err
	}
	if n == 0 {
		return object.TupleOf().Value(), nil
	}
	it, err := object.Iter(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	copyOf, err := object.LookupAttr(th, it, "__copy__")
	if err != nil {
		return object.Value{}, err
	}
	if !copyOf.IsSet() {
		t, err := newTee(th, it)
		if err != nil {
			return object.Value{}, err
		}
		it = t.Value()
		if copyOf, err = object.GetAttr(th, it, "__copy__"); err != nil {
			return object.Value{}, err
		}
	}
	out := make([]object.Value, n)
	out[0] = it // an iterator that can be copied is the first of them itself
	for i := 1; i < n; i++ {
		if out[i], err = object.Call(th, copyOf, nil, nil); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewTuple(out).Value(), nil
}
