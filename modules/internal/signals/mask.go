package signals

import (
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// How SetMask combines.
const (
	Block = iota
	Unblock
	SetTo
)

// SetMask changes which signals the thread blocks, and returns which ones it did. Those that
// were pending and no longer are blocked are delivered.
func (s *State) SetMask(th *object.Thread, how int, set Set) (old Set, err error) {
	set &^= Of(syscall.SIGKILL) | Of(sigStop)
	old = Set(th.SignalMask.Load())
	mask := set
	switch how {
	case Block:
		mask = old | set
	case Unblock:
		mask = old &^ set
	}
	s.mu.Lock()
	th.SignalMask.Store(uint64(mask))
	s.watch(mask)
	s.mu.Unlock()
	for _, sig := range (old &^ mask).List() {
		s.release(th, sig)
	}
	s.mu.Lock()
	s.unwatchIdle(old &^ mask)
	s.mu.Unlock()
	return old, th.Safepoint()
}

// release delivers a signal that is pending for a thread that no longer blocks it.
func (s *State) release(th *object.Thread, sig syscall.Signal) {
	s.mu.Lock()
	if info, ok := s.aside[th][sig]; ok {
		s.drop(th, sig)
		s.deliver(info, th)
		s.mu.Lock()
	}
	if info := s.pending[sig]; info.Signal != 0 {
		s.pending[sig] = Info{}
		s.deliver(info, nil)
		return
	}
	s.mu.Unlock()
}

// drop forgets a signal that is pending for a thread. mu is held.
func (s *State) drop(th *object.Thread, sig syscall.Signal) {
	if delete(s.aside[th], sig); len(s.aside[th]) == 0 {
		delete(s.aside, th)
	}
}

// Pending returns the signals that the thread would get if it did not block them.
func (s *State) Pending(th *object.Thread) (set Set) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for sig := range s.aside[th] {
		set |= Of(sig)
	}
	for _, info := range s.pending {
		if info.Signal != 0 {
			set |= Of(info.Signal)
		}
	}
	return set
}

// take takes a pending signal of the set. mu is held.
func (s *State) take(th *object.Thread, set Set) (Info, bool) {
	for _, sig := range set.List() {
		if info, ok := s.aside[th][sig]; ok {
			s.drop(th, sig)
			return info, true
		}
		if info := s.pending[sig]; info.Signal != 0 {
			s.pending[sig] = Info{}
			return info, true
		}
	}
	return Info{}, false
}

// Wait takes a signal of the set, and blocks the thread until one comes or the
// deadline passes, when ok is false; a zero deadline is none.
func (s *State) Wait(th *object.Thread, set Set, deadline time.Time) (info Info, ok bool, err error) {
	w := park.New(th, park.Reason{Kind: "signal", External: true}, deadline)
	s.mu.Lock()
	if info, ok = s.take(th, set); ok {
		s.mu.Unlock()
		return info, true, nil
	}
	wait := &Wait{set: set}
	s.waits[w] = wait
	s.watch(set)
	ok, err = s.waiters.Block(&s.mu, w)
	s.mu.Lock()
	delete(s.waits, w)
	s.unwatchIdle(set)
	if ok && err != nil { // it leaves with an exception, so that the signal is another's
		s.deliver(wait.info, nil)
		return Info{}, false, err
	}
	s.mu.Unlock()
	return wait.info, ok, err
}

// SetWakeup sets the descriptor that gets a byte for each signal, and returns the one before.
func (s *State) SetWakeup(fd int, warn bool) (old int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old = s.wakeup
	s.wakeup, s.warn = fd, warn
	return old
}
