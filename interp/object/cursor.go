package object

// listCursor makes a list behave as the iterator or view that it stands for in
// the starlark dialect. The list's lock guards next.
type listCursor struct {
	next int  // the element that next() gives, once it was called
	used bool // next() was called: iter() goes on from there
	keys bool // the list stands for a view of keys or items: it has set operations
}

// NewCursorList makes a list that next() accepts.
func NewCursorList(elems []Value) *List {
	l := NewList(elems)
	l.cursor = new(listCursor)
	return l
}

// CursorNext is next(l) of a list that stands for an iterator; ok is false for other lists,
// the zero Value means the end.
func (l *List) CursorNext(th *Thread) (v Value, ok bool) {
	c := l.cursor
	if c == nil {
		return Value{}, false
	}
	locked := l.Lock(th)
	c.used = true
	if c.next < len(l.elems) {
		v = l.elems[c.next]
		c.next++
	}
	l.Unlock(locked)
	return v, true
}

// listIter is iter(l). When next() was called on a list that stands for an
// iterator, both go on from the same place, as they would with an iterator.
func listIter(th *Thread, v Value) (Value, error) {
	l := (*List)(v.ref)
	if c := l.cursor; c != nil {
		locked := l.Lock(th)
		used := c.used
		l.Unlock(locked)
		if used {
			it := &cursorIterator{list: l}
			it.Init(CursorIteratorType, KindOther)
			return it.Value(), nil
		}
	}
	return NewListIterator(l), nil
}

// CursorIteratorType is the type of iter() of a list on which next() was called.
var CursorIteratorType = finalType("list_iterator", KindOther, boxOf[cursorIterator]())

type cursorIterator struct {
	Header
	list *List
}

func (it *cursorIterator) next(th *Thread) Value {
	v, _ := it.list.CursorNext(th)
	return v
}
