package futures_test

import (
	"errors"
	"runtime"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections"
	collectionsabc "github.com/starling-lang/starling/modules/collections/abc"
	"github.com/starling-lang/starling/modules/concurrent/futures"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/threading"
)

var entries = []native.ModuleEntry{
	{Name: "concurrent.futures", Declare: futures.Module},
	{Name: "concurrent.futures._base", Declare: futures.BaseModule},
	{Name: "concurrent.futures.process", Declare: futures.ProcessModule},
	{Name: "concurrent.futures.thread", Declare: futures.ThreadModule},
	{Name: "collections", Declare: collections.Module},
	{Name: "collections.abc", Declare: collectionsabc.Module},
	{Name: "threading", Declare: threading.Module},
}

func TestDeclarations(t *testing.T) {
	object.Setup(func() {})
	if err := native.CheckAll(entries); err != nil {
		t.Error(err)
	}
}

// open makes an interpreter, and get, which returns a name of concurrent.futures.
func open(t *testing.T) (*parktest.World, *object.Thread, func(name string) object.Value) {
	w := parktest.New(t, entries...)
	th := w.Thread()
	m := w.Import(th, "concurrent.futures")
	return w, th, m.Get
}

// sleeper is a call that sleeps for some seconds and returns them.
func sleeper() object.Value {
	return parktest.Func(func(th *object.Thread, a []object.Value) (object.Value, error) {
		n, _ := a[0].SmallInt()
		return a[0], park.Sleep(th, time.Duration(n)*time.Second)
	})
}

func tuple(elems ...object.Value) object.Value { return object.NewTuple(elems).Value() }

func num(i int) object.Value { return object.Int(int64(i)) }

// timed calls f and checks how long it takes in fake time.
func timed(t *testing.T, name string, want time.Duration, f func()) {
	t.Helper()
	before := time.Now()
	f()
	if got := time.Since(before); got != want {
		t.Errorf("%s took %v, want %v", name, got, want)
	}
}

func TestTimeouts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, get := open(t)
		f := w.Call(th, get("Future"), "")
		half := object.Float(2.5)
		timed(t, "result", 2500*time.Millisecond, func() { w.Fails(th, "TimeoutError", f, "result", half) })
		timed(t, "exception", 2500*time.Millisecond, func() { w.Fails(th, "TimeoutError", f, "exception", half) })
		timed(t, "result(0)", 0, func() { w.Fails(th, "TimeoutError", f, "result", num(0)) })
		timed(t, "wait", 2500*time.Millisecond, func() { w.Call(th, get("wait"), "", tuple(f), half) })
		timed(t, "as_completed", 2500*time.Millisecond, func() {
			w.Fails(th, "TimeoutError: 1 (of 1) futures unfinished", w.Call(th, get("as_completed"), "", tuple(f), half), "__next__")
		})
		pool := w.Call(th, get("ThreadPoolExecutor"), "", num(1))
		timed(t, "map", 2*time.Second, func() {
			kw := []object.Named{{Name: "timeout", Value: num(2)}}
			f, err := object.GetAttr(th, pool, "map")
			if err != nil {
				t.Fatal(err)
			}
			it, err := object.Call(th, f, []object.Value{sleeper(), tuple(num(5), num(6))}, kw)
			if err != nil {
				t.Fatal(err)
			}
			w.Fails(th, "TimeoutError", it, "__next__")
		})
		timed(t, "shutdown", 3*time.Second, func() { w.Call(th, pool, "shutdown") })
		w.Close()
	})
}

// TestWakesAtOnce looks at when those who wait hear of a result.
func TestWakesAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, get := open(t)
		pool := w.Call(th, get("ThreadPoolExecutor"), "", num(3))
		var fs []object.Value
		timed(t, "submit", 0, func() {
			for _, n := range []int{3, 1, 2, 1} {
				fs = append(fs, w.Call(th, pool, "submit", sleeper(), num(n)))
			}
		})
		timed(t, "first", time.Second, func() { w.Call(th, get("wait"), "", tuple(fs...), object.None, object.Str("FIRST_COMPLETED")) })
		it := w.Call(th, get("as_completed"), "", tuple(fs...))
		for i, want := range []time.Duration{0, time.Second, 0, time.Second} {
			timed(t, "as_completed", want, func() {
				if f := w.Call(th, it, "__next__"); i == 3 && !f.Is(fs[0]) {
					t.Error("the last one is another")
				}
			})
		}
		timed(t, "all", 0, func() { w.Call(th, get("wait"), "", tuple(fs...)) })
		timed(t, "shutdown", 0, func() { w.Call(th, pool, "shutdown") })
		w.Close()
	})
}

// waits are calls that wait for long.
func waits(w *parktest.World, th *object.Thread, get func(string) object.Value) map[string]func(th *object.Thread) error {
	method := func(v object.Value, name string, args ...object.Value) func(*object.Thread) error {
		return func(th *object.Thread) error {
			_, err := parktest.Try(th, v, name, args...)
			return err
		}
	}
	f, hour := w.Call(th, get("Future"), ""), num(3600)
	busy := w.Call(th, get("ThreadPoolExecutor"), "", num(1))
	w.Call(th, busy, "submit", sleeper(), num(7200))
	return map[string]func(th *object.Thread) error{
		"result": method(f, "result"), "result(timeout)": method(f, "result", hour), "exception": method(f, "exception"),
		"wait": method(get("wait"), "", tuple(f)), "wait(timeout)": method(get("wait"), "", tuple(f), hour),
		"as_completed": func(th *object.Thread) error {
			it, err := parktest.Try(th, get("as_completed"), "", tuple(f))
			if err == nil {
				_, err = parktest.Try(th, it, "__next__")
			}
			return err
		},
		"map": func(th *object.Thread) error {
			it, err := parktest.Try(th, busy, "map", sleeper(), tuple(num(1)))
			if err == nil {
				_, err = parktest.Try(th, it, "__next__")
			}
			return err
		},
		"shutdown": method(w.Call(th, get("ThreadPoolExecutor"), "", num(1)), "shutdown"),
	}
}

func TestInterrupted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, get := open(t)
		ctrlC := errors.New("KeyboardInterrupt")
		for name, call := range waits(w, th, get) {
			if name == "shutdown" {
				continue // returns at once: no thread was started
			}
			runner, got := w.Thread(), make(chan error, 1)
			timed(t, name, 0, func() {
				go func() { got <- call(runner) }()
				synctest.Wait()
				w.Interrupt(runner, ctrlC)
				if err := <-got; err != ctrlC || runner.Waiting() != nil {
					t.Errorf("%s: %v", name, err)
				}
			})
		}
		w.Close()
	})
}

// TestClose closes the interpreter under threads that wait, workers that run, and idle ones.
func TestClose(t *testing.T) {
	here := goleak.IgnoreCurrent()
	synctest.Test(t, func(t *testing.T) {
		w, th, get := open(t)
		idle := w.Call(th, get("ThreadPoolExecutor"), "", num(2))
		w.Call(th, w.Call(th, idle, "submit", sleeper(), num(0)), "result")
		calls := waits(w, th, get)
		got := make(chan error, len(calls))
		for _, call := range calls {
			go func() { got <- call(w.Thread()) }()
		}
		synctest.Wait()
		timed(t, "Close", 0, w.Close)
		for range calls {
			if err := <-got; err != nil && !errors.Is(err, parktest.ErrClosed) {
				t.Error(err)
			}
		}
		if text := w.Stderr.String(); text != "" {
			t.Errorf("printed %q", text)
		}
	})
	if err := goleak.Find(here); err != nil {
		t.Error(err)
	}
}

// TestCancelRunning stops calls in a wait; the worker takes the next one.
func TestCancelRunning(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, get := open(t)
		pool := w.Call(th, get("ThreadPoolExecutor"), "", num(1))
		cancel := func(f object.Value) bool {
			m, err := object.GetAttr(th, f, "cancel")
			if err != nil {
				t.Fatal(err)
			}
			v, err := object.Call(th, m, nil, []object.Named{{Name: "running", Value: object.True}})
			return err == nil && v.Is(object.True)
		}
		timed(t, "cancel", 4*time.Second, func() {
			for range 4 {
				f := w.Call(th, pool, "submit", sleeper(), num(3600))
				next := w.Call(th, pool, "submit", sleeper(), num(1))
				synctest.Wait()
				for range 2 {
					if !cancel(f) {
						t.Error("not cancelled")
					}
				}
				w.Fails(th, "concurrent.futures._base.CancelledError", f, "result")
				if v := w.Call(th, next, "result"); !v.Is(num(1)) {
					t.Error(v)
				}
				if cancel(next) {
					t.Error("a finished future was cancelled")
				}
			}
		})
		w.Close()
	})
}

// TestAbandoned drops an executor: its workers end.
func TestAbandoned(t *testing.T) {
	w, th, get := open(t)
	before := runtime.NumGoroutine()
	func() {
		pool := w.Call(th, get("ThreadPoolExecutor"), "", num(2))
		w.Call(th, w.Call(th, pool, "submit", sleeper(), num(0)), "result")
	}()
	deadline := time.Now().Add(20 * time.Second)
	for runtime.NumGoroutine() > before {
		if time.Now().After(deadline) {
			t.Fatal("the worker goes on")
		}
		runtime.GC()
		runtime.Gosched()
	}
	w.Close()
}
