package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// callMethod executes CallMethod in full.
func callMethod(th *object.Thread, w code.Word) error {
	off, n := uint64(w.A()), w.C()
	pc := (*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	r := at(th.Base, off+16)
	if r.ref == nil {
		return unbound(th, w, int(off+16)/16)
	}
	self := r.value()
	s := shapeOf(self)
	if s != nil {
		id := atomic.LoadUint32(&s.id)
		ic := remembered(th, pc, id)
		var f object.Value
		if uint32(ic) == id {
			f = (*(**object.Cell)(unsafe.Add(atomic.LoadPointer(&s.mtab), ic>>32*8))).Load()
		}
		if f.IsSet() {
			switch f.Kind() {
			case object.KindNative:
				return callNative(th, f.Native().(*object.Native), off, n, nil, false)
			case object.KindFunction:
				at(th.Base, off).set(f)
				return callFunction(th, f.Native().(*object.Function), off, n, nil)
			}
		}
	}
	if k := self.Kind(); k == object.KindModule || k == object.KindType {
		return callAttr(th, self, w, pc, off, n)
	}
	return lookupAndCall(th, self, constName(th, w.B()), pc, off, n)
}

// callAttr calls an attribute of a module or class: it takes no self.
func callAttr(th *object.Thread, self object.Value, w code.Word, ic *uint64, off uint64, n int) error {
	f, ok, err := cachedAttr(th, self, atomic.LoadUint64(ic))
	if !ok {
		name := constName(th, w.B())
		fillAttrCache(self, name, ic)
		f, err = object.GetAttr(th, self, name)
	}
	if err != nil {
		th.PC = unsafe.Add(th.PC, -8)
		return err
	}
	at(th.Base, off).set(f)
	args := regs(unsafe.Add(th.Base, off+16), n)
	copy(args, args[1:])
	return call(th, off, n-1, nil)
}

// lookupAndCall finds a method, fills the inline cache, and calls it.
func lookupAndCall(th *object.Thread, self object.Value, name string, ic *uint64, off uint64, n int) error {
	if f, ok := cachedMethod(th, self, name, ic); ok {
		if native, ok := f.AsNative(); ok {
			return callNative(th, native, off, n, nil, false)
		}
		at(th.Base, off).set(f)
		return pushFrame(th, (*object.Function)(f.Ref()), off, n, nil, 0)
	}
	f, unboundMethod, err := object.GetMethod(th, self, name)
	if err != nil {
		th.PC = unsafe.Add(th.PC, -8) // the look-up's place in the source, not the call's
		return err
	}
	at(th.Base, off).set(f)
	if unboundMethod {
		return call(th, off, n, nil)
	}
	args := regs(unsafe.Add(th.Base, off+16), n)
	copy(args, args[1:])
	return call(th, off, n-1, nil)
}

// shapeOf returns the shape by which a value's methods can be cached, or nil.
func shapeOf(v object.Value) *shape {
	switch v.Kind() {
	case object.KindInstance:
		return (*shape)(atomic.LoadPointer(&(*instance)(v.Ref()).shape))
	case object.KindOther, object.KindException, object.KindModule, object.KindFunction, object.KindType, object.KindBoundMethod:
		return nil // may have attributes of their own
	}
	return (*shape)(unsafe.Pointer(v.Type().Root()))
}

// loadMethod executes LoadMethod where the loop could not.
func loadMethod(th *object.Thread, w code.Word) error {
	ic := (*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	self := at(th.Base, uint64(w.B())).value()
	name := constName(th, w.C())
	if f, ok := cachedMethod(th, self, name, ic); ok {
		setPair(th, w.A(), f, self, true)
		return nil
	}
	get := object.GetMethod
	if w.X() == 1 {
		get = specialMethod
	}
	f, isUnbound, err := get(th, self, name)
	if err != nil {
		return err
	}
	setPair(th, w.A(), f, self, isUnbound)
	return nil
}

// cachedMethod finds a plain function of self's class by its place, and fills
// an instruction's inline cache.
func cachedMethod(th *object.Thread, self object.Value, name string, ic *uint64) (object.Value, bool) {
	s := shapeOf(self)
	if s == nil {
		return object.Value{}, false
	}
	id := atomic.LoadUint32(&s.id)
	place := findPlace(self, s, id, name)
	if place == noPlace || place&cellMark == 0 {
		return object.Value{}, false
	}
	f, ok := cellOf(s, place&^cellMark)
	if !ok || f.Kind() != object.KindFunction && (f.Kind() != object.KindNative || (*object.Native)(f.Ref()).Owner == nil) {
		return object.Value{}, false
	}
	remember(th, ic, uint64(id)|uint64(place&^cellMark)<<32)
	return f, true
}

func setPair(th *object.Thread, a int, f, self object.Value, hasSelf bool) {
	r := regs(unsafe.Add(th.Base, a), 2)
	r[0], r[1] = f, object.Value{}
	if hasSelf {
		r[1] = self
	}
}

// loadSuper executes LoadSuper.
func loadSuper(th *object.Thread, w code.Word) error {
	r := regs(unsafe.Add(th.Base, w.A()), 3)
	name := constName(th, w.C())
	if t, ok := r[0].AsType(); ok && t == object.SuperType && r[1].IsSet() {
		class, ok := r[1].AsType()
		if !ok {
			return object.Errorf(object.RuntimeError, "super(): __class__ is not a type (%s)", r[1].Type().Name())
		}
		if !r[2].IsSet() {
			return object.Errorf(object.RuntimeError, "super(): arg[0] deleted")
		}
		if w.X() == 0 {
			self := r[2]
			f, isUnbound, err := object.SuperMethod(th, class, self, name)
			if err != nil {
				return err
			}
			setPair(th, w.A(), f, self, isUnbound)
			return nil
		}
	}
	if !r[1].IsSet() {
		return object.Errorf(object.RuntimeError, "super(): empty __class__ cell")
	}
	s, err := object.Call(th, r[0], append([]object.Value(nil), r[1:3]...), nil)
	if err != nil {
		return err
	}
	v, err := object.GetAttr(th, s, name)
	if err != nil {
		return err
	}
	setPair(th, w.A(), v, v, false)
	return nil
}

// specialMethod is object.GetMethod for a method of a context manager, which its class has.
func specialMethod(th *object.Thread, self object.Value, name string) (m object.Value, isUnbound bool, err error) {
	m = self.Type().Find(name)
	if !m.IsSet() {
		return m, false, notContextManager(self, name)
	}
	if kind := m.Kind(); kind == object.KindFunction || kind == object.KindNative {
		return m, true, nil
	}
	if get := m.Type().Slots().Get; get != nil {
		m, err = get(th, m, self, self.Type())
	}
	return m, false, err
}

func notContextManager(v object.Value, name string) error {
	what, missing := "context manager", ""
	if name == "__aenter__" || name == "__aexit__" {
		what = "asynchronous context manager"
	}
	if name == "__exit__" || name == "__aexit__" {
		missing = " (missed " + name + " method)"
	}
	return object.Errorf(object.TypeError, "'%s' object does not support the %s protocol%s", v.Type().Name(), what, missing)
}
