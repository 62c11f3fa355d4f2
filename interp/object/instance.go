package object

import (
	"sync/atomic"
	"unsafe"
)

// Attrs are an instance's attributes. They are guarded by the lock of the
// object's header. A nil shape means the root shape of the class; when dict is
// set (the script asked for __dict__, or there are very many attributes) they
// live there instead.
type Attrs struct {
	shape *Shape
	slots []Value
	dict  *Dict
}

// Instance is an instance of a script class, and what a native class's Go
// struct embeds first so that scripts can set attributes and derive classes.
type Instance struct {
	Header
	Attrs
}

type instance4 struct {
	Instance
	in [4]Value
}

type instance8 struct {
	Instance
	in [8]Value
}

// NewInstance makes an instance of a script class that derives from object only.
func NewInstance(t *Type) *Instance {
	var o *Instance
	switch n := t.slotHint.Load(); {
	case n == 0:
		o = new(Instance)
	case n <= 4:
		i := new(instance4)
		i.slots = i.in[:0:4]
		o = &i.Instance
	case n <= 8:
		i := new(instance8)
		i.slots = i.in[:0:8]
		o = &i.Instance
	default:
		o = &Instance{Attrs: Attrs{slots: make([]Value, 0, n)}}
	}
	o.typ = t
	o.kind = KindInstance
	o.shape = t.root
	return o
}

// InitInstance sets up the header and attributes of a native class's struct.
func (o *Instance) InitInstance(t *Type) {
	o.typ = t
	o.kind = KindInstance
	o.shape = t.root
}

// attrsOf returns the attributes of v's object, or nil if its type has none.
func attrsOf(v Value) *Attrs {
	off := v.Type().attrs
	if off == 0 {
		return nil
	}
	return (*Attrs)(unsafe.Add(v.ref, off))
}

// setShape changes the shape, which the virtual machine reads without the lock to
// find methods.
func (a *Attrs) setShape(th *Thread, s *Shape) {
	if th.Shared {
		atomic.StorePointer((*unsafe.Pointer)(unsafe.Pointer(&a.shape)), unsafe.Pointer(s))
	} else {
		a.shape = s
	}
}

func (a *Attrs) shapeOf(t *Type) *Shape {
	if a.shape == nil || a.shape.typ != t {
		a.shape = t.root
	}
	return a.shape
}

// getOwn returns an instance's own attribute, unset if it has none.
func getOwn(th *Thread, v Value, name string) Value {
	a := attrsOf(v)
	if a == nil {
		return Value{}
	}
	h := v.Header()
	locked := h.Lock(th)
	if d := a.dict; d != nil && !isSlotKey(name) {
		h.Unlock(locked)
		return d.GetStr(th, name)
	}
	var x Value
	if a.shape != nil {
		if i, ok := a.shape.Slot(name); ok {
			x = a.slots[i]
		}
	}
	h.Unlock(locked)
	return x
}

// setOwn sets an instance's own attribute.
func setOwn(th *Thread, v Value, name string, x Value) {
	a := attrsOf(v)
	h := v.Header()
	locked := h.Lock(th)
	if a.dict == nil && len(a.slots) >= maxShapeAttrs {
		a.moveToDict(th, v.Type())
	}
	if d := a.dict; d != nil && !isSlotKey(name) {
		h.Unlock(locked)
		d.SetStr(th, name, x)
		return
	}
	t := v.Type()
	s := a.shapeOf(t)
	if i, ok := s.Slot(name); ok {
		a.slots[i] = x
	} else {
		a.slots = append(a.slots, x)
		a.setShape(th, s.with(name))
		if n := uint32(len(a.slots)); n > t.slotHint.Load() {
			t.slotHint.Store(n)
		}
	}
	h.Unlock(locked)
}

// delOwn deletes an instance's own attribute and reports whether it was there.
func delOwn(th *Thread, v Value, name string) bool {
	a := attrsOf(v)
	if a == nil {
		return false
	}
	h := v.Header()
	locked := h.Lock(th)
	if d := a.dict; d != nil && !isSlotKey(name) {
		h.Unlock(locked)
		return d.DeleteStr(th, name)
	}
	s := a.shapeOf(v.Type())
	i, ok := s.Slot(name)
	if ok {
		a.setShape(th, s.without(name))
		copy(a.slots[i:], a.slots[i+1:])
		a.slots[len(a.slots)-1] = Value{}
		a.slots = a.slots[:len(a.slots)-1]
	}
	h.Unlock(locked)
	return ok
}

// moveToDict makes the attributes live in a dict from now on; the header is locked.
func (a *Attrs) moveToDict(th *Thread, t *Type) {
	d := NewDict(len(a.slots))
	if a.shape != nil {
		for i, n := range a.shape.names {
			if !isSlotKey(n) {
				d.setStrUnlocked(n, a.slots[i])
			}
		}
	}
	a.dict = d
	a.keepSlots(th, t)
}

// keepSlots leaves only the attributes of __slots__ beside the dict.
func (a *Attrs) keepSlots(th *Thread, t *Type) {
	s := t.dictShape
	var slots []Value
	if a.shape != nil {
		for i, n := range a.shape.names {
			if isSlotKey(n) {
				s = s.with(n)
				slots = append(slots, a.slots[i])
			}
		}
	}
	a.slots = slots
	a.setShape(th, s)
}

// InstanceDict returns the live __dict__ of an object, or nil if its type has none.
func InstanceDict(th *Thread, v Value) *Dict { return instanceDict(th, v, true) }

// MadeDict is InstanceDict for an object that keeps its attributes in a dict already, else nil.
func MadeDict(th *Thread, v Value) *Dict { return instanceDict(th, v, false) }

func instanceDict(th *Thread, v Value, make bool) *Dict {
	a := attrsOf(v)
	if a == nil {
		return nil
	}
	h := v.Header()
	locked := h.Lock(th)
	if a.dict == nil && make {
		a.moveToDict(th, v.Type())
	}
	d := a.dict
	h.Unlock(locked)
	return d
}

// setInstanceDict replaces an object's __dict__.
func setInstanceDict(th *Thread, v Value, d *Dict) {
	a := attrsOf(v)
	h := v.Header()
	locked := h.Lock(th)
	a.dict = d
	a.keepSlots(th, v.Type())
	h.Unlock(locked)
}

// OwnAttr is one attribute of an instance.
type OwnAttr struct {
	Name  string
	Value Value
}

// OwnAttrs returns a copy of an object's own attributes in order.
func OwnAttrs(th *Thread, v Value) []OwnAttr {
	a := attrsOf(v)
	if a == nil {
		return nil
	}
	h := v.Header()
	locked := h.Lock(th)
	d := a.dict
	var out []OwnAttr
	if d == nil && a.shape != nil {
		for i, n := range a.shape.names {
			if !isSlotKey(n) {
				out = append(out, OwnAttr{n, a.slots[i]})
			}
		}
	}
	h.Unlock(locked)
	if d != nil {
		for _, it := range d.Items(th) {
			if s, ok := it.Key.AsStr(); ok {
				out = append(out, OwnAttr{s, it.Value})
			}
		}
	}
	return out
}

// OwnSlots appends the values of an instance's attributes to dst and returns the shape that names
// them; nil if they are not laid out by one.
func OwnSlots(th *Thread, v Value, dst []Value) (*Shape, []Value) {
	if v.Kind() != KindInstance {
		return nil, dst
	}
	a := attrsOf(v)
	if a == nil {
		return nil, dst
	}
	h := v.Header()
	locked := h.Lock(th)
	s := a.shape
	if a.dict != nil || s == nil || len(a.slots) != int(s.n) {
		s = nil
	} else {
		dst = append(dst, a.slots...)
	}
	h.Unlock(locked)
	return s, dst
}

// Unlocked access for the virtual machine, which holds the header's lock or
// knows that no other thread exists.

// Shape returns the attributes' shape.
func (a *Attrs) Shape() *Shape { return a.shape }

// SlotsPointer returns the address of slot 0.
func (a *Attrs) SlotsPointer() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(a.slots)) }
