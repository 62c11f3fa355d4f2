package object

import (
	"context"
	"io"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"
)

// Runtime is what values and native modules see of the interpreter they run in.
// Package interp fills it; its fields do not change afterwards unless they say so.
type Runtime struct {
	Dialect *Dialect
	// Builtins is the module whose names every global look-up ends at.
	Builtins *Module
	// Import returns a module, loading it if needed: name is absolute and dotted.
	Import func(th *Thread, name string) (*Module, error)
	// Load returns the frozen module that a module's load statement names.
	Load func(th *Thread, from *Module, path string) (*Module, error)
	// Modules are the loaded modules by name (sys.modules).
	Modules *Dict
	// Stdin, Stdout, Stderr are the host's streams. Writers are safe for concurrent use.
	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer
	// Args are the script's arguments (sys.argv); Path the module search path at the start.
	Args []string
	Path []string
	// NativeModules are the names of the modules that Go code provides, sorted.
	NativeModules []string
	// Executable is the path of the interpreter, empty in a host that is none.
	Executable string
	// WorkerCommand is the command line that starts this program as a worker process, but for its last argument, the number of
	// descriptors that the worker inherits from 3 on; nil if it can't be started so.
	WorkerCommand []string
	// Inherited are the descriptors that a worker was given by the process that started it; nil in one that is no worker. WorkerEnd
	// ends a worker, with its threads and children, once that process is gone.
	Inherited []int
	WorkerEnd func()
	// RunMain runs a script file of a package as a main module of the given name, which sys.modules then has as
	// __main__, too.
	RunMain func(th *Thread, name, file, pkg string) (*Module, error)
	// NewIsolated makes another interpreter with the options of this one.
	NewIsolated func() Isolated
	// Spawn starts a script thread: f runs on a new goroutine with its own Thread. It
	// fails when the thread limit is reached or the interpreter is closing.
	Spawn func(th *Thread, name string, daemon bool, f func(th *Thread)) (*Thread, error)
	// MainThread is the interpreter's main thread.
	MainThread *Thread
	// Context ends when the interpreter closes.
	Context context.Context
	// MaxMemory bounds a single allocation that a script asks for (a repeated string, a huge power), in bytes.
	MaxMemory int64
	// FreeMemory, if set, returns how many bytes the process can still get from the machine, -1 if that is not known.
	FreeMemory func() int64
	// AssertFailed, if set, is told of an assert without a message that compares two values, before its AssertionError is raised; equal
	// says that the operator is ==. It is for test runners, and set before scripts run.
	AssertFailed func(th *Thread, e error, left, right Value, equal bool)
	// DisplayHook, if set, shows values in the REPL.
	DisplayHook func(th *Thread, v Value) error
	// EachThread calls f for every thread that runs scripts; f must neither block nor run script code.
	EachThread func(f func(th *Thread))
	// ThreadInheritContext says that a new thread starts with a copy of its starter's context variables.
	ThreadInheritContext bool
	// Safepoint handles a thread's requests, on the thread.
	Safepoint func(th *Thread, requests uint32) error

	// RuneNamed returns the character with a Unicode name, as a string literal's \N{name} does.
	RuneNamed func(name string) (rune, bool)
	// Threads returns what every thread is doing; th is the one that asks, nil if none does.
	Threads func(th *Thread) []ThreadInfo
	// Idle, if set, is called by a thread that is about to wait for another one when it was
	// the last that was awake: the interpreter looks whether any can go on.
	Idle func()

	signals   atomic.Pointer[signals]
	awake     awake
	sites     siteTable
	recursion atomic.Int64
	observers atomic.Pointer[[]*Observer]
	mu        sync.Mutex // guards what follows
	later     []func(th *Thread)
	state     map[any]any
	exit      []func(th *Thread) error
	closing   []func()
	closed    bool
	asides    sync.WaitGroup // goroutines of Thread.aside
}

// AtExit registers a function to run when the program ends, the last first.
func (rt *Runtime) AtExit(f func(th *Thread) error) {
	rt.mu.Lock()
	rt.exit = append(rt.exit, f)
	rt.mu.Unlock()
}

// ExitHooks returns the functions registered by AtExit and forgets them.
func (rt *Runtime) ExitHooks() []func(th *Thread) error {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	hooks := rt.exit
	rt.exit = nil
	return hooks
}

// OnClose registers a function to run when the interpreter closes, after all its
// threads have ended, the last first: to release what belongs to no thread. Once it is
// closed f runs at once.
func (rt *Runtime) OnClose(f func()) {
	rt.mu.Lock()
	late := rt.closed
	if !late {
		rt.closing = append(rt.closing, f)
	}
	rt.mu.Unlock()
	if late {
		f()
	}
}

// Release runs what OnClose registered, and waits for what stopped threads left to end alone.
func (rt *Runtime) Release() {
	rt.mu.Lock()
	hooks := rt.closing
	rt.closing, rt.closed = nil, true
	rt.mu.Unlock()
	for _, f := range slices.Backward(hooks) {
		f()
	}
	rt.asides.Wait()
}

// RecursionLimit returns the depth of script frames that raises RecursionError.
func (rt *Runtime) RecursionLimit() int { return int(rt.recursion.Load()) }

// SetRecursionLimit changes it for calls from now on.
func (rt *Runtime) SetRecursionLimit(n int) { rt.recursion.Store(int64(n)) }

// State returns the interpreter's value for key, made by create the first time:
// where native modules keep what others would keep in package variables.
func (rt *Runtime) State(key any, create func() any) any {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	if v, ok := rt.state[key]; ok {
		return v
	}
	if rt.state == nil {
		rt.state = map[any]any{}
	}
	v := create()
	rt.state[key] = v
	return v
}

// CheckSize returns MemoryError if a script's request for n elements of size
// bytes each is beyond what the interpreter allows.
func (rt *Runtime) CheckSize(n, size int64) error {
	if n < 0 || size > 0 && n > rt.MaxMemory/size {
		return Errorf(MemoryError, "")
	}
	if total := n * size; total >= largeRequest && !rt.fits(total) {
		return Errorf(MemoryError, "")
	}
	return nil
}

// largeRequest is the size of a request from which on it is compared with the memory that is left.
const largeRequest = 64 << 20

// fits reports whether a large request can be satisfied, after a collection if
// need be: Go can't go on when an allocation fails.
func (rt *Runtime) fits(size int64) bool {
	if rt.FreeMemory == nil {
		return true
	}
	if left := rt.FreeMemory(); left < 0 || size <= left {
		return true
	}
	debug.FreeOSMemory()
	return size <= rt.FreeMemory()
}

// Stopped makes the exception that ends a script from outside: a cancellation
// or an exceeded limit. It is no Exception, so that handlers of those let it pass.
func Stopped(err error) error {
	e := NewException(InterpreterStopped, Str(err.Error()))
	e.SetHost(err)
	return e
}

// Killed is Stopped for a thread that goes on running all the same: no handler
// of a script, not even a finally clause, holds the exception up.
func Killed(err error) error {
	e := NewException(InterpreterStopped, Str(err.Error()))
	e.SetHost(killed{err})
	return e
}

type killed struct{ error }

func (k killed) Unwrap() error { return k.error }

// Kills reports whether the exception is one that Killed made.
func (e *Exception) Kills() bool {
	_, ok := e.Unwrap().(killed)
	return ok
}
