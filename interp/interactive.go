package interp

import (
	"context"
	"errors"
	"fmt"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/syntax"
	"github.com/starling-lang/starling/interp/object"
)

// Incomplete reports whether more lines could make src, the input of a REPL so far, valid: a bracket or
// a triple-quoted string is open, or a compound statement that no blank line has ended.
func Incomplete(src string) bool {
	_, more, _ := syntax.ParseInteractive("<stdin>", []byte(src)) // running it shows the error
	return more
}

// ExecInteractive runs a REPL's input: the values of expression statements are
// shown, by sys.displayhook. Tracebacks name its file <stdin>, also in the module of a script. There may be await outside of functions: it runs in the asyncio event loop of the
// module if the host has asyncio, and otherwise as far as nothing waits for an event loop.
func (in *Interp) ExecInteractive(ctx context.Context, m *Module, src string) error {
	m.m.RefreshBuiltins(in.rt.Builtins) // such as _
	v, err := in.run(ctx, m, "<stdin>", []byte(src), compile.Options{Interactive: true})
	if err != nil {
		return err
	}
	if g, ok := v.AsGenerator(); !ok || g.What != object.CoroutineGenerator {
		return nil
	}
	return in.Do(ctx, func(th *object.Thread) error { return in.runCoroutine(th, v) })
}

// runnerKey is where a runtime has the asyncio.Runner of its REPL.
type runnerKey struct{}

type runner struct{ v Value }

// runCoroutine runs a coroutine to its end. All have the same event loop, so that tasks that one starts go
// on in the next.
func (in *Interp) runCoroutine(th *object.Thread, coro Value) error {
	asyncio, err := in.importModule(th, "asyncio")
	if object.IsException(err, object.ModuleNotFoundError) {
		return driveCoroutine(th, coro)
	}
	if err != nil {
		return err
	}
	r := in.rt.State(runnerKey{}, func() any { return new(runner) }).(*runner)
	if !r.v.IsSet() {
		if r.v, err = object.Call(th, asyncio.Get("Runner"), nil, nil); err != nil {
			return err
		}
	}
	run, err := object.GetAttr(th, r.v, "run")
	if err != nil {
		return err
	}
	_, err = object.Call(th, run, []Value{coro}, nil)
	return err
}

// driveCoroutine runs a coroutine without an event loop.
func driveCoroutine(th *object.Thread, coro Value) error {
	send, err := object.GetAttr(th, coro, "send")
	if err != nil {
		return err
	}
	for {
		v, err := object.Call(th, send, []Value{object.None}, nil)
		switch {
		case object.IsException(err, object.StopIteration):
			return nil
		case err != nil:
			return err
		case !v.IsNone():
			closer, err := object.GetAttr(th, coro, "close")
			if err == nil {
				_, err = object.Call(th, closer, nil, nil)
			}
			return errors.Join(object.Errorf(object.RuntimeError, "await of a %s object needs an event loop", v.Type().Name()), err)
		}
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
}

// display shows the value of an expression statement: by sys.displayhook if sys was imported, otherwise as
// that does.
func display(th *object.Thread, v Value) error {
	if sys, ok := th.Runtime.Modules.GetStr(th, "sys").AsModule(); ok {
		hook := sys.Get("displayhook")
		if !hook.IsSet() {
			return object.Errorf(object.RuntimeError, "lost sys.displayhook")
		}
		_, err := object.Call(th, hook, []Value{v}, nil)
		return err
	}
	if v.IsNone() {
		return nil
	}
	s, err := object.Repr(th, v)
	if err != nil {
		return err
	}
	out, err := builtins.CurrentStdout(th)
	if err != nil {
		return err
	}
	th.Runtime.Builtins.Set("_", v)
	return builtins.WriteTo(th, out, s+"\n")
}

// SetDialect changes the dialect of what runs from now on. It fails while scripts run: they have begun
// in the other one.
func (in *Interp) SetDialect(d *object.Dialect) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.closed {
		return ErrClosed
	}
	if n := in.alive(); n > 0 {
		return fmt.Errorf("interp: the dialect can't change while threads run (%d)", n)
	}
	for _, b := range builtins.Names(in.rt.Dialect, in.opts.OpenFiles) {
		in.rt.Builtins.Delete(b.Name, nil)
	}
	for _, b := range builtins.Names(d, in.opts.OpenFiles) {
		in.rt.Builtins.Set(b.Name, b.Value)
	}
	in.forget()
	in.opts.Dialect, in.rt.Dialect, in.main.Dialect = d, d, d
	return nil
}
