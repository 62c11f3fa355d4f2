package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// store puts an instruction's result into its register A, which may be a variable
// that keeps its value when the instruction fails.
func store(th *object.Thread, w code.Word, v object.Value, err error) error {
	if err == nil {
		at(th.Base, uint64(w.A())).set(v)
	}
	return err
}

// execute executes the instructions that step does not; the registers that they
// read are set.
func execute(th *object.Thread, w code.Word) error {
	a := func() object.Value { return at(th.Base, uint64(w.A())).value() }
	b := func() object.Value { return at(th.Base, uint64(w.B())).value() }
	c := func() object.Value { return at(th.Base, uint64(w.C())).value() }
	result := func(v object.Value, err error) error { return store(th, w, v, err) }
	switch op := w.Op(); op {
	case code.GetGlobal, code.SetGlobal, code.DelGlobal:
		return globalOp(th, w)
	case code.GetCell, code.SetCell, code.DelCell, code.MakeCell, code.GetFree, code.SetFree, code.DelFree:
		return cellOp(th, w)
	case code.Nop:
		return nil
	case code.Move:
		return result(b(), nil)
	case code.LoadInt:
		return result(object.Int(int64(w.Wide())), nil)
	case code.LoadConst:
		return result(protoOf(current(th.Base)).consts[w.Wide()], nil)
	case code.Jump:
		th.PC = wide(th.PC, uint64(w))
		return nil
	case code.JumpNone, code.JumpNotNone:
		if a().IsNone() == (op == code.JumpNone) {
			th.PC = jump(th.PC, uint64(w))
		}
		return nil

	case code.Add, code.Sub, code.Mul, code.Div, code.FloorDiv, code.Mod, code.And, code.Or, code.Xor, code.Shl, code.Shr,
		code.AddInt, code.SubInt, code.MulInt, code.ModInt, code.FloorDivInt, code.AndInt,
		code.AddConst, code.SubConst, code.MulConst, code.DivConst:
		return arithmetic(th, w)
	case code.Neg:
		return result(object.Unary(th, object.Neg, b()))
	case code.Unary:
		return result(object.Unary(th, object.UnaryOp(w.X()), b()))
	case code.Binary:
		return arithmetic(th, w)
	case code.Less, code.LessEq, code.Equal, code.NotEqual, code.Compare:
		return compared(th, w)
	case code.JumpLessF, code.JumpLessT, code.JumpLessEqF, code.JumpLessEqT, code.JumpEqualF, code.JumpEqualT,
		code.JumpLessIntF, code.JumpLessIntT, code.JumpGreaterIntF, code.JumpGreaterIntT, code.JumpEqualIntF, code.JumpEqualIntT:
		return compareAndJump(th, w)
	case code.JumpF, code.JumpT:
		return branch(th, w)
	case code.JumpBack:
		if err := safepoint(th); err != nil { // raised at the jump, inside the loop
			return err
		}
		th.PC = wide(th.PC, uint64(w))
		return nil
	case code.Not:
		t, err := object.Truth(th, b())
		return result(object.Bool(!t), err)
	case code.Is:
		return result(object.Bool(b().Is(c()) == (w.X() == 0)), nil)

	case code.DelItem:
		return object.DelItem(th, a(), b())
	case code.DelAttr:
		return object.DelAttr(th, a(), constName(th, w.C()))

	case code.CallKw:
		return callKw(th, w)
	case code.CallEx:
		return callEx(th, w)
	case code.CallPrepared:
		return call(th, uint64(w.A()), dropUnsetSelf(th, uint64(w.A()), w.B()), nil)
	case code.LoadMethod:
		return loadMethod(th, w)
	case code.LoadSuper:
		return loadSuper(th, w)

	case code.CheckLocal:
		return nil
	case code.DelLocal:
		at(th.Base, uint64(w.A())).set(object.Value{})
		return nil
	case code.LoadName, code.StoreName, code.DelName, code.LoadClassDeref:
		return nameOp(th, w)

	case code.MakeFunction:
		return makeFunction(th, w)
	case code.BuildClass:
		return buildClass(th, w)
	case code.MakeTypeParam, code.MakeTypeAlias:
		return typeParamOp(th, w)
	case code.ImportName, code.ImportFrom, code.ImportStar, code.LoadModule:
		return importOp(th, w)

	case code.MatchException:
		e, _ := a().AsException()
		yes, err := matches(th, e, b(), false)
		if err == nil && !yes {
			th.PC = jump(th.PC, uint64(w))
		}
		return err
	case code.CheckStarTypes, code.MatchGroup:
		return groupOp(th, w)
	case code.WithExit:
		e, _ := b().AsException()
		r := regs(unsafe.Add(th.Base, w.A()), 5)
		r[2], r[3], r[4] = e.Type().Value(), b(), object.TracebackValue(th, e)
		return nil
	case code.RaiseAssertion:
		if w.X() == 0 {
			return object.NewException(object.AssertionError, a())
		}
		e := object.NewException(object.AssertionError)
		if f := th.Runtime.AssertFailed; f != nil && w.X() > 1 {
			f(th, e, a(), b(), w.X() == 2)
		}
		return e

	case code.GetYieldFromIter:
		return result(yieldFromIter(th, b(), w.X() == 1))
	case code.GetAwaitable:
		return result(awaitable(th, b(), w.X()))
	case code.GetAsyncIter:
		return result(asyncIter(th, b()))
	case code.GetAsyncNext:
		return result(asyncNext(th, b()))
	case code.EndAsyncFor:
		e, _ := a().AsException()
		if !e.Type().IsSubtype(object.StopAsyncIteration) {
			return e
		}
		return nil
	case code.SetupAnnotations:
		if c := protoOf(current(th.Base)).globals[w.Wide()]; !c.IsGlobal() {
			c.SetGlobal(object.NewDict(0).Value())
		}
		return nil
	case code.Display:
		return object.Display(th, a())
	}
	if op := w.Op(); op >= code.MatchSequence && op <= code.SubSequence {
		return matchOp(th, w)
	}
	return build(th, w)
}

// globalOp executes the instructions on globals.
func globalOp(th *object.Thread, w code.Word) error {
	p := protoOf(current(th.Base))
	c, name := p.globals[w.Wide()], ""
	if w.Wide() < len(p.fn.Globals) {
		name = p.fn.Globals[w.Wide()]
	}
	switch w.Op() {
	case code.GetGlobal:
		v := c.Load()
		if !v.IsSet() {
			v = th.Runtime.Builtins.Get(name)
		}
		if !v.IsSet() {
			return unboundGlobal(th, name)
		}
		at(th.Base, uint64(w.A())).set(v)
	case code.SetGlobal:
		if p.module.Frozen() {
			return object.Errorf(object.TypeError, "cannot assign to global '%s' of a frozen module", name)
		}
		if w.X() == 1 {
			c.SetLoaded(at(th.Base, uint64(w.A())).value())
		} else {
			c.SetGlobal(at(th.Base, uint64(w.A())).value())
		}
	case code.DelGlobal:
		if p.module.Frozen() {
			return object.Errorf(object.TypeError, "cannot delete global '%s' of a frozen module", name)
		}
		if !c.DeleteGlobal(name, th.Runtime.Builtins) {
			return unboundGlobal(th, name)
		}
	}
	return nil
}

// cellOp executes the instructions on captured variables.
func cellOp(th *object.Thread, w code.Word) error {
	f := current(th.Base)
	cellAt := func(operand int) *object.Cell { return (*object.Cell)(at(th.Base, uint64(operand)).ref) }
	switch w.Op() {
	case code.MakeCell:
		r := at(th.Base, uint64(w.A()))
		v := r.value()
		if w.X() == 1 {
			v = object.Value{}
		}
		r.set(object.NewCell(v).Value())
	case code.GetCell:
		v := cellAt(w.B()).Load()
		if !v.IsSet() {
			return unboundLocal(protoOf(f).fn.Locals[w.B()/code.RegScale])
		}
		at(th.Base, uint64(w.A())).set(v)
	case code.SetCell:
		cellAt(w.B()).Store(at(th.Base, uint64(w.A())).value())
	case code.DelCell:
		if !cellAt(w.A()).Swap(object.Value{}).IsSet() {
			return unboundLocal(protoOf(f).fn.Locals[w.A()/code.RegScale])
		}
	case code.GetFree:
		v := f.Free[w.Wide()].Load()
		if !v.IsSet() {
			return unboundFree(protoOf(f).fn.Free[w.Wide()])
		}
		at(th.Base, uint64(w.A())).set(v)
	case code.SetFree:
		f.Free[w.Wide()].Store(at(th.Base, uint64(w.A())).value())
	case code.DelFree:
		if !f.Free[w.Wide()].Swap(object.Value{}).IsSet() {
			return unboundFree(protoOf(f).fn.Free[w.Wide()])
		}
	}
	return nil
}

// nameOp executes the instructions on names in a class body.
func nameOp(th *object.Thread, w code.Word) error {
	name := constName(th, w.C())
	ns := at(th.Base, uint64(w.B())).value()
	switch w.Op() {
	case code.StoreName:
		return setName(th, ns, name, at(th.Base, uint64(w.A())).value())
	case code.DelName:
		err := object.DelItem(th, ns, object.Str(name))
		if err != nil && object.IsException(err, object.KeyError) {
			return unboundGlobal(th, name)
		}
		return err
	}
	outer := *(*uint64)(th.PC)
	th.PC = unsafe.Add(th.PC, 8)
	v, err := getName(th, ns, name)
	if err != nil {
		return err
	}
	if !v.IsSet() {
		if v, err = outerName(th, w.Op(), int(outer)); err != nil {
			return err
		}
	}
	at(th.Base, uint64(w.A())).set(v)
	return nil
}

// outerName reads a name that a class namespace does not have.
func outerName(th *object.Thread, op code.Op, i int) (object.Value, error) {
	f := current(th.Base)
	p := protoOf(f)
	if op == code.LoadClassDeref {
		if v := f.Free[i].Load(); v.IsSet() {
			return v, nil
		}
		return object.Value{}, unboundFree(p.fn.Free[i])
	}
	if v := p.globals[i].Load(); v.IsSet() {
		return v, nil
	}
	if v := th.Runtime.Builtins.Get(p.fn.Globals[i]); v.IsSet() {
		return v, nil
	}
	return object.Value{}, unboundGlobal(th, p.fn.Globals[i])
}

func setName(th *object.Thread, ns object.Value, name string, v object.Value) error {
	if d, ok := ns.Native().(*object.Dict); ok && ns.Kind() == object.KindDict {
		d.SetStr(th, name, v)
		return nil
	}
	return object.SetItem(th, ns, object.Str(name), v)
}

func getName(th *object.Thread, ns object.Value, name string) (object.Value, error) {
	if d, ok := ns.Native().(*object.Dict); ok && ns.Kind() == object.KindDict {
		return d.GetStr(th, name), nil
	}
	v, err := object.GetItem(th, ns, object.Str(name))
	if err != nil && object.IsException(err, object.KeyError) {
		return object.Value{}, nil
	}
	return v, err
}

// enterHandler executes EnterHandler. In a generator the register notes only
// whether the generator itself was handling something, for its resumer may change.
func enterHandler(th *object.Thread, w code.Word) {
	r := regs(unsafe.Add(th.Base, w.A()), 2)
	e, _ := r[0].AsException()
	r[1] = object.None
	if prev := th.Handled; prev != nil && prev != outerHandled(th) {
		r[1] = prev.Value()
	}
	th.Handled = e
}

func leaveHandler(th *object.Thread, w code.Word) {
	if e, ok := at(th.Base, uint64(w.A())+16).value().AsException(); ok {
		th.Handled = e
		return
	}
	th.Handled = outerHandled(th)
}

// outerHandled is what was being handled when the running frame was entered, if
// the frame is a generator's.
func outerHandled(th *object.Thread) *object.Exception {
	p := protoOf(current(th.Base))
	if !p.fn.Flags.Suspends() {
		return nil
	}
	g, _ := at(th.Base, uint64(p.fn.GenReg)*16).value().AsGenerator()
	return g.Outer
}
