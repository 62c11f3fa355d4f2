package queue_test

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/queue"
)

// blocking is a call that would wait for an hour at least.
type blocking struct {
	name string
	call func(th *object.Thread) error
	wake func(th *object.Thread) error // lets the call go on
}

// blockingCalls makes one of every call of the module that blocks, also those of queues that work on
// a script's container.
func blockingCalls(w *parktest.World, th *object.Thread) []blocking {
	m := w.Import(th, "queue")
	hour := object.Int(3600)
	var calls []blocking
	add := func(name string, q object.Value, wake string, method string, args ...object.Value) {
		b := blocking{name: name}
		b.call = func(th *object.Thread) error { _, err := parktest.Try(th, q, method, args...); return err }
		b.wake = func(th *object.Thread) error {
			if wake == "put" {
				_, err := parktest.Try(th, q, wake, num(7))
				return err
			}
			_, err := parktest.Try(th, q, wake)
			return err
		}
		calls = append(calls, b)
	}
	for _, scripted := range []bool{false, true} {
		for _, class := range append(classes, "SimpleQueue") {
			make := func(size int, items ...object.Value) object.Value {
				args := []object.Value{num(size)}
				if class == "SimpleQueue" {
					args = nil
				}
				q := w.Call(th, m.Get(class), "", args...)
				for _, v := range items {
					w.Call(th, q, "put", v)
				}
				if scripted {
					if _, err := object.GetAttr(th, q, "queue"); err != nil {
						panic(err)
					}
				}
				return q
			}
			if class != "Queue" && scripted {
				continue // the others' lists have no methods without package builtins
			}
			name := class
			if scripted {
				name += " with a container"
			}
			add(name+".get", make(0), "put", "get")
			add(name+".get(timeout)", make(0), "put", "get", object.True, hour)
			if class == "SimpleQueue" {
				continue
			}
			add(name+".put", make(1, num(1)), "get", "put", num(2))
			add(name+".put(timeout)", make(1, num(1)), "get", "put", num(2), object.True, hour)
			add(name+".join", make(0, num(1)), "task_done", "join")
		}
	}
	return calls
}

func wakeWorld(t *testing.T) *parktest.World {
	return parktest.New(t, native.ModuleEntry{Name: "queue", Declare: queue.Module}, native.ModuleEntry{Name: "collections", Declare: collections.Module})
}

// TestInterruptWakes raises an exception in threads that wait: each gets it at once, and a call that comes after it
// finds the queue as it was.
func TestInterruptWakes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := wakeWorld(t)
		th := w.Thread()
		ctrlC := errors.New("KeyboardInterrupt")
		start := time.Now()
		for _, b := range blockingCalls(w, th) {
			runner, got := w.Thread(), make(chan error, 1)
			run := func() {
				go func() { got <- b.call(runner) }()
				synctest.Wait()
				if runner.Waiting() == nil {
					t.Fatalf("%s does not wait", b.name)
				}
			}
			run()
			w.Interrupt(runner, ctrlC)
			if err := <-got; err != ctrlC || runner.Waiting() != nil {
				t.Errorf("%s: %v", b.name, err)
			}
			run()
			if err := b.wake(th); err != nil {
				t.Errorf("%s: waking: %v", b.name, err)
			}
			if err := <-got; err != nil {
				t.Errorf("%s: %v", b.name, err)
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
		results := make(chan error, len(calls))
		start := time.Now()
		for _, b := range calls {
			runner := w.Thread()
			go func() {
				err := b.call(runner)
				if !errors.Is(err, parktest.ErrClosed) {
					t.Errorf("%s: %v", b.name, err)
				}
				results <- err
			}()
		}
		synctest.Wait()
		w.Close()
		for range calls {
			<-results
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("took %v", took)
		}
	})
}

// TestTimeoutsExact has every call with a timeout end at its time, to the nanosecond.
func TestTimeoutsExact(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := wakeWorld(t)
		th := w.Thread()
		for _, b := range blockingCalls(w, th) {
			if b.name[len(b.name)-1] != ')' {
				continue
			}
			start := time.Now()
			err := b.call(th)
			if took := time.Since(start); took != time.Hour || err == nil || err.Error() != "queue.Full" && err.Error() != "_queue.Empty" {
				t.Errorf("%s: %v after %v", b.name, err, took)
			}
		}
		w.Close()
	})
}
