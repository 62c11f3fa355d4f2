package object

import "slices"

// List is a mutable sequence. The lock of the header guards elems and cursor.
type List struct {
	Header
	elems []Value
	// cursor is set for the lists that stand for an iterator or a view in the
	// starlark dialect (enumerate, zip, dict.keys …).
	cursor *listCursor
}

// NewList makes a list of elems, which it keeps.
func NewList(elems []Value) *List {
	l := &List{elems: elems}
	l.Init(ListType, KindList)
	return l
}

type (
	list2 struct {
		List
		in [2]Value
	}
	list4 struct {
		List
		in [4]Value
	}
	list8 struct {
		List
		in [8]Value
	}
	list12 struct {
		List
		in [12]Value
	}
)

// SizedList makes a list of n unset elements, which the caller sets before anybody
// sees the list. A small one is a single object in memory.
func SizedList(n int) (l *List, elems []Value) {
	switch {
	case n == 0:
		l = new(List)
	case n <= 2:
		o := new(list2)
		o.elems = o.in[:n]
		l = &o.List
	case n <= 4:
		o := new(list4)
		o.elems = o.in[:n]
		l = &o.List
	case n <= 8:
		o := new(list8)
		o.elems = o.in[:n]
		l = &o.List
	case n <= 12:
		o := new(list12)
		o.elems = o.in[:n]
		l = &o.List
	default:
		l = &List{elems: make([]Value, n)}
	}
	l.Init(ListType, KindList)
	return l, l.elems
}

// AsList returns v as a list, which may be of a subclass.
func (v Value) AsList() (*List, bool) {
	if v.ref != nil && (*Header)(v.ref).typ.layout == KindList {
		return (*List)(v.ref), true
	}
	return nil, false
}

// Elems returns the elements for the virtual machine, which holds the lock or
// knows that no other thread exists.
func (l *List) Elems() []Value { return l.elems }

// frozenError is the error of a write to a frozen object.
func frozenError(verb string, h *Header) error {
	return Errorf(TypeError, "cannot %s frozen %s", verb, h.typ.Name())
}

// Len returns the number of elements.
func (l *List) Len(th *Thread) int {
	locked := l.Lock(th)
	n := len(l.elems)
	l.Unlock(locked)
	return n
}

// Copy returns the elements in a new slice.
func (l *List) Copy(th *Thread) []Value {
	locked := l.Lock(th)
	elems := append([]Value(nil), l.elems...)
	l.Unlock(locked)
	return elems
}

// CopyLong is Copy for a list that may be so long that the thread is to be stopped meanwhile.
func (l *List) CopyLong(th *Thread) ([]Value, error) {
	for {
		elems, ok := l.tryCopy(th)
		if ok {
			return elems, nil
		}
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
}

// tryCopy copies the elements, unless the thread is cancelled meanwhile.
func (l *List) tryCopy(th *Thread) ([]Value, bool) {
	locked := l.Lock(th)
	defer l.Unlock(locked)
	if len(l.elems) <= copyStride {
		return append([]Value(nil), l.elems...), true
	}
	elems, ok := makeLong[Value](th, len(l.elems), len(l.elems))
	return elems, ok && copyElems(th, elems, l.elems)
}

// At returns the element at index i, from 0; ok is false beyond the end.
func (l *List) At(th *Thread, i int) (Value, bool) { return l.at(th, i) }

func (l *List) at(th *Thread, i int) (v Value, ok bool) {
	locked := l.Lock(th)
	if uint(i) < uint(len(l.elems)) {
		v, ok = l.elems[i], true
	}
	l.Unlock(locked)
	return v, ok
}

// Append adds an element at the end.
func (l *List) Append(th *Thread, v Value) error {
	locked := l.Lock(th)
	if l.Frozen() {
		l.Unlock(locked)
		return frozenError("append to", &l.Header)
	}
	if len(l.elems) == cap(l.elems) {
		if ok, err := l.grow(th); !ok {
			l.Unlock(locked)
			if err == nil {
				err = th.Safepoint()
			}
			if err == nil {
				err = l.Append(th, v)
			}
			return err
		}
	}
	l.elems = append(l.elems, v)
	l.Unlock(locked)
	return nil
}

// grow makes room for more elements, twice as many, or half as many more when there are a lot, unless the thread is
// cancelled meanwhile. The list is locked.
func (l *List) grow(th *Thread) (bool, error) {
	n := len(l.elems)
	more := max(n, 4)
	if n >= 1<<16 {
		more = n / 2
		if err := th.Runtime.CheckSize(int64(n+more), valueSize); err != nil {
			return false, err
		}
	}
	if n > moveAtOnce {
		elems, ok := makeLong[Value](th, n, n+more)
		if !ok || !copyElems(th, elems, l.elems) {
			return false, nil
		}
		l.elems = elems
		return true, nil
	}
	l.elems = append(l.elems, make([]Value, more)...)[:n]
	return true, nil
}

// Insert inserts an element before index i, which is clipped; a negative one counts from the end.
func (l *List) Insert(th *Thread, i int, v Value) error {
	locked := l.Lock(th)
	if l.Frozen() {
		l.Unlock(locked)
		return frozenError("insert into", &l.Header)
	}
	n := len(l.elems)
	if n > moveAtOnce {
		l.Unlock(locked)
		return l.insertLong(th, i, v)
	}
	i = clipPlace(i, n)
	l.elems = append(l.elems, Value{})
	copy(l.elems[i+1:], l.elems[i:])
	l.elems[i] = v
	l.Unlock(locked)
	return nil
}

// Pop removes and returns the element at index i; a negative one counts from the end.
func (l *List) Pop(th *Thread, i int) (Value, error) {
	locked := l.Lock(th)
	n := len(l.elems)
	if l.Frozen() {
		l.Unlock(locked)
		return Value{}, frozenError("pop from", &l.Header)
	}
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		l.Unlock(locked)
		if n == 0 {
			return Value{}, Errorf(IndexError, "pop from empty list")
		}
		return Value{}, Errorf(IndexError, "pop index out of range")
	}
	v := l.elems[i]
	switch {
	case i == n-1:
		l.elems[i] = Value{}
		l.elems = l.elems[:i]
	case l.deep(i, i+1):
		l.Unlock(locked)
		return l.popLong(th, i)
	default:
		l.removeRange(i, i+1)
	}
	l.Unlock(locked)
	return v, nil
}

// removeRange removes elements [i, j); the list is locked. Removing at the front
// moves the start of the slice, so that a list serves as a queue.
func (l *List) removeRange(i, j int) {
	if i == 0 {
		clear(l.elems[:j])
		l.elems = l.elems[j:]
		if len(l.elems) == 0 {
			l.elems = nil
		}
		return
	}
	if rest := len(l.elems) - j; i < rest && rest > copyStride { // moving what is before is less
		copy(l.elems[j-i:], l.elems[:i])
		clear(l.elems[:j-i])
		l.elems = l.elems[j-i:]
		return
	}
	n := i + copy(l.elems[i:], l.elems[j:])
	clear(l.elems[n:])
	l.elems = l.elems[:n]
	if c := cap(l.elems); c > 64 && n < c/4 {
		l.elems = append(make([]Value, 0, n+n/4), l.elems...)
	}
}

// Extend appends the elements of an iterable.
func (l *List) Extend(th *Thread, v Value) error {
	switch v.Kind() {
	case KindTuple:
		return l.AppendAll(th, (*Tuple)(v.ref).elems)
	case KindList:
		if v.ref == l.Value().ref {
			elems, err := l.CopyLong(th)
			if err != nil {
				return err
			}
			return l.AppendAll(th, elems)
		}
		return l.extendList(th, (*List)(v.ref))
	}
	if err := l.checkMutable(th, "extend"); err != nil {
		return err
	}
	quick := func(x Value) bool {
		locked := l.Lock(th)
		room := len(l.elems) < cap(l.elems) && !l.Frozen()
		if room {
			l.elems = append(l.elems, x)
		}
		l.Unlock(locked)
		return room
	}
	return IterateFast(th, v, quick, func(x Value) (bool, error) { return true, l.Append(th, x) })
}

func (l *List) extendList(th *Thread, o *List) error {
	for {
		locked := LockBoth(th, &l.Header, &o.Header)
		ok, err := l.tryAppend(th, o.elems)
		UnlockBoth(locked, &l.Header, &o.Header)
		if err == nil && !ok {
			err = th.Safepoint()
		}
		if err != nil || ok {
			return err
		}
	}
}

// tryAppend adds elements at the end, unless the thread is cancelled meanwhile; the list is locked.
func (l *List) tryAppend(th *Thread, elems []Value) (bool, error) {
	if l.Frozen() {
		return false, frozenError("extend", &l.Header)
	}
	n := len(l.elems)
	total := n + len(elems)
	if total <= copyStride {
		l.elems = append(l.elems, elems...)
		return true, nil
	}
	if total <= cap(l.elems) {
		if !copyElems(th, l.elems[n:total], elems) {
			return false, nil
		}
		l.elems = l.elems[:total]
		return true, nil
	}
	size := max(total, n+n/4)
	if err := th.Runtime.CheckSize(int64(size), valueSize); err != nil {
		return false, err
	}
	all, ok := makeLong[Value](th, total, size)
	if !ok || !copyElems(th, all, l.elems) || !copyElems(th, all[n:], elems) {
		return false, nil
	}
	l.elems = all
	return true, nil
}

// AppendAll adds elements at the end.
func (l *List) AppendAll(th *Thread, elems []Value) error {
	for {
		locked := l.Lock(th)
		ok, err := l.tryAppend(th, elems)
		l.Unlock(locked)
		if err == nil && !ok {
			err = th.Safepoint()
		}
		if err != nil || ok {
			return err
		}
	}
}

func (l *List) checkMutable(th *Thread, verb string) error {
	locked := l.Lock(th)
	defer l.Unlock(locked)
	if l.Frozen() {
		return frozenError(verb, &l.Header)
	}
	return nil
}

// Clear removes all elements.
func (l *List) Clear(th *Thread) error {
	locked := l.Lock(th)
	defer l.Unlock(locked)
	if l.Frozen() {
		return frozenError("clear", &l.Header)
	}
	l.elems = nil
	return nil
}

// Reverse reverses the list in place.
func (l *List) Reverse(th *Thread) error {
	return l.change(th, "reverse", func() (bool, error) {
		if len(l.elems) <= moveAtOnce {
			reverseValues(l.elems)
			return true, nil
		}
		elems, ok := trySlice(th, l.elems, len(l.elems)-1, -1, len(l.elems))
		if ok {
			l.elems = elems
		}
		return ok, nil
	})
}

func reverseValues[T any](s []T) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// find returns the position of the first element between start and stop that
// equals x, -1 if there is none. Comparison runs outside the lock; the list may change meanwhile.
func (l *List) find(th *Thread, x Value, start, stop int) (int, error) {
	for i := start; i < stop; i++ {
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return -1, err
			}
		}
		y, ok := l.at(th, i)
		if !ok {
			break
		}
		eq, err := equalValues(th, y, x)
		if err != nil {
			return -1, err
		}
		if eq {
			return i, nil
		}
	}
	return -1, nil
}

// Index returns the position of x between start and stop, which may be unset.
func (l *List) Index(th *Thread, x, start, stop Value) (int, error) {
	n := l.Len(th)
	from, err := clipIndex(th, start, n, 0)
	if err != nil {
		return 0, err
	}
	to, err := clipIndex(th, stop, n, 1<<63-1)
	if err != nil {
		return 0, err
	}
	i, err := l.find(th, x, from, to)
	if err == nil && i < 0 {
		r, err := Repr(th, x)
		if err != nil {
			return 0, err
		}
		return 0, Errorf(ValueError, "%s is not in list", r)
	}
	return i, err
}

// Count returns how many elements equal x.
func (l *List) Count(th *Thread, x Value) (int, error) {
	n := 0
	for i := 0; ; i++ {
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return 0, err
			}
		}
		y, ok := l.at(th, i)
		if !ok {
			return n, nil
		}
		eq, err := equalValues(th, y, x)
		if err != nil {
			return 0, err
		}
		if eq {
			n++
		}
	}
}

// Remove removes the first element that equals x.
func (l *List) Remove(th *Thread, x Value) error {
	if err := l.checkMutable(th, "remove from"); err != nil {
		return err
	}
	for start := 0; ; {
		i, err := l.find(th, x, start, 1<<63-1)
		if err != nil {
			return err
		}
		if i < 0 {
			return Errorf(ValueError, "list.remove(x): x not in list")
		}
		done, err := l.removeIf(th, i, x)
		if err != nil || done {
			return err
		}
	}
}

// removeIf removes element i, unless another thread changed the list since it
// was found: then the search starts again.
func (l *List) removeIf(th *Thread, i int, x Value) (bool, error) {
	if !th.Shared {
		return l.tryRemove(th, i, i+1)
	}
	y, ok := l.at(th, i)
	if !ok {
		return false, nil
	}
	if eq, err := equalValues(th, y, x); err != nil || !eq {
		return false, err
	}
	locked := l.Lock(th)
	defer l.Unlock(locked)
	if i >= len(l.elems) || l.elems[i] != y {
		return false, nil
	}
	return l.tryRemove(th, i, i+1)
}

// repeatInPlace is list *= n. The elements are repeated outside the lock, as often as another thread changes the list
// meanwhile.
func (l *List) repeatInPlace(th *Thread, n int) error {
	for {
		if err := l.checkMutable(th, "repeat"); err != nil || n == 1 {
			return err
		}
		elems, err := l.CopyLong(th)
		if err != nil {
			return err
		}
		if err := th.Runtime.CheckSize(int64(n), int64(len(elems))*valueSize); err != nil {
			return err
		}
		all, err := repeated(th, elems, n)
		if err != nil || l.replaceAll(th, elems, all) {
			return err
		}
	}
}

// replaceAll gives the list new elements, unless it has others than old, or may not change.
func (l *List) replaceAll(th *Thread, old, elems []Value) bool {
	locked := l.Lock(th)
	defer l.Unlock(locked)
	if l.Frozen() || !slices.Equal(l.elems, old) {
		return false
	}
	l.elems = elems
	return true
}

// HasCursor reports whether the list stands for an iterator or a view.
func (l *List) HasCursor() bool { return l.cursor != nil }
