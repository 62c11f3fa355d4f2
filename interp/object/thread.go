package object

import (
	"context"
	"sync/atomic"
	"unsafe"
)

// Thread is a script thread: the goroutine that runs it owns every field but
// those said to be atomic.
type Thread struct {
	Machine
	// Shared is true while another script thread can exist; else objects' locks are not
	// taken. It is set by this thread, before it starts another, and at safepoints.
	Shared bool
	// Dialect is the interpreter's dialect.
	Dialect *Dialect
	Runtime *Runtime
	// Context ends when the host cancels, or the interpreter closes; blocking calls watch it.
	Context context.Context
	// Handled is the exception being handled, what a bare raise raises again and
	// what becomes the __context__ of the next.
	Handled *Exception
	// Contextvars holds the thread's current context (package contextvars).
	Contextvars any
	// Object is the script's object for the thread (threading.Thread).
	Object Value
	// Main is true of the interpreter's main thread.
	Main bool
	// SignalMask is the set of signals that the thread blocks, bit n-1 for signal n. Threads
	// begin with that of the thread that starts them.
	SignalMask atomic.Uint64
	// ID is the thread's number, unique in the process.
	ID int64

	nesting int       // of Go recursion: native calls that call scripts, repr of nested containers
	reprs   []*Header // the containers whose repr is being made, outermost first
	nested  int       // containers being gone through, one inside the other
	pending atomic.Uint32
	thrown  atomic.Pointer[error] // see Throw
	wake    atomic.Pointer[func()]
	waiting atomic.Pointer[Waiting]
	name    atomic.Pointer[string]
	sites   [siteCache]siteEntry    // those found last
	tracing atomic.Pointer[Tracing] // nil if there are no functions; see Tracing
	// Parker is what package park keeps for the thread.
	Parker  any
	scratch []byte                  // see TakeBuffer
	args    []Value                 // see PushArgs
	spare   [spareTuples + 1]*Tuple // by length; see Reuse
	texts   textRoom
	spans   []Span // see TakeSpans
	// Local holds values of native modules by key, for this thread only.
	Local map[any]any
}

// Machine is the part of a thread that the virtual machine works with. Nothing
// else touches it.
type Machine struct {
	Base   unsafe.Pointer // register 0 of the running frame
	PC     unsafe.Pointer // next instruction of the running frame
	Limit  uintptr        // atomic: the end of the stack; 0 asks for a safepoint at the next call
	End    uintptr        // the real end of the stack
	Flag   uint32         // atomic: asks for a safepoint at the next backward jump
	Depth  uint64         // the frame depth limit, as frames hold their depth
	Stack  []Value
	Engine Engine
	Steps  uint64         // safepoints left before the step limit, when there is one
	Attrs  unsafe.Pointer // the machine's table of attribute places
	Tracer any            // what the machine knows while the thread is traced
	Ended  bool           // the run has ended, and did not just pause
	Result Value          // of the run that just ended
	Sink   Sink           // of the generator that Drain runs
	Err    *Exception
}

// Engine is the virtual machine, as objects see it.
type Engine interface {
	// CallFunction calls a script function.
	CallFunction(th *Thread, f *Function, args []Value, kw []Named) (Value, error)
	// CallEach calls a script function with each of args alone, and stores the results.
	CallEach(th *Thread, f *Function, args, results []Value) error
	// Resume runs a generator to its next yield: sending sent, or raising exc in it. done is
	// true when it returned, with its result.
	Resume(th *Thread, g *Generator, sent Value, exc *Exception) (v Value, done bool, err error)
	// Drain is Resume, with None sent, as long as sink takes what the generator yields: v is the first that it does not
	// take. sink runs no script code, and has no safepoints.
	Drain(th *Thread, g *Generator, sink func(v Value) bool) (v Value, done bool, err error)
	// Safepoint handles what was asked of the thread: cancellation, KeyboardInterrupt, a step limit.
	Safepoint(th *Thread) error
	// Registers returns the values that the thread's script functions work with; the thread itself calls it.
	Registers(th *Thread) []Value
	// Frames returns the thread's script frames, innermost first.
	Frames(th *Thread) []FrameInfo
	// SetDepth sets the thread's limit of nested script calls.
	SetDepth(th *Thread, n int)
	// Awaiting returns what a suspended generator delegates to, unset if it does not.
	Awaiting(g *Generator) Value
	// Running returns the innermost script function that runs, nil if there is none.
	Running(th *Thread) *Function
	// Locals returns what locals() gives in the innermost script function.
	Locals(th *Thread) (Value, error)
	// EnclosingMethod returns the class and self for super() without arguments in the innermost script function.
	EnclosingMethod(th *Thread) (class, self Value, err error)
}

// Sink takes what a generator yields, for as long as it returns true; see Engine.Drain.
type Sink struct {
	From *Generator
	Take func(v Value) bool
}

// FrameInfo is a place in a running function.
type FrameInfo struct {
	Function *Function
	PC       int
}

// Requests that other goroutines make of a thread; see Thread.Request.
const (
	RequestCancel    = 1 << iota // the context ended
	RequestInterrupt             // raise KeyboardInterrupt
	RequestShare                 // other threads exist, or no longer: set Shared
	RequestCall                  // run Runtime.Pending (signal handlers)
	RequestStep                  // count a step towards the limit
	RequestDeadlock              // raise DeadlockError
	RequestFrames                // tell who asks where the thread is
	RequestTrace                 // look whether the thread is traced
	RequestThrow                 // raise what Throw gave
	RequestMemory                // look how much memory is used
)

// Stopping reports whether the thread's next safepoint is likely to raise: what holds a lock, under which it can't have
// one, gives up meanwhile.
func (th *Thread) Stopping() bool {
	return th.Requests()&(RequestCancel|RequestInterrupt|RequestThrow) != 0
}

// Request asks the thread, from any goroutine, to look at its requests at its
// next safepoint, and wakes it if it is blocked.
func (th *Thread) Request(r uint32) {
	th.pending.Or(r)
	atomic.StoreUint32(&th.Flag, 1)
	atomic.StoreUintptr(&th.Limit, 0)
	if w := th.wake.Load(); w != nil {
		(*w)()
	}
}

// Throw has err raised in the thread at its next safepoint, also if it is blocked. Any
// goroutine may call it; what was thrown before and not yet raised is forgotten.
func (th *Thread) Throw(err error) {
	th.thrown.Store(&err)
	th.Request(RequestThrow)
}

// TakeThrown returns the error that Throw gave and that was not raised yet, nil if there is
// none, and forgets it.
func (th *Thread) TakeThrown() error {
	if p := th.thrown.Swap(nil); p != nil {
		return *p
	}
	return nil
}

// SetName names the thread, for people.
func (th *Thread) SetName(name string) { th.name.Store(&name) }

// Name returns the thread's name. Any goroutine may ask.
func (th *Thread) Name() string {
	switch name := th.name.Load(); {
	case name != nil:
		return *name
	case th.Main:
		return "MainThread"
	}
	return "thread " + itoa(int(th.ID))
}

// TakeRequests returns the requests and clears them.
func (th *Thread) TakeRequests() uint32 { return th.pending.Swap(0) }

// Requests returns the requests made and not yet taken.
func (th *Thread) Requests() uint32 { return th.pending.Load() }

// SetWake sets what Request calls while the thread is blocked; nil when it no longer is.
func (th *Thread) SetWake(f func()) {
	if f == nil {
		th.wake.Store(nil)
	} else {
		th.wake.Store(&f)
	}
}

// SwapWake is SetWake for a wait that may begin inside another: it returns what was set.
func (th *Thread) SwapWake(f *func()) *func() { return th.wake.Swap(f) }

// Safepoint handles requests; native code that runs long calls it now and then.
func (th *Thread) Safepoint() error {
	if atomic.LoadUint32(&th.Flag) == 0 {
		return nil
	}
	return th.Engine.Safepoint(th)
}

// asked reports whether Safepoint has something to do.
func (th *Thread) asked() bool { return atomic.LoadUint32(&th.Flag) != 0 }

// maxNesting bounds the recursion of Go code on behalf of scripts, which a
// script's own recursion limit does not: a goroutine's stack is at most 1 GB, and
// grows by doubling. A level takes up to 8 KB of it.
const maxNesting = 40_000

// PushArgs returns room for the arguments of a call that native code makes, without
// allocating each time. PopArgs gives it back after the call, in the reverse order. What is not given
// back, after a panic, is not used again.
func (th *Thread) PushArgs(n int) []Value {
	i := len(th.args)
	if i+n > cap(th.args) {
		th.args = make([]Value, i, max(2*i, 16)+n) // what was given out before stays where it is
	}
	th.args = th.args[:i+n]
	return th.args[i : i+n : i+n]
}

// PopArgs gives back what PushArgs returned.
func (th *Thread) PopArgs(args []Value) {
	clear(args)
	th.args = th.args[:max(len(th.args)-len(args), 0)]
}

// ForgetDead clears what the stack still holds behind the arguments of the native function that
// runs: values of calls that have returned, which a collector would take for used. args are its arguments.
func (th *Thread) ForgetDead(args []Value) {
	if len(args) == 0 || len(th.Stack) == 0 {
		return
	}
	behind := uintptr(unsafe.Pointer(&args[len(args)-1])) + unsafe.Sizeof(Value{})
	if first := uintptr(unsafe.Pointer(&th.Stack[0])); behind > first {
		if i := (behind - first) / unsafe.Sizeof(Value{}); i < uintptr(len(th.Stack)) {
			clear(th.Stack[i:])
		}
	}
}

// Enter counts a level of Go recursion; if it returns nil, Leave must follow.
func (th *Thread) Enter(doing string) error {
	if th.nesting >= maxNesting || th.nesting >= th.Runtime.RecursionLimit() {
		return Errorf(RecursionError, "maximum recursion depth exceeded%s", doing)
	}
	th.nesting++
	return nil
}

// Leave ends what Enter began.
func (th *Thread) Leave() { th.nesting-- }

// Nesting returns how many levels were entered, for SetNesting after a Go panic
// has passed some that did not leave.
func (th *Thread) Nesting() (calls, containers int) { return th.nesting, th.nested }

// SetNesting restores what Nesting returned.
func (th *Thread) SetNesting(calls, containers int) { th.nesting, th.nested = calls, containers }
