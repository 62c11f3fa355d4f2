package interp

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"

	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/object"
)

// workerFlag is the first argument of a program that is started as a worker. The dialect follows, and the
// number of descriptors that it is given, from 3 on.
const workerFlag = "--starling-worker"

// workerModule has the function that a worker calls.
const workerModule = "multiprocessing.spawn"

// WorkerMain makes the program one that scripts can start worker processes of, for the module multiprocessing: a worker
// is the program itself, executed once more. A main function calls it first thing, with the options of the
// interpreters that it makes, which say Workers. In a worker it runs what the worker is to do, and ends the process; else it
// returns at once.
//
// A worker's interpreter has the dialect and the arguments of the one that started it, and imports what that finds.
func WorkerMain(opts Options) {
	if len(os.Args) != 4 || os.Args[1] != workerFlag {
		return
	}
	os.Exit(runWorker(opts, os.Args[2], os.Args[3]))
}

// workerCommand returns the command line that starts this program as a worker, without the number of descriptors.
func workerCommand(dialect *object.Dialect) []string {
	exe, err := os.Executable()
	if err != nil {
		exe = os.Args[0]
	}
	return []string{exe, workerFlag, dialect.String()}
}

// runWorker is a worker's life; it returns the exit status.
func runWorker(opts Options, dialect, count string) int {
	n, err := strconv.Atoi(count)
	if err != nil || n < 1 {
		fmt.Fprintf(os.Stderr, "%s %s: not a number of descriptors\n", workerFlag, count)
		return 2
	}
	if opts.Dialect = Starlark; dialect == Python.String() {
		opts.Dialect = Python
	}
	opts.Workers, opts.DetectDeadlock = true, false // other processes may wake its threads
	if opts.Stdout == nil {
		opts.Stdout = os.Stdout
	}
	if opts.Stderr == nil {
		opts.Stderr = os.Stderr
	}
	in := New(opts)
	for fd := 3; fd < 3+n; fd++ {
		closeOnExec(fd)
		in.rt.Inherited = append(in.rt.Inherited, fd)
	}
	status := 1
	err = in.Do(context.Background(), func(th *object.Thread) error {
		in.rt.WorkerEnd = in.endWorker
		m, err := in.importModule(th, workerModule)
		if err != nil {
			return err
		}
		v, err := object.Call(th, m.Get("_main"), nil, nil)
		if err == nil {
			status, err = object.IndexInt(th, v, nil)
		}
		return err
	})
	return in.finishWorker(status, err)
}

// finishWorker ends the worker's program as that of a script.
func (in *Interp) finishWorker(status int, err error) int {
	var script *Error
	if errors.As(err, &script) {
		status = in.Uncaught(err)
	} else if err != nil {
		fmt.Fprintln(os.Stderr, err)
		status = 1
	}
	if !in.Shutdown(context.Background()) && status == 0 {
		status = 120
	}
	return status
}

// endTime is how long a worker may take to end once the process that started it is gone.
const endTime = 500 * time.Millisecond

// endWorker ends a worker whose parent is gone, and with it its children. Its threads are not told: they
// end with the process.
func (in *Interp) endWorker() {
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		in.rt.Release()
	}()
	select {
	case <-closed:
	case <-time.After(endTime):
	}
	os.Exit(1)
}

// runMainAs runs a script file as a main module of another name, which stands for __main__ from then on.
func (in *Interp) runMainAs(th *object.Thread, name, file, pkg string) (*object.Module, error) {
	src, err := in.source(file, nil)
	if err != nil {
		return nil, object.OSErrorFrom(err, file)
	}
	m := in.NewMain(file).m
	m.Name = name
	m.Set("__name__", object.Str(name))
	if pkg != "" {
		m.Set("__package__", object.Str(pkg))
	}
	fn, err := in.compileSource(th, file, src, compile.Options{})
	if err != nil {
		return nil, err
	}
	if fn.HasDoc {
		m.Set("__doc__", object.Str(fn.Doc))
	}
	_, err = object.Call(th, vm.Link(fn, m, in.rt.Builtins).Value(), nil, nil)
	if err != nil {
		return nil, err
	}
	in.rt.Modules.SetStr(th, name, m.Value())
	in.rt.Modules.SetStr(th, "__main__", m.Value())
	return m, nil
}
