package queue_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/queue"
)

func open(t testing.TB) (*parktest.World, *object.Thread, func(class string, args ...object.Value) object.Value) {
	w := parktest.New(t, native.ModuleEntry{Name: "queue", Declare: queue.Module})
	th := w.Thread()
	m := w.Import(th, "queue")
	return w, th, func(class string, args ...object.Value) object.Value { return w.Call(th, m.Get(class), "", args...) }
}

func TestDeclarations(t *testing.T) {
	object.Setup(func() {})
	if err := native.CheckAll([]native.ModuleEntry{{Name: "queue", Declare: queue.Module}}); err != nil {
		t.Error(err)
	}
}

var classes = []string{"Queue", "LifoQueue", "PriorityQueue"}

func num(i int) object.Value { return object.Int(int64(i)) }

func TestTimeouts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, new := open(t)
		for _, class := range append(classes, "SimpleQueue") {
			q := new(class)
			for _, d := range []float64{2.5, 0, 1e6} {
				before := time.Now()
				w.Fails(th, "_queue.Empty", q, "get", object.True, object.Float(d))
				if got := time.Since(before).Seconds(); got != d {
					t.Errorf("%s: get for %v took %v", class, d, got)
				}
			}
			w.Fails(th, "_queue.Empty", q, "get_nowait")
			w.Fails(th, "ValueError: 'timeout' must be a non-negative number", q, "get", object.True, num(-1))
		}
		for _, class := range classes {
			q := new(class, num(1))
			w.Call(th, q, "put", num(1))
			before := time.Now()
			w.Fails(th, "queue.Full", q, "put", num(2), object.True, object.Float(2.5))
			if got := time.Since(before).Seconds(); got != 2.5 {
				t.Errorf("%s: put took %v", class, got)
			}
			w.Fails(th, "queue.Full", q, "put_nowait", num(2))
		}
	})
}

func TestFair(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, class := range classes {
			w, th, new := open(t)
			q := new(class, num(1))
			var mu sync.Mutex
			var got []int64
			for range 3 {
				go func() {
					v, _ := w.Call(w.Thread(), q, "get").SmallInt()
					mu.Lock()
					got = append(got, v)
					mu.Unlock()
				}()
				synctest.Wait()
			}
			for i := range 3 {
				w.Call(th, q, "put", num(i))
				synctest.Wait()
			}
			if !slices.Equal(got, []int64{0, 1, 2}) {
				t.Error(class, got)
			}
			w.Call(th, q, "put", num(10))
			var done []int
			for i := range 3 {
				go func() {
					w.Call(w.Thread(), q, "put", num(i))
					mu.Lock()
					done = append(done, i)
					mu.Unlock()
				}()
				synctest.Wait()
			}
			for range 4 {
				w.Call(th, q, "get")
				synctest.Wait()
			}
			if !slices.Equal(done, []int{0, 1, 2}) {
				t.Error(class, done)
			}
		}
	})
}

func TestInterruptedAndClosed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, th, new := open(t)
		ctrlC := errors.New("KeyboardInterrupt")
		q := new("Queue")
		other := w.Thread()
		errs := make(chan error)
		wait := func() {
			_, err := parktest.Try(other, q, "get")
			errs <- err
		}
		go wait()
		synctest.Wait()
		if what := other.Waiting(); what == nil || what.Kind != "queue.get" || !what.Object.Is(q) {
			t.Errorf("waits for %+v", what)
		}
		w.Interrupt(other, ctrlC)
		if err := <-errs; err != ctrlC {
			t.Error(err)
		}
		w.Call(th, q, "put", num(1)) // not to the one that left
		if n, _ := w.Call(th, q, "get").SmallInt(); n != 1 {
			t.Error(n)
		}
		go wait()
		synctest.Wait()
		w.Close()
		if err := <-errs; !errors.Is(err, parktest.ErrClosed) {
			t.Error(err)
		}
	})
}

func TestShutdown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, class := range classes {
			for _, immediate := range []object.Value{object.False, object.True} {
				w, th, new := open(t)
				empty, full := new(class), new(class, num(1))
				w.Call(th, full, "put", num(7))
				var ended atomic.Int32
				check := func(f func(th *object.Thread) error) {
					go func() {
						if err := f(w.Thread()); err == nil || err.Error() != "queue.ShutDown" {
							t.Error(err)
						}
						ended.Add(1)
					}()
				}
				check(func(th *object.Thread) error { _, err := parktest.Try(th, empty, "get"); return err })
				check(func(th *object.Thread) error { _, err := parktest.Try(th, full, "put", num(1)); return err })
				synctest.Wait()
				w.Call(th, empty, "shutdown", immediate)
				w.Call(th, full, "shutdown", immediate)
				synctest.Wait()
				if ended.Load() != 2 {
					t.Errorf("%d ended", ended.Load())
				}
				if immediate.Is(object.True) {
					w.Call(th, full, "join")
				} else if n, _ := w.Call(th, full, "get").SmallInt(); n != 7 {
					t.Error(n)
				}
				w.Fails(th, "queue.ShutDown", full, "get")
				w.Fails(th, "queue.ShutDown", full, "put_nowait", num(1))
			}
		}
	})
}

// entry is an object that only script code could compare: its __lt__ can fail,
// and can use the queue.
type entry struct {
	object.Instance
	n    int
	less func(th *object.Thread) error
}

func entryClass() *native.Class {
	return native.NewClass[entry](native.Class{Name: "entry", Module: "test", Slots: object.Slots{
		Compare: func(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
			x, y := native.To[*entry](a), native.To[*entry](b)
			if op != object.LT {
				return object.NotImplemented, nil
			}
			if x.less != nil {
				if err := x.less(th); err != nil {
					return object.Value{}, err
				}
			}
			return object.Bool(x.n < y.n), nil
		},
	}})
}

func newEntry(th *object.Thread, n int, less func(*object.Thread) error) object.Value {
	e := native.New[*entry](th.Runtime, entryClass)
	e.n, e.less = n, less
	return e.Value()
}

func TestPriorityOrder(t *testing.T) {
	w, th, new := open(t)
	for name, item := range map[string]func(n int) object.Value{
		"int":   num,
		"float": func(n int) object.Value { return object.Float(float64(n)) },
		"mixed": func(n int) object.Value {
			if n%2 == 0 {
				return num(n)
			}
			return object.Float(float64(n))
		},
		"str":   func(n int) object.Value { return object.Str(string(rune('a' + n))) },
		"tuple": func(n int) object.Value { return object.TupleOf(num(n/3), num(n%3)).Value() },
		"entry": func(n int) object.Value { return newEntry(th, n, nil) },
	} {
		for size := range 40 {
			q := new("PriorityQueue")
			for _, n := range rand.Perm(size) {
				w.Call(th, q, "put", item(n))
			}
			var last object.Value
			for i := range size {
				v := w.Call(th, q, "get")
				if i > 0 {
					if less, err := object.CompareBool(th, object.LT, last, v); err != nil || !less {
						t.Fatalf("%s: order of %d", name, size)
					}
				}
				last = v
			}
		}
	}
}

func TestComparisonFails(t *testing.T) {
	w, th, new := open(t)
	q := new("PriorityQueue", num(8))
	fail := errors.New("no")
	var failing bool
	less := func(*object.Thread) error {
		if failing {
			return fail
		}
		return nil
	}
	for i := range 8 {
		w.Call(th, q, "put", newEntry(th, 8-i, less))
	}
	failing = true
	if _, err := parktest.Try(th, q, "get"); err != fail {
		t.Error(err)
	}
	failing = false
	w.Call(th, q, "get")
	failing = true
	if _, err := parktest.Try(th, q, "put", newEntry(th, 0, less)); err != fail {
		t.Error(err)
	}
	failing = false
	w.Fails(th, "queue.Full", q, "put_nowait", num(1)) // the entry is in the queue
	for _, want := range []int{2, 0, 3, 4, 5, 6, 7, 8} {
		if e := native.To[*entry](w.Call(th, q, "get_nowait")); e.n != want {
			t.Errorf("got %d, want %d", e.n, want)
		}
	}
}

// TestComparisonUsesQueue has __lt__ call the queue's own methods.
func TestComparisonUsesQueue(t *testing.T) {
	w, th, new := open(t)
	q := new("PriorityQueue")
	depth := 0
	less := func(th *object.Thread) error {
		if depth++; depth < 3 {
			w.Call(th, q, "put", newEntry(th, 100+depth, nil))
			w.Call(th, q, "qsize")
		}
		return nil
	}
	for i := range 5 {
		w.Call(th, q, "put", newEntry(th, i, less))
	}
	if n, _ := w.Call(th, q, "qsize").SmallInt(); n != 7 {
		t.Error(n)
	}
}

// TestStress passes numbers through a queue of every kind and counts them.
func TestStress(t *testing.T) {
	for _, class := range append(classes, "SimpleQueue", "entries") {
		t.Run(class, func(t *testing.T) {
			w, _, new := open(t)
			var q object.Value
			item := func(_ *object.Thread, n int) object.Value { return num(n) }
			number := func(v object.Value) int { n, _ := v.SmallInt(); return int(n) }
			switch class {
			case "SimpleQueue":
				q = new(class)
			case "entries":
				q = new("PriorityQueue", num(10))
				item = func(th *object.Thread, n int) object.Value { return newEntry(th, n, nil) }
				number = func(v object.Value) int { return native.To[*entry](v).n }
			default:
				q = new(class, num(10))
			}
			const workers, each = 4, 2000
			var seen [workers * each]atomic.Int32
			var wg sync.WaitGroup
			for i := range workers {
				wg.Go(func() {
					th := w.Thread()
					for j := range each {
						w.Call(th, q, "put", item(th, i*each+j))
					}
				})
				wg.Go(func() {
					th := w.Thread()
					for range each {
						var v object.Value
						for err := error(errors.New("")); err != nil; {
							if i%2 == 0 {
								v, err = parktest.Try(th, q, "get")
							} else {
								v, err = parktest.Try(th, q, "get", object.True, object.Float(0.00002))
							}
						}
						seen[number(v)].Add(1)
						if class != "SimpleQueue" {
							w.Call(th, q, "task_done")
						}
					}
				})
			}
			wg.Wait()
			if class != "SimpleQueue" {
				w.Call(w.Thread(), q, "join")
			}
			for i := range seen {
				if n := seen[i].Load(); n != 1 {
					t.Fatalf("%d came out %d times", i, n)
				}
			}
		})
	}
}

func TestRing(t *testing.T) {
	w, th, new := open(t)
	fifo, lifo := new("Queue"), new("LifoQueue")
	var want []int
	next := 0
	for range 20000 {
		if len(want) == 0 || rand.IntN(100) < 51 {
			want = append(want, next)
			w.Call(th, fifo, "put", num(next))
			next++
			continue
		}
		if n, _ := w.Call(th, fifo, "get").SmallInt(); int(n) != want[0] {
			t.Fatal(n, want[0])
		}
		want = want[1:]
	}
	for i := range 5000 {
		w.Call(th, lifo, "put", num(i))
	}
	for i := range 5000 {
		if n, _ := w.Call(th, lifo, "get").SmallInt(); int(n) != 4999-i {
			t.Fatal(n)
		}
	}
}

func BenchmarkPutGet(b *testing.B) {
	for _, class := range append(classes, "SimpleQueue") {
		b.Run(class, func(b *testing.B) {
			w, th, new := open(b)
			q := new(class)
			th.Shared = false
			put, _ := object.GetAttr(th, q, "put")
			get, _ := object.GetAttr(th, q, "get")
			args := []object.Value{num(1)}
			for b.Loop() {
				object.Call(th, put, args, nil)
				object.Call(th, get, nil, nil)
			}
			_ = w
		})
	}
}

func BenchmarkTwoThreads(b *testing.B) {
	for _, class := range append(classes, "SimpleQueue") {
		b.Run(class, func(b *testing.B) {
			w, th, new := open(b)
			q := new(class)
			go func() {
				th := w.Thread()
				for i := range b.N {
					w.Call(th, q, "put", num(i))
				}
			}()
			for range b.N {
				w.Call(th, q, "get")
			}
		})
	}
}
