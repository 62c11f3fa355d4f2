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

// Condition lets threads wait until another thread notifies them of a change.
type Condition struct {
	object.Instance
	lock    atomic.Pointer[boundLock]
	mu      sync.Mutex // guards waiters
	waiters park.List
}

func conditionClass() *native.Class {
	return native.NewClass[Condition](native.Class{
		Name: "Condition", Module: "threading", Signature: "Condition(lock=None)",
		Doc: `
A condition: threads that hold its lock wait for it, and are notified by another that holds the lock.

The lock is a Lock, an RLock, or any object that has acquire and release; a new RLock if none is given.`,
		Init: native.MethodDo1((*Condition).init),
		Methods: []*object.Native{
			native.Def("acquire(*args, **kwargs)", native.Raw(conditionAcquire), `Acquire the lock; the arguments are those of its acquire.`),
			native.Def("release()", native.MethodDo0((*Condition).release), `Release the lock.`),
			native.Def("wait(timeout=None)", native.Method1((*Condition).waitFor), `
Release the lock, wait until notified, and take the lock again; return whether it was notified.

A timeout is the longest time to wait, in seconds.`),
			native.Def("wait_for(predicate, timeout=None)", native.Method2((*Condition).waitUntil), `
Wait until predicate() is true, and return what it returned; after the timeout that is a false value.`),
			native.Def("notify(n=1)", native.MethodDo1((*Condition).notify), `Wake up to n of the waiting threads, those that came first.`),
			native.Def("notify_all()", native.MethodDo0((*Condition).NotifyAll), `Wake all waiting threads.`),
			native.Def("notifyAll()", native.MethodDo0(func(c *Condition, th *object.Thread) error {
				if err := warn.Deprecated(th, "notifyAll() is deprecated, use notify_all() instead"); err != nil {
					return err
				}
				return c.NotifyAll(th)
			}), `Deprecated: the same as notify_all.`),
			native.Def("__enter__()", native.Method0((*Condition).enter), `Acquire the lock.`),
			native.Def("__exit__(exc_type=None, exc_value=None, traceback=None, /)", native.Raw(conditionExit), `Release the lock.`),
			native.Def("_is_owned()", native.Method0((*Condition).owned), `Return whether the lock is held.`),
		},
		Slots: object.Slots{Repr: conditionRepr},
	})
}

// NewCondition makes a condition for a lock.
func NewCondition(rt *object.Runtime, l *Lock) *Condition {
	c := native.New[*Condition](rt, conditionClass)
	c.lock.Store(&boundLock{value: l.Value(), lock: l})
	return c
}

func (c *Condition) init(th *object.Thread, lock object.Value) error {
	if lock.IsNone() {
		lock = NewRLock(th.Runtime).Value()
	}
	b, err := bindLock(th, lock)
	if err == nil {
		c.lock.Store(b)
	}
	return err
}

// bound returns the lock.
func (c *Condition) bound(th *object.Thread) (*boundLock, error) {
	if b := c.lock.Load(); b != nil {
		return b, nil
	}
	return nil, object.NoAttribute(th, c.Value(), "_lock")
}

func conditionAcquire(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	b, err := native.To[*Condition](args[0]).bound(th)
	if err != nil {
		return object.Value{}, err
	}
	return b.call(th, "acquire", args[1:], kw)
}

func (c *Condition) release(th *object.Thread) error {
	b, err := c.bound(th)
	if err != nil {
		return err
	}
	return b.release(th)
}

func (c *Condition) enter(th *object.Thread) (object.Value, error) {
	b, err := c.bound(th)
	if err != nil {
		return object.Value{}, err
	}
	return b.enter(th)
}

func conditionExit(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	b, err := native.To[*Condition](args[0]).bound(th)
	if err != nil {
		return object.Value{}, err
	}
	switch {
	case b.lock != nil && b.lock.OwnerID() != th.ID && park.Ended(th):
		return object.None, nil // the thread was ended while it waited, without the lock
	case len(args) > 1 && args[1].Is(object.DeadlockError.Value()) && !b.holds(th):
		return object.None, nil // it could not get the lock back after waiting
	case b.lock != nil || b.rlock != nil:
		return object.None, b.release(th)
	}
	return b.call(th, "__exit__", args[1:], kw)
}

func (c *Condition) owned(th *object.Thread) (bool, error) {
	b, err := c.bound(th)
	if err != nil {
		return false, err
	}
	return b.owned(th)
}

func (c *Condition) waitFor(th *object.Thread, timeout object.Value) (bool, error) {
	b, err := c.bound(th)
	if err != nil {
		return false, err
	}
	if owned, err := b.owned(th); err != nil || !owned {
		return false, orElse(err, object.RuntimeError, "cannot wait on un-acquired lock")
	}
	deadline, err := park.Until(th, timeout, object.GT)
	if err != nil {
		return false, err
	}
	return c.wait(th, b, deadline)
}

// orElse returns err, or if that is nil an exception.
func orElse(err error, t *object.Type, message string) error {
	if err != nil {
		return err
	}
	return object.Errorf(t, "%s", message)
}

// Wait waits for a notification until the deadline; the calling thread holds the lock.
func (c *Condition) Wait(th *object.Thread, deadline time.Time) (bool, error) {
	return c.wait(th, c.lock.Load(), deadline)
}

func (c *Condition) wait(th *object.Thread, b *boundLock, deadline time.Time) (bool, error) {
	w := park.New(th, park.Reason{Kind: "condition", Object: c.Value()}, deadline)
	c.mu.Lock()
	c.waiters.PushBack(w)
	c.mu.Unlock()
	saved, err := b.releaseSave(th)
	if err != nil {
		c.mu.Lock()
		c.waiters.Remove(w)
		c.mu.Unlock()
		return false, err
	}
	notified, err := c.waiters.Finish(&c.mu, w)
	if e := b.acquireRestore(th, saved); e != nil && err == nil {
		err = e
	}
	if err != nil {
		if notified {
			c.wake(1) // another takes the notification
		}
		return false, err
	}
	return notified, nil
}

func (c *Condition) waitUntil(th *object.Thread, predicate, timeout object.Value) (object.Value, error) {
	deadline, err := park.Until(th, timeout, object.GT)
	if err != nil {
		return object.Value{}, err
	}
	for first := true; ; first = false {
		result, err := object.Call(th, predicate, nil, nil)
		if err != nil {
			return object.Value{}, err
		}
		done, err := object.Truth(th, result)
		if err != nil || done {
			return result, err
		}
		left := object.None
		if !deadline.IsZero() {
			d := time.Until(deadline)
			if !first && d <= 0 {
				return result, nil
			}
			left = object.Float(d.Seconds())
		}
		if err := c.waitAgain(th, left, deadline); err != nil {
			return object.Value{}, err
		}
	}
}

// waitAgain is a turn of wait_for: it calls the wait of a subclass, which may
// have its own.
func (c *Condition) waitAgain(th *object.Thread, left object.Value, deadline time.Time) error {
	if c.Type().IsHeap() {
		_, _, err := object.CallMethod(th, c.Value(), "wait", left)
		return err
	}
	b, err := c.bound(th)
	if err != nil {
		return err
	}
	if owned, err := b.owned(th); err != nil || !owned {
		return orElse(err, object.RuntimeError, "cannot wait on un-acquired lock")
	}
	_, err = c.wait(th, b, deadline)
	return err
}

func (c *Condition) notify(th *object.Thread, n int) error {
	b, err := c.bound(th)
	if err != nil {
		return err
	}
	if owned, err := b.owned(th); err != nil || !owned {
		return orElse(err, object.RuntimeError, "cannot notify on un-acquired lock")
	}
	c.wake(max(n, 0))
	return nil
}

// NotifyAll wakes all waiting threads; the calling thread holds the lock.
func (c *Condition) NotifyAll(th *object.Thread) error {
	c.mu.Lock()
	n := c.waiters.Len()
	c.mu.Unlock()
	return c.notify(th, n)
}

// Notify wakes the thread that came first; the calling thread holds the lock.
func (c *Condition) Notify(th *object.Thread) error { return c.notify(th, 1) }

// wake wakes up to n threads.
func (c *Condition) wake(n int) {
	c.mu.Lock()
	chain := c.waiters.Take(n)
	c.mu.Unlock()
	chain.Grant()
}

func conditionRepr(th *object.Thread, v object.Value) (string, error) {
	c := native.To[*Condition](v)
	b, err := c.bound(th)
	if err != nil {
		return "", err
	}
	text, err := object.ToStr(th, b.value)
	if err != nil {
		return "", err
	}
	c.mu.Lock()
	n := c.waiters.Len()
	c.mu.Unlock()
	return "<Condition(" + text + ", " + itoa(int64(n)) + ")>", nil
}
