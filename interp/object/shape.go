package object

import (
	"sync"
	"sync/atomic"
	"unsafe"
)

// shapeIDs numbers shapes over all interpreters of the process: an id never
// stands for two layouts, so an inline cache filled in one can't deceive another.
var shapeIDs atomic.Uint32

// maxShapeAttrs is the number of attributes beyond which an instance keeps them in a dict.
const maxShapeAttrs = 128

// Shape is the layout of an instance's attributes: which name is in which slot.
// It is immutable but for its id, which changes when its class changes so that
// inline caches filled before no longer match.
type Shape struct {
	id    uint32         // atomic
	n     uint32         // number of attributes
	mtab  unsafe.Pointer // atomic: *[…]*Cell, the class's method table
	typ   *Type
	names []string
	index map[string]uint32 // of names, when there are many

	last atomic.Pointer[Shape] // the transition taken last
	mu   sync.Mutex            // guards next
	next map[string]*Shape     // the shapes with one attribute more
}

// newShape makes a root shape.
func newShape(t *Type) *Shape {
	return &Shape{id: nextShapeID(), typ: t}
}

func nextShapeID() uint32 {
	for {
		if id := shapeIDs.Add(1); id != 0 {
			return id
		}
	}
}

// ID returns the number that inline caches compare.
func (s *Shape) ID() uint32 { return atomic.LoadUint32(&s.id) }

// Type returns the class of the instances of this shape.
func (s *Shape) Type() *Type { return s.typ }

// MethodTable returns the address of the class's method table for MethodIndex's indexes.
func (s *Shape) MethodTable() unsafe.Pointer { return atomic.LoadPointer(&s.mtab) }

// Names returns the attribute names in slot order; not to be changed.
func (s *Shape) Names() []string { return s.names }

// Slot returns the slot of an attribute.
func (s *Shape) Slot(name string) (uint32, bool) {
	if s.index != nil {
		i, ok := s.index[name]
		return i, ok
	}
	for i, n := range s.names {
		if n == name {
			return uint32(i), true
		}
	}
	return 0, false
}

// with returns the shape that has one attribute more.
func (s *Shape) with(name string) *Shape {
	if n := s.last.Load(); n != nil && n.names[s.n] == name {
		return n
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := s.next[name]; n != nil {
		s.last.Store(n)
		return n
	}
	n := &Shape{n: s.n + 1, typ: s.typ, mtab: s.MethodTable()}
	if s.ID() != 0 { // attributes in a dict are not cached, nor is anything beside them
		n.id = nextShapeID()
	}
	n.names = append(s.names[:len(s.names):len(s.names)], name)
	if len(n.names) > 8 {
		n.index = make(map[string]uint32, len(n.names))
		for i, k := range n.names {
			n.index[k] = uint32(i)
		}
	}
	if s.next == nil {
		s.next = map[string]*Shape{}
	}
	s.next[name] = n
	return n
}

// without returns the shape that lacks one attribute.
func (s *Shape) without(name string) *Shape {
	r := s.typ.root
	if s.ID() == 0 {
		r = s.typ.dictShape
	}
	for _, n := range s.names {
		if n != name {
			r = r.with(n)
		}
	}
	return r
}

// each calls f for s and every shape derived from it.
func (s *Shape) each(f func(*Shape)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(s)
	for _, n := range s.next {
		n.each(f)
	}
}

func (s *Shape) invalidate() {
	s.each(func(s *Shape) { atomic.StoreUint32(&s.id, nextShapeID()) })
}

func (s *Shape) publish(mtab unsafe.Pointer) {
	s.each(func(s *Shape) { atomic.StorePointer(&s.mtab, mtab) })
}
