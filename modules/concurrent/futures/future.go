package futures

import (
	"sync"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/threading"
)

// Future is the result of a call that may not have ended yet.
type Future struct {
	object.Instance
	mu        sync.Mutex // guards the fields below but task
	state     state
	stopping  bool         // cancel(running=True) was called while it ran
	result    object.Value // once finished, unless err is set
	err       object.Value // the exception once finished, unset if there is none
	waiters   park.List    // threads in result and exception
	watchers  []*watcher
	callbacks []object.Value
	runner    *object.Thread // that runs the call, while it is running
	stop      object.Value   // has the call stopped that another process runs; for its caller
	task      task           // the pool's: owned by the one who took it off the queue
}

// task is what a pool is to call; empty when it is called.
type task struct {
	f    object.Value
	args []object.Value
	kw   []object.Named
	next *Future // in the pool's queue
}

type state uint8

const (
	pending state = iota
	running
	cancelled // but those who wait for several futures were not told yet
	notified  // cancelled, and they were
	finished
)

// states are the names that Python's library has for them.
var states = [...]string{"PENDING", "RUNNING", "CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED"}

func (s state) String() string { return states[s] }

func (s state) description() string {
	return [...]string{"pending", "running", "cancelled", "cancelled", "finished"}[s]
}

// over reports whether the state is final for those who wait for the result.
func (s state) over() bool { return s >= cancelled }

// complete is over for those who wait for several futures.
func (s state) complete() bool { return s >= notified }

func futureClass() *native.Class {
	return native.NewClass[Future](native.Class{
		Name: "Future", Module: baseName, Signature: "Future()",
		Doc: `
The result of a call that may not have ended yet. Executor.submit makes one.

	>>> with ThreadPoolExecutor() as pool:
	...     future = pool.submit(pow, 323, 2)
	>>> future.result()
	104329`,
		Init:         native.MethodDo0(func(*Future, *object.Thread) error { return nil }),
		Methods:      append(forCallers(), forExecutors()...),
		ClassMethods: []*object.Native{classItem()},
		Attrs: []native.Attr{
			native.Getter("_state", func(f *Future, _ *object.Thread) (string, error) { return f.now().String(), nil }, `The state's name.`),
		},
		Slots: object.Slots{Repr: futureRepr},
	})
}

func forCallers() []*object.Native {
	return []*object.Native{
		native.Def("cancel(*, running=False)", native.Method1((*Future).Cancel), `
Cancel the call if it does not run yet, and return whether it is cancelled.

With running=True, which Python's own library does not have, a call that an executor runs is stopped too: at its next
safepoint or blocking call it gets a CancelledError. If that ends the call, the future is cancelled; a call that handles the exception
goes on, and the future finishes with its result. cancel then returns True: the call was asked to stop.`),
		native.Def("cancelled()", native.Method0(func(f *Future, _ *object.Thread) (bool, error) {
			s := f.now()
			return s == cancelled || s == notified, nil
		}), `Return whether the call was cancelled.`),
		native.Def("running()", native.Method0(func(f *Future, _ *object.Thread) (bool, error) { return f.now() == running, nil }), `Return whether the call is running.`),
		native.Def("done()", native.Method0(func(f *Future, _ *object.Thread) (bool, error) { return f.now().over(), nil }), `Return whether the call has ended or was cancelled.`),
		native.Def("result(timeout=None)", native.Fixed(futureResult), `
Return what the call returned, or raise what it raised.

Waits for that at most timeout seconds, then raises TimeoutError. CancelledError if the call was cancelled.`),
		native.Def("exception(timeout=None)", native.Fixed(futureException), `
Return the exception that the call raised, None if it returned.

Waits as result does.`),
		native.Def("add_done_callback(fn)", native.MethodDo1((*Future).AddDoneCallback), `
Have fn(future) called when the call has ended or is cancelled; now if that is so already.

Callbacks are called in the order in which they were added, by the thread that ends the call. An Exception that one raises is
reported on standard error.`),
	}
}

func forExecutors() []*object.Native {
	return []*object.Native{
		native.Def("set_running_or_notify_cancel()", native.Method0(func(f *Future, th *object.Thread) (bool, error) { return f.begin(th, nil) }), `
Mark the future as running and return True; False if it was cancelled. For executors, before they make the call.`),
		native.Def("_run_elsewhere(stop, /)", native.Method1(func(f *Future, th *object.Thread, stop object.Value) (bool, error) {
			f.mu.Lock()
			f.stop = stop
			f.mu.Unlock()
			return f.begin(th, nil)
		}), `The same as set_running_or_notify_cancel, for a call that stop() has stopped.`),
		native.Def("_raised(exception, /)", native.MethodDo1(func(f *Future, th *object.Thread, e object.Value) error {
			x, ok := e.AsException()
			if !ok {
				return f.SetResult(th, object.None, e)
			}
			return f.finish(th, object.None, x)
		}), `The same as set_exception, but a CancelledError that cancel asked for makes the future a cancelled one.`),
		native.Def("set_result(result)", native.MethodDo1(func(f *Future, th *object.Thread, v object.Value) error {
			return f.SetResult(th, v, object.Value{})
		}), `Set what the call returned. For executors.`),
		native.Def("set_exception(exception)", native.MethodDo1(func(f *Future, th *object.Thread, e object.Value) error {
			return f.SetResult(th, object.None, e)
		}), `Set what the call raised. For executors.`),
	}
}

// NewFuture makes a pending future.
func NewFuture(rt *object.Runtime) *Future { return native.New[*Future](rt, futureClass) }

func (f *Future) now() state {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.state
}

// OwnerID returns the thread that runs the call: who waits for the result waits for it.
func (f *Future) OwnerID() int64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.runner == nil {
		return 0
	}
	return f.runner.ID
}

// Cancel cancels the future, also one whose call runs if stop is true, and reports whether it did, or asked the call to stop.
func (f *Future) Cancel(th *object.Thread, stop bool) (bool, error) {
	f.mu.Lock()
	switch f.state {
	case cancelled, notified:
		f.mu.Unlock()
		return true, nil
	case running:
		return f.interrupt(th, stop)
	case finished:
		f.mu.Unlock()
		return false, nil
	}
	f.state = cancelled
	return true, f.ended(th)
}

// interrupt asks a running call to stop, if that is wanted and can be done, and reports whether it was asked. mu is
// held, and released.
func (f *Future) interrupt(th *object.Thread, stop bool) (bool, error) {
	if !stop || f.runner == nil && !f.stop.IsSet() {
		f.mu.Unlock()
		return false, nil
	}
	first, order := !f.stopping, f.stop
	f.stopping = true
	if first && f.runner != nil {
		f.runner.Throw(NewCancelledError(th.Runtime))
	}
	f.mu.Unlock()
	if !first || !order.IsSet() {
		return true, nil
	}
	_, err := object.Call(th, order, nil, nil)
	return true, err
}

// ended wakes those who wait for the result, and calls the callbacks. mu is held, and released.
func (f *Future) ended(th *object.Thread) error {
	chain := f.waiters.Take(-1)
	callbacks := f.callbacks
	f.callbacks = nil
	f.mu.Unlock()
	chain.Grant()
	for _, c := range callbacks {
		if err := f.callBack(th, c); err != nil {
			return err
		}
	}
	return nil
}

// callBack calls a callback. Its Exception is reported, any other is returned.
func (f *Future) callBack(th *object.Thread, callback object.Value) error {
	_, err := object.Call(th, callback, []object.Value{f.Value()}, nil)
	if err == nil || !object.IsException(err, object.ExceptionClass) {
		return err
	}
	text, e := object.Repr(th, f.Value())
	if e != nil {
		return e
	}
	report(th, "exception calling callback for "+text, err)
	return nil
}

// AddDoneCallback has a function called with the future when that is over.
func (f *Future) AddDoneCallback(th *object.Thread, callback object.Value) error {
	f.mu.Lock()
	if !f.state.over() {
		f.callbacks = append(f.callbacks, callback)
		f.mu.Unlock()
		return nil
	}
	f.mu.Unlock()
	return f.callBack(th, callback)
}

// begin marks the future as running, in thread runner if that is known; false if it was cancelled.
func (f *Future) begin(th *object.Thread, runner *object.Thread) (bool, error) {
	f.mu.Lock()
	now := f.state
	switch now {
	case pending:
		f.state, f.runner = running, runner
	case cancelled:
		f.state = notified
		f.tell(false)
	}
	f.mu.Unlock()
	if now == pending || now == cancelled {
		return now == pending, nil
	}
	id, err := object.ToStr(th, object.Identity(f.Value()))
	if err == nil {
		err = threading.WriteStderr(th, "Future "+id+" in unexpected state: "+now.String()+"\n")
	}
	if err != nil {
		return false, err
	}
	return false, object.Errorf(object.RuntimeError, "Future in unexpected state")
}

// tell tells the watchers that the future is complete; mu is held.
func (f *Future) tell(raised bool) {
	for _, w := range f.watchers {
		w.add(f, raised)
	}
}

// SetResult finishes the future with a result, or with an exception if e is set and not None.
func (f *Future) SetResult(th *object.Thread, result, e object.Value) error {
	f.mu.Lock()
	if f.state.over() {
		s := f.state
		f.mu.Unlock()
		text, err := object.Repr(th, f.Value())
		if err != nil {
			return err
		}
		return native.Errorf(th, invalidStateErrorClass, "%s: %s", s, text)
	}
	f.settle(result, e)
	return f.ended(th)
}

// settle is the part of SetResult under the lock.
func (f *Future) settle(result, e object.Value) {
	f.state, f.runner, f.stop, f.result = finished, nil, object.Value{}, result
	if e.IsSet() && !e.IsNone() {
		f.err = e
	}
	f.tell(e.IsSet())
}

// finish is SetResult for the thread that ran the call: with what that returned. A CancelledError that
// was asked for makes the future a cancelled one.
func (f *Future) finish(th *object.Thread, result object.Value, err error) error {
	var e object.Value
	if err != nil {
		e = object.AsException(err).Value()
	}
	f.mu.Lock()
	if f.stopping {
		th.TakeThrown() // if it was not raised it comes too late
	}
	if f.state != running {
		f.mu.Unlock()
		return f.SetResult(th, result, e) // which says so
	}
	if f.stopping && IsCancelledError(th.Runtime, err) {
		f.state, f.runner, f.stop = notified, nil, object.Value{}
		f.tell(false)
	} else {
		f.settle(result, e)
	}
	return f.ended(th)
}

func futureResult(th *object.Thread, a []object.Value) (object.Value, error) {
	f := futureOf(a[0])
	deadline, err := f.await(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return f.Result(th, deadline)
}

// Result waits for the result until the deadline.
func (f *Future) Result(th *object.Thread, deadline time.Time) (object.Value, error) {
	result, e, err := f.wait(th, deadline)
	if err != nil || !e.IsSet() {
		return result, err
	}
	return object.Value{}, raised(th, e)
}

// raised returns the error that raising e is: an exception, or a class of exceptions.
func raised(th *object.Thread, e object.Value) error {
	if t, ok := e.AsType(); ok && t.IsSubtype(object.BaseException) {
		v, err := object.Call(th, e, nil, nil)
		if err != nil {
			return err
		}
		e = v
	}
	if x, ok := e.AsException(); ok {
		x.Chain(th)
		return x
	}
	return object.Errorf(object.TypeError, "exceptions must derive from BaseException")
}

func futureException(th *object.Thread, a []object.Value) (object.Value, error) {
	f := futureOf(a[0])
	deadline, err := f.await(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	_, e, err := f.wait(th, deadline)
	if err == nil && !e.IsSet() {
		e = object.None
	}
	return e, err
}

func futureOf(v object.Value) *Future {
	if f, ok := v.Native().(*Future); ok {
		return f
	}
	return native.To[*Future](v)
}

// await returns the deadline for a timeout, which is not looked at if the future is over.
func (f *Future) await(th *object.Thread, timeout object.Value) (time.Time, error) {
	if timeout.IsNone() || f.now().over() {
		return time.Time{}, nil
	}
	return park.Until(th, timeout, object.GT)
}

// wait waits until the future is over; e is the exception, unset if there is none.
func (f *Future) wait(th *object.Thread, deadline time.Time) (result, e object.Value, err error) {
	f.mu.Lock()
	if !f.state.over() {
		w := park.New(th, park.Reason{Kind: "future", Object: f.Value(), Owner: f}, deadline)
		if _, err := f.waiters.Block(&f.mu, w); err != nil {
			return result, e, err
		}
		f.mu.Lock()
	}
	defer f.mu.Unlock()
	switch {
	case f.state == finished:
		return f.result, f.err, nil
	case f.state.over():
		return result, e, native.Errorf(th, cancelledErrorClass, "")
	}
	return result, e, object.NewException(object.TimeoutError)
}

func futureRepr(_ *object.Thread, v object.Value) (string, error) {
	f := native.To[*Future](v)
	f.mu.Lock()
	defer f.mu.Unlock()
	text := "<" + v.Type().Name() + " at " + shortAddress(v) + " state=" + f.state.description()
	switch {
	case f.state != finished:
	case f.err.IsSet():
		text += " raised " + f.err.Type().Name()
	default:
		text += " returned " + f.result.Type().Name()
	}
	return text + ">", nil
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
