package threading_test

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/threading"
)

func entry() native.ModuleEntry {
	return native.ModuleEntry{Name: "threading", Declare: threading.Module}
}

func open(t testing.TB) (*parktest.World, *object.Thread, func(name string, args ...object.Value) object.Value) {
	w := parktest.New(t, entry())
	th := w.Thread()
	m := w.Import(th, "threading")
	return w, th, func(name string, args ...object.Value) object.Value { return w.Call(th, m.Get(name), "", args...) }
}

func TestDeclarations(t *testing.T) {
	object.Setup(func() {})
	if err := native.CheckAll([]native.ModuleEntry{entry()}); err != nil {
		t.Error(err)
	}
}

// start runs f on a script thread.
func start(w *parktest.World, th *object.Thread, f func(th *object.Thread)) object.Value {
	m := w.Import(th, "threading")
	run := parktest.Func(func(th *object.Thread, _ []object.Value) (object.Value, error) {
		f(th)
		return object.None, nil
	})
	v := w.Call(th, m.Get("Thread"), "", object.None, run)
	w.Call(th, v, "start")
	return v
}

func seconds(s float64) object.Value { return object.Float(s) }

// TestTimeouts serves everything that takes a timeout: nothing comes, and the
// call returns when it should.
func TestTimeouts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, new := open(t)
		held := new("Lock")
		w.Call(th, held, "acquire")
		other := new("RLock")
		done := new("Event")
		thread := start(w, th, func(th *object.Thread) {
			w.Call(th, other, "acquire")
			w.Call(th, done, "wait")
		})
		synctest.Wait()
		cond := new("Condition")
		w.Call(th, cond, "acquire")
		false := parktest.Func(func(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil })
		for name, wait := range map[string]func(d object.Value) (object.Value, error){
			"Lock":  func(d object.Value) (object.Value, error) { return parktest.Try(th, held, "acquire", object.True, d) },
			"RLock": func(d object.Value) (object.Value, error) { return parktest.Try(th, other, "acquire", object.True, d) },
			"Event": func(d object.Value) (object.Value, error) { return parktest.Try(th, done, "wait", d) },
			"Semaphore": func(d object.Value) (object.Value, error) {
				return parktest.Try(th, new("Semaphore", object.Int(0)), "acquire", object.True, d)
			},
			"Condition": func(d object.Value) (object.Value, error) { return parktest.Try(th, cond, "wait", d) },
			"wait_for":  func(d object.Value) (object.Value, error) { return parktest.Try(th, cond, "wait_for", false, d) },
			"join": func(d object.Value) (object.Value, error) {
				_, err := parktest.Try(th, thread, "join", d)
				alive := w.Call(th, thread, "is_alive")
				return object.Bool(!alive.Is(object.True)), err
			},
			"Barrier": func(d object.Value) (object.Value, error) {
				_, err := parktest.Try(th, new("Barrier", object.Int(2)), "wait", d)
				if err == nil || err.Error() != "threading.BrokenBarrierError" {
					return object.True, err
				}
				return object.False, nil
			},
		} {
			for _, d := range []float64{2.5, 0, 1e6} {
				before := time.Now()
				v, err := wait(seconds(d))
				if err != nil || !v.Is(object.False) {
					t.Errorf("%s: %v", name, err)
				}
				if got := time.Since(before).Seconds(); got != d {
					t.Errorf("%s for %v took %v", name, d, got)
				}
			}
		}
		w.Call(th, done, "set")
		w.Call(th, thread, "join")
		w.Wait()
	})
}

// TestClose serves everything that blocks for ever.
func TestClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, new := open(t)
		lock, event, sem, barrier := new("Lock"), new("Event"), new("Semaphore", object.Int(0)), new("Barrier", object.Int(9))
		w.Call(th, lock, "acquire")
		var ended atomic.Int32
		check := func(v object.Value, name string) {
			start(w, th, func(th *object.Thread) {
				_, err := parktest.Try(th, v, name)
				if name == "join" && err == nil {
					err = parktest.ErrClosed // the other thread ended first
				}
				if !errors.Is(err, parktest.ErrClosed) {
					t.Errorf("%s: %v", name, err)
				}
				ended.Add(1)
			})
			synctest.Wait()
		}
		check(lock, "acquire")
		check(event, "wait")
		check(sem, "acquire")
		check(barrier, "wait")
		check(start(w, th, func(th *object.Thread) { parktest.Try(th, event, "wait") }), "join")
		start(w, th, func(th *object.Thread) {
			cond := w.Call(th, w.Import(th, "threading").Get("Condition"), "")
			w.Call(th, cond, "__enter__")
			if _, err := parktest.Try(th, cond, "wait"); !errors.Is(err, parktest.ErrClosed) {
				t.Error(err)
			}
			w.Call(th, cond, "__exit__", object.None, object.None, object.None)
			ended.Add(1)
		})
		synctest.Wait()
		w.Close()
		if ended.Load() != 6 {
			t.Errorf("%d threads ended", ended.Load())
		}
	})
}

func TestConditionInterrupted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, new := open(t)
		cond := new("Condition")
		ctrlC := errors.New("KeyboardInterrupt")
		var waiting *object.Thread
		got := make(chan error, 1)
		start(w, th, func(th *object.Thread) {
			waiting = th
			w.Call(th, cond, "acquire")
			w.Call(th, cond, "acquire")
			_, err := parktest.Try(th, cond, "wait")
			w.Call(th, cond, "release")
			w.Call(th, cond, "release")
			got <- err
		})
		synctest.Wait()
		if what := waiting.Waiting(); what == nil || what.Kind != "condition" || !what.Object.Is(cond) {
			t.Errorf("waits for %+v", what)
		}
		w.Call(th, cond, "acquire")
		w.Interrupt(waiting, ctrlC)
		synctest.Wait()
		if what := waiting.Waiting(); what == nil || what.Kind != "lock" || what.Owner.OwnerID() != th.ID {
			t.Errorf("waits for %+v", what)
		}
		w.Call(th, cond, "release")
		if err := <-got; err != ctrlC {
			t.Error(err)
		}
		if s := w.Repr(th, cond); !strings.HasSuffix(s, ", 0)>") || !strings.Contains(s, "unlocked") {
			t.Error(s)
		}
		w.Wait()
	})
}

func TestThreads(t *testing.T) {
	w, th, new := open(t)
	gate := new("Event")
	v := start(w, th, func(th *object.Thread) { w.Call(th, gate, "wait") })
	ident, _ := object.GetAttr(th, v, "ident")
	if got, want := w.Repr(th, v), fmt.Sprintf("<Thread(Thread-1 (f), started %s)>", w.Repr(th, ident)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if n, _ := new("active_count").SmallInt(); n != 2 {
		t.Errorf("%d alive", n)
	}
	w.Fails(th, "RuntimeError: threads can only be started once", v, "start")
	w.Fails(th, "RuntimeError: cannot join current thread", new("current_thread"), "join")
	w.Fails(th, "RuntimeError: cannot join thread before it is started", new("Thread"), "join")
	w.Call(th, gate, "set")
	w.Call(th, v, "join")
	if n := w.Repr(th, new("enumerate")); n != "[<_MainThread(MainThread, started 1)>]" {
		t.Error(n)
	}
	host := w.Thread()
	m := w.Import(th, "threading")
	dummy := w.Call(host, m.Get("current_thread"), "")
	if !dummy.Is(w.Call(host, m.Get("current_thread"), "")) || !strings.HasPrefix(w.Repr(th, dummy), "<_DummyThread(Dummy-") {
		t.Error(w.Repr(th, dummy))
	}
	w.Fails(th, "RuntimeError: cannot join a dummy thread", dummy, "join")
}

func TestUncaught(t *testing.T) {
	w, th, new := open(t)
	fail := parktest.Func(func(*object.Thread, []object.Value) (object.Value, error) {
		return object.Value{}, object.Errorf(object.ValueError, "no")
	})
	v := new("Thread", object.None, fail, object.Str("worker"))
	w.Call(th, v, "start")
	w.Call(th, v, "join")
	if got := w.Stderr.String(); !strings.HasPrefix(got, "Exception in thread worker:\n") || !strings.HasSuffix(got, "ValueError: no\n") {
		t.Errorf("%q", got)
	}
	var seen atomic.Int32
	w.Import(th, "threading").Set("excepthook", parktest.Func(func(th *object.Thread, args []object.Value) (object.Value, error) {
		if e, _ := object.GetAttr(th, args[0], "exc_value"); e.Type() == object.ValueError {
			seen.Add(1)
		}
		return object.None, nil
	}))
	v = new("Thread", object.None, fail)
	w.Call(th, v, "start")
	w.Call(th, v, "join")
	if seen.Load() != 1 {
		t.Error("the hook was not called")
	}
}

// TestStressBarrier has threads meet many times, one of them resetting now and then.
func TestStressBarrier(t *testing.T) {
	w, th, new := open(t)
	const parties, rounds = 4, 500
	b := new("Barrier", object.Int(parties))
	var sum atomic.Int64
	for range parties {
		start(w, th, func(th *object.Thread) {
			for range rounds {
				n, _ := w.Call(th, b, "wait").SmallInt()
				sum.Add(n)
			}
		})
	}
	w.Wait()
	if sum.Load() != rounds*parties*(parties-1)/2 {
		t.Error(sum.Load())
	}
}

// TestStressCondition passes tokens between threads that wait with timeouts.
func TestStressCondition(t *testing.T) {
	w, th, new := open(t)
	cond := new("Condition")
	tokens, taken := 0, 0
	for i := range 4 {
		start(w, th, func(th *object.Thread) {
			for range 1000 {
				w.Call(th, cond, "acquire")
				for tokens == 0 {
					if i%2 == 0 {
						w.Call(th, cond, "wait")
					} else {
						w.Call(th, cond, "wait", seconds(0.0005))
					}
				}
				tokens--
				taken++
				w.Call(th, cond, "release")
			}
		})
	}
	for range 4000 {
		w.Call(th, cond, "acquire")
		tokens++
		w.Call(th, cond, "notify")
		w.Call(th, cond, "release")
	}
	w.Wait()
	if tokens != 0 || taken != 4000 {
		t.Error(tokens, taken)
	}
}

func BenchmarkStartJoin(b *testing.B) {
	w, th, new := open(b)
	f := parktest.Func(func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil })
	for b.Loop() {
		v := new("Thread", object.None, f)
		w.Call(th, v, "start")
		w.Call(th, v, "join")
	}
}

func BenchmarkWithLock(b *testing.B) {
	w, th, new := open(b)
	l := new("Lock")
	enter, _ := object.GetAttr(th, l, "__enter__")
	exit, _ := object.GetAttr(th, l, "__exit__")
	b.ReportAllocs()
	for b.Loop() {
		w.Call(th, enter, "")
		w.Call(th, exit, "", object.None, object.None, object.None)
	}
}
