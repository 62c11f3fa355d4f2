package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// Instructions on instances of script classes run the special method in a frame
// of the same run. The frame's result is not the value of a call: complete makes it the
// instruction's.

// enterSpecial pushes the frame of a special method of an instance, called with
// the arguments. It reports false, and has done nothing, where the class has no such method that
// is an ordinary function: then the general way tells what happens. th.PC is behind the instruction's word.
func enterSpecial(th *object.Thread, special int, self object.Value, args ...object.Value) bool {
	if self.Kind() != object.KindInstance || !self.Type().IsHeap() {
		return false
	}
	f, ok := self.Type().FindSpecial(special).AsFunction()
	return ok && enterOperation(th, f, self, args...)
}

// enterOperation pushes the frame of f, whose result completes the running instruction.
func enterOperation(th *object.Thread, f *object.Function, self object.Value, args ...object.Value) bool {
	size := current(th.Base).FrameSize
	if int(f.Arity) != 1+len(args) || atomic.LoadUintptr(&th.Limit) == 0 || size+16 > maxDelta {
		return false
	}
	slot, err := reserve(th, unsafe.Add(th.Base, size), 16+f.FrameSize)
	if err != nil {
		return false
	}
	info := returnInfo(th.Base, th.PC, uint64(size+16))
	if info >= th.Depth {
		return false
	}
	base := unsafe.Add(slot, 16)
	r := regs(base, 1+len(args))
	r[0] = self
	copy(r[1:], args)
	clearRegs(base, len(r), int(f.Clear))
	fs := (*reg)(slot)
	fs.ref, fs.bits = unsafe.Pointer(f), info|flagOperation
	th.Base, th.PC = base, f.Entry
	return true
}

// complete ends the instruction that a special method was called for, with what that returned.
func complete(th *object.Thread, v object.Value) error {
	w := code.Word(*(*uint64)(unsafe.Add(th.PC, -8)))
	switch op := w.Op(); op {
	case code.GetAttr:
		th.PC = unsafe.Add(th.PC, 8)
	case code.SetItem:
		return nil
	case code.ForIter:
		at(th.Base, uint64(w.B())).set(v)
		th.PC = jump(th.PC, uint64(w))
		return nil
	case code.Contains:
		in, err := object.Truth(th, v)
		return store(th, w, object.Bool(in == (w.X() == 0)), err)
	case code.Less, code.LessEq, code.Equal, code.NotEqual, code.Compare:
		if v == object.NotImplemented {
			x, y, op := compareOperands(th, w)
			r, err := object.CompareRest(th, op, x, y)
			return store(th, w, r, err)
		}
	case code.GetItem:
	default:
		if op >= code.JumpLessF && op <= code.JumpEqualIntT {
			return completeJump(th, w, v)
		}
		if v == object.NotImplemented {
			x, y, op, inPlace := binaryOperands(th, w)
			r, err := object.BinaryRest(th, op, x, y, inPlace)
			return store(th, w, r, err)
		}
	}
	at(th.Base, uint64(w.A())).set(v)
	return nil
}

func completeJump(th *object.Thread, w code.Word, v object.Value) error {
	x, y, op, onTrue := jumpOperands(th, w)
	if v == object.NotImplemented {
		var err error
		if v, err = object.CompareRest(th, op, x, y); err != nil {
			return err
		}
	}
	yes, err := object.Truth(th, v)
	if err == nil && yes == onTrue {
		th.PC = jump(th.PC, uint64(w))
	}
	return err
}

// endsLoop reports whether e, which leaves a special method's frame, just ends the
// loop that called it; the caller's frame is the running one again.
func endsLoop(th *object.Thread, e *object.Exception) bool {
	w := code.Word(*(*uint64)(unsafe.Add(th.PC, -8)))
	return w.Op() == code.ForIter && e.Type().IsSubtype(object.StopIteration)
}

// enterBinary and enterCompare push the frame of the left operand's method, where
// that is the first one to be asked.
func enterBinary(th *object.Thread, op object.BinaryOp, x, y object.Value, inPlace bool) bool {
	if x.Kind() != object.KindInstance || !leftFirst(x, y) || inPlace && x.Type().Slots().InPlace != nil {
		return false
	}
	return enterSpecial(th, object.SpecialBinary+int(op), x, y)
}

func enterCompare(th *object.Thread, op object.CompareOp, x, y object.Value) bool {
	return x.Kind() == object.KindInstance && leftFirst(x, y) && enterSpecial(th, object.SpecialCompare+int(op), x, y)
}

func leftFirst(x, y object.Value) bool {
	return x.Type() == y.Type() || !y.Type().IsSubtype(x.Type())
}
