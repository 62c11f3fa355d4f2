package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// A thread with a trace or profile function runs in runTraced instead of run: it
// executes every instruction out of line, and looks for events between them. A thread without
// pays nothing: run leaves after an instruction executed out of line once there is one.

// tracer is what the machine knows of a thread that is traced.
type tracer struct {
	calling bool // the trace function runs, and is not traced itself
	frames  []tracedFrame
}

// tracedFrame is a frame whose call was seen, or one that ran before tracing began.
type tracedFrame struct {
	base  uintptr      // offset on the thread's stack
	local object.Value // the trace function for its lines, unset for none
	line  int          // of the last line event
	pc    int          // of the instruction before
	known bool         // its call was seen
}

// traced reports whether the thread is to run traced now.
func traced(th *object.Thread) bool {
	return th.IsTraced() && !tracerOf(th).calling
}

func tracerOf(th *object.Thread) *tracer {
	t, _ := th.Tracer.(*tracer)
	if t == nil {
		t = new(tracer)
		th.Tracer = t
	}
	return t
}

// runTraced is run with events. It returns when the run has ended, or tracing has.
func runTraced(th *object.Thread) {
	t := tracerOf(th)
	for traced(th) {
		running := true
		if err := t.before(th); err != nil {
			th.PC = unsafe.Add(th.PC, 8)
			running = raise(th, err, false)
		} else {
			w := *(*uint64)(th.PC)
			th.PC = unsafe.Add(th.PC, 8)
			running = step(th, w)
		}
		if !running {
			th.Ended = true
			return
		}
	}
	th.Ended = false
}

// before makes the events that come before the next instruction.
func (t *tracer) before(th *object.Thread) error {
	f, err := t.enter(th)
	if err != nil || f == nil || !f.known {
		return err
	}
	fn := current(th.Base)
	pc := pcOffset(fn, th.PC)
	w := code.Word(*(*uint64)(th.PC))
	if f.local.IsSet() && w.Op() != code.MakeCell {
		line, col, _, _ := fn.Code.Position(pc)
		if col >= 0 && (line != f.line || pc < f.pc) {
			if err := t.local(th, "line", object.None); err != nil {
				return err
			}
			f = &t.frames[len(t.frames)-1]
			f.line = line
		}
	}
	f.pc = pc
	switch w.Op() {
	case code.Return, code.ReturnGen, code.Yield, code.YieldAsync:
		if v := at(th.Base, uint64(w.A())).value(); v.IsSet() {
			return t.leave(th, v)
		}
	case code.ReturnConst:
		return t.leave(th, protoOf(fn).consts[w.Wide()])
	}
	return nil
}

// enter makes the running frame the innermost one known, with a call event if it is new.
func (t *tracer) enter(th *object.Thread) (*tracedFrame, error) {
	base := uintptr(th.Base) - uintptr(unsafe.Pointer(unsafe.SliceData(th.Stack)))
	for len(t.frames) > 0 && t.frames[len(t.frames)-1].base > base {
		t.frames = t.frames[:len(t.frames)-1]
	}
	if n := len(t.frames); n > 0 && t.frames[n-1].base == base {
		return &t.frames[n-1], nil
	}
	old := len(t.frames) == 0 && th.PC != current(th.Base).Entry // it ran before tracing began
	fn := current(th.Base)
	t.frames = append(t.frames, tracedFrame{base: base, known: !old, pc: -1})
	f := &t.frames[len(t.frames)-1]
	if old {
		return f, nil
	}
	if th.PC != fn.Entry { // a generator goes on behind its yield
		f.pc = pcOffset(fn, th.PC) - 1
		f.line, _, _, _ = fn.Code.Position(f.pc)
	}
	tracing := th.Tracing()
	if tracing.Trace.IsSet() {
		r, err := t.call(th, tracing.Trace, "call", object.None)
		if err != nil {
			return nil, err
		}
		f = &t.frames[len(t.frames)-1]
		if !r.IsNone() {
			f.local = r
		}
	}
	if tracing = th.Tracing(); tracing.Profile.IsSet() {
		_, err := t.call(th, tracing.Profile, "call", object.None)
		return &t.frames[len(t.frames)-1], err
	}
	return f, nil
}

// leave makes the return event of the running frame, and forgets the frame.
func (t *tracer) leave(th *object.Thread, v object.Value) error {
	err := t.local(th, "return", v)
	if p := th.Tracing().Profile; err == nil && p.IsSet() {
		_, err = t.call(th, p, "return", v)
	}
	if n := len(t.frames); n > 0 && err == nil {
		t.frames[n-1].known = false // until the frame is popped
	}
	return err
}

// local calls the running frame's own trace function, whose result replaces it.
func (t *tracer) local(th *object.Thread, event string, arg object.Value) error {
	f := &t.frames[len(t.frames)-1]
	if !f.local.IsSet() || !th.Tracing().Trace.IsSet() {
		return nil
	}
	r, err := t.call(th, f.local, event, arg)
	if err == nil && !r.IsNone() {
		t.frames[len(t.frames)-1].local = r
	}
	return err
}

// call calls a trace or profile function. If it fails, tracing ends.
func (t *tracer) call(th *object.Thread, f object.Value, event string, arg object.Value) (object.Value, error) {
	pc := th.PC
	if event != "call" {
		th.PC = unsafe.Add(pc, 8) // the place of the instruction about to run
	}
	frame := object.StackFrame(th, 0)
	if n := len(t.frames); event != "call" && n > 0 {
		frame.Last = t.frames[n-1].line
	}
	t.calling = true
	v, err := object.Call(th, f, []object.Value{frame.Value(), object.Str(event), arg}, nil)
	t.calling = false
	th.PC = pc
	if err != nil {
		th.SetTrace(object.Value{})
		th.SetProfile(object.Value{})
	}
	return v, err
}

// raised makes the exception event of the running frame, and its return event
// when no handler is there. th.PC is behind the instruction.
func (t *tracer) raised(th *object.Thread, e *object.Exception, handled bool) error {
	base := uintptr(th.Base) - uintptr(unsafe.Pointer(unsafe.SliceData(th.Stack)))
	n := len(t.frames)
	for n > 0 && t.frames[n-1].base > base {
		n--
	}
	t.frames = t.frames[:n]
	if n == 0 || t.frames[n-1].base != base || !t.frames[n-1].known {
		return nil
	}
	th.PC = unsafe.Add(th.PC, -8)
	defer func() { th.PC = unsafe.Add(th.PC, 8) }()
	tb := object.None
	if x := e.Traceback(th); x != nil {
		tb = x.Value()
	}
	arg := object.TupleOf(e.Type().Value(), e.Value(), tb)
	if err := t.local(th, "exception", arg.Value()); err != nil || handled {
		return err
	}
	return t.leave(th, object.None)
}

// native makes the profile function's events of a call of a native function.
func (t *tracer) native(th *object.Thread, event string, f *object.Native) error {
	p := th.Tracing().Profile
	if !p.IsSet() || len(t.frames) == 0 || !t.frames[len(t.frames)-1].known {
		return nil
	}
	th.PC = unsafe.Add(th.PC, -8)
	_, err := t.call(th, p, event, f.Value())
	th.PC = unsafe.Add(th.PC, 8)
	return err
}

// callTraced is callNative with the events of the call.
func callTraced(th *object.Thread, f *object.Native, off uint64, n int, kw []object.Named, check bool) error {
	t := tracerOf(th)
	if err := t.native(th, "c_call", f); err != nil {
		return err
	}
	err := callDirect(th, f, off, n, kw, check)
	event := "c_return"
	if err != nil {
		event = "c_exception"
	}
	if traced(th) {
		if e := t.native(th, event, f); e != nil {
			return e
		}
	}
	return err
}
