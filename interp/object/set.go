package object

import "sync/atomic"

// Set is a set or a frozenset, in insertion order. The lock of the header guards
// the table; a frozenset's never changes once scripts see it.
type Set struct {
	Header
	t table
	// hash caches a frozenset's hash once hashed is set: atomic.
	hash   int64
	hashed uint32
}

// NewSet makes a set of elements.
func NewSet(th *Thread, elems ...Value) (*Set, error) { return newSet(th, SetType, KindSet, elems) }

// NewFrozenSet makes a frozenset of elements.
func NewFrozenSet(th *Thread, elems ...Value) (*Set, error) {
	return newSet(th, FrozenSetType, KindFrozenSet, elems)
}

func newSet(th *Thread, t *Type, k Kind, elems []Value) (*Set, error) {
	s := emptySet(t, k)
	for _, x := range elems {
		if err := s.insert(th, x); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func emptySet(t *Type, k Kind) *Set {
	s := new(Set)
	s.Init(t, k)
	return s
}

// AsSet returns v as a set or frozenset, which may be of a subclass.
func (v Value) AsSet() (*Set, bool) {
	if v.ref != nil {
		if k := (*Header)(v.ref).typ.layout; k == KindSet || k == KindFrozenSet {
			return (*Set)(v.ref), true
		}
	}
	return nil, false
}

// like returns an empty set of the built-in type that s derives from.
func (s *Set) like() *Set {
	if s.typ.layout == KindFrozenSet {
		return emptySet(FrozenSetType, KindFrozenSet)
	}
	return emptySet(SetType, KindSet)
}

// setKey is hashKey for look-ups, where a set stands for the equal frozenset.
func setKey(th *Thread, x Value) (uint64, error) {
	if x.Layout() == KindSet && x.Type().Slots().Hash == nil {
		s := (*Set)(x.ref)
		items, err := s.snapshot(th)
		if err != nil {
			return 0, err
		}
		h, err := hashElements(th, &items)
		return uint64(h), err
	}
	return hashKey(th, x)
}

// Len returns the number of elements.
func (s *Set) Len(th *Thread) int {
	locked := s.Lock(th)
	n := int(s.t.used)
	s.Unlock(locked)
	return n
}

// Has reports whether x is an element.
func (s *Set) Has(th *Thread, x Value) (bool, error) {
	hash, err := setKey(th, x)
	if err != nil {
		return false, err
	}
	return s.has(th, x, hash)
}

func (s *Set) has(th *Thread, x Value, hash uint64) (bool, error) {
	locked := s.Lock(th)
	i, err := s.t.lookup(th, &s.Header, x, hash, &locked)
	s.Unlock(locked)
	return i >= 0, err
}

// Add adds an element.
func (s *Set) Add(th *Thread, x Value) error {
	if err := s.checkMutable(th, "insert into"); err != nil {
		return err
	}
	return s.insert(th, x)
}

func (s *Set) checkMutable(th *Thread, verb string) error {
	locked := s.Lock(th)
	defer s.Unlock(locked)
	if s.Frozen() {
		return frozenError(verb, &s.Header)
	}
	return nil
}

// insertAll adds the elements of an iterable, one after the other.
func (s *Set) insertAll(th *Thread, v Value) error {
	quick := func(x Value) bool { return s.insertQuick(th, x) }
	return IterateFast(th, v, quick, func(x Value) (bool, error) { return true, s.insert(th, x) })
}

// insertQuick adds a str or an int if that is simple: no comparison runs script code, and little moves.
func (s *Set) insertQuick(th *Thread, x Value) bool {
	kind := x.Kind()
	if kind != KindStr && kind != KindInt {
		return false
	}
	locked := s.Lock(th)
	defer s.Unlock(locked)
	if s.t.cramped() {
		return false
	}
	if kind == KindInt {
		i := s.t.findInt(x)
		if i == -1 {
			s.t.insert(x, intHash(int64(x.bits)))
		}
		return i != askEqual
	}
	p := (*String)(x.ref)
	hash := strHash(p)
	i := s.t.findText(p.s, x.ref, hash)
	if i == -1 {
		s.t.insert(x, hash)
	}
	return i != askEqual
}

func (s *Set) insert(th *Thread, x Value) error {
	hash, err := hashKey(th, x)
	if err != nil {
		return err
	}
	locked := s.Lock(th)
	err = s.put(th, x, hash, &locked)
	s.Unlock(locked)
	return err
}

// put adds an element; the set is locked.
func (s *Set) put(th *Thread, x Value, hash uint64, locked *bool) error {
	if s.t.cramped() {
		if err := s.t.makeRoom(th, &s.Header, locked); err != nil {
			return err
		}
	}
	i, err := s.t.lookup(th, &s.Header, x, hash, locked)
	if err == nil && i < 0 {
		s.t.insert(x, hash)
	}
	return err
}

// Discard removes x and reports whether it was there.
func (s *Set) Discard(th *Thread, x Value) (bool, error) {
	if err := s.checkMutable(th, "delete from"); err != nil {
		return false, err
	}
	hash, err := setKey(th, x)
	if err != nil {
		return false, err
	}
	locked := s.Lock(th)
	found, err := s.take(th, x, hash, &locked)
	s.Unlock(locked)
	return found, err
}

// take removes an element; the set is locked.
func (s *Set) take(th *Thread, x Value, hash uint64, locked *bool) (bool, error) {
	i, err := s.t.lookup(th, &s.Header, x, hash, locked)
	if i >= 0 {
		s.t.remove(i)
	}
	return i >= 0, err
}

// Pop removes and returns the first element; ok is false if there is none.
func (s *Set) Pop(th *Thread) (x Value, ok bool, err error) {
	locked := s.Lock(th)
	defer s.Unlock(locked)
	if s.t.used == 0 {
		return Value{}, false, nil
	}
	if s.Frozen() {
		return Value{}, false, frozenError("delete from", &s.Header)
	}
	i := s.t.firstEntry()
	x = loadKey(s.t.cells[i])
	s.t.remove(i)
	return x, true, nil
}

// Clear removes all elements.
func (s *Set) Clear(th *Thread) error {
	locked := s.Lock(th)
	defer s.Unlock(locked)
	if s.t.used > 0 && s.Frozen() {
		return frozenError("clear", &s.Header)
	}
	s.t.reset()
	return nil
}

// Elems returns a copy of the elements in order.
func (s *Set) Elems(th *Thread) []Value {
	locked := s.Lock(th)
	defer s.Unlock(locked)
	return s.t.keys()
}

// Copy returns a set of the same built-in type with the same elements.
func (s *Set) Copy(th *Thread) *Set {
	c := s.like()
	locked := s.Lock(th)
	defer s.Unlock(locked)
	c.t = s.t.clone()
	return c
}

// hashElements is the hash of a frozenset: it does not depend on the order.
func hashElements(th *Thread, t *table) (int64, error) {
	var h uint64
	for i := t.next(0); i >= 0; i = t.next(i + 1) {
		x := storedHash(t.cells[i])
		h ^= (x ^ 89869747 ^ x<<16) * 3644798167
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return 0, err
			}
		}
	}
	h ^= (uint64(t.used) + 1) * 1927868237
	h ^= h>>11 ^ h>>25
	h = h*69069 + 907133923
	if h == 1<<64-1 {
		return 590923713, nil
	}
	return int64(h), nil
}

func frozenSetHash(th *Thread, v Value) (int64, error) {
	s := (*Set)(v.ref)
	if atomic.LoadUint32(&s.hashed) == 0 {
		h, err := hashElements(th, &s.t)
		if err != nil {
			return 0, err
		}
		atomic.StoreInt64(&s.hash, h)
		atomic.StoreUint32(&s.hashed, 1)
	}
	return atomic.LoadInt64(&s.hash), nil
}

// SetIterator goes through a set in order.
type SetIterator struct {
	Header
	s    *Set // nil at the end
	pos  int
	used uint32
}

func newSetIterator(th *Thread, s *Set) Value {
	it := &SetIterator{s: s, used: uint32(s.Len(th))}
	it.Init(SetIteratorType, KindOther)
	return it.Value()
}

// Next returns the next element, unset at the end.
func (it *SetIterator) Next(th *Thread) (x Value, err error) {
	mine := it.Lock(th)
	if s := it.s; s != nil {
		locked := s.Lock(th) // the iterator's lock comes before the set's
		x, err = it.advance(&s.t)
		s.Unlock(locked)
	}
	it.Unlock(mine)
	return x, err
}

// advance is Next; iterator and set are locked.
func (it *SetIterator) advance(t *table) (Value, error) {
	if t.used != it.used {
		it.used = 1<<32 - 1 // from now on the error is for ever
		return Value{}, Errorf(RuntimeError, "Set changed size during iteration")
	}
	i := t.next(it.pos)
	if i < 0 {
		it.s = nil
		return Value{}, nil
	}
	it.pos = i + 1
	return loadKey(t.cells[i]), nil
}
