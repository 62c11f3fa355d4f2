package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// The inline cache of an attribute is the id of a shape, class or module in the low
// half. The high half says what its attribute is: the offset of an instance's slot, or,
// marked, the number of a cell of the class or of the module. In the cache of
// SetAttr the mark means that the attribute is added: the shape's next one has it.
const cellMark = 1 << 31

func cellCache(id, index uint32) uint64 { return uint64(id) | uint64(index|cellMark)<<32 }
func slotCache(id, slot uint32) uint64  { return uint64(id) | uint64(slot)*16<<32 }

// getAttr executes GetAttr where the loop could not.
func getAttr(th *object.Thread, w code.Word) error {
	ic := (*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	x := at(th.Base, uint64(w.B())).value()
	if f := getterOf(th, x, ic); f != nil {
		th.PC = unsafe.Pointer(ic) // where complete expects it
		if enterOperation(th, f, x) {
			return nil
		}
		th.PC = unsafe.Add(th.PC, 8)
	}
	v, err := attr(th, x, constName(th, w.C()), ic)
	return store(th, w, v, err)
}

// getterOf returns the function of the property that an instance has at a place
// already remembered, or nil.
func getterOf(th *object.Thread, x object.Value, ic *uint64) *object.Function {
	if x.Kind() != object.KindInstance {
		return nil
	}
	s := shapeOf(x)
	id := atomic.LoadUint32(&s.id)
	c := remembered(th, ic, id)
	if uint32(c) != id || c>>32&cellMark == 0 {
		return nil
	}
	v, _ := cellOf(s, uint32(c>>32)&^cellMark)
	if v.Kind() != object.KindOther || v.Type() != object.PropertyType {
		return nil
	}
	f, _ := (*object.Property)(v.Ref()).Getter.AsFunction()
	return f
}

func attr(th *object.Thread, x object.Value, name string, ic *uint64) (object.Value, error) {
	switch x.Kind() {
	case object.KindModule, object.KindType:
		if v, ok, err := cachedAttr(th, x, atomic.LoadUint64(ic)); ok {
			return v, err
		}
		fillAttrCache(x, name, ic)
		return object.GetAttr(th, x, name)
	}
	s := shapeOf(x)
	if s == nil {
		return object.GetAttr(th, x, name)
	}
	id := atomic.LoadUint32(&s.id)
	c := remembered(th, ic, id)
	place := uint32(c >> 32)
	if uint32(c) != id {
		if place = findPlace(x, s, id, name); place == noPlace {
			return object.GetAttr(th, x, name)
		}
		if place&cellMark == 0 {
			remember(th, ic, slotCache(id, place))
			if v, ok := readSlot(th, x, id, place); ok {
				return v, nil
			}
			return object.GetAttr(th, x, name)
		}
		remember(th, ic, cellCache(id, place))
	} else if place&cellMark == 0 {
		if v, ok := readSlot(th, x, id, place/16); ok {
			return v, nil
		}
		return object.GetAttr(th, x, name)
	}
	v, ok := cellOf(s, place&^cellMark)
	if !ok {
		return object.GetAttr(th, x, name)
	}
	if get := v.Type().Slots().Get; get != nil {
		return get(th, v, x, x.Type())
	}
	return v, nil
}

// cachedAttr reads an attribute of a class or module by an inline cache; ok is
// false if that is not for x.
func cachedAttr(th *object.Thread, x object.Value, ic uint64) (v object.Value, ok bool, err error) {
	if ic>>32&cellMark == 0 {
		return v, false, nil
	}
	index := uint32(ic>>32) &^ cellMark
	if x.Kind() == object.KindModule {
		m := (*object.Module)(x.Ref())
		if m.CacheID() != uint32(ic) {
			return v, false, nil
		}
		c := m.CellAt(index)
		v = c.Load()
		return v, v.IsSet() && c.IsGlobal(), nil
	}
	t := (*object.Type)(x.Ref())
	if t.Root().ID() != uint32(ic) {
		return v, false, nil
	}
	if v, ok = cellOf((*shape)(unsafe.Pointer(t.Root())), index); !ok {
		return v, false, nil
	}
	if get := v.Type().Slots().Get; get != nil {
		v, err = get(th, v, object.Value{}, t)
	}
	return v, true, err
}

// cellOf reads a cell of a class's method table.
func cellOf(s *shape, index uint32) (object.Value, bool) {
	c := *(**object.Cell)(unsafe.Add(atomic.LoadPointer(&s.mtab), uintptr(index)*8))
	v := c.Load()
	return v, v.IsSet()
}

// fillAttrCache notes where a class or module has an attribute, if it is found there again.
func fillAttrCache(x object.Value, name string, ic *uint64) {
	if m, ok := x.AsModule(); ok {
		if i, ok := m.CacheIndex(name); ok && x.Type() == object.ModuleType {
			atomic.StoreUint64(ic, cellCache(m.CacheID(), i))
		}
		return
	}
	t := (*object.Type)(x.Ref())
	id := t.Root().ID()
	if t.Type() != object.TypeType || object.TypeType.Lookup(name) != nil {
		return
	}
	if i, ok := t.MethodIndex(name); ok {
		atomic.StoreUint64(ic, cellCache(id, i))
	}
}

// setAttr executes SetAttr where the loop could not.
func setAttr(th *object.Thread, w code.Word) error {
	ic := (*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	x := at(th.Base, uint64(w.A())).value()
	v := at(th.Base, uint64(w.B())).value()
	name := constName(th, w.C())
	if x.Kind() != object.KindInstance || x.Type().Slots().SetAttr != nil {
		return object.SetAttr(th, x, name, v)
	}
	s := shapeOf(x)
	id := atomic.LoadUint32(&s.id)
	if c := remembered(th, ic, id); c == cellCache(id, 0) && object.AddSlot(th, x, name, v) {
		return nil
	}
	place := findPlace(x, s, id, name)
	if place != noPlace && place&cellMark == 0 {
		remember(th, ic, slotCache(id, place))
		if writeSlot(th, x, id, place, v) {
			return nil
		}
	}
	if id != 0 && (place == noPlace || place&cellMark != 0) && object.AddsSlot(x.Type(), name) {
		remember(th, ic, cellCache(id, 0))
	}
	return object.SetAttr(th, x, name, v)
}
