package heapq

import (
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/order"
)

// heap is an operation on a list that is kept as a heap. Items change places in
// pairs, and are compared in the order in which CPython does: so a comparison
// that fails leaves every item in the list, and items that compare equal come out alike.
type heap struct {
	th   *object.Thread
	list *object.List
	max  bool // the largest item comes first
}

// before reports whether item a comes before b.
func (h *heap) before(a, b object.Value) (bool, error) {
	if h.max {
		a, b = b, a
	}
	return less(h.th, a, b)
}

// less is a < b.
func less(th *object.Thread, a, b object.Value) (bool, error) {
	if c, ok := order.Plain(a, b); ok {
		return c < 0, nil
	}
	return object.CompareBool(th, object.LT, a, b)
}

// look is the list locked by an operation, which lets it go to compare with script code.
type look struct {
	*heap
	locked bool
	elems  []object.Value
}

func (h *heap) open() (look, error) {
	l := look{heap: h, locked: h.list.Lock(h.th)}
	if h.list.Frozen() {
		h.list.Unlock(l.locked)
		return l, object.Errorf(object.TypeError, "cannot change a frozen list")
	}
	l.elems = h.list.Elems()
	return l, nil
}

func (l *look) close() { l.list.Unlock(l.locked) }

// before is heap's for two places. On an error the list is not locked.
func (l *look) before(i, j int) (bool, error) {
	a, b := l.elems[i], l.elems[j]
	if l.max {
		a, b = b, a
	}
	if x, ok := a.SmallInt(); ok {
		if y, ok := b.SmallInt(); ok {
			return x < y, nil
		}
	}
	if c, ok := order.Plain(a, b); ok {
		return c < 0, nil
	}
	n := len(l.elems)
	l.close()
	less, err := object.CompareBool(l.th, object.LT, a, b)
	if err != nil {
		return false, err
	}
	again, err := l.open()
	if err != nil {
		return false, err
	}
	if *l = again; len(l.elems) != n {
		l.close()
		return false, object.Errorf(object.RuntimeError, "list changed size during iteration")
	}
	return less, nil
}

// rise moves the item at pos up to its place, start at most.
func (h *heap) rise(start, pos int) error {
	l, err := h.open()
	if err != nil {
		return err
	}
	if pos >= len(l.elems) {
		l.close()
		return empty()
	}
	return l.rise(start, pos)
}

func (l *look) rise(start, pos int) error {
	for pos > start {
		parent := (pos - 1) >> 1
		before, err := l.before(pos, parent)
		if err != nil {
			return err
		}
		if !before {
			break
		}
		l.elems[pos], l.elems[parent] = l.elems[parent], l.elems[pos]
		pos = parent
	}
	l.close()
	return nil
}

// sink moves the item at pos down to its place: to a leaf first, for it mostly belongs
// near one, and up from there.
func (h *heap) sink(pos int) error {
	l, err := h.open()
	if err != nil {
		return err
	}
	start, n := pos, len(l.elems)
	for pos < n/2 {
		child := 2*pos + 1
		if child+1 < n {
			left, err := l.before(child, child+1)
			if err != nil {
				return err
			}
			if !left {
				child++
			}
		}
		l.elems[pos], l.elems[child] = l.elems[child], l.elems[pos]
		pos = child
	}
	if pos >= n {
		l.close()
		return nil
	}
	return l.rise(start, pos)
}

// replaceFirst puts an item in place of the first, which it returns.
func (h *heap) replaceFirst(item object.Value) (object.Value, error) {
	l, err := h.open()
	if err != nil {
		return object.Value{}, err
	}
	if len(l.elems) == 0 {
		l.close()
		return object.Value{}, empty()
	}
	first := l.elems[0]
	l.elems[0] = item
	l.close()
	return first, h.sink(0)
}
