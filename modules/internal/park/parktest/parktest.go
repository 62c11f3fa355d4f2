// Package parktest gives the tests of modules an interpreter without a virtual
// machine: native functions and script threads that run them.
package parktest

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// World is an interpreter.
type World struct {
	t      testing.TB
	rt     *object.Runtime
	cancel context.CancelCauseFunc
	ids    atomic.Int64
	// Stderr is what threads wrote; look at it when they have ended.
	Stderr *Buffer

	mu      sync.Mutex // guards the fields below
	raise   map[*object.Thread]error
	threads sync.WaitGroup
}

// Buffer is a bytes.Buffer for several threads.
type Buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

// Write appends to the buffer.
func (b *Buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

// String returns what was written.
func (b *Buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// ErrClosed is what threads end with after Close.
var ErrClosed = errors.New("closed")

// New makes an interpreter that offers the modules.
func New(t testing.TB, modules ...native.ModuleEntry) *World {
	object.Setup(func() {})
	ctx, cancel := context.WithCancelCause(context.Background())
	w := &World{t: t, cancel: cancel, Stderr: new(Buffer), raise: map[*object.Thread]error{}}
	w.rt = &object.Runtime{
		Dialect: object.Python, Context: ctx, Modules: object.NewDict(0), Stderr: w.Stderr, MaxMemory: 1 << 30, Spawn: w.spawn,
		Builtins: object.NewModule("builtins", ""),
	}
	w.rt.SetRecursionLimit(1000)
	w.rt.Import = func(th *object.Thread, name string) (*object.Module, error) {
		if m, ok := w.rt.Modules.GetStr(th, name).AsModule(); ok {
			return m, nil
		}
		for _, e := range modules {
			if e.Name == name {
				m, err := e.Declare().Load(th)
				if err == nil {
					w.rt.Modules.SetStr(th, name, m.Value())
				}
				return m, err
			}
		}
		return nil, object.Errorf(object.ModuleNotFoundError, "No module named '%s'", name)
	}
	return w
}

// Close ends the context, waits for the threads that scripts started, and releases the rest.
func (w *World) Close() {
	w.cancel(ErrClosed)
	w.threads.Wait()
	w.rt.Release()
}

// Wait waits for the threads that scripts started.
func (w *World) Wait() { w.threads.Wait() }

// Thread makes a thread for the calling goroutine.
func (w *World) Thread() *object.Thread {
	th := &object.Thread{Runtime: w.rt, Dialect: object.Python, Shared: true, Context: w.rt.Context, ID: w.ids.Add(1)}
	th.Engine = &engine{world: w}
	if th.Main = th.ID == 1; th.Main {
		w.rt.MainThread = th
	}
	context.AfterFunc(w.rt.Context, func() { th.Request(object.RequestCancel) })
	return th
}

func (w *World) spawn(_ *object.Thread, _ string, _ bool, f func(th *object.Thread)) (*object.Thread, error) {
	th := w.Thread()
	w.threads.Go(func() { f(th) })
	return th, nil
}

// Interrupt makes err the result of the thread's next safepoint.
func (w *World) Interrupt(th *object.Thread, err error) {
	w.mu.Lock()
	w.raise[th] = err
	w.mu.Unlock()
	th.Request(object.RequestInterrupt)
}

// engine is what stands in for the virtual machine.
type engine struct {
	object.Engine
	world *World
}

// Safepoint handles requests.
func (e *engine) Safepoint(th *object.Thread) error {
	atomic.StoreUint32(&th.Flag, 0)
	th.TakeRequests()
	if err := context.Cause(th.Context); err != nil {
		return err
	}
	if err := th.TakeThrown(); err != nil {
		return err
	}
	e.world.mu.Lock()
	defer e.world.mu.Unlock()
	err := e.world.raise[th]
	delete(e.world.raise, th)
	return err
}

// Frames returns none.
func (e *engine) Frames(*object.Thread) []object.FrameInfo { return nil }

// Import returns a module.
func (w *World) Import(th *object.Thread, name string) *object.Module {
	w.t.Helper()
	m, err := w.rt.Import(th, name)
	if err != nil {
		w.t.Fatal(err)
	}
	return m
}

// Func makes a function that scripts could call.
func Func(f func(th *object.Thread, args []object.Value) (object.Value, error)) object.Value {
	return native.Def("f(*args)", native.Raw(func(th *object.Thread, args []object.Value, _ []object.Named) (object.Value, error) {
		return f(th, args)
	}), "").Value()
}

// Try calls v.name(args...), or v itself when name is empty.
func Try(th *object.Thread, v object.Value, name string, args ...object.Value) (object.Value, error) {
	if name != "" {
		f, err := object.GetAttr(th, v, name)
		if err != nil {
			return object.Value{}, err
		}
		v = f
	}
	return object.Call(th, v, args, nil)
}

// Call is Try for calls that succeed.
func (w *World) Call(th *object.Thread, v object.Value, name string, args ...object.Value) object.Value {
	w.t.Helper()
	r, err := Try(th, v, name, args...)
	if err != nil {
		w.t.Errorf("%s: %v", name, err)
	}
	return r
}

// Fails checks the error of a call.
func (w *World) Fails(th *object.Thread, want string, v object.Value, name string, args ...object.Value) {
	w.t.Helper()
	if r, err := Try(th, v, name, args...); err == nil {
		w.t.Errorf("%s: returned a %s", name, r.Type().Name())
	} else if err.Error() != want {
		w.t.Errorf("%s: %v, want %s", name, err, want)
	}
}

// Repr returns repr(v).
func (w *World) Repr(th *object.Thread, v object.Value) string {
	w.t.Helper()
	s, err := object.Repr(th, v)
	if err != nil {
		w.t.Error(err)
	}
	return s
}
