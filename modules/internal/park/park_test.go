package park

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// engine does what a test wants for requests.
type engine struct {
	object.Engine
	mu     sync.Mutex
	handle map[*object.Thread]func() error
}

func (e *engine) Safepoint(th *object.Thread) error {
	atomic.StoreUint32(&th.Flag, 0)
	th.TakeRequests()
	if err := context.Cause(th.Context); err != nil {
		return err
	}
	e.mu.Lock()
	handle := e.handle[th]
	delete(e.handle, th)
	e.mu.Unlock()
	if handle == nil {
		return nil
	}
	return handle()
}

// request makes the thread's next safepoint call handle.
func (e *engine) request(th *object.Thread, handle func() error) {
	e.mu.Lock()
	e.handle[th] = handle
	e.mu.Unlock()
	th.Request(object.RequestInterrupt)
}

// interrupt makes the thread's next safepoint return err.
func (e *engine) interrupt(th *object.Thread, err error) { e.request(th, func() error { return err }) }

type world struct {
	*engine
	rt  *object.Runtime
	ctx context.Context
	ids atomic.Int64
}

func newWorld() *world {
	return &world{engine: &engine{handle: map[*object.Thread]func() error{}}, rt: &object.Runtime{Dialect: object.Python}, ctx: context.Background()}
}

func (w *world) thread() *object.Thread {
	th := &object.Thread{Runtime: w.rt, Dialect: object.Python, Shared: true, Context: w.ctx, ID: w.ids.Add(1)}
	th.Engine = w.engine
	context.AfterFunc(w.ctx, func() { th.Request(object.RequestCancel) })
	return th
}

// gate is the simplest thing to wait at.
type gate struct {
	mu      sync.Mutex
	waiters List
}

func (g *gate) wait(th *object.Thread, deadline time.Time) (bool, error) {
	g.mu.Lock()
	return g.waiters.Block(&g.mu, New(th, Reason{Kind: "gate"}, deadline))
}

func (g *gate) open(n int) {
	g.mu.Lock()
	c := g.waiters.Take(n)
	g.mu.Unlock()
	c.Grant()
}

func TestDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		th := w.thread()
		var g gate
		for _, d := range []time.Duration{2500 * time.Millisecond, 0, -time.Second, time.Hour} {
			start := time.Now()
			granted, err := g.wait(th, Deadline(d))
			if granted || err != nil {
				t.Errorf("wait of %v: %v, %v", d, granted, err)
			}
			if got := time.Since(start); got != max(d, 0) {
				t.Errorf("wait of %v took %v", d, got)
			}
		}
		if g.waiters.Len() != 0 || th.Waiting() != nil {
			t.Error("a waiter was left behind")
		}
	})
}

func TestGrantInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		var g gate
		var mu sync.Mutex // guards order
		var order []int
		for i := range 5 {
			go func() {
				if ok, err := g.wait(w.thread(), time.Time{}); !ok || err != nil {
					t.Error(ok, err)
				}
				mu.Lock()
				order = append(order, i)
				mu.Unlock()
			}()
			synctest.Wait()
		}
		for range 3 {
			g.open(1)
			synctest.Wait()
		}
		g.open(-1)
		synctest.Wait()
		for i, n := range order {
			if i < 3 && n != i {
				t.Errorf("woken in order %v", order)
			}
		}
		if len(order) != 5 {
			t.Errorf("%d woken", len(order))
		}
	})
}

func TestCancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		ctx, cancel := context.WithCancelCause(context.Background())
		w.ctx = ctx
		stop := errors.New("stop")
		var g gate
		var done atomic.Int32
		for range 3 {
			go func() {
				if _, err := g.wait(w.thread(), time.Time{}); err != stop {
					t.Error(err)
				}
				done.Add(1)
			}()
		}
		synctest.Wait()
		cancel(stop)
		synctest.Wait()
		if done.Load() != 3 || g.waiters.Len() != 0 {
			t.Errorf("%d ended, %d left", done.Load(), g.waiters.Len())
		}
		if err := Sleep(w.thread(), time.Hour); err != stop {
			t.Errorf("a later wait: %v", err)
		}
	})
}

func TestInterrupt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		th := w.thread()
		ctrlC := errors.New("KeyboardInterrupt")
		var g gate
		got := make(chan error)
		go func() {
			_, err := g.wait(th, time.Time{})
			got <- err
		}()
		synctest.Wait()
		th.Request(object.RequestCall) // raises nothing: the wait goes on
		synctest.Wait()
		if th.Waiting() == nil || th.Waiting().Kind != "gate" {
			t.Fatal("not waiting any more")
		}
		w.interrupt(th, ctrlC)
		if err := <-got; err != ctrlC {
			t.Error(err)
		}
		if g.waiters.Len() != 0 {
			t.Error("waiter left")
		}
	})
}

// nestedEngine blocks in its safepoint, as a signal handler may.
type nestedEngine struct {
	object.Engine
	handler func(th *object.Thread)
}

func (e *nestedEngine) Safepoint(th *object.Thread) error {
	th.TakeRequests()
	atomic.StoreUint32(&th.Flag, 0)
	e.handler(th)
	return nil
}

func TestWaitInHandler(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		th := w.thread()
		var outer, inner gate
		th.Engine = &nestedEngine{handler: func(th *object.Thread) {
			if ok, err := inner.wait(th, Deadline(time.Minute)); !ok || err != nil {
				t.Error(ok, err)
			}
		}}
		done := false
		go func() {
			if ok, err := outer.wait(th, Deadline(time.Hour)); !ok || err != nil {
				t.Error(ok, err)
			}
			done = true
		}()
		synctest.Wait()
		th.Request(object.RequestCall)
		synctest.Wait()
		outer.open(1) // while the handler waits for something else
		synctest.Wait()
		if done {
			t.Error("the handler was left")
		}
		inner.open(1)
		synctest.Wait()
		if !done {
			t.Error("a grant was lost")
		}
	})
}

func TestObserver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		th := w.thread()
		var seen []object.ThreadEvent
		stop := w.rt.Observe(func(e object.ThreadEvent, of *object.Thread, what *object.Waiting) {
			if of != th || what.Kind != "sleep" || !what.External || what.Deadline.Sub(what.Since) != time.Second {
				t.Errorf("%+v", what)
			}
			seen = append(seen, e)
		})
		Sleep(th, time.Second)
		stop()
		Sleep(th, time.Second)
		if len(seen) != 2 || seen[0] != object.ThreadBlocks || seen[1] != object.ThreadResumes {
			t.Error(seen)
		}
	})
}

func TestDo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		ctx, cancel := context.WithCancelCause(context.Background())
		w.ctx = ctx
		th := w.thread()
		tries := 0
		block := func(ctx context.Context) error {
			tries++
			<-ctx.Done()
			return ctx.Err()
		}
		got := make(chan error)
		start := func(deadline time.Time, f func(context.Context) error) {
			tries = 0
			go func() { got <- Do(th, Reason{Kind: "read"}, deadline, f) }()
			synctest.Wait()
		}
		start(Deadline(time.Second), block)
		if err := <-got; !errors.Is(err, context.DeadlineExceeded) || tries != 1 {
			t.Error(err, tries)
		}
		start(time.Time{}, block)
		th.Request(object.RequestCall)
		synctest.Wait()
		if tries != 2 {
			t.Errorf("%d tries", tries)
		}
		stop := errors.New("stop")
		w.interrupt(th, stop)
		if err := <-got; err != stop {
			t.Error(err)
		}
		start(time.Time{}, func(context.Context) error { return stop })
		if err := <-got; err != stop {
			t.Error(err)
		}
		start(time.Time{}, block)
		cancel(stop)
		if err := <-got; err != stop || th.Waiting() != nil {
			t.Error(err)
		}
	})
}

// TestAwake counts the threads that can go on: idle is called when there is none, and at no hand-over.
func TestAwake(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		ctx, cancel := context.WithCancelCause(context.Background())
		w.ctx = ctx
		var idle atomic.Int64
		w.rt.Idle = func() { idle.Add(1) }
		start := func(f func(th *object.Thread)) *object.Thread {
			th := w.thread()
			w.rt.Awake(true)
			go func() {
				defer w.rt.Awake(false)
				f(th)
			}()
			return th
		}
		var ping, pong, done gate
		for _, g := range [][2]*gate{{&ping, &pong}, {&pong, &ping}} {
			start(func(th *object.Thread) {
				for range 1000 {
					waiter := New(th, Reason{Kind: "gate"}, time.Time{})
					g[0].mu.Lock()
					g[0].waiters.PushBack(waiter)
					g[0].mu.Unlock()
					for sent := false; !sent; { // the other may not be there yet
						g[1].mu.Lock()
						c := g[1].waiters.Take(1)
						sent = c != Chain{}
						g[1].mu.Unlock()
						c.Grant()
						if !sent {
							if err := Sleep(th, time.Microsecond); err != nil {
								t.Error(err)
							}
						}
					}
					if ok, err := waiter.Wait(); !ok || err != nil {
						t.Error(ok, err)
					}
				}
			})
		}
		synctest.Wait()
		time.Sleep(time.Second)
		if _, settled := w.rt.Settled(); idle.Load() != 1 || !settled { // when both have ended
			t.Error(idle.Load(), settled)
		}
		idle.Store(0)
		// A timeout, and what something else can end, keep a thread awake.
		start(func(th *object.Thread) { done.wait(th, Deadline(time.Second)) })
		start(func(th *object.Thread) {
			New(th, Reason{Kind: "outside", External: true}, time.Time{}).Wait()
		})
		synctest.Wait()
		if _, settled := w.rt.Settled(); idle.Load() != 0 || settled {
			t.Error(idle.Load(), settled)
		}
		cancel(errors.New("end"))
		synctest.Wait()
		if _, settled := w.rt.Settled(); idle.Load() != 1 || !settled {
			t.Error(idle.Load(), settled)
		}
	})
}
