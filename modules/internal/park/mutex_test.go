package park

import (
	"context"
	"errors"
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

// TestMutexStress counts under the lock, with timeouts and interrupts.
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
		go func() {
			for {
				select {
				case <-stop:
					return
				case <-time.After(time.Duration(i+1) * 50 * time.Microsecond):
					w.interrupt(th, ctrlC)
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
