package threading

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/warn"
)

// Event is a flag that threads can wait for.
type Event struct {
	object.Instance
	flag    atomic.Bool // set under mu, so that no waiter misses it
	mu      sync.Mutex  // guards waiters
	waiters park.List
}

func eventClass() *native.Class {
	return native.NewClass[Event](native.Class{
		Name: "Event", Module: "threading", Signature: "Event()",
		Doc: `
A flag, false at first, that threads wait for.

	>>> e = threading.Event()
	>>> e.set(); e.wait()
	True`,
		Init: native.MethodDo0((*Event).init),
		Methods: []*object.Native{
			native.Def("is_set()", native.Method0(func(e *Event, _ *object.Thread) (bool, error) { return e.flag.Load(), nil }), `Return the flag.`),
			native.Def("isSet()", native.Method0(func(e *Event, th *object.Thread) (bool, error) {
				return e.flag.Load(), warn.Deprecated(th, "isSet() is deprecated, use is_set() instead")
			}), `Deprecated: the same as is_set.`),
			native.Def("set()", native.MethodDo0((*Event).Set), `Set the flag and wake all threads that wait for it.`),
			native.Def("clear()", native.MethodDo0((*Event).Clear), `Reset the flag: threads that wait from now on wait for the next set.`),
			native.Def("wait(timeout=None)", native.Fixed(eventWait), `
Wait until the flag is set, at most timeout seconds, and return whether it was.`),
		},
		Slots: object.Slots{Repr: eventRepr},
	})
}

func (e *Event) init(*object.Thread) error { return nil }

// Set sets the flag and wakes every waiting thread.
func (e *Event) Set(*object.Thread) error {
	e.mu.Lock()
	e.flag.Store(true)
	chain := e.waiters.Take(-1)
	e.mu.Unlock()
	chain.Grant()
	return nil
}

// Clear resets the flag.
func (e *Event) Clear(*object.Thread) error {
	e.mu.Lock()
	e.flag.Store(false)
	e.mu.Unlock()
	return nil
}

func eventWait(th *object.Thread, args []object.Value) (object.Value, error) {
	e, ok := args[0].Native().(*Event)
	if !ok {
		e = native.To[*Event](args[0])
	}
	if e.flag.Load() {
		return object.True, nil
	}
	deadline, err := park.Until(th, args[1], object.GT)
	if err != nil {
		return object.Value{}, err
	}
	set, err := e.Wait(th, deadline)
	if err != nil {
		return object.Value{}, err
	}
	return object.Bool(set), nil
}

// Wait waits for the flag until the deadline and reports whether it was set.
func (e *Event) Wait(th *object.Thread, deadline time.Time) (bool, error) {
	w := park.New(th, park.Reason{Kind: "event", Object: e.Value()}, deadline)
	e.mu.Lock()
	if e.flag.Load() {
		e.mu.Unlock()
		return true, nil
	}
	return e.waiters.Block(&e.mu, w)
}

func eventRepr(_ *object.Thread, v object.Value) (string, error) {
	state := "unset"
	if native.To[*Event](v).flag.Load() {
		state = "set"
	}
	return describe(v) + ": " + state + ">", nil
}
