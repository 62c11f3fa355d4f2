package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// groupOp executes the instructions of except* clauses.
func groupOp(th *object.Thread, w code.Word) error {
	if w.Op() == code.CheckStarTypes {
		return checkStarTypes(at(th.Base, uint64(w.B())).value())
	}
	return matchGroup(th, w)
}

// checkStarTypes refuses exception groups, and what is no exception, behind except*.
func checkStarTypes(types object.Value) error {
	list := []object.Value{types}
	if t, ok := types.AsTuple(); ok {
		list = t.Elems()
	}
	for _, v := range list {
		t, ok := v.AsType()
		if !ok || !t.IsSubtype(object.BaseException) {
			return notCatchable()
		}
	}
	for _, v := range list {
		if t, _ := v.AsType(); t.IsSubtype(object.BaseExceptionGroup) {
			return object.Errorf(object.TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	return nil
}

// matchGroup executes MatchGroup.
func matchGroup(th *object.Thread, w code.Word) error {
	r := regs(unsafe.Add(th.Base, w.A()), 2)
	e, ok := r[1].AsException()
	types := at(th.Base, uint64(w.B())).value()
	if err := checkStarTypes(types); err != nil {
		return err
	}
	if !ok { // nothing is left
		th.PC = jump(th.PC, uint64(w))
		return nil
	}
	match, rest, err := object.SplitGroup(th, e, types)
	if err != nil {
		return err
	}
	if match == nil {
		th.PC = jump(th.PC, uint64(w))
		return nil
	}
	r = regs(unsafe.Add(th.Base, w.A()), 2)
	r[0], r[1] = match.Value(), object.None
	if rest != nil {
		r[1] = rest.Value()
	}
	return nil
}

// raiseGroup executes RaiseGroup. No line of its own is added to the traceback.
func raiseGroup(th *object.Thread, w code.Word) error {
	l, _ := at(th.Base, uint64(w.A())).value().AsList()
	orig, _ := at(th.Base, uint64(w.B())).value().AsException()
	var excs []*object.Exception
	for _, v := range l.Copy(th) {
		if e, ok := v.AsException(); ok {
			excs = append(excs, e)
		}
	}
	if len(excs) == 0 {
		return nil
	}
	e, err := object.ReraiseGroup(th, orig, excs)
	if err != nil {
		return err
	}
	if e == nil {
		return nil
	}
	return e
}
