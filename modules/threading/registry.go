package threading

import (
	"slices"
	"sync"
	"sync/atomic"
	"weak"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// state is what the module keeps for an interpreter.
type state struct {
	counter   atomic.Int64 // of names: Thread-N and Dummy-N
	stackSize atomic.Int64
	raw       atomic.Int64                  // threads started by _thread
	module    atomic.Pointer[object.Module] // where scripts assign excepthook
	mu        sync.Mutex                    // guards the fields below, and the links of alive threads
	main      *Thread
	first     *Thread // alive threads in the order of their starts
	last      *Thread
	alive     int
	dummies   []weak.Pointer[Thread] // of host goroutines; they live as long as the host's thread
	trace     object.Value           // for new threads; unset if nothing was set
	profile   object.Value
	atExit    []func(th *object.Thread) error
	exiting   bool
}

type stateKey struct{}

func stateOf(rt *object.Runtime) *state {
	return rt.State(stateKey{}, func() any { return new(state) }).(*state)
}

func (s *state) add(t *Thread) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if t.before = s.last; s.last == nil {
		s.first = t
	} else {
		s.last.after = t
	}
	s.last = t
	s.alive++
}

func (s *state) remove(t *Thread) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if t.before == nil {
		s.first = t.after
	} else {
		t.before.after = t.after
	}
	if t.after == nil {
		s.last = t.before
	} else {
		t.after.before = t.before
	}
	t.before, t.after = nil, nil
	s.alive--
}

// mainObject returns the main thread's object; th is any thread.
func (s *state) mainObject(th *object.Thread) *Thread {
	s.mu.Lock()
	t := s.main
	fresh := t == nil
	if fresh {
		t = native.New[*Thread](th.Runtime, mainThreadClass)
		t.phase, t.name = phaseStarted, "MainThread"
		s.main = t
	}
	s.mu.Unlock()
	if fresh {
		s.add(t)
	}
	if th.Main && !th.Object.IsSet() {
		t.bind(th)
	}
	return t
}

// dummyObject makes the object of a thread that the module did not start.
func (s *state) dummyObject(th *object.Thread) *Thread {
	t := native.New[*Thread](th.Runtime, dummyThreadClass)
	t.phase, t.name, t.daemon = phaseStarted, "Dummy-"+itoa(s.counter.Add(1)), true
	t.bind(th)
	s.mu.Lock()
	s.dummies = append(s.liveDummies(), weak.Make(t))
	s.mu.Unlock()
	return t
}

// liveDummies drops dummies that are gone; mu is held.
func (s *state) liveDummies() []weak.Pointer[Thread] {
	s.dummies = slices.DeleteFunc(s.dummies, func(w weak.Pointer[Thread]) bool { return w.Value() == nil })
	return s.dummies
}

// Current returns the calling thread's object.
func Current(th *object.Thread) *Thread {
	if th.Object.IsSet() {
		if t, ok := native.As[*Thread](th.Object); ok {
			return t
		}
	}
	s := stateOf(th.Runtime)
	if th.Main {
		return s.mainObject(th)
	}
	return s.dummyObject(th)
}

func currentThread(th *object.Thread) (object.Value, error) { return Current(th).Value(), nil }

func mainThread(th *object.Thread) (object.Value, error) {
	return stateOf(th.Runtime).mainObject(th).Value(), nil
}

func enumerate(th *object.Thread) ([]object.Value, error) {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]object.Value, 0, s.alive)
	for t := s.first; t != nil; t = t.after {
		list = append(list, t.Value())
	}
	for _, w := range s.liveDummies() {
		if t := w.Value(); t != nil {
			list = append(list, t.Value())
		}
	}
	return list, nil
}

func activeCount(th *object.Thread) (int, error) {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.alive + len(s.liveDummies()), nil
}

func registerAtExit(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 0 {
		return object.Value{}, object.MissingArguments("_register_atexit", "positional", []string{"func"})
	}
	f, rest, named := args[0], slices.Clone(args[1:]), slices.Clone(kw)
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.exiting {
		return object.Value{}, object.Errorf(object.RuntimeError, "can't register atexit after shutdown")
	}
	s.atExit = append(s.atExit, func(th *object.Thread) error {
		_, err := object.Call(th, f, rest, named)
		return err
	})
	return object.None, nil
}

// shutdown is what the interpreter calls when the main thread ends.
func shutdown(th *object.Thread) error {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	calls, main := s.atExit, s.main
	again := s.exiting
	s.exiting = true
	s.mu.Unlock()
	if again {
		return nil
	}
	for _, f := range slices.Backward(calls) {
		if err := f(th); err != nil {
			return err
		}
	}
	if main != nil {
		main.end()
	}
	return nil
}
