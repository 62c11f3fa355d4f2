package threading

import (
	"fmt"
	"sync"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Barrier holds threads until a number of them have come.
type Barrier struct {
	object.Instance
	mu      sync.Mutex // guards the fields below
	parties int64
	action  object.Value
	timeout object.Value
	state   barrierState
	count   int64     // threads that have come, the last one included while it runs the action
	round   uint64    // grows when the threads that have come are let go, for good or bad
	waiters park.List // those that have come; Item is True for those let through
	late    park.List // those that came while the action runs
}

type barrierState uint8

const (
	barrierFilling barrierState = iota
	barrierActing               // all have come, and the last one runs the action
	barrierBroken
)

func barrierClass() *native.Class {
	return native.NewClass[Barrier](native.Class{
		Name: "Barrier", Module: "threading", Signature: "Barrier(parties, action=None, timeout=None)",
		Doc: `
A meeting point: threads wait until as many as parties have come, then all go on.

The last one to come calls action first. timeout is for waits that give none.`,
		Init: native.MethodDo3((*Barrier).init),
		Methods: []*object.Native{
			native.Def("wait(timeout=None)", native.Method1((*Barrier).wait), `
Wait for the other threads, and return a different number from 0 to parties-1 in each.

BrokenBarrierError if the barrier is broken or reset, or if the timeout passes, which breaks it.`),
			native.Def("reset()", native.MethodDo0((*Barrier).reset), `Make the barrier empty and whole: waiting threads get BrokenBarrierError.`),
			native.Def("abort()", native.MethodDo0((*Barrier).abort), `Break the barrier: threads that wait, now or later, get BrokenBarrierError.`),
		},
		Attrs: []native.Attr{
			property("parties", func(b *Barrier, _ *object.Thread) (object.Value, error) {
				n, _, _ := b.now()
				return object.Int(n), nil
			}, `The number of threads needed.`),
			property("n_waiting", func(b *Barrier, _ *object.Thread) (object.Value, error) {
				_, n, _ := b.now()
				return object.Int(n), nil
			}, `The number of threads that wait.`),
			property("broken", func(b *Barrier, _ *object.Thread) (object.Value, error) {
				_, _, broken := b.now()
				return object.Bool(broken), nil
			}, `Whether the barrier is broken.`),
		},
		Slots: object.Slots{Repr: barrierRepr},
	})
}

func brokenBarrierClass() *native.Class {
	return native.NewException(native.Class{
		Name: "BrokenBarrierError", Module: "threading", Base: []*object.Type{object.RuntimeError},
		Doc: `The barrier was broken or reset.`,
	})
}

func brokenBarrier(th *object.Thread) error { return native.Errorf(th, brokenBarrierClass, "") }

func (b *Barrier) init(th *object.Thread, parties, action, timeout object.Value) error {
	small, err := object.CompareBool(th, object.LT, parties, object.Int(1))
	if err != nil {
		return err
	}
	if small {
		return object.Errorf(object.ValueError, "parties must be > 0")
	}
	n, err := object.IndexInt(th, parties, object.OverflowError)
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.parties, b.action, b.timeout = int64(n), action, timeout
	return nil
}

func (b *Barrier) wait(th *object.Thread, timeout object.Value) (int64, error) {
	if timeout.IsNone() {
		b.mu.Lock()
		timeout = b.timeout
		b.mu.Unlock()
	}
	deadline, err := park.Until(th, timeout, object.GT)
	if err != nil {
		return 0, err
	}
	if err := b.enter(th); err != nil {
		return 0, err
	}
	index := b.count
	b.count++
	if index+1 < b.parties {
		return index, b.await(th, deadline)
	}
	return index, b.finish(th)
}

// enter waits until the barrier takes threads. It returns with mu locked if it
// succeeds.
func (b *Barrier) enter(th *object.Thread) error {
	b.mu.Lock()
	for b.state == barrierActing {
		w := park.New(th, b.reason(), time.Time{})
		if _, err := b.late.Block(&b.mu, w); err != nil {
			return err
		}
		b.mu.Lock()
	}
	if b.state == barrierBroken {
		b.mu.Unlock()
		return brokenBarrier(th)
	}
	return nil
}

func (b *Barrier) reason() park.Reason { return park.Reason{Kind: "barrier", Object: b.Value()} }

// await waits for the others. mu is locked, and released.
func (b *Barrier) await(th *object.Thread, deadline time.Time) error {
	w := park.New(th, b.reason(), deadline)
	round := b.round
	granted, err := b.waiters.Block(&b.mu, w)
	if granted && w.Item.IsSet() || err != nil && granted {
		return err
	}
	if !granted { // too late, or interrupted: the others can't be complete any more
		b.mu.Lock()
		if b.round == round {
			b.letGo(barrierBroken, object.Value{})
		} else {
			b.mu.Unlock()
		}
	}
	if err != nil {
		return err
	}
	return brokenBarrier(th)
}

// finish runs the action, as the last thread to come, and lets all go. mu is
// locked, and released.
func (b *Barrier) finish(th *object.Thread) error {
	action := b.action
	if action.IsSet() && !action.IsNone() {
		b.state = barrierActing
		round := b.round
		b.mu.Unlock()
		_, err := object.Call(th, action, nil, nil)
		b.mu.Lock()
		if b.round != round { // reset or aborted by now
			b.mu.Unlock()
			return orElseBroken(th, err)
		}
		if err != nil {
			b.letGo(barrierBroken, object.Value{})
			return err
		}
	}
	b.letGo(barrierFilling, object.True)
	return nil
}

func orElseBroken(th *object.Thread, err error) error {
	if err != nil {
		return err
	}
	return brokenBarrier(th)
}

// letGo ends the wait of all threads that have come, giving each item, and those that came late
// look at the new state. mu is locked, and released.
func (b *Barrier) letGo(state barrierState, item object.Value) {
	b.state, b.count = state, 0
	b.round++
	for w := b.waiters.Front(); w != nil; w = w.Next() {
		w.Item = item
	}
	chain, late := b.waiters.Take(-1), b.late.Take(-1)
	b.mu.Unlock()
	chain.Grant()
	late.Grant()
}

func (b *Barrier) reset(*object.Thread) error {
	b.mu.Lock()
	b.letGo(barrierFilling, object.Value{})
	return nil
}

func (b *Barrier) abort(*object.Thread) error {
	b.mu.Lock()
	b.letGo(barrierBroken, object.Value{})
	return nil
}

func (b *Barrier) now() (parties, waiting int64, broken bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.parties, b.count, b.state == barrierBroken
}

func barrierRepr(_ *object.Thread, v object.Value) (string, error) {
	parties, waiting, broken := native.To[*Barrier](v).now()
	if broken {
		return describe(v) + ": broken>", nil
	}
	return fmt.Sprintf("%s: waiters=%d/%d>", describe(v), waiting, parties), nil
}
