package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// call calls the value in the slot at byte offset off from the base with the n
// arguments behind it, of which the last are named by kw. A script function's
// frame is pushed; otherwise the result is in the slot when call returns.
func call(th *object.Thread, off uint64, n int, kw []object.Named) error {
	for {
		slot := at(th.Base, off)
		if slot.ref == nil {
			return object.Errorf(object.TypeError, "'NoneType' object is not callable")
		}
		switch kindOf(slot.ref) {
		case object.KindFunction:
			return callFunction(th, (*object.Function)(slot.ref), off, n, kw)
		case object.KindNative:
			return callNative(th, (*object.Native)(slot.ref), off, n, kw, true)
		case object.KindBoundMethod:
			m := (*object.BoundMethod)(slot.ref)
			if m.Func.Kind() == object.KindBoundMethod {
				v, err := object.Call(th, slot.value(), regs(unsafe.Add(unsafe.Pointer(slot), 16), n), kw)
				at(th.Base, off).set(v)
				return err
			}
			if err := insertSelf(th, off, n, m.Func, m.Self); err != nil {
				return err
			}
			n++
		case object.KindType:
			return construct(th, (*object.Type)(slot.ref), off, n, kw)
		case object.KindInstance:
			m := slot.value().Type().FindSpecial(object.SpecialCall)
			if m.Kind() != object.KindFunction {
				v, err := object.Call(th, slot.value(), regs(unsafe.Add(unsafe.Pointer(slot), 16), n), kw)
				at(th.Base, off).set(v)
				return err
			}
			if err := insertSelf(th, off, n, m, slot.value()); err != nil {
				return err
			}
			n++
		default:
			v, err := object.Call(th, slot.value(), regs(unsafe.Add(unsafe.Pointer(slot), 16), n), kw)
			at(th.Base, off).set(v)
			return err
		}
	}
}

// insertSelf makes the call of what is in a slot with n arguments one of f with
// self before them.
func insertSelf(th *object.Thread, off uint64, n int, f, self object.Value) error {
	if _, err := reserve(th, unsafe.Add(th.Base, off+16), uintptr(n+2)*16); err != nil {
		return err
	}
	slot := at(th.Base, off)
	args := regs(unsafe.Add(unsafe.Pointer(slot), 16), n+1)
	copy(args[1:], args[:n])
	args[0] = self
	slot.set(f)
	return nil
}

// callFunction pushes the frame of a script function.
func callFunction(th *object.Thread, f *object.Function, off uint64, n int, kw []object.Named) error {
	return pushFrame(th, f, off, n, kw, 0)
}

func pushFrame(th *object.Thread, f *object.Function, off uint64, n int, kw []object.Named, flags uint64) error {
	if atomic.LoadUintptr(&th.Limit) == 0 {
		if err := th.Engine.Safepoint(th); err != nil {
			return err
		}
	}
	p := protoOf(f)
	args := unsafe.Add(th.Base, off+16)
	// The arguments may be fewer than the parameters: room for both.
	base, err := reserve(th, args, f.FrameSize+uintptr(n)*16)
	if err != nil {
		return err
	}
	if int(f.Arity) != n || len(kw) > 0 {
		if defaults := f.Defaults(); len(kw) == 0 && f.Arity > int32(n) && int(f.Arity)-len(defaults) <= n {
			copy(regs(base, int(f.Arity))[n:], defaults[n-int(f.Arity)+len(defaults):])
		} else if err := bind(th, f, regs(base, n), kw, regs(base, len(p.fn.Params))); err != nil {
			return err
		}
	}
	if p.fn.Flags.Suspends() {
		(*reg)(unsafe.Add(base, -16)).set(newGenerator(f, base))
		return nil
	}
	info := returnInfo(th.Base, th.PC, off+16)
	if info >= th.Depth {
		return recursionError()
	}
	clearRegs(base, len(p.fn.Params), int(f.Clear))
	fs := (*reg)(unsafe.Add(base, -16))
	fs.ref, fs.bits = unsafe.Pointer(f), info|flags
	th.Base, th.PC = base, f.Entry
	return nil
}

// callNative calls a native function with the arguments behind its slot. When
// check is false its first argument is known to be of its class.
func callNative(th *object.Thread, f *object.Native, off uint64, n int, kw []object.Named, check bool) error {
	if th.IsTraced() && traced(th) {
		return callTraced(th, f, off, n, kw, check)
	}
	return callDirect(th, f, off, n, kw, check)
}

func callDirect(th *object.Thread, f *object.Native, off uint64, n int, kw []object.Named, check bool) error {
	args := regs(unsafe.Add(th.Base, off+16), n)
	if f.Fixed == nil || len(kw) > 0 || check && !f.Accepts(args) {
		v, err := f.Call(th, args, kw)
		at(th.Base, off).set(v)
		return err
	}
	sig := f.Signature()
	if want := len(sig.Params); n != want {
		if !sig.Simple() || n > want || n < sig.Min || want > n+headroom/2 {
			v, err := f.Call(th, args, kw)
			at(th.Base, off).set(v)
			return err
		}
		args = regs(unsafe.Add(th.Base, off+16), want)
		for i := n; i < want; i++ {
			args[i] = sig.Params[i].Default
		}
	} else if !sig.Simple() {
		v, err := f.Call(th, args, kw)
		at(th.Base, off).set(v)
		return err
	}
	v, err := f.Fixed(th, args)
	at(th.Base, off).set(v)
	return err
}

// nativeCall calls a native function for the loop: a function, or a method whose first argument is known to be of its
// class; where n is negative, -n arguments of which the first is the module, whose function it is. It reports whether
// there is something to run.
func nativeCall(th *object.Thread, f *object.Native, off uint64, n int) bool {
	first := off + 16
	if n < 0 {
		if n, first = -n-1, off+32; !direct(f, n) {
			copy(regs(unsafe.Add(th.Base, off+16), n), regs(unsafe.Add(th.Base, first), n))
			first = off + 16
		}
	}
	return goesOn(th, callOut(th, f, off, first, n))
}

// callOut is nativeCall without that, with the arguments from first on: anywhere if direct is true, else behind the slot.
func callOut(th *object.Thread, f *object.Native, off, first uint64, n int) bool {
	var v object.Value
	var err error
	if want := f.Takes(n); want >= 0 && want <= n+headroom/2 && f.Raw == nil {
		args := regs(unsafe.Add(th.Base, first), want)
		if n < want {
			f.FillDefaults(args, n)
		}
		v, err = f.Fixed(th, args)
	} else if f.Raw != nil {
		v, err = f.Raw(th, regs(unsafe.Add(th.Base, first), n), nil)
	} else {
		return ok(th, callNative(th, f, off, n, nil, false))
	}
	if err != nil {
		return raise(th, err, false)
	}
	if f.Fresh && takeApart(th, v, int(off)) {
		return true
	}
	at(th.Base, off).set(v)
	return true
}

// takeApart executes what comes next, if that takes a tuple apart that goes to the register at off and that nobody
// else has: an Unpack, or a GetItem with a constant index.
func takeApart(th *object.Thread, v object.Value, off int) bool {
	if v.Kind() != object.KindTuple || th.IsTraced() {
		return false
	}
	t, _ := v.AsTuple()
	elems := t.Elems()
	switch next := code.Word(*(*uint64)(th.PC)); next.Op() {
	case code.Unpack:
		if next.A() != off || next.C() != len(elems) {
			return false
		}
		dst := regs(unsafe.Add(th.Base, next.B()), len(elems))
		for i := range dst { // so few are copied faster one by one
			dst[i] = elems[i]
		}
		th.PC = unsafe.Add(th.PC, 8)
	case code.LoadInt:
		get := code.Word(*(*uint64)(unsafe.Add(th.PC, 8)))
		i := next.Wide()
		if i < 0 {
			i += len(elems)
		}
		if get.Op() != code.GetItem || get.B() != off || get.C() != next.A() || i < 0 || i >= len(elems) {
			return false
		}
		at(th.Base, uint64(get.A())).set(elems[i])
		th.PC = unsafe.Add(th.PC, 16)
	default:
		return false
	}
	th.Reuse(t)
	return true
}

// direct reports whether a native function can be called with n arguments wherever they are.
func direct(f *object.Native, n int) bool {
	want := f.Takes(n)
	return f.Raw != nil || want >= 0 && want <= n+headroom/2
}

// callGlobal executes CallMethod for a native method bound to an object, which a module has as a function, as module
// random has, with the arguments where they are. done is false, and nothing has happened, for anything else.
func callGlobal(th *object.Thread, w code.Word) (running, done bool) {
	off, n := uint64(w.A()), w.C()
	self := at(th.Base, off+16)
	if self.ref == nil || kindOf(self.ref) != object.KindModule || th.IsTraced() {
		return false, false
	}
	v, found, err := cachedAttr(th, self.value(), atomic.LoadUint64((*uint64)(th.PC)))
	if !found || err != nil || v.Kind() != object.KindBoundMethod {
		return false, false
	}
	m := (*object.BoundMethod)(v.Ref())
	f, native := m.Func.AsNative()
	if !native || !f.Accepts([]object.Value{m.Self}) || !direct(f, n) {
		return false, false
	}
	self.set(m.Self) // where the module was
	th.PC = unsafe.Add(th.PC, 8)
	return callOut(th, f, off, off+16, n), true
}

// construct calls a class. Instances of ordinary script classes are made here,
// and a script __init__ runs as a frame.
func construct(th *object.Thread, t *object.Type, off uint64, n int, kw []object.Named) error {
	plain, init := t.PlainConstructor()
	if !plain || init == nil && len(kw) > 0 {
		v, err := object.CallType(th, t, regs(unsafe.Add(th.Base, off+16), n), kw)
		at(th.Base, off).set(v)
		return err
	}
	o := t.MakePlain(regs(unsafe.Add(th.Base, off+16), n))
	if init == nil {
		if n > 0 && !t.KeepsArgs() {
			return object.Errorf(object.TypeError, "%s() takes no arguments", t.Name())
		}
		at(th.Base, off).set(o)
		return nil
	}
	if _, err := reserve(th, unsafe.Add(th.Base, off), uintptr(n+4)*16); err != nil {
		return err
	}
	r := regs(unsafe.Add(th.Base, off), n+3)
	copy(r[3:], r[1:n+1])
	r[0], r[1], r[2] = o, init.Value(), o
	return pushFrame(th, init, off+16, n+1, kw, flagInit)
}

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

// constName returns the name in the running function's constants that an operand names.
func constName(th *object.Thread, operand int) string {
	return protoOf(current(th.Base)).names[operand/code.RegScale]
}

// callKw executes CallKw.
func callKw(th *object.Thread, w code.Word) error {
	off, n := uint64(w.A()), w.B()
	names, _ := protoOf(current(th.Base)).consts[w.C()/code.RegScale].AsTuple()
	if w.X() == 1 {
		if n = dropUnsetSelf(th, off, n); n < 0 {
			n = -n
		}
	}
	args := regs(unsafe.Add(th.Base, off+16), n)
	k := len(names.Elems())
	if f, ok := at(th.Base, off).value().AsFunction(); ok && k <= 8 {
		var buf [8]object.Named // does not escape: no allocation
		nameArguments(buf[:k], names, args)
		return pushFrame(th, f, off, n-k, buf[:k], 0)
	}
	kw := make([]object.Named, k)
	nameArguments(kw, names, args)
	return call(th, off, n-k, kw)
}

// nameArguments pairs the last arguments with their names.
func nameArguments(kw []object.Named, names *object.Tuple, args []object.Value) {
	first := len(args) - len(kw)
	for i, name := range names.Elems() {
		s, _ := name.AsStr()
		kw[i] = object.Named{Name: s, Value: args[first+i]}
	}
}

// dropUnsetSelf closes the gap of an unset first argument; it returns the
// number of arguments that are left.
func dropUnsetSelf(th *object.Thread, off uint64, n int) int {
	if at(th.Base, off+16).ref != nil {
		return n
	}
	args := regs(unsafe.Add(th.Base, off+16), n)
	copy(args, args[1:])
	return n - 1
}

// callEx executes CallEx.
func callEx(th *object.Thread, w code.Word) error {
	r := regs(unsafe.Add(th.Base, w.A()), 3)
	args, err := starArguments(th, r[0], r[1])
	if err != nil {
		return err
	}
	var buf [8]object.Named
	kw := buf[:0]
	off := uint64(w.A())
	if w.X() != 1 {
		d, ok := at(th.Base, off+32).value().PlainDict()
		if !ok {
			d = object.NewDict(0)
			if err := mergeArgs(th, d, at(th.Base, off+32).value(), at(th.Base, off).value()); err != nil {
				return err
			}
		}
		if kw, err = namedArguments(th, d, kw); err != nil {
			return err
		}
	}
	f := at(th.Base, off).value()
	if fn, ok := f.AsFunction(); ok && len(args) <= 64 {
		if _, err := reserve(th, unsafe.Add(th.Base, off+16), uintptr(len(args)+1)*16); err != nil {
			return err
		}
		copy(regs(unsafe.Add(th.Base, off+16), len(args)), args)
		return pushFrame(th, fn, off, len(args), kw, 0)
	}
	v, err := object.Call(th, f, args, append([]object.Named(nil), kw...))
	at(th.Base, off).set(v)
	return err
}

// starArguments returns the positional arguments of f(*x); a tuple's are its own elements.
func starArguments(th *object.Thread, f, x object.Value) ([]object.Value, error) {
	if t, ok := x.AsTuple(); ok && x.Kind() == object.KindTuple {
		return t.Elems(), nil
	}
	if !iterable(x) {
		return nil, object.Errorf(object.TypeError, "%s argument after * must be an iterable, not %s", callableName(th, f), x.Type().Name())
	}
	return object.Elements(th, x)
}

// namedArguments appends the items of a dict of keyword arguments.
func namedArguments(th *object.Thread, d *object.Dict, kw []object.Named) ([]object.Named, error) {
	for pos := 0; ; {
		k, v, ok := d.Next(th, &pos)
		if !ok {
			return kw, nil
		}
		s, isStr := k.AsStr()
		if !isStr {
			return nil, object.Errorf(object.TypeError, "keywords must be strings")
		}
		kw = append(kw, object.Named{Name: s, Value: v})
		if len(kw)&0xfff == 0xfff {
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
	}
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
