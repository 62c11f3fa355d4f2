package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// getAttr executes GetAttr in full and fills its inline cache.
func getAttr(th *object.Thread, w code.Word) error {
	ic := (*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	x := at(th.Base, uint64(w.B())).value()
	name := constName(th, w.C())
	if x.Kind() == object.KindInstance {
		if slot, id, ok := object.CacheableSlot(th, x, name); ok {
			atomic.StoreUint64(ic, uint64(id)|uint64(slot)*16<<32)
		}
	}
	v, err := object.GetAttr(th, x, name)
	at(th.Base, uint64(w.A())).set(v)
	return err
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
