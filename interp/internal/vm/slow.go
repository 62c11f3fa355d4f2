package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// slow executes the instruction w in full for run; th.PC is behind it. It reports
// whether run is to go on: not when the run has ended, or is to be traced.
func slow(th *object.Thread, w uint64) bool {
	if op := code.Word(w).Op(); op == code.Call || op == code.CallMethod {
		return goesOn(th, stepCall(th, code.Word(w)))
	}
	return goesOn(th, step(th, w))
}

// goesOn tells run whether it goes on after an instruction; running is false at the end of the run.
func goesOn(th *object.Thread, running bool) bool {
	if running && !th.IsTraced() {
		return true
	}
	th.Ended = !running
	return running && tracerOf(th).calling
}

// step executes the instruction w in full; th.PC is behind it. It reports
// whether there is something left to run.
func step(th *object.Thread, w64 uint64) bool {
	w := code.Word(w64)
	base := th.Base
	switch w.Op() {
	case code.Call, code.CallMethod:
		return stepCall(th, w)
	case code.GetItem:
		if b := rb(base, w64); b.ref != nil && rc(base, w64).ref != nil && kindOf(b.ref) == object.KindDict {
			return ok(th, getDictItem(th, w))
		}
	case code.SetItem:
		a, b, c := ra(base, w64), rb(base, w64), rc(base, w64)
		if a.ref != nil && b.ref != nil && c.ref != nil && kindOf(a.ref) == object.KindDict {
			return ok(th, setDictItem(th, w))
		}
	case code.GetAttr:
		if rb(base, w64).ref != nil {
			return ok(th, getAttr(th, w))
		}
	case code.SetAttr:
		if ra(base, w64).ref != nil && rb(base, w64).ref != nil {
			return ok(th, setAttr(th, w))
		}
	case code.ForIter:
		return ok(th, forIter(th, w))
	case code.Yield:
		g, _ := at(base, uint64(w.B())).value().AsGenerator()
		if v := at(base, uint64(w.A())); v.ref != nil {
			return suspend(th, g, v.value())
		}
	case code.ReturnGen:
		g, _ := at(base, uint64(w.B())).value().AsGenerator()
		if v := at(base, uint64(w.A())); v.ref != nil {
			return finishGenerator(th, g, v.value())
		}
	case code.Return, code.ReturnConst:
		return returnSlow(th, w)
	case code.Delegate:
		runs, err := delegate(th, w)
		if err != nil {
			return raise(th, err, false)
		}
		return runs
	case code.YieldAsync:
		g, _ := at(base, uint64(w.B())).value().AsGenerator()
		if v := at(base, uint64(w.A())); v.ref != nil {
			return suspend(th, g, object.WrapAsyncYield(v.value()))
		}
	case code.Add:
		b, c := rb(base, w64), rc(base, w64)
		if b.ref != nil && c.ref != nil && kindOf(b.ref) == object.KindStr && kindOf(c.ref) == object.KindStr {
			return ok(th, addStrings(th, w, b.value(), c.value()))
		}
		if mixedArithmetic(th, w) {
			return true
		}
	case code.Sub, code.Mul, code.Div, code.AddInt, code.SubInt, code.MulInt,
		code.AddConst, code.SubConst, code.MulConst, code.DivConst:
		if mixedArithmetic(th, w) {
			return true
		}
	case code.Less, code.LessEq, code.Equal, code.NotEqual, code.Compare:
		if mixedComparison(th, w) {
			return true
		}
	case code.JumpLessF, code.JumpLessT, code.JumpLessEqF, code.JumpLessEqT, code.JumpEqualF, code.JumpEqualT,
		code.JumpLessIntF, code.JumpLessIntT, code.JumpGreaterIntF, code.JumpGreaterIntT, code.JumpEqualIntF, code.JumpEqualIntT:
		if mixedJump(th, w) {
			return true
		}
	case code.Reraise:
		e, _ := at(base, uint64(w.A())).value().AsException()
		return raise(th, e, true)
	case code.RaiseGroup:
		if err := raiseGroup(th, w); err != nil {
			return raise(th, err, true)
		}
		return true
	case code.Raise:
		err, again := raiseStatement(th, w)
		return raise(th, err, again)
	}
	if err := checkUnset(th, w); err != nil {
		return raise(th, err, false)
	}
	switch w.Op() {
	case code.GetItem:
		x, key := rb(base, w64).value(), rc(base, w64).value()
		if enterSpecial(th, object.SpecialGetItem, x, key) {
			return true
		}
		v, err := object.GetItem(th, x, key)
		return ok(th, store(th, w, v, err))
	case code.SetItem:
		x, key, v := ra(base, w64).value(), rb(base, w64).value(), rc(base, w64).value()
		return enterSpecial(th, object.SpecialSetItem, x, key, v) || ok(th, object.SetItem(th, x, key, v))
	case code.BuildTuple:
		if next := following(th, w, code.Mod); next != 0 && kindOf(rb(base, uint64(next)).ref) == object.KindStr {
			return ok(th, formatTuple(th, next, regs(unsafe.Add(base, w.B()), w.C())))
		}
		ra(base, w64).set(object.TupleOf(regs(unsafe.Add(base, w.B()), w.C())...).Value())
		return true
	case code.BuildSlice:
		if next := following(th, w, code.GetItem); next != 0 {
			return ok(th, getSlice(th, next, regs(unsafe.Add(base, w.B()), 3)))
		}
	case code.Unpack:
		return ok(th, unpack(th, w))
	case code.GetIter:
		return ok(th, getIter(th, w))
	case code.EnterHandler:
		enterHandler(th, w)
		return true
	case code.LeaveHandler:
		leaveHandler(th, w)
		return true
	case code.Contains:
		x, y := rb(base, w64).value(), rc(base, w64).value()
		if enterSpecial(th, object.SpecialContains, y, x) {
			return true
		}
		in, err := object.Contains(th, y, x)
		return ok(th, store(th, w, object.Bool(in == (w.X() == 0)), err))
	}
	return ok(th, execute(th, w))
}

// stepCall executes Call or CallMethod. It is no part of step, whose frame is larger: a thread that waits in a native
// function has this one on its stack.
//
//go:noinline
func stepCall(th *object.Thread, w code.Word) bool {
	if w.Op() == code.CallMethod {
		if running, done := callGlobal(th, w); done {
			return running
		}
		return ok(th, callMethod(th, w))
	}
	if s := at(th.Base, uint64(w.A())); s.ref == unsafe.Pointer(object.StrType) && w.B() == 1 {
		return ok(th, callStr(th, w))
	}
	return ok(th, call(th, uint64(w.A()), w.B(), nil))
}

// callStr executes str(x).
func callStr(th *object.Thread, w code.Word) error {
	x := at(th.Base, uint64(w.A())+16).value()
	if x.Kind() == object.KindInt && addIntText(th, w, x) {
		return nil
	}
	v, err := object.StrOf(th, x)
	at(th.Base, uint64(w.A())).set(v)
	return err
}

// getDictItem executes GetItem for a dict. It is no part of slow, whose frame is to be small.
//
//go:noinline
func getDictItem(th *object.Thread, w code.Word) error {
	d, key := rb(th.Base, uint64(w)).value(), rc(th.Base, uint64(w)).value()
	v, found, err := (*object.Dict)(d.Ref()).Get(th, key)
	if !found && err == nil {
		v, err = object.GetItem(th, d, key)
	}
	return store(th, w, v, err)
}

// setDictItem executes SetItem for a dict.
//
//go:noinline
func setDictItem(th *object.Thread, w code.Word) error {
	d := (*object.Dict)(ra(th.Base, uint64(w)).ref)
	return d.Set(th, rb(th.Base, uint64(w)).value(), rc(th.Base, uint64(w)).value())
}

// ok raises err, if there is one.
func ok(th *object.Thread, err error) bool {
	return err == nil || raise(th, err, false)
}

// reads tells which operands of an instruction are registers that it reads: a bit each for A, B and C.
var reads = func() (t [code.NumOps]uint8) {
	for op, info := range code.Table {
		for i, operand := range [...]code.Operand{info.A, info.B, info.C} {
			if operand == code.Src {
				t[op] |= 1 << i
			}
		}
	}
	return t
}()

// checkUnset returns the error if a register that the instruction reads is unset.
func checkUnset(th *object.Thread, w code.Word) error {
	read := reads[w.Op()]
	if read&1 != 0 && ra(th.Base, uint64(w)).ref == nil {
		return unbound(th, w, w.A()/code.RegScale)
	}
	if read&2 != 0 && rb(th.Base, uint64(w)).ref == nil && (w.Op() != code.Move || w.X() == 0) {
		return unbound(th, w, w.B()/code.RegScale)
	}
	if read&4 != 0 && rc(th.Base, uint64(w)).ref == nil {
		return unbound(th, w, w.C()/code.RegScale)
	}
	return nil
}

// returnSlow returns from a frame with flags.
func returnSlow(th *object.Thread, w code.Word) bool {
	var v object.Value
	if w.Op() == code.Return {
		v = at(th.Base, uint64(w.A())).value()
		if !v.IsSet() {
			return raise(th, unbound(th, w, w.A()/code.RegScale), false)
		}
	} else {
		v = protoOf(current(th.Base)).consts[w.Wide()]
	}
	fs := (*reg)(unsafe.Add(th.Base, -16))
	info := fs.bits
	switch {
	case info&flagInit != 0:
		popFrame(th, info)
		if !v.IsNone() {
			return raise(th, object.InitResult(v), false)
		}
		return true
	case info&flagExit != 0:
		th.Result = v
		return false
	case info&flagOperation != 0:
		popFrame(th, info)
		return ok(th, complete(th, v))
	}
	fs.set(v)
	popFrame(th, info)
	return true
}

// raiseStatement executes Raise.
func raiseStatement(th *object.Thread, w code.Word) (err error, again bool) {
	if w.X() == 2 {
		if th.Handled == nil {
			return object.Errorf(object.RuntimeError, "No active exception to reraise"), false
		}
		return th.Handled, true
	}
	x := at(th.Base, uint64(w.A())).value()
	if !x.IsSet() {
		return unbound(th, w, w.A()/code.RegScale), false
	}
	e, err := exceptionToRaise(th, x)
	if err != nil {
		return err, false
	}
	if w.X() == 0 {
		c, err := causeToRaise(th, at(th.Base, uint64(w.B())).value())
		if err != nil {
			return err, false
		}
		e.SetCause(th, c)
	}
	e.Chain(th)
	return e, false
}

// safepoint handles requests at a backward jump.
func safepoint(th *object.Thread) error {
	if atomic.LoadUint32(&th.Flag) == 0 {
		return nil
	}
	return th.Engine.Safepoint(th)
}

// branch executes JumpF and JumpT in full.
func branch(th *object.Thread, w code.Word) error {
	yes, err := object.Truth(th, at(th.Base, uint64(w.A())).value())
	if err == nil && yes == (w.Op() == code.JumpT) {
		th.PC = jump(th.PC, uint64(w))
	}
	return err
}
