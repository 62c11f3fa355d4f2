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
	case code.Call:
		if s := at(base, uint64(w.A())); s.ref == unsafe.Pointer(object.StrType) && w.B() == 1 {
			x := at(base, uint64(w.A())+16).value()
			if x.Kind() == object.KindInt && addIntText(th, w, x) {
				return true
			}
			v, err := object.StrOf(th, x)
			at(th.Base, uint64(w.A())).set(v)
			return ok(th, err)
		}
		return ok(th, call(th, uint64(w.A()), w.B(), nil))
	case code.CallMethod:
		return ok(th, callMethod(th, w))
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
	case code.Add:
		b, c := rb(base, w64), rc(base, w64)
		if kindOf(b.ref) == object.KindStr && kindOf(c.ref) == object.KindStr {
			return ok(th, addStrings(th, w, b.value(), c.value()))
		}
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

// addStrings executes Add for strs. Where a constant is appended to the result at
// once, the intermediate text is never made.
func addStrings(th *object.Thread, w code.Word, x, y object.Value) error {
	if z := appended(th, w, th.PC); z.IsSet() {
		if v, err := object.Concat3(th, x, y, z); err == nil { // an error belongs to one of the two
			skipAppended(th, z)
			at(th.Base, uint64(w.A())).set(v)
			return nil
		}
	}
	v, err := object.Concat(th, x, y)
	return store(th, w, v, err)
}

// appended returns the constant str that the two instructions at pc load and append to the
// result of w; unset if they do anything else.
func appended(th *object.Thread, w code.Word, pc unsafe.Pointer) object.Value {
	load := code.Word(*(*uint64)(pc))
	if load.Op() != code.LoadConst || load.A() == w.A() {
		return object.Value{}
	}
	add := code.Word(*(*uint64)(unsafe.Add(pc, 8)))
	z := (*reg)(unsafe.Add(current(th.Base).Consts, uint64(load)>>32*16)).value()
	if add.Op() != code.Add || add.A() != w.A() || add.B() != w.A() || add.C() != load.A() || z.Kind() != object.KindStr {
		return object.Value{}
	}
	return z
}

// skipAppended passes the two instructions that appended has told of; the constant z
// is loaded, for its register may be a variable.
func skipAppended(th *object.Thread, z object.Value) {
	ra(th.Base, *(*uint64)(th.PC)).set(z)
	th.PC = unsafe.Add(th.PC, 16)
}

// addIntText executes w, a call of str for the int x, together with the Add of its
// result behind it and what is appended to that at once: only the last text is made. It reports
// false, and has done nothing, where there is no such Add.
//
//go:noinline
func addIntText(th *object.Thread, w code.Word, x object.Value) bool {
	add := code.Word(*(*uint64)(th.PC))
	if add.Op() != code.Add || add.C() != w.A() || add.B() == w.A() {
		return false
	}
	left := rb(th.Base, uint64(add))
	if left.ref == nil || kindOf(left.ref) != object.KindStr {
		return false
	}
	z := appended(th, add, unsafe.Add(th.PC, 8))
	v, ok := object.ConcatInt(th, left.value(), x, z)
	if !ok {
		return false
	}
	th.PC = unsafe.Add(th.PC, 8)
	if z.IsSet() {
		skipAppended(th, z)
	}
	at(th.Base, uint64(add.A())).set(v)
	return true
}

// following returns the next instruction if it is one of op, takes the result of w, which
// nothing else uses, as its last operand, and its other operand is set; otherwise 0.
func following(th *object.Thread, w code.Word, op code.Op) code.Word {
	next := code.Word(*(*uint64)(th.PC))
	if w.X() == code.Once && next.Op() == op && next.C() == w.A() && next.B() != w.A() && rb(th.Base, uint64(next)).ref != nil {
		return next
	}
	return 0
}

// formatTuple executes a BuildTuple of args and the Mod behind it, w, that formats
// them: the tuple is never made.
func formatTuple(th *object.Thread, w code.Word, args []object.Value) error {
	th.PC = unsafe.Add(th.PC, 8)
	format, _ := rb(th.Base, uint64(w)).value().AsStr()
	v, err := object.FormatPercentAll(th, format, args)
	return store(th, w, v, err)
}

// getSlice executes a BuildSlice and the GetItem behind it, w, without the slice.
func getSlice(th *object.Thread, w code.Word, bounds []object.Value) error {
	th.PC = unsafe.Add(th.PC, 8)
	v, err := object.GetSlice(th, rb(th.Base, uint64(w)).value(), bounds[0], bounds[1], bounds[2])
	return store(th, w, v, err)
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

// checkUnset returns the error if a register that the instruction reads is unset.
func checkUnset(th *object.Thread, w code.Word) error {
	info := &code.Table[w.Op()]
	if info.A == code.Src && ra(th.Base, uint64(w)).ref == nil {
		return unbound(th, w, w.A()/code.RegScale)
	}
	if info.B == code.Src && rb(th.Base, uint64(w)).ref == nil {
		return unbound(th, w, w.B()/code.RegScale)
	}
	if info.C == code.Src && rc(th.Base, uint64(w)).ref == nil {
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

// binaryOps maps the arithmetic opcodes to operators.
var binaryOps = [code.Neg]object.BinaryOp{
	code.Add: object.Add, code.Sub: object.Sub, code.Mul: object.Mul, code.Div: object.TrueDiv, code.FloorDiv: object.FloorDiv,
	code.Mod: object.Mod, code.And: object.And, code.Or: object.Or, code.Xor: object.Xor, code.Shl: object.LShift, code.Shr: object.RShift,
	code.AddInt: object.Add, code.SubInt: object.Sub, code.MulInt: object.Mul, code.ModInt: object.Mod,
	code.FloorDivInt: object.FloorDiv, code.AndInt: object.And,
	code.AddConst: object.Add, code.SubConst: object.Sub, code.MulConst: object.Mul, code.DivConst: object.TrueDiv,
}

// arithmetic executes the arithmetic opcodes and Binary in full.
func arithmetic(th *object.Thread, w code.Word) error {
	x, y, op, inPlace := binaryOperands(th, w)
	if enterBinary(th, op, x, y, inPlace) {
		return nil
	}
	v, err := binary(th, op, x, y, inPlace)
	return store(th, w, v, err)
}

// binaryOperands tells the operation of an arithmetic instruction.
func binaryOperands(th *object.Thread, w code.Word) (x, y object.Value, op object.BinaryOp, inPlace bool) {
	x = at(th.Base, uint64(w.B())).value()
	switch op := w.Op(); {
	case op == code.Binary:
		return x, at(th.Base, uint64(w.C())).value(), object.BinaryOp(w.X() & 0x7f), w.X()&0x80 != 0
	case op >= code.AddConst:
		y = protoOf(current(th.Base)).consts[w.C()/code.RegScale]
	case op >= code.AddInt:
		y = object.Int(int64(w.SC()))
	default:
		y = at(th.Base, uint64(w.C())).value()
	}
	return x, y, binaryOps[w.Op()], w.X() == 1
}

func binary(th *object.Thread, op object.BinaryOp, x, y object.Value, inPlace bool) (object.Value, error) {
	if inPlace {
		return object.InPlace(th, op, x, y)
	}
	return object.Binary(th, op, x, y)
}

// compared executes Less, LessEq, Equal, NotEqual and Compare in full.
func compared(th *object.Thread, w code.Word) error {
	x, y, op := compareOperands(th, w)
	if enterCompare(th, op, x, y) {
		return nil
	}
	v, err := object.Compare(th, op, x, y)
	return store(th, w, v, err)
}

// compareOperands tells the comparison of an instruction, whose operands the
// compiler may have swapped.
func compareOperands(th *object.Thread, w code.Word) (x, y object.Value, op object.CompareOp) {
	x, y = at(th.Base, uint64(w.B())).value(), at(th.Base, uint64(w.C())).value()
	if w.Op() == code.Compare {
		return x, y, object.CompareOp(w.X())
	}
	op = [...]object.CompareOp{object.LT, object.LE, object.EQ, object.NE}[w.Op()-code.Less]
	if w.X() == 1 {
		x, y, op = y, x, op.Swapped()
	}
	return x, y, op
}

// compareAndJump executes the fused comparisons in full.
func compareAndJump(th *object.Thread, w code.Word) error {
	x, y, op, onTrue := jumpOperands(th, w)
	if enterCompare(th, op, x, y) {
		return nil
	}
	yes, err := object.CompareBool(th, op, x, y)
	if err == nil && yes == onTrue {
		th.PC = jump(th.PC, uint64(w))
	}
	return err
}

// jumpOperands tells the comparison of a fused instruction, and whether it
// jumps if that holds.
func jumpOperands(th *object.Thread, w code.Word) (x, y object.Value, op object.CompareOp, onTrue bool) {
	x = at(th.Base, uint64(w.A())).value()
	swapped := w.X() == 1
	onTrue = (w.Op()-code.JumpLessF)&1 == 1
	switch w.Op() {
	case code.JumpLessF, code.JumpLessT:
		op, y = object.LT, at(th.Base, uint64(w.B())).value()
	case code.JumpLessEqF, code.JumpLessEqT:
		op, y = object.LE, at(th.Base, uint64(w.B())).value()
	case code.JumpEqualF, code.JumpEqualT:
		op, y = object.EQ, at(th.Base, uint64(w.B())).value()
		if swapped {
			op, onTrue, swapped = object.NE, !onTrue, false
		}
	default:
		op, y, onTrue = immediateComparison(w, onTrue)
		swapped = false
	}
	if swapped {
		x, y, op = y, x, op.Swapped()
	}
	return x, y, op, onTrue
}

// immediateComparison tells what the source of a comparison with a number was.
func immediateComparison(w code.Word, onTrue bool) (object.CompareOp, object.Value, bool) {
	n := int64(w.SB())
	switch w.Op() {
	case code.JumpLessIntF, code.JumpLessIntT:
		if w.X() == 1 {
			return object.LE, object.Int(n - 1), onTrue
		}
		return object.LT, object.Int(n), onTrue
	case code.JumpGreaterIntF, code.JumpGreaterIntT:
		if w.X() == 1 {
			return object.GE, object.Int(n + 1), onTrue
		}
		return object.GT, object.Int(n), onTrue
	}
	if w.X() == 1 {
		return object.NE, object.Int(n), !onTrue
	}
	return object.EQ, object.Int(n), onTrue
}

// branch executes JumpF and JumpT in full.
func branch(th *object.Thread, w code.Word) error {
	yes, err := object.Truth(th, at(th.Base, uint64(w.A())).value())
	if err == nil && yes == (w.Op() == code.JumpT) {
		th.PC = jump(th.PC, uint64(w))
	}
	return err
}
