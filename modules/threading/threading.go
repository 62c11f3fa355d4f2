// Package threading is Python's threading module: threads, and the objects by
// which they wait for each other.
//
// A threading.Thread runs on a goroutine of its own, which the interpreter starts.
// What blocks, blocks through package park. No lock of this package is held while script code runs.
package threading

import (
	"os"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/warn"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "threading",
		Doc:  "Threads that run in parallel, and locks, conditions, events and barriers for them.",
		Funcs: append(tracing(), []*object.Native{
			native.Def("current_thread()", native.Func0(currentThread), `
Return the Thread object of the calling thread.

A thread that was not started by this module gets a dummy object.

	>>> threading.current_thread().name
	'MainThread'`),
			native.Def("main_thread()", native.Func0(mainThread), `Return the Thread object of the interpreter's main thread.`),
			native.Def("enumerate()", native.Func0(enumerate), `Return a list of the Thread objects that are alive: started and not yet ended.`),
			native.Def("active_count()", native.Func0(activeCount), `Return the number of threads that are alive.`),
			native.Def("get_ident()", native.Func0(GetIdent), `Return a number other than 0 that identifies the calling thread.`),
			native.Def("get_native_id()", native.Func0(GetNativeID), `Return a number that identifies the calling thread in the whole system.`),
			native.Def("excepthook(args, /)", native.Func1(defaultHook), `
Print the exception that ended a thread; assign another function to handle it otherwise.

args has the attributes exc_type, exc_value, exc_traceback and thread.`),
			native.Def("stack_size(size=0, /)", native.Func1(StackSize), `
Return the stack size for new threads, and set it: to the default, 0, if no size is given.

Stacks grow as needed, so the size is kept but not applied.`),
			native.Def("_shutdown()", native.Do0(shutdown), `Run what _register_atexit registered, last first: the main thread is about to end.`),
			native.Def("_register_atexit(func, /, *args, **kwargs)", native.Raw(registerAtExit), `Have func called before the interpreter waits for its threads at exit.`),
			native.Def("currentThread()", native.Func0(func(th *object.Thread) (object.Value, error) {
				if err := warn.Deprecated(th, "currentThread() is deprecated, use current_thread() instead"); err != nil {
					return object.Value{}, err
				}
				return currentThread(th)
			}), `Deprecated: the same as current_thread.`),
			native.Def("activeCount()", native.Func0(func(th *object.Thread) (int, error) {
				if err := warn.Deprecated(th, "activeCount() is deprecated, use active_count() instead"); err != nil {
					return 0, err
				}
				return activeCount(th)
			}), `Deprecated: the same as active_count.`),
		}...),
		Classes: []func() *native.Class{
			threadClass, conditionClass, semaphoreClass, boundedSemaphoreClass, eventClass,
			timerClass, barrierClass, brokenBarrierClass, LocalClass, mainThreadClass, dummyThreadClass,
		},
		Consts: []native.Constant{
			{Name: "TIMEOUT_MAX", Value: object.Float(TimeoutMax)},
			{Name: "ThreadError", Value: object.RuntimeError.Value()},
		},
		Init: load,
	}
}

// public are the names that a script gets from "from threading import *".
var public = []string{
	"get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock", "RLock",
	"Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "setprofile", "settrace", "local",
	"stack_size", "excepthook", "ExceptHookArgs", "getprofile", "gettrace", "setprofile_all_threads", "settrace_all_threads", "get_native_id",
}

// TimeoutMax is the longest timeout in seconds.
const TimeoutMax = 9223372036.0

func load(l *native.Loader) error {
	rt := l.Runtime()
	l.Set("Lock", native.Type(rt, LockClass).Value())
	l.Set("RLock", native.Type(rt, RLockClass).Value())
	l.Set("ExceptHookArgs", native.Type(rt, hookArgsClass).Value())
	l.Alias("__excepthook__", "excepthook")
	l.Set("__all__", native.Strings(public))
	s := stateOf(rt)
	s.module.Store(l.Module)
	s.mainObject(l.Thread)
	return nil
}

// GetIdent returns the calling thread's identifier.
func GetIdent(th *object.Thread) (int64, error) { return th.ID, nil }

// GetNativeID returns the calling thread's number in the whole system.
func GetNativeID(th *object.Thread) (int64, error) { return nativeID(th), nil }

// nativeID is the process's id for the main thread, as on Linux. Other threads have
// no kernel thread of their own: their numbers are beyond those of the kernel.
func nativeID(th *object.Thread) int64 {
	pid := int64(os.Getpid())
	if th.Main {
		return pid
	}
	return pid<<32 | th.ID&(1<<31-1)
}

const smallestStack = 32 << 10

// StackSize returns the stack size for new threads and sets it.
func StackSize(th *object.Thread, size int64) (int64, error) {
	s := stateOf(th.Runtime)
	switch {
	case size < 0:
		return 0, object.Errorf(object.ValueError, "size must be 0 or a positive value")
	case size > 0 && size < smallestStack:
		return 0, object.Errorf(object.ValueError, "size not valid: %d bytes", size)
	}
	return s.stackSize.Swap(size), nil
}

// property declares a read-only attribute that is a property in Python's library.
func property[T any](name string, get func(T, *object.Thread) (object.Value, error), doc string) native.Attr {
	return native.Computed(name, func(th *object.Thread, v object.Value) (object.Value, error) {
		return get(native.To[T](v), th)
	}, func(_ *object.Thread, v, x object.Value) error {
		what := "setter"
		if !x.IsSet() {
			what = "deleter"
		}
		return object.Errorf(object.AttributeError, "property '%s' of '%s' object has no %s", name, v.Type().Name(), what)
	}, doc)
}

// describe is the start of the reprs that show a state: "<threading.Event at 0x…".
func describe(v object.Value) string {
	t := v.Type()
	return "<" + t.Module() + "." + t.Qualname() + " at " + shortAddress(v)
}

// shortAddress is an address without leading zeros.
func shortAddress(v object.Value) string {
	a := object.Address(v)
	i := 2
	for i < len(a)-1 && a[i] == '0' {
		i++
	}
	return "0x" + a[i:]
}
