package signals

import (
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// arrive takes a signal that the system has sent to the process.
func (s *State) arrive(sig syscall.Signal) {
	info := Info{Signal: sig}
	s.mu.Lock()
	if s.own[sig] > 0 {
		s.own[sig]--
		info.PID, info.UID = os.Getpid(), os.Getuid()
	}
	s.deliver(info, nil)
	s.mu.Lock()
	s.arrived[sig]++
	if sig == syscall.SIGINT {
		s.interrupted = time.Now()
	}
	close(s.news)
	s.news = make(chan struct{})
	s.mu.Unlock()
}

// deliver gives a signal to a thread that waits for it, notes it as pending where it is
// blocked, or does what is to be done about it. target is the thread it was sent to, nil for the process. mu is held,
// and released.
func (s *State) deliver(info Info, target *object.Thread) {
	sig := info.Signal
	if w := s.waiting(sig, target); w != nil {
		s.waits[w].info = info
		s.waiters.Remove(w)
		s.mu.Unlock()
		w.Grant()
		return
	}
	h := s.handlers[sig]
	switch {
	case target != nil && Set(target.SignalMask.Load()).Has(sig):
		if s.aside[target] == nil {
			s.aside[target] = map[syscall.Signal]Info{}
		}
		s.aside[target][sig] = info
		s.mu.Unlock()
	case target == nil && s.blockedByAll(sig):
		s.pending[sig] = info
		s.mu.Unlock()
	case isNumber(h, Ignore):
		s.mu.Unlock()
	case isNumber(h, Default):
		s.unwatchIdle(Of(sig))
		s.mu.Unlock()
		s.act(sig)
	default:
		fd, warn := s.wakeup, s.warn
		s.mu.Unlock()
		s.trip(sig, fd, warn)
	}
}

// waiting returns a thread in sigwait that takes the signal, nil if there is none. mu is held.
func (s *State) waiting(sig syscall.Signal, target *object.Thread) *park.Waiter {
	for w := s.waiters.Front(); w != nil; w = w.Next() {
		if s.waits[w].set.Has(sig) && (target == nil || target == w.Thread()) {
			return w
		}
	}
	return nil
}

// blockedByAll reports whether every script thread blocks the signal.
func (s *State) blockedByAll(sig syscall.Signal) bool {
	if !Set(s.rt.MainThread.SignalMask.Load()).Has(sig) {
		return false
	}
	for _, th := range s.threads() {
		if !Set(th.SignalMask.Load()).Has(sig) {
			return false
		}
	}
	return true
}

func (s *State) blockedByAny(sig syscall.Signal) bool {
	for _, th := range s.threads() {
		if Set(th.SignalMask.Load()).Has(sig) {
			return true
		}
	}
	return Set(s.rt.MainThread.SignalMask.Load()).Has(sig)
}

// threads returns the threads that run scripts now.
func (s *State) threads() (list []*object.Thread) {
	if s.rt.EachThread != nil {
		s.rt.EachThread(func(th *object.Thread) { list = append(list, th) })
	}
	return list
}

// trip has the main thread call the handler.
func (s *State) trip(sig syscall.Signal, wakeup int, warn bool) {
	s.tripped.Or(uint64(Of(sig)))
	if wakeup >= 0 {
		if err := writeByte(wakeup, byte(sig)); err != nil && (warn || err != syscall.EAGAIN) {
			fmt.Fprintf(s.rt.Stderr, "Exception ignored when trying to write to the signal wakeup fd:\n%v\n", object.OSErrorFrom(err, ""))
		}
	}
	s.rt.MainThread.Request(object.RequestCall)
}

// run calls the handlers that are due, on the main thread.
func (s *State) run(th *object.Thread) error {
	if !th.Main {
		return nil
	}
	ran := false
	for {
		due := s.tripped.Load()
		if due == 0 {
			break
		}
		sig := Set(due).List()[0]
		s.tripped.And(^uint64(Of(sig)))
		ran = true
		if err := s.call(th, sig); err != nil {
			if s.tripped.Load() != 0 {
				th.Request(object.RequestCall)
			}
			s.wakePausers()
			return err
		}
	}
	if ran {
		s.wakePausers()
	}
	return nil
}

// call calls the handler of a signal.
func (s *State) call(th *object.Thread, sig syscall.Signal) error {
	h := s.Handler(sig)
	if isNumber(h, Ignore) || isNumber(h, Default) {
		return nil // changed since the signal came
	}
	frame := object.None
	if f := object.StackFrame(th, 0); f != nil {
		frame = f.Value()
	}
	_, err := object.Call(th, h, []object.Value{object.Int(int64(sig)), frame}, nil)
	return err
}

// interrupt is what the host's Interrupt, and _thread.interrupt_main, do: as if SIGINT had come.
func (s *State) interrupt(th *object.Thread) error {
	if !th.Main {
		return nil
	}
	err := s.call(th, syscall.SIGINT)
	s.wakePausers()
	return err
}

// Simulate is _thread.interrupt_main: it does about the signal what its handler does, and
// nothing if it has none.
func (s *State) Simulate(sig syscall.Signal) {
	s.mu.Lock()
	h, fd, warn := s.handlers[sig], s.wakeup, s.warn
	s.mu.Unlock()
	if !isNumber(h, Ignore) && !isNumber(h, Default) {
		s.trip(sig, fd, warn)
	}
}

func (s *State) wakePausers() {
	s.mu.Lock()
	chain := s.pausers.Take(-1)
	s.mu.Unlock()
	chain.Grant()
}

// Pause blocks the thread until a handler has been called.
func (s *State) Pause(th *object.Thread) error {
	w := park.New(th, park.Reason{Kind: "signal", External: true}, time.Time{})
	s.mu.Lock()
	_, err := s.pausers.Block(&s.mu, w)
	return err
}

// act does what the system does about a signal that no one handles.
func (s *State) act(sig syscall.Signal) {
	switch {
	case isHarmless(sig) || s.isAnswered(sig):
	case s.command:
		die(sig)
	default:
		_ = sendSelf(sig) // the host decides
	}
}

// Die ends a command by a signal; a host's process is not the script's to end.
func Die(th *object.Thread, sig syscall.Signal) error {
	if th.Runtime.Executable == "" {
		return object.Errorf(object.NotImplementedError, "os.abort is not supported in an embedded interpreter: it would end the host")
	}
	die(sig)
	return nil
}

// arrivalTime is how long Kill waits for a signal that the process has sent itself.
const arrivalTime = time.Second

// Kill sends a signal to a process. One that the process sends itself has arrived when
// Kill returns, and the main thread has called its handler.
func Kill(th *object.Thread, pid int, sig syscall.Signal) error {
	if pid != os.Getpid() || sig <= 0 || sig >= Count {
		return object.OSErrorFrom(send(pid, sig), "")
	}
	s := For(th.Runtime)
	s.mu.Lock()
	if isSynthetic(sig) && !isNumber(s.handlers[sig], Default) {
		s.deliver(Info{Signal: sig, PID: pid, UID: os.Getuid()}, nil)
		return th.Safepoint()
	}
	if s.command && isNumber(s.handlers[sig], Default) && !s.blockedByAll(sig) && s.waiting(sig, nil) == nil && catchable(sig) && !isHarmless(sig) && !s.isAnswered(sig) {
		s.mu.Unlock()
		die(sig) // Go would ignore some
		return nil
	}
	before, watched := s.arrived[sig], s.watched.Has(sig)
	if watched {
		s.own[sig]++
	}
	s.mu.Unlock()
	if err := send(pid, sig); err != nil || !watched {
		return object.OSErrorFrom(err, "")
	}
	s.awaitArrival(sig, before)
	return th.Safepoint()
}

// awaitArrival waits until Go has told of a signal that is on its way.
func (s *State) awaitArrival(sig syscall.Signal, before uint64) {
	late := time.NewTimer(arrivalTime)
	defer late.Stop()
	for {
		s.mu.Lock()
		done, news := s.arrived[sig] != before, s.news
		s.mu.Unlock()
		if done {
			return
		}
		select {
		case <-news:
		case <-late.C:
			return
		}
	}
}

// Raise sends a signal to a script thread.
func (s *State) Raise(th, target *object.Thread, sig syscall.Signal) error {
	s.mu.Lock()
	h := s.handlers[sig]
	held := Set(target.SignalMask.Load()).Has(sig) || s.waiting(sig, target) != nil
	if (isNumber(h, Default) && !held || !catchable(sig)) && !isHarmless(sig) {
		s.mu.Unlock()
		if s.command && catchable(sig) && !s.isAnswered(sig) {
			die(sig)
		}
		return object.OSErrorFrom(sendSelf(sig), "")
	}
	s.deliver(Info{Signal: sig, Code: CodeThread, PID: os.Getpid(), UID: os.Getuid()}, target)
	return th.Safepoint()
}

// Thread returns the script thread with the identifier, nil if there is none.
func (s *State) Thread(id int64) *object.Thread {
	for _, th := range s.threads() {
		if th.ID == id {
			return th
		}
	}
	return nil
}
