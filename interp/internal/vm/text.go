package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// Instructions that make texts, together with those behind them that use what they make.

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
