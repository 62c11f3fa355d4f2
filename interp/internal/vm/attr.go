package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// The inline cache of an attribute is the id of a shape, class or module in the low
// half. The high half says what its attribute is: the offset of an instance's slot, or,
// marked, the number of a cell of the class or of the module.
const cellMark = 1 << 31

func cellCache(id, index uint32) uint64 { return uint64(id) | uint64(index|cellMark)<<32 }

// getAttr executes GetAttr where the loop could not.
func getAttr(th *object.Thread, w code.Word) error {
	ic := (*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	x := at(th.Base, uint64(w.B())).value()
	if v, ok, err := cachedAttr(th, x, atomic.LoadUint64(ic)); ok {
		at(th.Base, uint64(w.A())).set(v)
		return err
	}
	name := constName(th, w.C())
	fillAttrCache(th, x, name, ic)
	v, err := object.GetAttr(th, x, name)
	at(th.Base, uint64(w.A())).set(v)
	return err
}

// cachedAttr reads an attribute of a class or module by an inline cache; ok is
// false if that is not for x.
func cachedAttr(th *object.Thread, x object.Value, ic uint64) (v object.Value, ok bool, err error) {
	if ic>>32&cellMark == 0 {
		return v, false, nil
	}
	index := uint32(ic>>32) &^ cellMark
	switch x.Kind() {
	case object.KindModule:
		m := (*object.Module)(x.Ref())
		if m.CacheID() != uint32(ic) {
			return v, false, nil
		}
		c := m.CellAt(index)
		v = c.Load()
		return v, v.IsSet() && c.IsGlobal(), nil
	case object.KindType:
		t := (*object.Type)(x.Ref())
		if t.Root().ID() != uint32(ic) {
			return v, false, nil
		}
		v, ok = cellOf((*shape)(unsafe.Pointer(t.Root())), index)
		if !ok {
			return v, false, nil
		}
		if get := v.Type().Slots().Get; get != nil {
			v, err = get(th, v, object.Value{}, t)
		}
		return v, true, err
	case object.KindUnset:
		return v, false, nil
	}
	s := shapeOf(x)
	if s == nil || atomic.LoadUint32(&s.id) != uint32(ic) {
		return v, false, nil
	}
	if v, ok = cellOf(s, index); !ok {
		return v, false, nil
	}
	if get := v.Type().Slots().Get; get != nil {
		v, err = get(th, v, x, x.Type())
	}
	return v, true, err
}

// cellOf reads a cell of a class's method table.
func cellOf(s *shape, index uint32) (object.Value, bool) {
	c := *(**object.Cell)(unsafe.Add(atomic.LoadPointer(&s.mtab), uintptr(index)*8))
	v := c.Load()
	return v, v.IsSet()
}

// fillAttrCache notes where the attribute of x is, if it is found there again.
func fillAttrCache(th *object.Thread, x object.Value, name string, ic *uint64) {
	switch x.Kind() {
	case object.KindInstance:
		if slot, id, ok := object.CacheableSlot(th, x, name); ok {
			atomic.StoreUint64(ic, uint64(id)|uint64(slot)*16<<32)
			return
		}
	case object.KindModule:
		m := (*object.Module)(x.Ref())
		if i, ok := m.CacheIndex(name); ok && x.Type() == object.ModuleType {
			atomic.StoreUint64(ic, cellCache(m.CacheID(), i))
		}
		return
	case object.KindType:
		t := (*object.Type)(x.Ref())
		id := t.Root().ID()
		if t.Type() != object.TypeType || object.TypeType.Lookup(name) != nil {
			return
		}
		if i, ok := t.MethodIndex(name); ok {
			atomic.StoreUint64(ic, cellCache(id, i))
		}
		return
	}
	s := shapeOf(x)
	if s == nil {
		return
	}
	id := atomic.LoadUint32(&s.id)
	t := x.Type()
	if id == 0 || t.Slots().GetAttr != nil || hasOwnSlot(s, name) {
		return
	}
	if i, ok := t.MethodIndex(name); ok {
		atomic.StoreUint64(ic, cellCache(id, i))
	}
}

// setAttr executes SetAttr in full and fills its inline cache.
func setAttr(th *object.Thread, w code.Word) error {
	ic := (*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	x := at(th.Base, uint64(w.A())).value()
	name := constName(th, w.C())
	if x.Kind() == object.KindInstance && x.Type().Slots().SetAttr == nil {
		if slot, id, ok := object.CacheableSlot(th, x, name); ok {
			atomic.StoreUint64(ic, uint64(id)|uint64(slot)*16<<32)
		}
	}
	return object.SetAttr(th, x, name, at(th.Base, uint64(w.B())).value())
}
