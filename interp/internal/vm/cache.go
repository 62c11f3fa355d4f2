package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
)

// An attribute's place is remembered by the id of a shape: in the inline cache of the
// instruction, which holds the shape seen last, and behind that in a table of the thread, for
// instructions that see several. A shape's id changes with its class, so an entry never goes
// stale: it is just not found any more.

const attrTableSize = 256

type attrTable [attrTableSize]attrEntry

// attrEntry is what an inline cache held before. The address of the cache
// keeps its code alive, so that no other code is ever found there.
type attrEntry struct {
	cache unsafe.Pointer // where the inline cache is
	word  uint64
}

// noAttrs is the table of a thread that has not needed one: most threads never do.
var noAttrs attrTable

// The places of attributes: the slot of an instance, or with cellMark the
// number of a cell of the class.
const noPlace = ^uint32(0)

// attrOffset is where in the table the entry for an inline cache and a shape is.
func attrOffset(cache unsafe.Pointer, id uint32) uintptr {
	return (uintptr(cache)>>3 ^ uintptr(id)) % attrTableSize * 16
}

// remembered looks a shape up in the inline cache at ic and in the thread's
// table: it returns the cache's word for that shape, or that of another.
func remembered(th *object.Thread, ic *uint64, id uint32) uint64 {
	c := atomic.LoadUint64(ic)
	if uint32(c) != id {
		if e := (*attrEntry)(unsafe.Add(th.Attrs, attrOffset(unsafe.Pointer(ic), id))); e.cache == unsafe.Pointer(ic) && uint32(e.word) == id {
			return e.word
		}
	}
	return c
}

// remember puts a word into an inline cache, and the one that was there, if
// any, into the thread's table.
func remember(th *object.Thread, ic *uint64, c uint64) {
	old := atomic.LoadUint64(ic)
	atomic.StoreUint64(ic, c)
	if uint32(old) == 0 || uint32(old) == uint32(c) {
		return
	}
	if th.Attrs == unsafe.Pointer(&noAttrs) {
		th.Attrs = unsafe.Pointer(new(attrTable))
	}
	e := (*attrEntry)(unsafe.Add(th.Attrs, attrOffset(unsafe.Pointer(ic), uint32(old))))
	*e = attrEntry{unsafe.Pointer(ic), old}
}

// findPlace finds where instances of a shape have an attribute. It is noPlace
// where that can't be told by the shape alone.
func findPlace(x object.Value, s *shape, id uint32, name string) uint32 {
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
