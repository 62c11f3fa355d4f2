package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
)

// An attribute's place, found by the id of a shape and the name, is remembered
// in the inline cache of the instruction, which holds one shape, and behind that in a table of
// the thread, for instructions that see several. A shape's id changes with its class, so an entry never
// goes stale: it is just not found any more.

const attrTableSize = 256

// attrTable is made when a thread first needs it: most threads never do.
type attrTable [attrTableSize]attrEntry

type attrEntry struct {
	id    uint32 // of the shape; 0: empty
	place uint32
	name  string
}

// The places of attributes: the slot of an instance, or with cellMark the
// number of a cell of the class.
const noPlace = ^uint32(0)

func attrSlot(id uint32, name string) uint32 {
	return (id ^ uint32(uintptr(unsafe.Pointer(unsafe.StringData(name)))>>4)) % attrTableSize
}

// placeOf finds where instances of a shape have an attribute: in the thread's
// table, or by looking it up. It is noPlace where that can't be told by the shape alone.
func placeOf(th *object.Thread, x object.Value, s *shape, id uint32, name string) uint32 {
	t, _ := th.Attrs.(*attrTable)
	if t == nil {
		t = new(attrTable)
		th.Attrs = t
	}
	e := &t[attrSlot(id, name)]
	if e.id == id && e.name == name {
		return e.place
	}
	place := findPlace(th, x, s, id, name)
	if atomic.LoadUint32(&s.id) == id {
		*e = attrEntry{id, place, name}
	}
	return place
}

func findPlace(_ *object.Thread, x object.Value, s *shape, id uint32, name string) uint32 {
	t := x.Type()
	os := (*object.Shape)(unsafe.Pointer(s))
	if id == 0 || t.Slots().GetAttr != nil || os.Type() != t {
		return noPlace
	}
	if slot, ok := t.SlotOf(os, name); ok {
		return slot
	}
	if _, own := os.Slot(name); !own {
		if i, ok := t.MethodIndex(name); ok {
			return i | cellMark
		}
	}
	return noPlace
}

// readSlot reads an instance's slot if the instance still has the shape.
func readSlot(th *object.Thread, x object.Value, id, slot uint32) (object.Value, bool) {
	o := (*instance)(x.Ref())
	h := x.Header()
	locked := h.Lock(th)
	var v object.Value
	ok := atomic.LoadUint32(&(*shape)(o.shape).id) == id
	if ok {
		v = o.slots[slot]
	}
	h.Unlock(locked)
	return v, ok
}

// writeSlot writes an instance's slot if the instance still has the shape and is not frozen.
func writeSlot(th *object.Thread, x object.Value, id, slot uint32, v object.Value) bool {
	o := (*instance)(x.Ref())
	h := x.Header()
	locked := h.Lock(th)
	ok := atomic.LoadUint32(&(*shape)(o.shape).id) == id && o.flags == 0
	if ok {
		o.slots[slot] = v
	}
	h.Unlock(locked)
	return ok
}
