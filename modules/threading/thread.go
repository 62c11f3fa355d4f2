package threading

import (
	"sync"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/contextvars"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/starcall"
)

// Thread is a thread as scripts see it.
type Thread struct {
	object.Instance
	mu     sync.Mutex // guards the fields below but before and after
	phase  phase
	daemon bool
	name   string
	thread *object.Thread // nil before the start
	call   call           // what run calls; empty when it was called
	// body is what the thread runs in place of run, if Go code started it.
	body func(th *object.Thread) error
	// context is what the thread runs in; nil for an empty one.
	context *contextvars.Context
	joins   park.List

	before, after *Thread // in the list of alive threads
}

// call is a function and its arguments; each is unset where a script deleted it.
type call struct{ target, args, kwargs object.Value }

type phase uint8

const (
	phaseNew phase = iota // __init__ was not called
	phaseInitial
	phaseStarted
	phaseStopped
)

func threadClass() *native.Class {
	return native.NewClass[Thread](native.Class{
		Name: "Thread", Module: "threading",
		Signature: "Thread(group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None)",
		Doc: `
A thread, which start() starts: it calls target(*args, **kwargs), or the run method of a subclass.

context is the contextvars.Context that it runs in, a new one if that is None.

	>>> t = threading.Thread(target=print, args=("hello",))
	>>> t.start(); t.join()
	hello`,
		Init: native.Fixed(threadInit),
		Methods: append(deprecatedMethods(), []*object.Native{
			native.Def("start()", native.MethodDo0((*Thread).start), `Start the thread; RuntimeError if it was started before.`),
			native.Def("run()", native.MethodDo0((*Thread).run), `Call target. A subclass can do something else here.`),
			native.Def("join(timeout=None)", native.MethodDo1((*Thread).join), `
Wait until the thread ends, at most timeout seconds; is_alive tells whether it did.`),
			native.Def("is_alive()", native.Method0((*Thread).isAlive), `Return whether the thread was started and has not ended.`),
		}...),
		Attrs: []native.Attr{
			native.Computed("name", getName, setName, `The thread's name, for people: it need not be unique.`),
			property("ident", (*Thread).ident, `The thread's identifier, None before it was started.`),
			property("native_id", (*Thread).nativeID, `The thread's number in the whole system, None before it was started.`),
			native.Computed("daemon", getDaemon, setDaemon, `Whether the interpreter ends without waiting for the thread.`),
			callAttr("_target", func(c *call) *object.Value { return &c.target }),
			callAttr("_args", func(c *call) *object.Value { return &c.args }),
			callAttr("_kwargs", func(c *call) *object.Value { return &c.kwargs }),
		},
		Slots: object.Slots{Repr: threadRepr},
	})
}

func mainThreadClass() *native.Class {
	return native.NewClass[Thread](native.Class{
		Name: "_MainThread", Module: "threading", Doc: `The thread that runs the main script.`,
		Extends: []func() *native.Class{threadClass},
		Slots:   object.Slots{New: object.Uninstantiable},
	})
}

func dummyThreadClass() *native.Class {
	return native.NewClass[Thread](native.Class{
		Name: "_DummyThread", Module: "threading", Doc: `A thread that this module did not start.`,
		Extends: []func() *native.Class{threadClass},
		Slots:   object.Slots{New: object.Uninstantiable},
		Methods: []*object.Native{
			native.Def("join(timeout=None)", native.MethodDo1(func(*Thread, *object.Thread, object.Value) error {
				return object.Errorf(object.RuntimeError, "cannot join a dummy thread")
			}), `RuntimeError: nothing tells when the thread ends.`),
		},
	})
}

// threadInit is Thread.__init__(self, group, target, name, args, kwargs, daemon, context).
func threadInit(th *object.Thread, a []object.Value) (object.Value, error) {
	t := native.To[*Thread](a[0])
	if !a[1].IsNone() {
		return object.Value{}, object.Errorf(object.AssertionError, "group argument must be None for now")
	}
	c := call{target: a[2], args: a[4], kwargs: a[5]}
	if c.kwargs.IsNone() {
		c.kwargs = object.NewDict(0).Value()
	}
	name, err := threadName(th, a[3], c.target)
	if err != nil {
		return object.Value{}, err
	}
	daemon := false
	if a[6].IsNone() {
		daemon = Current(th).isDaemon()
	} else if daemon, err = object.Truth(th, a[6]); err != nil {
		return object.Value{}, err
	}
	var ctx *contextvars.Context
	if !a[7].IsNone() {
		var ok bool
		if ctx, ok = contextvars.As(a[7]); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "context must be a contextvars.Context, not %s", a[7].Type().Name())
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.call, t.name, t.daemon, t.context = c, name, daemon, ctx
	if t.phase == phaseNew {
		t.phase = phaseInitial
	}
	return object.None, nil
}

// threadName is the name that was given, or "Thread-N (target)".
func threadName(th *object.Thread, name, target object.Value) (string, error) {
	given, err := object.Truth(th, name)
	if err != nil {
		return "", err
	}
	if given {
		return object.ToStr(th, name)
	}
	made := "Thread-" + itoa(stateOf(th.Runtime).counter.Add(1))
	if target.IsNone() {
		return made, nil
	}
	n, err := object.LookupAttr(th, target, "__name__")
	if err != nil || !n.IsSet() {
		return made, err
	}
	text, err := object.ToStr(th, n)
	return made + " (" + text + ")", err
}

// bind makes t the object of thread th.
func (t *Thread) bind(th *object.Thread) {
	t.mu.Lock()
	t.thread = th
	if th.Name() != t.name {
		th.SetName(t.name)
	}
	t.mu.Unlock()
	th.Object = t.Value()
}

func (t *Thread) start(th *object.Thread) error {
	t.mu.Lock()
	switch t.phase {
	case phaseNew:
		t.mu.Unlock()
		return object.Errorf(object.RuntimeError, "thread.__init__() not called")
	case phaseStarted, phaseStopped:
		t.mu.Unlock()
		return object.Errorf(object.RuntimeError, "threads can only be started once")
	}
	t.phase = phaseStarted
	name, daemon := t.name, t.daemon
	if t.context == nil && th.Runtime.ThreadInheritContext {
		t.context = contextvars.Current(th).Copy()
	}
	t.mu.Unlock()
	s := stateOf(th.Runtime)
	s.add(t)
	spawned, err := th.Runtime.Spawn(th, name, daemon, t.main)
	t.mu.Lock()
	defer t.mu.Unlock()
	if err != nil {
		t.phase = phaseInitial
		s.remove(t)
		return err
	}
	t.thread = spawned
	return nil
}

// main is what the new thread runs.
func (t *Thread) main(th *object.Thread) {
	t.bind(th)
	defer func() {
		stateOf(th.Runtime).remove(t)
		t.end()
	}()
	stateOf(th.Runtime).applyHooks(th)
	if err := t.runInContext(th); err != nil {
		uncaught(th, t, err)
	}
}

// runInContext calls self.run() in the thread's context.
func (t *Thread) runInContext(th *object.Thread) error {
	t.mu.Lock()
	ctx := t.context
	t.mu.Unlock()
	if ctx == nil {
		return t.callRun(th)
	}
	if err := ctx.Enter(th); err != nil {
		return err
	}
	defer ctx.Exit(th)
	return t.callRun(th)
}

// callRun calls self.run().
func (t *Thread) callRun(th *object.Thread) error {
	if t.body != nil {
		return t.body(th)
	}
	v := t.Value()
	run, unbound, err := object.GetMethod(th, v, "run")
	if err != nil {
		return err
	}
	if n, ok := run.AsNative(); ok && unbound && n.Owner == native.Type(th.Runtime, threadClass) {
		return t.run(th) // as most do: shorter, also on the stack
	}
	if unbound {
		_, err = object.Call(th, run, []object.Value{v}, nil)
	} else {
		_, err = object.Call(th, run, nil, nil)
	}
	return err
}

// end marks the thread as stopped and wakes those that join it.
func (t *Thread) end() {
	t.mu.Lock()
	t.phase = phaseStopped
	chain := t.joins.Take(-1)
	t.mu.Unlock()
	chain.Grant()
}

// run calls the target, and forgets it.
func (t *Thread) run(th *object.Thread) error {
	t.mu.Lock()
	c := t.call
	t.call = call{}
	t.mu.Unlock()
	if !c.target.IsSet() {
		return object.NoAttribute(th, t.Value(), "_target")
	}
	if c.target.IsNone() {
		return nil
	}
	args, kwargs, err := starcall.Arguments(th, c.target, c.args, c.kwargs)
	if err == nil {
		_, err = object.Call(th, c.target, args, kwargs)
	}
	return err
}

func (t *Thread) join(th *object.Thread, timeout object.Value) error {
	deadline, err := park.Until(th, timeout, object.GT)
	t.mu.Lock()
	switch {
	case t.phase == phaseNew:
		err = object.Errorf(object.RuntimeError, "Thread.__init__() not called")
	case t.phase == phaseInitial:
		err = object.Errorf(object.RuntimeError, "cannot join thread before it is started")
	case t.thread == th:
		err = object.Errorf(object.RuntimeError, "cannot join current thread")
	case err == nil && t.phase == phaseStarted:
		return t.await(th, deadline)
	}
	t.mu.Unlock()
	return err
}

// await waits for the end of the thread; mu is locked, and released.
func (t *Thread) await(th *object.Thread, deadline time.Time) error {
	w := park.New(th, park.Reason{Kind: "join", Object: t.Value(), Owner: t}, deadline)
	_, err := t.joins.Block(&t.mu, w)
	return err
}

// OwnerID returns the thread's identifier, 0 before it was started: a thread that
// joins it waits for it.
func (t *Thread) OwnerID() int64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.thread == nil {
		return 0
	}
	return t.thread.ID
}
