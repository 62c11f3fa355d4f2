package vm

import (
	"slices"
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
)

// raise raises err at the running instruction: it unwinds to the innermost
// handler and makes the thread go on there, or ends the run with th.Err and returns false.
// An exception that kills the thread passes all handlers.
// again is true when the exception passed here before: no line is added to the traceback.
func raise(th *object.Thread, err error, again bool) bool {
	e := object.AsException(err)
	if !again && e.Traceback(th) == nil && e.Context(th) == nil {
		e.Chain(th)
	}
	for {
		f := current(th.Base)
		p := protoOf(f)
		pc := pcOffset(f, th.PC) - 1
		if !again {
			e.PassedFrame(th, object.FrameInfo{Function: f, PC: pc})
		}
		again = false
		h := p.fn.HandlerFor(pc)
		if th.IsTraced() && traced(th) && !e.Kills() {
			if err := tracerOf(th).raised(th, e, h != nil); err != nil {
				e = object.AsException(err)
			}
		}
		if h != nil && !e.Kills() {
			at(th.Base, uint64(h.Reg)*16).set(e.Value())
			th.PC = unsafe.Add(f.Entry, h.Target*8)
			return true
		}
		if p.fn.Flags.Suspends() {
			e = leaveGenerator(th, p, e)
		}
		info := (*reg)(unsafe.Add(th.Base, -16)).bits
		if info&flagExit != 0 {
			th.Err = e
			return false
		}
		popFrame(th, info)
		if info&flagOperation != 0 && endsLoop(th, e) {
			return true
		}
	}
}

// popFrame makes the caller's frame the running one.
func popFrame(th *object.Thread, info uint64) {
	th.Base = unsafe.Add(th.Base, -int(info&deltaMask))
	th.PC = unsafe.Add(current(th.Base).Entry, info>>pcShift&pcMask)
}

// leaveGenerator closes the running generator, which e leaves. A StopIteration
// that would end the consumer's loop unseen becomes a RuntimeError.
func leaveGenerator(th *object.Thread, p *proto, e *object.Exception) *object.Exception {
	g, _ := at(th.Base, uint64(p.fn.GenReg)*16).value().AsGenerator()
	th.Handled = g.Outer
	g.Handled, g.Outer = nil, nil
	g.Regs = nil
	g.SetState(object.GenClosed)
	noun := "generator"
	switch g.What {
	case object.CoroutineGenerator:
		noun = "coroutine"
	case object.AsyncGenerator:
		noun = "async generator"
	}
	class := ""
	switch {
	case object.IsException(e, object.StopIteration):
		class = "StopIteration"
	case g.What == object.AsyncGenerator && object.IsException(e, object.StopAsyncIteration):
		class = "StopAsyncIteration"
	default:
		return e
	}
	err := object.Errorf(object.RuntimeError, "%s raised %s", noun, class).(*object.Exception)
	err.SetCause(th, e)
	err.SetContext(th, e)
	return err
}

// unbound returns the error of reading a register that holds nothing.
func unbound(th *object.Thread, _ any, r int) error {
	p := protoOf(current(th.Base))
	if r < len(p.fn.Locals) {
		return unboundLocal(p.fn.Locals[r])
	}
	return object.Errorf(object.InternalError, "register %d of %s is unset", r, p.fn.Qualname)
}

func unboundLocal(name string) error {
	err := object.Errorf(object.UnboundLocalError, "cannot access local variable '%s' where it is not associated with a value", name)
	return err
}

func unboundFree(name string) error {
	err := object.Errorf(object.NameError, "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name)
	return err
}

func unboundGlobal(th *object.Thread, name string) error {
	err := object.Errorf(object.NameError, "name '%s' is not defined", name).(*object.Exception)
	err.SetField("name", object.Str(name))
	f := protoOf(current(th.Base)).fn
	if i := slices.Index(f.Locals, "self"); i >= 0 {
		err.NoteSelf(local(th, f, i))
	}
	return err
}

// exceptionToRaise makes the exception of a raise statement.
func exceptionToRaise(th *object.Thread, v object.Value) (*object.Exception, error) {
	if e, ok := v.AsException(); ok {
		return e, nil
	}
	if t, ok := v.AsType(); ok && t.IsSubtype(object.BaseException) {
		x, err := object.Call(th, v, nil, nil)
		if err != nil {
			return nil, err
		}
		if e, ok := x.AsException(); ok {
			return e, nil
		}
		return nil, object.Errorf(object.TypeError, "calling %s should have returned an instance of BaseException, not %s", reprOf(th, v), reprOf(th, x.Type().Value()))
	}
	return nil, object.Errorf(object.TypeError, "exceptions must derive from BaseException")
}

// reprOf is an object's repr for a message, its class's name if there is none.
func reprOf(th *object.Thread, v object.Value) string {
	s, err := object.Repr(th, v)
	if err != nil {
		return v.Type().Name() + " object"
	}
	return s
}

// causeToRaise makes the cause of raise … from.
func causeToRaise(th *object.Thread, v object.Value) (*object.Exception, error) {
	if v.IsNone() {
		return nil, nil
	}
	e, err := exceptionToRaise(th, v)
	if err != nil && object.IsException(err, object.TypeError) && v.Kind() != object.KindType {
		return nil, object.Errorf(object.TypeError, "exception causes must derive from BaseException")
	}
	return e, err
}

// matches reports whether an exception matches what an except clause names.
func matches(th *object.Thread, e *object.Exception, types object.Value, star bool) (bool, error) {
	if t, ok := types.AsType(); ok && t.IsSubtype(object.BaseException) {
		return e.Type().IsSubtype(t), nil
	}
	if tup, ok := types.AsTuple(); ok {
		for _, x := range tup.Elems() {
			t, ok := x.AsType()
			if !ok || !t.IsSubtype(object.BaseException) {
				return false, notCatchable()
			}
		}
		for _, x := range tup.Elems() {
			if t, _ := x.AsType(); e.Type().IsSubtype(t) {
				return true, nil
			}
		}
		return false, nil
	}
	return false, notCatchable()
}

func notCatchable() error {
	return object.Errorf(object.TypeError, "catching classes that do not inherit from BaseException is not allowed")
}
