package interp

import (
	"context"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/object"
)

// Shutdown ends a script as Python ends a program: it waits for the threads that
// are no daemons, then runs what modules registered to run at exit. Ctrl-C
// interrupts it.
func (in *Interp) Shutdown(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	in.main.SetWake(cancel)
	err := in.Wait(ctx)
	in.main.SetWake(nil)
	if err != nil && in.main.Requests()&object.RequestInterrupt != 0 {
		err = in.Do(context.Background(), func(th *object.Thread) error { return th.Safepoint() })
	}
	hooks := in.rt.ExitHooks()
	for i := len(hooks) - 1; i >= 0; i-- {
		if hookErr := in.Do(context.Background(), hooks[i]); hookErr != nil && err == nil {
			err = hookErr
		}
	}
	return err
}

// FlushOutput writes out what the script printed and what is still buffered.
func (in *Interp) FlushOutput() { _ = builtins.FlushAll(in.rt) } // a closed pipe is reported by Close

// RunModule runs a module found on the search path as a script: as __main__.
func (in *Interp) RunModule(ctx context.Context, name string) error {
	return in.Do(ctx, func(th *object.Thread) error {
		file, pkg, err := in.findFile(th, name, nil)
		if err != nil {
			return err
		}
		_ = pkg
		src, err := readFile(in.opts.Files, file)
		if err != nil {
			return object.OSErrorFrom(err, file)
		}
		fn, err := compileSource(th, file, src, compile.Options{})
		if err != nil {
			return err
		}
		_, err = object.Call(th, vm.Link(fn, in.NewMain(file).m, in.rt.Builtins).Value(), nil, nil)
		return err
	})
}
