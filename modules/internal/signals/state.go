// Package signals is what an interpreter's scripts know and do about the signals of the
// operating system.
//
// Nothing is touched until a script asks for it, or a command's main does by Command: then Go's os/signal
// tells of the signals concerned. A signal that a script handles is noted, and the main thread calls the
// handler at its next safepoint, which also ends what it blocks in.
//
// What scripts see as their thread's signal mask is kept here: Go's own threads block nothing. A
// signal that all script threads block is pending; sigwait takes it from there.
package signals

import (
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Count is one more than the highest signal number (NSIG).
const Count = 65

// Info is what is known of a signal that was sent.
type Info struct {
	Signal         syscall.Signal
	Code, PID, UID int
}

// The codes of Info.
const (
	CodeUser   = 0    // by kill
	CodeThread = -6   // by pthread_kill
	CodeKernel = 0x80 // by the system, as of a timer
)

// Set is a set of signals, bit n-1 for signal n.
type Set uint64

// Of returns the set of one signal.
func Of(sig syscall.Signal) Set { return 1 << (uint(sig) - 1) }

// Has reports whether the set has the signal.
func (s Set) Has(sig syscall.Signal) bool { return s&Of(sig) != 0 }

// List returns the signals of the set in order.
func (s Set) List() (list []syscall.Signal) {
	for sig := syscall.Signal(1); sig < Count; sig++ {
		if s.Has(sig) {
			list = append(list, sig)
		}
	}
	return list
}

// What a script can say instead of a function.
const (
	Default = 0
	Ignore  = 1
)

// State is an interpreter's.
type State struct {
	rt *object.Runtime
	// IntHandler is the function default_int_handler.
	IntHandler object.Value
	tripped    atomic.Uint64 // the signals whose handlers the main thread is to call
	answered   atomic.Uint64 // the signals that another module answers
	command    bool          // the process is the interpreter's own; set before scripts run

	mu          sync.Mutex // guards the fields below
	handlers    [Count]object.Value
	arrivals    chan os.Signal // nil until something is watched
	watched     Set            // what Go tells of
	arrived     [Count]uint64
	interrupted time.Time                                  // when SIGINT has arrived last
	news        chan struct{}                              // closed and replaced when something arrives
	own         [Count]int                                 // signals that were sent by this process and have not arrived
	pending     [Count]Info                                // blocked by all threads; Signal is 0 if it is not pending
	aside       map[*object.Thread]map[syscall.Signal]Info // pending for one thread
	waiters     park.List                                  // in sigwait
	waits       map[*park.Waiter]*Wait
	pausers     park.List
	wakeup      int // the descriptor of set_wakeup_fd, -1
	warn        bool
	timers      [3]timer
	closed      bool
}

// Wait is a thread's wait for one of a set of signals.
type Wait struct {
	set  Set
	info Info
}

type key struct{}

// For returns the interpreter's signals.
func For(rt *object.Runtime) *State {
	created := false
	s := rt.State(key{}, func() any {
		created = true
		return newState(rt)
	}).(*State)
	if created {
		rt.OnClose(s.close)
	}
	return s
}

func newState(rt *object.Runtime) *State {
	s := &State{rt: rt, news: make(chan struct{}), wakeup: -1, aside: map[*object.Thread]map[syscall.Signal]Info{}, waits: map[*park.Waiter]*Wait{}}
	n := native.Def("default_int_handler(signalnum, frame, /)", native.Raw(func(_ *object.Thread, args []object.Value, _ []object.Named) (object.Value, error) {
		if len(args) != 2 {
			return object.Value{}, object.Errorf(object.TypeError, "default_int_handler expected 2 arguments, got %d", len(args))
		}
		return object.Value{}, object.NewException(object.KeyboardInterrupt)
	}), `Raise KeyboardInterrupt: what SIGINT does unless a script says otherwise.`)
	n.ModuleName = "signal"
	s.IntHandler = n.Value()
	for i := range s.handlers {
		s.handlers[i] = object.Int(Default)
	}
	s.handlers[syscall.SIGINT] = s.IntHandler
	for _, sig := range brokenPipes() { // a write that fails tells
		s.handlers[sig] = object.Int(Ignore)
	}
	rt.SetSignals(s.run, s.interrupt)
	return s
}

// close ends everything when the interpreter does.
func (s *State) close() {
	s.mu.Lock()
	s.closed = true
	for i := range s.timers {
		s.timers[i].stop()
	}
	ignored := Set(0)
	for i := 1; i < Count; i++ {
		if isNumber(s.handlers[i], Ignore) && s.handled(syscall.Signal(i)) {
			ignored |= Of(syscall.Signal(i))
		}
	}
	ch := s.arrivals
	s.mu.Unlock()
	if !s.command {
		restore(ignored)
	}
	if ch != nil {
		stopNotify(ch)
		close(ch)
	}
}

// handled reports whether what the process does about a signal was changed for the script: that
// of a broken pipe is never.
func (s *State) handled(sig syscall.Signal) bool {
	for _, b := range brokenPipes() {
		if b == sig {
			return false
		}
	}
	return true
}

func isNumber(v object.Value, n int64) bool {
	i, ok := v.SmallInt()
	return ok && i == n
}

// Handler returns what is done about a signal: Default, Ignore or a function.
func (s *State) Handler(sig syscall.Signal) object.Value {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.handlers[sig]
}

// SetHandler says what to do about a signal, and returns what was done before.
func (s *State) SetHandler(sig syscall.Signal, h object.Value) (old object.Value, err error) {
	if !catchable(sig) {
		return old, object.OSErrorFrom(syscall.EINVAL, "")
	}
	s.mu.Lock()
	old = s.handlers[sig]
	s.handlers[sig] = h
	defer s.countAwake(old, h)
	defer s.mu.Unlock()
	switch {
	case isNumber(h, Ignore) && s.handled(sig):
		s.watched &^= Of(sig)
		ignore(sig)
	case isNumber(h, Default):
		if isNumber(old, Ignore) && s.handled(sig) {
			restore(Of(sig))
		}
		s.unwatchIdle(Of(sig))
	default:
		s.watch(Of(sig))
	}
	return old, nil
}

// countAwake notes how many functions of scripts are handlers: each may let threads go on that
// wait for each other.
func (s *State) countAwake(old, h object.Value) {
	scripted := func(v object.Value) bool {
		return !isNumber(v, Default) && !isNumber(v, Ignore) && !v.Is(s.IntHandler)
	}
	if scripted(h) {
		s.rt.Awake(true)
	}
	if scripted(old) {
		s.rt.Awake(false)
	}
}

// watch has Go tell of signals. mu is held.
func (s *State) watch(set Set) {
	if set &^= s.watched; set == 0 || s.closed {
		return
	}
	if s.arrivals == nil {
		s.arrivals = make(chan os.Signal, 128)
		go s.receive(s.arrivals)
	}
	s.watched |= set
	notify(s.arrivals, set)
}

// receive delivers what arrives until the interpreter closes.
func (s *State) receive(ch chan os.Signal) {
	for x := range ch {
		if sig, ok := x.(syscall.Signal); ok && sig > 0 && sig < Count {
			s.arrive(sig)
		}
	}
}

// unwatchIdle gives signals back that the scripts do nothing about any more. mu is held.
func (s *State) unwatchIdle(set Set) {
	for _, sig := range set.List() {
		if !isNumber(s.handlers[sig], Default) || s.blockedByAny(sig) || s.command && diesUnnoticed(sig) {
			set &^= Of(sig)
		}
	}
	for _, w := range s.waits {
		set &^= w.set
	}
	if set &= s.watched; set == 0 {
		return
	}
	s.watched &^= set
	renotify(s.arrivals, s.watched)
}

// Answer says whether another module answers a signal that has no handler: then it does not
// end the process.
func (s *State) Answer(sig syscall.Signal, yes bool) {
	if yes {
		s.answered.Or(uint64(Of(sig)))
	} else {
		s.answered.And(^uint64(Of(sig)))
	}
}

func (s *State) isAnswered(sig syscall.Signal) bool { return Set(s.answered.Load()).Has(sig) }

// Command is for the main function of a command that is an interpreter: as Python does,
// it raises KeyboardInterrupt on SIGINT, ignores broken pipes, and leaves ignored what its parent has it
// ignore. No script has run.
func Command(rt *object.Runtime) {
	s := For(rt)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.command = true
	var set Set
	for sig := syscall.Signal(1); sig < Count; sig++ {
		switch {
		case ignored(sig):
			s.handlers[sig] = object.Int(Ignore)
		case diesUnnoticed(sig) || !isNumber(s.handlers[sig], Default):
			set |= Of(sig)
		}
	}
	s.watch(set)
}

// IgnoreBrokenPipes has the process ignore the signals that tell of a write that fails, for a
// child to begin with that, until the function it returns is called. A host that is told of them by
// os/signal is not any more.
func (s *State) IgnoreBrokenPipes() (undo func()) {
	var set Set
	for _, sig := range brokenPipes() {
		set |= Of(sig)
		ignore(sig)
	}
	return func() {
		restore(set)
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.watched&set != 0 {
			notify(s.arrivals, s.watched&set)
		}
	}
}
