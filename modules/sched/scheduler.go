package sched

import (
	"slices"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
	"github.com/starling-lang/starling/modules/internal/starcall"
)

// scheduler is a heap of events. Threads can use it at the same time: each event
// is run by one of them.
type scheduler struct {
	object.Instance
	timefunc, delayfunc object.Cell

	mu       sync.Mutex   // guards the fields below; not held while script code runs
	class    *object.Type // Event; nil before the constructor has run
	heap     []event
	odd      int    // how many events of the heap are not plain
	sequence int64  // of the next event
	turn     uint64 // grows with each change of heap
	ahead    bool   // read from the next event just so that the processor has that at hand when its turn comes
}

// event is an Event with what it is ordered by.
type event struct {
	time, priority float64 // see key
	sequence       int64
	value          *object.Tuple
	fields         *[6]object.Value // value's elements
}

func (s *scheduler) init(th *object.Thread, timefunc, delayfunc object.Value) error {
	if !timefunc.IsSet() || !delayfunc.IsSet() {
		m, err := th.Runtime.Import(th, "time")
		if err != nil {
			return err
		}
		if !timefunc.IsSet() {
			timefunc = m.Get("monotonic")
		}
		if !delayfunc.IsSet() {
			delayfunc = m.Get("sleep")
		}
	}
	s.mu.Lock()
	s.class = pyclass.Once(th, newEventClass)
	s.mu.Unlock()
	s.timefunc.Store(timefunc)
	s.delayfunc.Store(delayfunc)
	return nil
}

func (s *scheduler) callFunction(th *object.Thread, name string, c *object.Cell, args ...object.Value) (object.Value, error) {
	f := c.Load()
	if !f.IsSet() {
		return object.Value{}, object.NoAttribute(th, s.Value(), name)
	}
	return object.Call(th, f, args, nil)
}

func (s *scheduler) now(th *object.Thread) (object.Value, error) {
	return s.callFunction(th, "timefunc", &s.timefunc)
}

func (s *scheduler) delay(th *object.Thread, d object.Value) error {
	_, err := s.callFunction(th, "delayfunc", &s.delayfunc, d)
	return err
}

// enterAbs is enterabs(self, time, priority, action, argument, kwargs).
func enterAbs(th *object.Thread, a []object.Value) (object.Value, error) {
	return native.To[*scheduler](a[0]).enter(th, a[1], a[2:])
}

func enter(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*scheduler](a[0])
	now, err := s.now(th)
	if err != nil {
		return object.Value{}, err
	}
	due, err := object.Binary(th, object.Add, now, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if s.Type().IsHeap() { // a subclass may have an enterabs of its own
		v, _, err := object.CallMethod(th, a[0], "enterabs", due, a[2], a[3], a[4], orEmpty(a[5]))
		return v, err
	}
	return s.enter(th, due, a[2:])
}

func orEmpty(kwargs object.Value) object.Value {
	if kwargs.IsSet() {
		return kwargs
	}
	return object.NewDict(0).Value()
}

// enter adds an event; rest are priority, action, argument and kwargs.
func (s *scheduler) enter(th *object.Thread, due object.Value, rest []object.Value) (object.Value, error) {
	s.mu.Lock()
	class, sequence := s.class, s.sequence
	s.sequence++
	s.mu.Unlock()
	if class == nil { // a subclass did not call the constructor
		return object.Value{}, object.NoAttribute(th, s.Value(), "_queue")
	}
	fields := &[6]object.Value{due, rest[0], object.Int(sequence), rest[1], rest[2], orEmpty(rest[3])}
	v := object.NewTupleInstance(class, fields[:])
	t, _ := v.AsTuple()
	e := event{key(due), key(rest[0]), sequence, t, fields}
	c := change{s: s, add: &e}
	return v, c.make(th)
}

func (s *scheduler) cancel(th *object.Thread, v object.Value) error {
	if sequence, ok := s.find(v); ok {
		return s.cancelled(th, sequence)
	}
	for _, e := range s.events() {
		same, err := object.Equal(th, e.value.Value(), v)
		if err != nil {
			return err
		}
		if same {
			return s.cancelled(th, e.sequence)
		}
	}
	return notWaiting()
}

// find returns the number of an event that waits.
func (s *scheduler) find(v object.Value) (sequence int64, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.heap {
		if s.heap[i].value.Value().Is(v) {
			return s.heap[i].sequence, true
		}
	}
	return 0, false
}

func notWaiting() error { return object.Errorf(object.ValueError, "list.remove(x): x not in list") }

func (s *scheduler) cancelled(th *object.Thread, sequence int64) error {
	c := change{s: s, remove: sequence}
	err := c.make(th)
	if err == nil && !c.found {
		err = notWaiting()
	}
	return err
}

func (s *scheduler) empty(*object.Thread) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.heap) == 0, nil
}

// events returns a copy of the heap.
func (s *scheduler) events() []event {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.heap)
}

func queue(th *object.Thread, v object.Value) (object.Value, error) {
	events := native.To[*scheduler](v).events()
	var failed error
	slices.SortStableFunc(events, func(a, b event) int {
		if failed != nil {
			return 0
		}
		less, err := before(th, &a, &b)
		switch {
		case err != nil:
			failed = err
			return 0
		case less:
			return -1
		}
		return 1
	})
	list := make([]object.Value, len(events))
	for i, e := range events {
		list[i] = e.value.Value()
	}
	return object.NewList(list).Value(), failed
}

func (s *scheduler) run(th *object.Thread, blocking object.Value) (object.Value, error) {
	for {
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
		s.mu.Lock()
		if len(s.heap) == 0 {
			s.mu.Unlock()
			return object.None, nil
		}
		e := s.heap[0]
		s.mu.Unlock()
		now, err := s.now(th)
		if err != nil {
			return object.Value{}, err
		}
		due := e.fields[0]
		early, err := object.CompareBool(th, object.GT, due, now)
		if err != nil {
			return object.Value{}, err
		}
		if !early {
			err = s.fire(th, e)
		} else if left, done, e := s.wait(th, due, now, blocking); done || e != nil {
			return left, e
		}
		if err != nil {
			return object.Value{}, err
		}
	}
}

// wait waits for the time that an event is due, or if that is not wanted returns
// how long it is.
func (s *scheduler) wait(th *object.Thread, due, now, blocking object.Value) (left object.Value, done bool, err error) {
	block, err := object.Truth(th, blocking)
	if err != nil {
		return left, false, err
	}
	if left, err = object.Binary(th, object.Sub, due, now); err != nil || !block {
		return left, true, err
	}
	return left, false, s.delay(th, left)
}

// fire takes the event off the heap, if it is the next one still, and runs it.
func (s *scheduler) fire(th *object.Thread, e event) error {
	c := change{s: s, remove: e.sequence, onlyNext: true}
	if err := c.make(th); err != nil || !c.found {
		return err
	}
	if _, err := starcall.Call(th, e.fields[3], e.fields[4], e.fields[5]); err != nil {
		return err
	}
	return s.delay(th, object.Int(0)) // other threads get a turn
}
