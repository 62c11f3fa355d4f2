package threading

import (
	"errors"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/signals"
	"github.com/starling-lang/starling/modules/internal/starcall"
)

// LowLevelModule declares Python's _thread module: what threading is made from.
func LowLevelModule() *native.Module {
	start := native.Raw(startNewThread)
	const startDoc = `
Start a thread that calls function(*args, **kwargs), and return its identifier.

An exception that ends the thread is printed; SystemExit ends it silently.`
	return &native.Module{
		Name: "_thread",
		Doc:  "Threads and locks, the low-level interface: module threading is built on it.",
		Funcs: []*object.Native{
			native.Def("start_new_thread(function, args, kwargs=<unset>, /)", start, startDoc),
			native.Def("start_new(function, args, kwargs=<unset>, /)", start, startDoc),
			native.Def("start_joinable_thread(function, handle=None, daemon=True)", native.Func3(startJoinable), `
Start a thread that calls function(), and return a handle by which it can be joined.`),
			native.Def("_make_thread_handle(ident, /)", native.Func1(makeHandle), `Return a handle of a thread that runs already.`),
			native.Def("_get_main_thread_ident()", native.Func0(mainIdent), `Return the identifier of the main thread.`),
			native.Def("_is_main_interpreter()", native.Func0(func(*object.Thread) (bool, error) { return true, nil }), `Return True.`),
			native.Def("_excepthook(exceptionhookargs, /)", native.Func1(defaultHook), `Print the exception that ended a thread.`),
			native.Def("_shutdown()", native.Do0(func(*object.Thread) error { return nil }), `Do nothing: the interpreter itself waits for its threads.`),
			native.Def("allocate_lock()", native.Func0(allocateLock), `Return a new lock.`),
			native.Def("allocate()", native.Func0(allocateLock), `The same as allocate_lock.`),
			native.Def("exit()", native.Do0(exitThread), `Raise SystemExit, which ends the thread.`),
			native.Def("exit_thread()", native.Do0(exitThread), `The same as exit.`),
			native.Def("get_ident()", native.Func0(GetIdent), `Return a number other than 0 that identifies the calling thread.`),
			native.Def("get_native_id()", native.Func0(GetNativeID), `Return a number that identifies the calling thread in the whole system.`),
			native.Def("stack_size(size=0, /)", native.Func1(StackSize), `Return the stack size for new threads, and set it: to the default, 0, if no size is given.`),
			native.Def("interrupt_main(signum=2, /)", native.Do1(interruptMain), `
Have the main thread call the handler of a signal, as if it had come: that of SIGINT raises KeyboardInterrupt.`),
			native.Def("daemon_threads_allowed()", native.Func0(func(*object.Thread) (bool, error) { return true, nil }), `Return True.`),
			native.Def("_count()", native.Func0(threadCount), `Return the number of threads that were started and have not ended.`),
		},
		Classes: []func() *native.Class{LockClass, RLockClass, hookArgsClass, handleClass},
		Consts: []native.Constant{
			{Name: "TIMEOUT_MAX", Value: object.Float(TimeoutMax)},
			{Name: "error", Value: object.RuntimeError.Value()},
		},
		Init: func(l *native.Loader) error {
			l.Alias("LockType", "lock")
			l.Set("_local", native.Type(l.Runtime(), LocalClass).Value())
			return nil
		},
	}
}

func allocateLock(th *object.Thread) (object.Value, error) { return NewLock(th.Runtime).Value(), nil }

func exitThread(*object.Thread) error { return object.NewException(object.SystemExit) }

func startNewThread(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("_thread.start_new_thread", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("start_new_thread", len(args), 2, 3); err != nil {
		return object.Value{}, err
	}
	if !object.Callable(args[0]) {
		return object.Value{}, object.Errorf(object.TypeError, "first arg must be callable")
	}
	if _, ok := args[1].AsTuple(); !ok {
		return object.Value{}, object.Errorf(object.TypeError, "2nd arg must be a tuple")
	}
	kwargs := object.Value{}
	if len(args) == 3 {
		if _, ok := args[2].AsDict(); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "optional 3rd arg must be a dictionary")
		}
		kwargs = args[2]
	}
	spawned, err := spawnRaw(th, true, args[0], args[1], kwargs, func() {})
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(spawned.ID), nil
}

// spawnRaw starts a thread without Thread object that calls f(*args, **kwargs), and then end.
func spawnRaw(th *object.Thread, daemon bool, f, args, kwargs object.Value, end func()) (*object.Thread, error) {
	s := stateOf(th.Runtime)
	s.raw.Add(1)
	spawned, err := th.Runtime.Spawn(th, "", daemon, func(th *object.Thread) {
		defer end()
		defer s.raw.Add(-1)
		if _, err := starcall.Call(th, f, args, kwargs); err != nil {
			unraisable(th, f, err)
		}
	})
	if err != nil {
		s.raw.Add(-1)
	}
	return spawned, err
}

// unraisable reports the exception that ended a thread without Thread object.
func unraisable(th *object.Thread, f object.Value, err error) {
	var e *object.Exception
	if !errors.As(err, &e) {
		e = object.HostError(object.InternalError, err)
	}
	if e.Type().IsSubtype(object.SystemExit) || e.Type().IsSubtype(object.InterpreterStopped) {
		return
	}
	name, err := object.Repr(th, f)
	if err != nil {
		name = "<" + f.Type().Name() + " object>"
	}
	if WriteStderr(th, "Exception ignored in thread started by "+name+":\n"+object.FormatException(th, e)) != nil {
		// Standard error is what fails: there is nowhere left to say so.
		return
	}
}

// interruptMain has the main thread call the handler of a signal, if it has one.
func interruptMain(th *object.Thread, signum int64) error {
	if signum < 1 || signum >= signals.Count {
		return object.Errorf(object.ValueError, "signal number out of range")
	}
	signals.For(th.Runtime).Simulate(syscall.Signal(signum))
	return nil
}

func mainIdent(th *object.Thread) (object.Value, error) {
	return stateOf(th.Runtime).mainObject(th).ident(th)
}

func threadCount(th *object.Thread) (int64, error) {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	n := int64(s.alive)
	if s.main != nil {
		n--
	}
	s.mu.Unlock()
	return n + s.raw.Load(), nil
}
