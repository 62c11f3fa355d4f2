package park

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

func lock(t *testing.T, m *Mutex, th *object.Thread) {
	if ok, err := m.Acquire(th, object.Value{}, time.Time{}); !ok || err != nil {
		t.Errorf("acquire: %v, %v", ok, err)
	}
}

func TestMutex(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		a, b := w.thread(), w.thread()
		var m Mutex
		if m.Release() || m.Held() {
			t.Error("a free lock is released")
		}
		lock(t, &m, a)
		if m.OwnerID() != a.ID || m.TryAcquire(b) || !m.Held() {
			t.Error("not held")
		}
		start := time.Now()
		if ok, err := m.Acquire(b, object.Value{}, Deadline(time.Second)); ok || err != nil || time.Since(start) != time.Second {
			t.Error(ok, err, time.Since(start))
		}
		go lock(t, &m, b)
		synctest.Wait()
		if what := b.Waiting(); what == nil || what.Owner.OwnerID() != a.ID {
			t.Error("b does not wait for a")
		}
		time.Sleep(time.Second)
		m.Release() // b has waited for long: it is handed the lock
		if m.OwnerID() != b.ID {
			t.Errorf("held by %d", m.OwnerID())
		}
		synctest.Wait()
		m.Release()
		if m.Held() || m.state.Load() != 0 {
			t.Errorf("state %b", m.state.Load())
		}
	})
}

func TestMutexInterrupted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		a, b, c := w.thread(), w.thread(), w.thread()
		ctrlC := errors.New("KeyboardInterrupt")
		var m Mutex
		lock(t, &m, a)
		var got error
		go func() {
			_, got = m.Acquire(b, object.Value{}, time.Time{})
		}()
		synctest.Wait()
		go lock(t, &m, c)
		synctest.Wait()
		w.interrupt(b, ctrlC)
		synctest.Wait()
		if got != ctrlC {
			t.Error(got)
		}
		m.Release()
		synctest.Wait()
		if m.OwnerID() != c.ID {
			t.Errorf("held by %d", m.OwnerID())
		}
	})
}

// TestMutexInHandler takes the lock in a handler of the thread that waits for it: the handler gets it first.
func TestMutexInHandler(t *testing.T) {
	for _, waited := range []time.Duration{0, time.Second} {
		synctest.Test(t, func(t *testing.T) {
			w := newWorld()
			a, b := w.thread(), w.thread()
			var m Mutex
			var order []string
			take := func(by string) {
				lock(t, &m, b)
				order = append(order, by)
				m.Release()
			}
			lock(t, &m, a)
			go take("b")
			synctest.Wait()
			w.request(b, func() error {
				take("handler")
				return nil
			})
			synctest.Wait()
			time.Sleep(waited) // a waiter of long standing is handed the lock
			m.Release()
			synctest.Wait()
			if !slices.Equal(order, []string{"handler", "b"}) || m.state.Load() != 0 {
				t.Errorf("order %q, state %b", order, m.state.Load())
			}
		})
	}
}

// TestMutexBehindHandler releases a lock whose first waiter is busy in a handler: the next one gets it.
func TestMutexBehindHandler(t *testing.T) {
	for _, waited := range []time.Duration{0, time.Second} {
		for _, deadline := range []time.Duration{0, time.Hour} {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld()
				a, b, c := w.thread(), w.thread(), w.thread()
				var m Mutex
				var g gate
				lock(t, &m, a)
				go func() {
					var end time.Time
					if deadline > 0 {
						end = Deadline(deadline)
					}
					if ok, err := m.Acquire(b, object.Value{}, end); !ok || err != nil {
						t.Error(ok, err)
					}
				}()
				synctest.Wait()
				go lock(t, &m, c)
				synctest.Wait()
				w.request(b, func() error {
					_, err := g.wait(b, time.Time{})
					return err
				})
				synctest.Wait()
				time.Sleep(waited)
				m.Release()
				synctest.Wait()
				if m.OwnerID() != c.ID {
					t.Errorf("held by %d while the handler runs", m.OwnerID())
				}
				m.Release()
				g.open(1)
				synctest.Wait()
				if m.OwnerID() != b.ID {
					t.Errorf("held by %d in the end", m.OwnerID())
				}
				m.Release()
				if m.state.Load() != 0 {
					t.Errorf("state %b", m.state.Load())
				}
			})
		}
	}
}

func TestMutexReacquire(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		ctx, cancel := context.WithCancelCause(context.Background())
		w.ctx = ctx
		a, b := w.thread(), w.thread()
		var m Mutex
		lock(t, &m, a)
		ctrlC := errors.New("KeyboardInterrupt")
		var held bool
		var got error
		try := func() { held, got = m.Reacquire(b, object.Value{}) }
		go try()
		synctest.Wait()
		w.interrupt(b, ctrlC)
		synctest.Wait()
		if b.Waiting() == nil {
			t.Fatal("the interrupt ended the wait")
		}
		m.Release()
		synctest.Wait()
		if !held || got != ctrlC || m.OwnerID() != b.ID {
			t.Error(held, got)
		}
		go try()
		synctest.Wait()
		cancel(ctrlC)
		synctest.Wait()
		if held || got != ctrlC {
			t.Error(held, got)
		}
	})
}

// TestMutexStress counts under the lock, with timeouts, interrupts and handlers that take the lock too.
func TestMutexStress(t *testing.T) {
	w := newWorld()
	var m Mutex
	var wg sync.WaitGroup
	count, taken := 0, 0
	var sum sync.Mutex
	ctrlC := errors.New("KeyboardInterrupt")
	for i := range 8 {
		th := w.thread()
		stop := make(chan struct{})
		handle := func() error {
			if ok, _ := m.Acquire(th, object.Value{}, time.Time{}); ok {
				m.Release()
			}
			return nil
		}
		go func() {
			for n := 0; ; n++ {
				select {
				case <-stop:
					return
				case <-time.After(time.Duration(i+1) * 50 * time.Microsecond):
					if n%2 == 0 {
						w.interrupt(th, ctrlC)
					} else {
						w.request(th, handle)
					}
				}
			}
		}()
		wg.Go(func() {
			defer close(stop)
			mine := 0
			for j := range 5000 {
				var deadline time.Time
				if j%3 == 0 {
					deadline = Deadline(time.Duration(j%50) * time.Microsecond)
				}
				if ok, err := m.Acquire(th, object.Value{}, deadline); ok {
					count++
					mine++
					if j%100 == 0 {
						time.Sleep(10 * time.Microsecond)
					}
					m.Release()
				} else if err != nil && err != ctrlC {
					t.Error(err)
				}
			}
			sum.Lock()
			taken += mine
			sum.Unlock()
		})
	}
	wg.Wait()
	if count != taken || m.state.Load() != 0 || m.waiters.Len() != 0 {
		t.Errorf("counted %d of %d, state %b, %d waiters", count, taken, m.state.Load(), m.waiters.Len())
	}
	t.Log(taken)
}

func BenchmarkMutex(b *testing.B) {
	w := newWorld()
	b.Run("alone", func(b *testing.B) {
		th := w.thread()
		var m Mutex
		for b.Loop() {
			m.TryAcquire(th)
			m.Release()
		}
	})
	b.Run("two", func(b *testing.B) {
		var m Mutex
		var wg sync.WaitGroup
		for range 2 {
			th := w.thread()
			wg.Go(func() {
				for range b.N {
					m.Acquire(th, object.Value{}, time.Time{})
					m.Release()
				}
			})
		}
		wg.Wait()
	})
	b.Run("eight", func(b *testing.B) {
		var m Mutex
		var wg sync.WaitGroup
		for range 8 {
			th := w.thread()
			wg.Go(func() {
				for range b.N / 4 {
					m.Acquire(th, object.Value{}, time.Time{})
					m.Release()
				}
			})
		}
		wg.Wait()
	})
}

func BenchmarkPingPong(b *testing.B) {
	w := newWorld()
	var ping, pong gate
	var mu sync.Mutex
	turn := 0
	var wg sync.WaitGroup
	player := func(me int, mine, other *gate) {
		th := w.thread()
		for range b.N {
			mu.Lock()
			for turn != me {
				mine.mu.Lock()
				mu.Unlock()
				mine.waiters.Block(&mine.mu, New(th, Reason{}, time.Time{}))
				mu.Lock()
			}
			turn = 1 - me
			mu.Unlock()
			other.open(1)
		}
	}
	b.ReportAllocs()
	wg.Go(func() { player(0, &ping, &pong) })
	wg.Go(func() { player(1, &pong, &ping) })
	wg.Wait()
}
