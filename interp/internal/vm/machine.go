package vm

import (
	"fmt"
	"runtime/debug"
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// Machine implements object.Engine. It has no state of its own: a thread's is in the thread.
type Machine struct{}

const (
	// firstStack is a new thread's stack in values: small, for there may be very many threads. With the
	// word that Go puts before it, it just fits one of Go's sizes.
	firstStack = 55
	// maxStack bounds a thread's stack, in values: 256 MB.
	maxStack = 1 << 24
)

// rootProto is the function of the frame at the bottom of every stack.
var rootProto = &proto{fn: &code.Function{Name: "<root>", Qualname: "<root>", File: &code.File{}}, sig: object.NewSignature(nil), words: []uint64{0}}

// root is that function.
var root = newRoot()

func newRoot() *object.Function {
	f := newFunction(rootProto, nil)
	f.FrameSize = 0
	return f
}

// Start gives a new thread its stack.
func Start(th *object.Thread) {
	th.Attrs = unsafe.Pointer(&noAttrs)
	th.Stack = make([]object.Value, firstStack)
	bottom := (*reg)(unsafe.Pointer(&th.Stack[0]))
	bottom.ref = unsafe.Pointer(root)
	bottom.bits = flagExit
	th.Base = unsafe.Pointer(&th.Stack[1])
	th.PC = root.Entry
	setEnd(th)
	Machine{}.SetDepth(th, th.Runtime.RecursionLimit())
}

// SetDepth sets the thread's limit of frames.
func (Machine) SetDepth(th *object.Thread, n int) { th.Depth = uint64(min(n, 1<<24-2)+1) << depthShift }

// setEnd notes where the stack ends; a request pending keeps the limit at 0.
func setEnd(th *object.Thread) {
	th.End = uintptr(unsafe.Pointer(unsafe.SliceData(th.Stack))) + uintptr(len(th.Stack))*16
	atomic.StoreUintptr(&th.Limit, th.End)
	if th.Requests() != 0 {
		atomic.StoreUintptr(&th.Limit, 0)
	}
}

// reserve makes room for size bytes from the address top on, moving the stack
// if it must; it returns top's new address.
func reserve(th *object.Thread, top unsafe.Pointer, size uintptr) (unsafe.Pointer, error) {
	if uintptr(top)+size <= th.End {
		return top, nil
	}
	start := unsafe.Pointer(unsafe.SliceData(th.Stack))
	used := uintptr(top) - uintptr(start)
	need := int((used + size) / 16)
	n := len(th.Stack) * 2
	for n < need+1 {
		n *= 2
	}
	if n > maxStack {
		return nil, object.Errorf(object.RecursionError, "maximum recursion depth exceeded")
	}
	stack := make([]object.Value, n)
	copy(stack, th.Stack)
	base := uintptr(th.Base) - uintptr(start)
	th.Stack = stack
	th.Base = unsafe.Add(unsafe.Pointer(unsafe.SliceData(stack)), base)
	setEnd(th)
	return unsafe.Add(unsafe.Pointer(unsafe.SliceData(stack)), used), nil
}

// frameTop is the address behind the running frame's registers.
func frameTop(th *object.Thread) unsafe.Pointer {
	return unsafe.Add(th.Base, current(th.Base).FrameSize)
}

// Registers returns the stack that is in use.
func (Machine) Registers(th *object.Thread) []object.Value {
	return th.Stack[:(uintptr(frameTop(th))-uintptr(unsafe.Pointer(unsafe.SliceData(th.Stack))))/16]
}

// regs returns n registers from an address as values.
func regs(p unsafe.Pointer, n int) []object.Value {
	return unsafe.Slice((*object.Value)(p), n)
}

// CallFunction calls a script function from Go.
func (Machine) CallFunction(th *object.Thread, f *object.Function, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := th.Enter(""); err != nil {
		return object.Value{}, err
	}
	p := protoOf(f)
	slot, err := reserve(th, frameTop(th), 16+f.FrameSize)
	if err != nil {
		th.Leave()
		return object.Value{}, err
	}
	base := unsafe.Add(slot, 16)
	if int(f.Arity) == len(args) && len(kw) == 0 {
		copy(regs(base, len(args)), args)
	} else if err := bind(th, f, args, kw, regs(base, len(p.fn.Params))); err != nil {
		th.Leave()
		return object.Value{}, err
	}
	if p.fn.Flags.Suspends() {
		v := newGenerator(f, base)
		th.Leave()
		return v, nil
	}
	clearRegs(base, len(p.fn.Params), int(f.Clear))
	v, err := enter(th, f, slot)
	th.Leave()
	return v, err
}

// CallEach calls a script function with each of args alone. One with one parameter gets
// its frame without binding.
func (m Machine) CallEach(th *object.Thread, f *object.Function, args, results []object.Value) error {
	if f.Arity != 1 || protoOf(f).fn.Flags.Suspends() {
		for i := range args {
			var err error
			if results[i], err = m.CallFunction(th, f, args[i:i+1:i+1], nil); err != nil {
				return err
			}
		}
		return nil
	}
	if err := th.Enter(""); err != nil {
		return err
	}
	defer th.Leave()
	for i := range args {
		if atomic.LoadUintptr(&th.Limit) == 0 {
			if err := m.Safepoint(th); err != nil {
				return err
			}
		}
		slot, err := reserve(th, frameTop(th), 16+f.FrameSize)
		if err != nil {
			return err
		}
		base := unsafe.Add(slot, 16)
		(*reg)(base).set(args[i])
		clearRegs(base, 1, int(f.Clear))
		if results[i], err = enter(th, f, slot); err != nil {
			return err
		}
	}
	return nil
}

// clearRegs makes n registers from number first on unset.
func clearRegs(base unsafe.Pointer, first, n int) {
	r := regs(base, first+n)[first:]
	for i := range r {
		r[i] = object.Value{}
	}
}

// enter runs the frame whose function goes to slot, with the registers behind
// it filled, until it returns.
func enter(th *object.Thread, f *object.Function, slot unsafe.Pointer) (object.Value, error) {
	start := unsafe.Pointer(unsafe.SliceData(th.Stack))
	callerBase, callerPC := uintptr(th.Base)-uintptr(start), th.PC
	info := returnInfo(th.Base, th.PC, uint64(uintptr(slot)+16-uintptr(th.Base)))
	if info >= th.Depth {
		return object.Value{}, recursionError()
	}
	fs := (*reg)(slot)
	fs.ref, fs.bits = unsafe.Pointer(f), info|flagExit
	th.Base, th.PC = unsafe.Add(slot, 16), f.Entry
	handled := th.Handled
	for !protected(th) {
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

func recursionError() error {
	return object.Errorf(object.RecursionError, "maximum recursion depth exceeded")
}

// protected runs the thread, until the run has ended or tracing begins or ends; a Go panic in native code becomes an InternalError
// in the frame that called it. It reports whether the run has ended.
func protected(th *object.Thread) (ended bool) {
	calls, containers := th.Nesting()
	defer func() {
		if r := recover(); r != nil {
			th.SetNesting(calls, containers)
			ended = !raise(th, PanicError(r), false)
		}
	}()
	th.Ended = false
	if traced(th) {
		runTraced(th)
	} else {
		run(th)
	}
	return th.Ended
}

// PanicError returns the InternalError for what recover returned; Go's stack is
// still that of the panic.
func PanicError(r any) error {
	err := object.Errorf(object.InternalError, "panic in native code: %v\n\n%s", r, debug.Stack()).(*object.Exception)
	if host, ok := r.(error); ok {
		err.SetHost(host)
	} else {
		err.SetHost(fmt.Errorf("panic: %v", r))
	}
	return err
}

// Frames returns the thread's script frames, innermost first. Only the thread
// itself calls it, or one that has stopped it.
func (Machine) Frames(th *object.Thread) []object.FrameInfo {
	var out []object.FrameInfo
	base, pc := th.Base, th.PC
	start := unsafe.Pointer(unsafe.SliceData(th.Stack))
	for uintptr(base) > uintptr(start)+16 {
		f := current(base)
		out = append(out, object.FrameInfo{Function: f, PC: pcOffset(f, pc) - 1})
		info := (*reg)(unsafe.Add(base, -16)).bits
		base = unsafe.Add(base, -int(info&deltaMask))
		pc = unsafe.Add(current(base).Entry, info>>pcShift&pcMask)
	}
	return out
}

// Safepoint handles what was asked of the thread.
func (Machine) Safepoint(th *object.Thread) error {
	// In this order: a request that comes now sets them again.
	atomic.StoreUint32(&th.Flag, 0)
	atomic.StoreUintptr(&th.Limit, th.End)
	r := th.TakeRequests()
	if w := th.Waiting(); w != nil { // a blocked thread handles its requests: it can run a script now
		th.SetWaiting(nil)
		defer th.SetWaiting(w)
	}
	if th.Runtime.Safepoint != nil {
		return th.Runtime.Safepoint(th, r)
	}
	return nil
}
