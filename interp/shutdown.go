package interp

import (
	"context"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/object"
)

// Shutdown ends a program as Python does: it waits for the threads that are no
// daemons, runs what modules registered to run at exit, and flushes all output. Ctrl-C ends the
// waiting. What goes wrong is printed; it returns false if the output could not be written.
// Threads that are daemons go on running.
func (in *Interp) Shutdown(ctx context.Context) bool {
	in.do(func(th *object.Thread) {
		if err := in.endThreading(th); err != nil {
			in.ignored(th, "on threading shutdown", err)
		}
	})
	if err := in.awaitThreads(ctx); err != nil {
		in.do(func(th *object.Thread) { in.ignored(th, "on threading shutdown", err) })
	}
	for hooks := in.rt.ExitHooks(); len(hooks) > 0; hooks = in.rt.ExitHooks() { // one can add another
		for i := len(hooks) - 1; i >= 0; i-- {
			in.do(func(th *object.Thread) {
				if err := guarded(func() error { return hooks[i](th) }); err != nil {
					in.ignored(th, "in atexit callback", err)
				}
			})
		}
	}
	ok := true
	in.do(func(th *object.Thread) { ok = in.flushStreams(th) })
	return ok
}

// do calls f on a thread, unless the interpreter is closed.
func (in *Interp) do(f func(th *object.Thread)) {
	_ = in.Do(context.Background(), func(th *object.Thread) error { // f reports its own errors
		f(th)
		return nil
	})
}

// endThreading calls threading's own function for the end of the main thread, if
// the module was imported.
func (in *Interp) endThreading(th *object.Thread) error {
	m, ok := in.rt.Modules.GetStr(th, "threading").AsModule()
	if !ok {
		return nil
	}
	f := m.Get("_shutdown")
	if !f.IsSet() {
		return nil
	}
	return guarded(func() error {
		_, err := object.Call(th, f, nil, nil)
		return err
	})
}

// awaitThreads is Wait until Ctrl-C, whose KeyboardInterrupt it returns. Handlers of signals are called meanwhile.
func (in *Interp) awaitThreads(ctx context.Context) error {
	for {
		signalled, err := in.awaitThreadsOrSignal(ctx)
		if !signalled {
			return err
		}
		in.do(func(th *object.Thread) { err = th.Safepoint() })
		if err != nil {
			return err
		}
	}
}

// awaitThreadsOrSignal is Wait until the main thread has something to do about a signal.
func (in *Interp) awaitThreadsOrSignal(ctx context.Context) (signalled bool, err error) {
	const signals = object.RequestInterrupt | object.RequestCall
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	in.main.SetWake(cancel)
	defer in.main.SetWake(nil)
	if in.main.Requests()&signals != 0 {
		cancel()
	}
	err = in.Wait(ctx)
	return err != nil && in.main.Requests()&signals != 0, err
}

// flushStreams flushes sys.stdout and sys.stderr, and then what other files still hold.
func (in *Interp) flushStreams(th *object.Thread) bool {
	ok := true
	if out, err := builtins.CurrentStdout(th); err == nil && !out.IsNone() {
		if err := guarded(func() error { return flush(th, out) }); err != nil {
			in.ignored(th, "on flushing sys.stdout", err)
			ok = false
		}
	}
	if out, err := builtins.CurrentStderr(th); err == nil && !out.IsNone() {
		ok = guarded(func() error { return flush(th, out) }) == nil && ok
	}
	if err := guarded(func() error { return builtins.FlushAllOn(th) }); err != nil && ok {
		in.ignored(th, "while flushing a file", err)
	}
	return ok
}

// FlushOutput writes out what scripts printed and what is still buffered, while
// host calls are running; Close reports what can't be written.
func (in *Interp) FlushOutput() { in.flush() }
