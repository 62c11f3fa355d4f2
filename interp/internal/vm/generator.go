package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// newGenerator suspends a call whose arguments are bound at base.
func newGenerator(f *object.Function, base unsafe.Pointer) object.Value {
	p := protoOf(f)
	saved := make([]object.Value, p.fn.Registers)
	copy(saved, regs(base, len(p.fn.Params)))
	what := object.PlainGenerator
	switch {
	case p.fn.Flags&code.Coroutine != 0:
		what = object.CoroutineGenerator
	case p.fn.Flags&code.AsyncGenerator != 0:
		what = object.AsyncGenerator
	}
	g := object.NewGenerator(f, what, saved)
	v := g.Value()
	saved[p.fn.GenReg] = v
	return v
}

// claim makes the calling thread the one that runs the generator.
func claim(th *object.Thread, g *object.Generator) (first bool, err error) {
	was, ok := g.Claim(th)
	if ok {
		return was == object.GenCreated, nil
	}
	if was == object.GenRunning {
		return false, object.Errorf(object.ValueError, "%s already executing", g.Noun())
	}
	return false, nil
}

// release gives up a generator that was claimed, and could not be resumed.
func release(g *object.Generator, first bool) {
	if first {
		g.SetState(object.GenCreated)
	} else {
		g.SetState(object.GenSuspended)
	}
}

// Resume runs a generator to its next yield.
func (Machine) Resume(th *object.Thread, g *object.Generator, sent object.Value, exc *object.Exception) (object.Value, bool, error) {
	first, err := claim(th, g)
	if err != nil {
		return object.Value{}, false, err
	}
	if g.State() == object.GenClosed {
		return closedResult(g, exc)
	}
	if first && exc == nil && !sent.IsNone() {
		g.SetState(object.GenCreated)
		return object.Value{}, false, object.Errorf(object.TypeError, "can't send non-None value to a just-started %s", g.Noun())
	}
	if err := th.Enter(""); err != nil {
		release(g, first)
		return object.Value{}, false, err
	}
	v, err := resumeNested(th, g, first, sent, exc)
	th.Leave()
	if err != nil {
		return object.Value{}, true, err
	}
	return v, g.State() == object.GenClosed, nil
}

// Drain runs a generator on, its frame left in place, as long as sink takes what it yields.
func (m Machine) Drain(th *object.Thread, g *object.Generator, sink func(v object.Value) bool) (object.Value, bool, error) {
	outer := th.Sink
	th.Sink = object.Sink{From: g, Take: sink}
	v, done, err := m.Resume(th, g, object.None, nil)
	th.Sink = outer
	return v, done, err
}

func closedResult(g *object.Generator, exc *object.Exception) (object.Value, bool, error) {
	if g.What == object.CoroutineGenerator {
		return object.Value{}, true, object.Errorf(object.RuntimeError, "cannot reuse already awaited coroutine")
	}
	if exc != nil {
		return object.Value{}, true, exc
	}
	return object.None, true, nil
}

// resumeNested runs a claimed generator in a run of its own.
func resumeNested(th *object.Thread, g *object.Generator, first bool, sent object.Value, exc *object.Exception) (object.Value, error) {
	slot, err := reserve(th, frameTop(th), 16+g.Func.FrameSize)
	if err != nil {
		release(g, first)
		return object.Value{}, err
	}
	start := unsafe.Pointer(unsafe.SliceData(th.Stack))
	callerBase, callerPC := uintptr(th.Base)-uintptr(start), th.PC
	info := returnInfo(th.Base, th.PC, uint64(uintptr(slot)+16-uintptr(th.Base)))
	if info >= th.Depth {
		release(g, first)
		return object.Value{}, recursionError()
	}
	handled := th.Handled
	restore(th, g, slot, info|flagExit)
	runs := true
	switch {
	case exc != nil && first:
		runs = throwAtStart(th, exc)
	case exc != nil:
		runs = throwInto(th, g, exc)
	case !first:
		deliver(g.PC, th.Base, sent)
	}
	for runs && !protected(th) {
	}
	th.Base = unsafe.Add(unsafe.Pointer(unsafe.SliceData(th.Stack)), callerBase)
	th.PC = callerPC
	th.Handled = handled
	v, e := th.Result, th.Err
	th.Result, th.Err = object.Value{}, nil
	if e != nil {
		return object.Value{}, e
	}
	return v, nil
}

// restore puts a generator's registers on the stack as the running frame.
func restore(th *object.Thread, g *object.Generator, slot unsafe.Pointer, info uint64) {
	fs := (*reg)(slot)
	fs.ref, fs.bits = unsafe.Pointer(g.Func), info
	th.Base, th.PC = unsafe.Add(slot, 16), g.PC
	copy(regs(th.Base, len(g.Regs)), g.Regs)
	g.Outer = th.Handled
	if g.Handled != nil {
		th.Handled = g.Handled
	}
}

// deliver makes sent the value of the yield where a generator is suspended, at pc:
// of a Yield just passed, or of a Delegate that is about to run again.
func deliver(pc, base unsafe.Pointer, sent object.Value) {
	if w := code.Word(*(*uint64)(pc)); w.Op() == code.Delegate {
		at(base, uint64(w.A())+16).set(sent)
		return
	}
	w := code.Word(*(*uint64)(unsafe.Add(pc, -8)))
	at(base, uint64(w.A())).set(sent)
}

// throwAtStart ends a generator that has not started by an exception.
func throwAtStart(th *object.Thread, exc *object.Exception) bool {
	if exc.Traceback(th) == nil && exc.Context(th) == nil {
		exc.Chain(th)
	}
	f := current(th.Base)
	exc.PassedFrame(th, object.FrameInfo{Function: f})
	th.Err = leaveGenerator(th, protoOf(f), exc)
	return false
}

// Awaiting returns what a suspended generator delegates to, unset if it does not.
func (Machine) Awaiting(g *object.Generator) object.Value {
	was, ok := g.Start()
	if !ok {
		return object.Value{}
	}
	defer release(g, was == object.GenCreated)
	if was == object.GenCreated {
		return object.Value{}
	}
	if w := code.Word(*(*uint64)(g.PC)); w.Op() == code.Delegate {
		return g.Regs[w.A()/code.RegScale]
	}
	return object.Value{}
}

// throwInto raises an exception where a restored generator is suspended; a
// generator that delegates passes it on. It reports whether there is something to run.
func throwInto(th *object.Thread, g *object.Generator, exc *object.Exception) bool {
	w := code.Word(*(*uint64)(g.PC))
	if w.Op() != code.Delegate || !at(th.Base, uint64(w.A())).value().IsSet() {
		return raise(th, exc, false)
	}
	th.PC = unsafe.Add(th.PC, 8)
	sub := at(th.Base, uint64(w.A())).value()
	v, done, err := throwSub(th, sub, exc)
	switch {
	case err != nil:
		return raise(th, err, false)
	case done:
		at(th.Base, uint64(w.A())).set(v)
		return true
	}
	th.PC = unsafe.Add(th.PC, -8)
	return suspend(th, g, v)
}

// throwSub throws an exception into what a generator delegates to.
func throwSub(th *object.Thread, sub object.Value, exc *object.Exception) (object.Value, bool, error) {
	closing := object.IsException(exc, object.GeneratorExit)
	if g, ok := sub.AsGenerator(); ok && g.What != object.AsyncGenerator {
		if closing {
			_, err := g.Close(th)
			if err != nil {
				return object.Value{}, false, err
			}
			return object.Value{}, false, exc
		}
		return th.Engine.Resume(th, g, object.Value{}, exc)
	}
	if closing {
		m, err := object.LookupAttr(th, sub, "close")
		if err == nil && m.IsSet() {
			_, err = object.Call(th, m, nil, nil)
		}
		if err != nil {
			return object.Value{}, false, err
		}
		return object.Value{}, false, exc
	}
	m, err := object.LookupAttr(th, sub, "throw")
	if err != nil {
		return object.Value{}, false, err
	}
	if !m.IsSet() {
		return object.Value{}, false, exc
	}
	v, err := object.Call(th, m, []object.Value{exc.Value()}, nil)
	return stopped(v, err)
}

// stopped turns a StopIteration into the result that it carries.
func stopped(v object.Value, err error) (object.Value, bool, error) {
	if err == nil {
		return v, false, nil
	}
	if object.IsException(err, object.StopIteration) {
		return object.StopValue(object.AsException(err)), true, nil
	}
	return object.Value{}, false, err
}

// suspend saves the running generator, gives v to its resumer, and makes that
// the running frame; when the resumer is Go code it ends the run with th.Result.
// It reports whether there is something to run.
func suspend(th *object.Thread, g *object.Generator, v object.Value) bool {
	for {
		if th.Sink.From == g && (*reg)(unsafe.Add(th.Base, -16)).bits&flagExit != 0 && !th.IsTraced() && th.Sink.Take(v) {
			deliver(th.PC, th.Base, object.None)
			return true
		}
		copy(g.Regs, regs(th.Base, len(g.Regs)))
		g.PC = th.PC
		g.Handled = nil
		if th.Handled != g.Outer {
			g.Handled = th.Handled
		}
		th.Handled, g.Outer = g.Outer, nil
		info := (*reg)(unsafe.Add(th.Base, -16)).bits
		g.SetState(object.GenSuspended)
		if info&flagExit != 0 {
			th.Result = v
			return false
		}
		popFrame(th, info)
		w := code.Word(*(*uint64)(unsafe.Add(th.PC, -8)))
		if w.Op() == code.ForIter {
			rb(th.Base, uint64(w)).set(v)
			th.PC = jump(th.PC, uint64(w))
			return true
		}
		// The resumer is a generator that delegates: it is suspended with the same value.
		th.PC = unsafe.Add(th.PC, -8)
		g, _ = at(th.Base, uint64(w.B())).value().AsGenerator()
	}
}

// finishGenerator executes ReturnGen.
func finishGenerator(th *object.Thread, g *object.Generator, v object.Value) bool {
	th.Handled = g.Outer
	g.Handled, g.Outer, g.Regs = nil, nil, nil
	info := (*reg)(unsafe.Add(th.Base, -16)).bits
	g.SetState(object.GenClosed)
	if info&flagExit != 0 {
		th.Result = v
		return false
	}
	popFrame(th, info)
	if w := code.Word(*(*uint64)(unsafe.Add(th.PC, -8))); w.Op() == code.Delegate {
		at(th.Base, uint64(w.A())).set(v)
	}
	return true
}

// forGenerator resumes the generator of a ForIter or Delegate in the same run, or
// finds it closed.
func forGenerator(th *object.Thread, g *object.Generator, sent object.Value) (closed bool, err error) {
	first, err := claim(th, g)
	if err != nil {
		return false, err
	}
	if g.State() == object.GenClosed {
		return true, nil
	}
	if first && !sent.IsNone() {
		g.SetState(object.GenCreated)
		return false, object.Errorf(object.TypeError, "can't send non-None value to a just-started %s", g.Noun())
	}
	delta := current(th.Base).FrameSize + 16
	slot, err := reserve(th, frameTop(th), 16+g.Func.FrameSize)
	if err == nil {
		if info := returnInfo(th.Base, th.PC, uint64(delta)); info < th.Depth {
			restore(th, g, slot, info)
			if !first {
				deliver(g.PC, th.Base, sent)
			}
			return false, nil
		}
		err = recursionError()
	}
	release(g, first)
	if first {
		g.SetState(object.GenCreated)
	}
	return false, err
}

// delegate executes Delegate: one step of yield from or await. It reports
// whether there is something to run.
func delegate(th *object.Thread, w code.Word) (bool, error) {
	r := regs(unsafe.Add(th.Base, w.A()), 2)
	if sub, ok := r[0].AsGenerator(); ok && sub.What != object.AsyncGenerator {
		closed, err := forGenerator(th, sub, r[1])
		if err != nil || !closed {
			return true, err
		}
		v, _, err := closedResult(sub, nil)
		at(th.Base, uint64(w.A())).set(v)
		return true, err
	}
	v, done, err := sendSub(th, r[0], r[1])
	if err != nil {
		return true, err
	}
	if done {
		at(th.Base, uint64(w.A())).set(v)
		return true, nil
	}
	th.PC = unsafe.Add(th.PC, -8) // again when resumed
	g, _ := at(th.Base, uint64(w.B())).value().AsGenerator()
	return suspend(th, g, v), nil
}

func sendSub(th *object.Thread, sub, sent object.Value) (object.Value, bool, error) {
	if sent.IsNone() {
		if next := sub.Type().Slots().Next; next != nil && !sub.Type().IsHeap() {
			v, err := next(th, sub)
			if err == nil && !v.IsSet() {
				return object.None, true, nil
			}
			return stopped(v, err)
		}
		v, ok, err := object.CallMethod(th, sub, "__next__")
		if !ok {
			return v, false, object.Errorf(object.TypeError, "'%s' object is not an iterator", sub.Type().Name())
		}
		return stopped(v, err)
	}
	m, err := object.GetAttr(th, sub, "send")
	if err != nil {
		return object.Value{}, false, err
	}
	v, err := object.Call(th, m, []object.Value{sent}, nil)
	return stopped(v, err)
}

// yieldFromIter executes GetYieldFromIter.
func yieldFromIter(th *object.Thread, v object.Value, expression bool) (object.Value, error) {
	if expression {
		switch v.Kind() { // what GetIter handles without an iterator
		case object.KindList, object.KindTuple, object.KindRange, object.KindDict:
			return v, nil
		}
		return object.Iter(th, v)
	}
	if g, ok := v.AsGenerator(); ok {
		if g.What == object.PlainGenerator {
			return v, nil
		}
		if g.What == object.CoroutineGenerator {
			if protoOf(current(th.Base)).fn.Flags&code.Coroutine == 0 {
				return object.Value{}, object.Errorf(object.TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator")
			}
			return v, nil
		}
	}
	return object.Iter(th, v)
}

// awaitable executes GetAwaitable.
func awaitable(th *object.Thread, v object.Value, where uint8) (object.Value, error) {
	if g, ok := v.AsGenerator(); ok && g.What == object.CoroutineGenerator {
		return v, nil
	}
	it, ok, err := object.CallMethod(th, v, "__await__")
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		switch where {
		case 1:
			return object.Value{}, object.Errorf(object.TypeError, "'async with' received an object from __aenter__ that does not implement __await__: %s", v.Type().Name())
		case 2:
			return object.Value{}, object.Errorf(object.TypeError, "'async with' received an object from __aexit__ that does not implement __await__: %s", v.Type().Name())
		}
		return object.Value{}, object.Errorf(object.TypeError, "object %s can't be used in 'await' expression", v.Type().Name())
	}
	if g, isGen := it.AsGenerator(); isGen && g.What == object.CoroutineGenerator {
		return object.Value{}, object.Errorf(object.TypeError, "__await__() returned a coroutine")
	}
	if it.Type().Slots().Next == nil {
		return object.Value{}, object.Errorf(object.TypeError, "__await__() returned non-iterator of type '%s'", it.Type().Name())
	}
	return it, nil
}

// asyncIter executes GetAsyncIter.
func asyncIter(th *object.Thread, v object.Value) (object.Value, error) {
	it, ok, err := object.CallMethod(th, v, "__aiter__")
	if err != nil {
		return it, err
	}
	if !ok {
		return it, object.Errorf(object.TypeError, "'async for' requires an object with __aiter__ method, got %s", v.Type().Name())
	}
	if it.Type().Lookup("__anext__") == nil {
		return it, object.Errorf(object.TypeError, "'async for' received an object from __aiter__ that does not implement __anext__: %s", it.Type().Name())
	}
	return it, nil
}

// asyncNext executes GetAsyncNext.
func asyncNext(th *object.Thread, v object.Value) (object.Value, error) {
	x, ok, err := object.CallMethod(th, v, "__anext__")
	if err != nil {
		return x, err
	}
	if !ok {
		return x, object.Errorf(object.TypeError, "'async for' requires an iterator with __anext__ method, got %s", v.Type().Name())
	}
	it, err := awaitable(th, x, 0)
	if err != nil && object.IsException(err, object.TypeError) {
		wrapped := object.Errorf(object.TypeError, "'async for' received an invalid object from __anext__: %s", x.Type().Name()).(*object.Exception)
		wrapped.SetCause(th, object.AsException(err))
		return x, wrapped
	}
	return it, err
}
