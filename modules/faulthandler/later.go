package faulthandler

import (
	"fmt"
	"os"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func dumpLater(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := native.Seconds(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if d <= 0 {
		return object.Value{}, object.Errorf(object.ValueError, "timeout must be greater than 0")
	}
	repeat, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	exit, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	if exit && th.Runtime.Executable == "" {
		return object.Value{}, object.Errorf(object.NotImplementedError, "faulthandler can't end the process of a host program")
	}
	r, err := newReport(th, a[2], object.True)
	if err != nil {
		return object.Value{}, err
	}
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stopLater()
	s.later = make(chan struct{})
	go r.watch(d, repeat, exit, s.later)
	return object.None, nil
}

// watch writes the tracebacks when the time has come, until stop is closed or the interpreter ends.
func (r *report) watch(d time.Duration, repeat, exit bool, stop <-chan struct{}) {
	ticker := time.NewTicker(d)
	defer ticker.Stop()
	for {
		select {
		case <-stop:
			return
		case <-r.rt.Context.Done():
			return
		case <-ticker.C:
		}
		r.write("Timeout ("+clock(d)+")!\n", nil, nobody)
		if exit {
			os.Exit(1)
		}
		if !repeat {
			return
		}
	}
}

// clock is a duration as hours, minutes and seconds.
func clock(d time.Duration) string {
	s := int64(d / time.Second)
	text := fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	if us := d % time.Second / time.Microsecond; us != 0 {
		text += fmt.Sprintf(".%06d", us)
	}
	return text
}

func cancelLater(th *object.Thread, _ []object.Value) (object.Value, error) {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stopLater()
	return object.None, nil
}

// stopLater ends the goroutine that waits; mu is held.
func (s *state) stopLater() {
	if s.later != nil {
		close(s.later)
		s.later = nil
	}
}
