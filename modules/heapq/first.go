package heapq

import (
	"github.com/starling-lang/starling/interp/object"
)

// selection finds the first n items in order. It keeps those found so far in a heap whose first is the one to give up
// next: a tuple of the item's key, its place, which decides between equal keys, and the item itself if it has a key.
type selection struct {
	th      *object.Thread
	largest bool
	n       int
	key     object.Value
	start   []object.Value // what the heap is made of
	heap    *heap          // nil until there are n items
	top     object.Value   // the key of the heap's first
	place   int64
}

// firstOf is nlargest or nsmallest.
func firstOf(largest bool) func(th *object.Thread, a []object.Value) (object.Value, error) {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		n, err := object.IndexInt(th, a[0], object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		s := selection{th: th, largest: largest, n: max(n, 0), key: a[2]}
		items, err := s.find(a[1])
		return object.NewList(items).Value(), err
	}
}

// sortedShare is the share of a container beyond which sorting all of it is faster than a heap.
const sortedShare = 8

func (s *selection) find(v object.Value) ([]object.Value, error) {
	switch v.Kind() {
	case object.KindList, object.KindTuple, object.KindSet, object.KindFrozenSet, object.KindDict:
		items, err := object.Elements(s.th, v)
		if err != nil {
			return nil, err
		}
		if s.n > len(items)/sortedShare {
			return s.sorted(items)
		}
		v = object.NewList(items).Value()
	}
	if s.n == 1 {
		return s.one(v)
	}
	if err := object.Iterate(s.th, v, s.add); err != nil {
		return nil, err
	}
	if s.heap == nil {
		if err := s.makeHeap(); err != nil {
			return nil, err
		}
	}
	return s.result()
}

// one returns the first item alone, which needs no heap.
func (s *selection) one(v object.Value) (best []object.Value, err error) {
	err = object.Iterate(s.th, v, func(x object.Value) (bool, error) {
		k, err := s.keyOf(x)
		if err == nil && best != nil {
			better, err := s.better(k)
			if err != nil || !better {
				return true, err
			}
		}
		best, s.top = append(best[:0], x), k
		return true, err
	})
	return best, err
}

// sorted returns the first n items of a container.
func (s *selection) sorted(items []object.Value) ([]object.Value, error) {
	l := object.NewList(items)
	if err := l.Sort(s.th, s.key, s.largest); err != nil {
		return nil, err
	}
	items, err := l.CopyLong(s.th)
	return items[:min(s.n, len(items))], err
}

// add looks at one item more; it returns false if there is no use in another.
func (s *selection) add(x object.Value) (more bool, err error) {
	if s.n == 0 {
		return false, nil
	}
	k, err := s.keyOf(x)
	if err != nil {
		return false, err
	}
	if s.heap == nil {
		if s.start = append(s.start, s.entry(k, x)); len(s.start) == s.n {
			err = s.makeHeap()
		}
		return true, err
	}
	better, err := s.better(k)
	if err != nil || !better {
		return true, err
	}
	if _, err := s.heap.replaceFirst(s.entry(k, x)); err != nil {
		return false, err
	}
	s.findTop()
	return true, nil
}

// better reports whether key k comes before that of the heap's first.
func (s *selection) better(k object.Value) (bool, error) {
	switch {
	case !s.largest:
		return less(s.th, k, s.top)
	case s.n == 1: // max asks the new item
		return object.CompareBool(s.th, object.GT, k, s.top)
	}
	return less(s.th, s.top, k)
}

func (s *selection) keyOf(x object.Value) (object.Value, error) {
	if s.key.IsNone() {
		return x, nil
	}
	return object.Call(s.th, s.key, []object.Value{x}, nil)
}

// entry makes the heap's item for x. Of equal ones the latest is given up first.
func (s *selection) entry(k, x object.Value) object.Value {
	place := object.Int(s.place)
	if s.place++; s.largest {
		s.place -= 2
	}
	if s.key.IsNone() {
		return object.Pair(k, place).Value()
	}
	return object.TupleOf(k, place, x).Value()
}

// makeHeap makes a heap of the first items.
func (s *selection) makeHeap() error {
	s.heap = &heap{th: s.th, list: object.NewList(s.start), max: !s.largest}
	if _, err := heapify(s.heap.max)(s.heap, object.Value{}); err != nil {
		return err
	}
	s.findTop()
	return nil
}

func (s *selection) findTop() {
	if first, ok := s.heap.list.At(s.th, 0); ok {
		t, _ := first.AsTuple()
		s.top = t.Elems()[0]
	}
}

// result returns the items of the heap in order.
func (s *selection) result() ([]object.Value, error) {
	if err := s.heap.list.Sort(s.th, object.None, s.largest); err != nil {
		return nil, err
	}
	items, err := s.heap.list.CopyLong(s.th)
	for i, x := range items {
		t, _ := x.AsTuple()
		items[i] = t.Elems()[0]
		if t.Len() > 2 {
			items[i] = t.Elems()[2]
		}
	}
	return items, err
}
