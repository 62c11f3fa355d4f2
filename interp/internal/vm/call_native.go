package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

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
