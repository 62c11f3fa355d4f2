// Package futures is Python's package concurrent.futures: calls that run in a pool of
// threads, processes or interpreters, and futures for their results.
//
// A Future has a lock of its own for its state, which is never held while script code
// runs. The functions that wait for several futures leave a watcher with each of them (watcher.go). A pool is two
// things: the object that scripts see, and what its workers share (pool.go), so that the workers of a pool that
// nobody refers to any more find out and end.
package futures

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections"
	"github.com/starling-lang/starling/modules/internal/pyclass"
	"github.com/starling-lang/starling/modules/threading"
)

const (
	moduleName = "concurrent.futures"
	baseName   = "concurrent.futures._base"
	threadName = "concurrent.futures.thread"
)

// Module declares concurrent.futures.
func Module() *native.Module {
	m := base(moduleName)
	m.Doc = "Calls that run in threads, and futures for their results."
	m.Classes = append(m.Classes, threadPoolClass)
	m.Init = func(l *native.Loader) error {
		l.Set("TimeoutError", object.TimeoutError.Value())
		l.Module.Lazy = executor
		names := make([]object.Value, len(public))
		for i, n := range public {
			names[i] = object.Str(n)
		}
		l.Set("__all__", object.NewTuple(names).Value())
		l.Set("__path__", object.NewList(nil).Value())
		if _, err := l.Import("threading"); err != nil {
			return err
		}
		s := stateOf(l.Runtime())
		s.once.Do(func() { threading.AtShutdown(l.Runtime(), s.exit) })
		return nil
	}
	return m
}

// executor loads the executors that need other modules, when they are asked for.
func executor(th *object.Thread, name string) (object.Value, error) {
	from := ""
	switch name {
	case "ProcessPoolExecutor":
		from = processName
	case "InterpreterPoolExecutor":
		from = interpreterName
	default:
		return object.Value{}, nil
	}
	m, err := th.Runtime.Import(th, from)
	if err != nil {
		return object.Value{}, err
	}
	return m.Get(name), nil
}

// public are the names that a script gets from "from concurrent.futures import *".
var public = [...]string{
	"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError", "BrokenExecutor",
	"Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor", "ThreadPoolExecutor",
}

// BaseModule declares concurrent.futures._base, which is the __module__ of most classes.
func BaseModule() *native.Module {
	m := base(baseName)
	m.Doc = "What all executors have in common."
	m.Classes = append(m.Classes, errorClass)
	m.Init = func(l *native.Loader) error {
		l.Set("TimeoutError", object.TimeoutError.Value())
		l.Set("DoneAndNotDoneFutures", doneAndNotDone(l.Thread).Value())
		for _, s := range states {
			l.Set(s, object.Str(s))
		}
		return nil
	}
	return m
}

// ThreadModule declares concurrent.futures.thread.
func ThreadModule() *native.Module {
	return &native.Module{
		Name: threadName, Doc: "The executor that runs calls in threads.",
		Classes: []func() *native.Class{brokenThreadPoolClass, threadPoolClass},
	}
}

// base is what concurrent.futures and its module _base both have.
func base(name string) *native.Module {
	return &native.Module{
		Name: name,
		Funcs: []*object.Native{
			native.Def("wait(fs, timeout=None, return_when='ALL_COMPLETED')", native.Fixed(waitFor), `
Wait for futures, at most timeout seconds; return a named tuple of two sets, done and not_done.

return_when says for what: FIRST_COMPLETED for any of them, FIRST_EXCEPTION for any that ends with an
exception, or all; ALL_COMPLETED for all.

	>>> with ThreadPoolExecutor() as pool:
	...     done, not_done = wait([pool.submit(pow, 2, n) for n in range(3)])
	>>> len(done), len(not_done)
	(3, 0)`),
			native.Def("as_completed(fs, timeout=None)", native.Fixed(asCompleted), `
Return an iterator over the futures as they complete, those first that have completed already.

It raises TimeoutError if not all have completed timeout seconds after the first of them was asked for.`),
		},
		Classes: []func() *native.Class{cancelledErrorClass, invalidStateErrorClass, brokenExecutorClass, futureClass, executorClass},
		Consts: []native.Constant{
			{Name: firstCompleted, Value: object.Str(firstCompleted)},
			{Name: firstException, Value: object.Str(firstException)},
			{Name: allCompleted, Value: object.Str(allCompleted)},
		},
	}
}

func errorClass() *native.Class {
	return native.NewException(native.Class{Name: "Error", Module: baseName, Doc: `The base of the exceptions of futures.`, Base: []*object.Type{object.ExceptionClass}})
}

// NewCancelledError makes the exception that stops a running call.
func NewCancelledError(rt *object.Runtime) *object.Exception {
	return object.NewException(native.Type(rt, cancelledErrorClass))
}

// IsCancelledError reports whether err is one.
func IsCancelledError(rt *object.Runtime, err error) bool {
	return err != nil && object.IsException(err, native.Type(rt, cancelledErrorClass))
}

func cancelledErrorClass() *native.Class {
	return native.NewException(native.Class{Name: "CancelledError", Module: baseName, Doc: `The future was cancelled.`, Extends: []func() *native.Class{errorClass}})
}

func invalidStateErrorClass() *native.Class {
	return native.NewException(native.Class{Name: "InvalidStateError", Module: baseName, Doc: `The operation is not allowed in the future's state.`, Extends: []func() *native.Class{errorClass}})
}

func brokenExecutorClass() *native.Class {
	return native.NewException(native.Class{Name: "BrokenExecutor", Module: baseName, Doc: `The executor can't run anything any more.`, Base: []*object.Type{object.RuntimeError}})
}

func brokenThreadPoolClass() *native.Class {
	return native.NewException(native.Class{Name: "BrokenThreadPool", Module: threadName, Doc: `The initializer of a worker thread failed.`, Extends: []func() *native.Class{brokenExecutorClass}})
}

// doneAndNotDone is the class of what wait returns.
func doneAndNotDone(th *object.Thread) *object.Type { return pyclass.Once(th, makeDoneAndNotDone) }

func makeDoneAndNotDone(th *object.Thread) (*object.Type, error) {
	return collections.NamedTuple(th, baseName, "DoneAndNotDoneFutures", []string{"done", "not_done"}, nil)
}

// report writes to standard error what nobody can be told of otherwise.
func report(th *object.Thread, message string, err error) {
	text := message + "\n" + object.FormatException(th, object.AsException(err))
	if threading.WriteStderr(th, text) != nil {
		// Standard error is what fails: there is nowhere left to say so.
		return
	}
}

// classItem makes an annotation such as Future[int].
func classItem() *object.Native {
	return native.Def("__class_getitem__(item, /)", native.Func2(func(_ *object.Thread, cls, item object.Value) (object.Value, error) {
		return object.NewGenericAlias(cls, item), nil
	}), `Return an annotation such as Future[int].`)
}
