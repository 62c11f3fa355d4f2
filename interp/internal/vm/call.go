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
