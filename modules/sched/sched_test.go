package sched_test

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/sched"
	scripttime "github.com/starling-lang/starling/modules/time"
)

func entries() []native.ModuleEntry {
	return []native.ModuleEntry{{Name: "sched", Declare: sched.Module}, {Name: "time", Declare: scripttime.Module}}
}

func TestDeclarations(t *testing.T) {
	object.Setup(func() {})
	if err := native.CheckAll(entries()); err != nil {
		t.Error(err)
	}
}

// note is an action that sends the time since start.
func note(start time.Time, times chan time.Duration) object.Value {
	return parktest.Func(func(*object.Thread, []object.Value) (object.Value, error) {
		times <- time.Since(start)
		return object.None, nil
	})
}

func TestTimes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := parktest.New(t, entries()...)
		th := w.Thread()
		s := w.Call(th, w.Import(th, "sched").Get("scheduler"), "")
		times := make(chan time.Duration, 3)
		action := note(time.Now(), times)
		for _, d := range []float64{3600, 0.25, 2} {
			w.Call(th, s, "enter", object.Float(d), object.Int(1), action)
		}
		w.Call(th, s, "run")
		for _, want := range []time.Duration{250 * time.Millisecond, 2 * time.Second, time.Hour} {
			if got := <-times; got < want || got > want+time.Millisecond {
				t.Errorf("ran after %v, want %v", got, want)
			}
		}
	})
}

// TestRunEnds has run wait for an hour when the thread is interrupted, and when the interpreter closes.
func TestRunEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := parktest.New(t, entries()...)
		th := w.Thread()
		s := w.Call(th, w.Import(th, "sched").Get("scheduler"), "")
		w.Call(th, s, "enter", object.Int(3600), object.Int(1), note(time.Now(), make(chan time.Duration, 1)))
		runs := make(chan error)
		start := time.Now()
		run := func() *object.Thread {
			runner := w.Thread()
			go func() {
				_, err := parktest.Try(runner, s, "run")
				runs <- err
			}()
			synctest.Wait()
			return runner
		}
		ctrlC := errors.New("KeyboardInterrupt")
		w.Interrupt(run(), ctrlC)
		if err := <-runs; err != ctrlC {
			t.Error(err)
		}
		run()
		w.Close()
		if err := <-runs; !errors.Is(err, parktest.ErrClosed) {
			t.Error(err)
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("took %v", took)
		}
		if w.Repr(th, w.Call(th, s, "empty")) != "False" {
			t.Error("the event is gone")
		}
	})
}
