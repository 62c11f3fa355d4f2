package signals

import (
	"syscall"
	"time"
)

// The timers: of real time, of the processor time of the process's own code, and of that
// and the system's on its behalf.
const (
	TimerReal = iota
	TimerVirtual
	TimerProf
)

// timer is an interval timer. The state's lock guards it.
type timer struct {
	due      time.Duration // on the timer's clock
	interval time.Duration
	on       bool
	run      uint64 // tells what it is set to now from what it was
	wake     *time.Timer
}

func (t *timer) stop() {
	t.on = false
	t.run++
	if t.wake != nil {
		t.wake.Stop()
		t.wake = nil
	}
}

// started is when the process began, for a clock that can be faked in tests.
var started = time.Now()

// clock reads a timer's clock.
func clock(which int) time.Duration {
	switch which {
	case TimerVirtual:
		user, _ := processorTime()
		return user
	case TimerProf:
		user, system := processorTime()
		return user + system
	}
	return time.Since(started)
}

// SetTimer sets a timer that sends its signal after value, and then every interval; a zero value
// stops it. It returns what was left, and the interval.
func (s *State) SetTimer(which int, value, interval time.Duration) (left, every time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	left, every = s.left(which)
	t := &s.timers[which]
	t.stop()
	if value > 0 && !s.closed {
		t.on, t.due, t.interval = true, clock(which)+value, interval
		s.arm(which)
	}
	return left, every
}

// Timer returns how long it is until the timer's signal, and its interval.
func (s *State) Timer(which int) (left, every time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.left(which)
}

// left is Timer with mu held.
func (s *State) left(which int) (left, every time.Duration) {
	t := &s.timers[which]
	if !t.on {
		return 0, 0
	}
	return max(t.due-clock(which), time.Microsecond), t.interval
}

// arm sets the alarm clock for a timer. One of processor time is looked at when it can
// be due at the earliest. mu is held.
func (s *State) arm(which int) {
	t := &s.timers[which]
	d := t.due - clock(which)
	if which != TimerReal {
		d = max(d/time.Duration(processors()), time.Millisecond)
	}
	run := t.run
	t.wake = time.AfterFunc(d, func() { s.fire(which, run) })
}

// fire sends the timer's signal, if it is due.
func (s *State) fire(which int, run uint64) {
	s.mu.Lock()
	t := &s.timers[which]
	if t.run != run || !t.on {
		s.mu.Unlock()
		return
	}
	if clock(which) < t.due {
		s.arm(which)
		s.mu.Unlock()
		return
	}
	if t.interval > 0 {
		t.due = max(t.due+t.interval, clock(which))
		s.arm(which)
	} else {
		t.stop()
	}
	s.deliver(Info{Signal: timerSignal(which), Code: CodeKernel}, nil)
}

func timerSignal(which int) syscall.Signal { return timerSignals[which] }
