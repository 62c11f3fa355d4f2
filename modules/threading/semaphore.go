package threading

import (
	"fmt"
	"sync"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Semaphore is a number that threads take one from, waiting while it is 0.
type Semaphore struct {
	object.Instance
	mu      sync.Mutex // guards the fields below
	value   int64
	initial int64 // of a BoundedSemaphore
	waiters park.List
}

func semaphoreClass() *native.Class {
	return native.NewClass[Semaphore](native.Class{
		Name: "Semaphore", Module: "threading", Signature: "Semaphore(value=1)",
		Doc: `
A number of permits: acquire takes one, waiting until there is one, release gives one back.

	>>> s = threading.Semaphore(2)
	>>> s.acquire(), s.acquire(), s.acquire(blocking=False)
	(True, True, False)`,
		Init: native.MethodDo1((*Semaphore).init),
		Methods: []*object.Native{
			native.Def("acquire(blocking=True, timeout=None)", native.Method2((*Semaphore).acquire), `
Take a permit, waiting for one if blocking is true, and return whether that was done.

A timeout is the longest time to wait, in seconds.`),
			native.Def("release(n=1)", native.MethodDo1((*Semaphore).release), `Give back n permits.`),
			native.Def("__enter__(blocking=True, timeout=None)", native.Method2((*Semaphore).acquire), `Take a permit.`),
			native.Def("__exit__(exc_type, exc_value, traceback, /)", native.Fixed(semaphoreExit), `Give back the permit.`),
		},
		Slots: object.Slots{Repr: semaphoreRepr},
	}, func(s *Semaphore) { s.value = 1 })
}

func boundedSemaphoreClass() *native.Class {
	return native.NewClass[BoundedSemaphore](native.Class{
		Name: "BoundedSemaphore", Module: "threading", Signature: "BoundedSemaphore(value=1)",
		Doc:     `A semaphore that can't have more permits than it began with: ValueError for a release too many.`,
		Extends: []func() *native.Class{semaphoreClass},
		Methods: []*object.Native{
			native.Def("release(n=1)", native.MethodDo1((*BoundedSemaphore).release), `Give back n permits; ValueError if that is more than were taken.`),
			native.Def("__exit__(exc_type, exc_value, traceback, /)", native.Fixed(semaphoreExit), `Give back the permit.`),
		},
		Slots: object.Slots{Repr: boundedRepr},
	}, func(s *BoundedSemaphore) { s.value, s.initial = 1, 1 })
}

// BoundedSemaphore is a Semaphore with an upper limit.
type BoundedSemaphore struct{ Semaphore }

func (s *Semaphore) init(th *object.Thread, value object.Value) error {
	negative, err := object.CompareBool(th, object.LT, value, object.Int(0))
	if err != nil {
		return err
	}
	if negative {
		return object.Errorf(object.ValueError, "semaphore initial value must be >= 0")
	}
	n, err := object.IndexInt(th, value, object.OverflowError)
	if err != nil {
		return err
	}
	s.mu.Lock()
	s.value, s.initial = int64(n), int64(n)
	s.mu.Unlock()
	return nil
}

func (s *Semaphore) acquire(th *object.Thread, blocking bool, timeout object.Value) (bool, error) {
	if !blocking && timeout.IsSet() && !timeout.IsNone() {
		return false, object.Errorf(object.ValueError, "can't specify timeout for non-blocking acquire")
	}
	s.mu.Lock()
	if s.value > 0 {
		s.value--
		s.mu.Unlock()
		return true, nil
	}
	s.mu.Unlock()
	if !blocking {
		return false, nil
	}
	deadline, err := park.Until(th, timeout, object.GT)
	if err != nil {
		return false, err
	}
	return s.Acquire(th, deadline)
}

// Acquire takes a permit, waiting until the deadline.
func (s *Semaphore) Acquire(th *object.Thread, deadline time.Time) (bool, error) {
	w := park.New(th, park.Reason{Kind: "semaphore", Object: s.Value()}, deadline)
	s.mu.Lock()
	if s.value > 0 {
		s.value--
		s.mu.Unlock()
		return true, nil
	}
	granted, err := s.waiters.Block(&s.mu, w)
	if err != nil && granted {
		s.add(1)
		granted = false
	}
	return granted, err
}

// add gives back n permits: to the threads that wait first.
func (s *Semaphore) add(n int64) {
	s.mu.Lock()
	chain := s.addLocked(n)
	s.mu.Unlock()
	chain.Grant()
}

func (s *Semaphore) addLocked(n int64) park.Chain {
	waking := min(n, int64(s.waiters.Len()))
	s.value += n - waking
	return s.waiters.Take(int(waking))
}

func checkRelease(n int64) error {
	if n < 1 {
		return object.Errorf(object.ValueError, "n must be one or more")
	}
	return nil
}

func (s *Semaphore) release(_ *object.Thread, n int64) error {
	if err := checkRelease(n); err != nil {
		return err
	}
	s.add(n)
	return nil
}

func (s *BoundedSemaphore) release(_ *object.Thread, n int64) error {
	if err := checkRelease(n); err != nil {
		return err
	}
	s.mu.Lock()
	if n > s.initial-s.value {
		s.mu.Unlock()
		return object.Errorf(object.ValueError, "Semaphore released too many times")
	}
	chain := s.addLocked(n)
	s.mu.Unlock()
	chain.Grant()
	return nil
}

// semaphoreExit calls release, which a subclass may have overridden.
func semaphoreExit(th *object.Thread, args []object.Value) (object.Value, error) {
	switch s := args[0].Native().(type) {
	case *Semaphore:
		if !args[0].Type().IsHeap() {
			return object.None, s.release(th, 1)
		}
	case *BoundedSemaphore:
		if !args[0].Type().IsHeap() {
			return object.None, s.release(th, 1)
		}
	}
	_, _, err := object.CallMethod(th, args[0], "release")
	return object.None, err
}

func (s *Semaphore) now() (value, initial int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.value, s.initial
}

func semaphoreRepr(_ *object.Thread, v object.Value) (string, error) {
	value, _ := native.To[*Semaphore](v).now()
	return fmt.Sprintf("%s: value=%d>", describe(v), value), nil
}

func boundedRepr(_ *object.Thread, v object.Value) (string, error) {
	value, initial := native.To[*BoundedSemaphore](v).now()
	return fmt.Sprintf("%s: value=%d/%d>", describe(v), value, initial), nil
}
