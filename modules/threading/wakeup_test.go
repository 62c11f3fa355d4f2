package threading_test

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/threading"
)

// blocking is a call that would wait for long.
type blocking struct {
	name string
	call func(th *object.Thread) error
}

// blockingCalls makes one of every call of threading and _thread that blocks, without a
// timeout and with a long one.
func blockingCalls(w *parktest.World, th *object.Thread) []blocking {
	m, low := w.Import(th, "threading"), w.Import(th, "_thread")
	new := func(name string, args ...object.Value) object.Value { return w.Call(th, m.Get(name), "", args...) }
	method := func(v object.Value, name string, args ...object.Value) func(*object.Thread) error {
		return func(th *object.Thread) error {
			_, err := parktest.Try(th, v, name, args...)
			return err
		}
	}
	lock, rlock, event := new("Lock"), new("RLock"), new("Event")
	w.Call(th, lock, "acquire")
	w.Call(th, rlock, "acquire")
	overLock, overRLock := new("Condition", new("Lock")), new("Condition")
	holding := func(cond object.Value, name string, args ...object.Value) func(*object.Thread) error {
		return func(th *object.Thread) error {
			w.Call(th, cond, "acquire")
			_, err := parktest.Try(th, cond, name, args...)
			if _, e := parktest.Try(th, cond, "__exit__", object.None, object.None, object.None); !errors.Is(err, parktest.ErrClosed) && e != nil {
				return e // a thread that was stopped may be without the lock
			}
			return err
		}
	}
	never := parktest.Func(func(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil })
	sleep := parktest.Func(func(th *object.Thread, _ []object.Value) (object.Value, error) {
		return parktest.Try(th, event, "wait", object.Int(7200))
	})
	thread := w.Call(th, m.Get("Thread"), "", object.None, sleep)
	w.Call(th, thread, "start")
	handle := w.Call(th, low.Get("start_joinable_thread"), "", sleep)
	timer := new("Timer", object.Int(3600), never)
	hour := object.Int(3600)
	return []blocking{
		{"Lock.acquire", method(lock, "acquire")}, {"Lock.acquire(timeout)", method(lock, "acquire", object.True, hour)},
		{"Lock.__enter__", method(lock, "__enter__")},
		{"RLock.acquire", method(rlock, "acquire")}, {"RLock.acquire(timeout)", method(rlock, "acquire", object.True, hour)},
		{"Event.wait", method(event, "wait")}, {"Event.wait(timeout)", method(event, "wait", hour)},
		{"Semaphore.acquire", method(new("Semaphore", object.Int(0)), "acquire")},
		{"Semaphore.acquire(timeout)", method(new("BoundedSemaphore", object.Int(0)), "acquire", object.True, hour)},
		{"Condition.wait over a Lock", holding(overLock, "wait")}, {"Condition.wait(timeout)", holding(overRLock, "wait", hour)},
		{"Condition.wait_for", holding(overRLock, "wait_for", never)},
		{"Barrier.wait", method(new("Barrier", object.Int(2)), "wait")}, {"Barrier.wait(timeout)", method(new("Barrier", object.Int(2)), "wait", hour)},
		{"Thread.join", method(thread, "join")}, {"Thread.join(timeout)", method(thread, "join", hour)},
		{"handle.join", method(handle, "join")}, {"handle.join(timeout)", method(handle, "join", hour)},
		{"Timer.run", method(timer, "run")},
	}
}

func wakeWorld(t *testing.T) *parktest.World {
	return parktest.New(t, entry(), native.ModuleEntry{Name: "_thread", Declare: threading.LowLevelModule})
}

// TestInterruptWakes raises an exception in threads that wait: each gets it at once, and the objects are as they were.
func TestInterruptWakes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := wakeWorld(t)
		th := w.Thread()
		ctrlC := errors.New("KeyboardInterrupt")
		start := time.Now()
		for range 2 {
			for _, b := range blockingCalls(w, th) {
				runner, got := w.Thread(), make(chan error, 1)
				go func() { got <- b.call(runner) }()
				synctest.Wait()
				if runner.Waiting() == nil {
					t.Fatalf("%s does not wait", b.name)
				}
				w.Interrupt(runner, ctrlC)
				if err := <-got; err != ctrlC || runner.Waiting() != nil {
					t.Errorf("%s: %v", b.name, err)
				}
			}
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("took %v", took)
		}
		w.Close()
	})
}

// TestCloseWakes closes the interpreter under all of them.
func TestCloseWakes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := wakeWorld(t)
		th := w.Thread()
		calls := blockingCalls(w, th)
		type result struct {
			name string
			err  error
		}
		results := make(chan result, len(calls))
		start := time.Now()
		for _, b := range calls {
			runner := w.Thread()
			go func() { results <- result{b.name, b.call(runner)} }()
		}
		synctest.Wait()
		w.Close()
		for range calls {
			if r := <-results; r.err != nil && !errors.Is(r.err, parktest.ErrClosed) {
				t.Errorf("%s: %v", r.name, r.err)
			} else if r.err == nil && r.name != "Thread.join" && r.name != "Thread.join(timeout)" && r.name != "handle.join" && r.name != "handle.join(timeout)" {
				t.Errorf("%s went on", r.name) // a join may see its thread end first
			}
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("took %v", took)
		}
	})
}
