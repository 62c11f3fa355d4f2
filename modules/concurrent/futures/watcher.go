package futures

import (
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// What wait waits for.
const (
	firstCompleted = "FIRST_COMPLETED"
	firstException = "FIRST_EXCEPTION"
	allCompleted   = "ALL_COMPLETED"
)

// watcher is left with several futures and collects those that complete. Where both are held
// the lock of a future is taken first.
type watcher struct {
	object  object.Value // what a waiting thread is shown to wait for; may be unset
	any     bool         // one future is enough
	onRaise bool         // one that ended with an exception is enough
	mu      sync.Mutex   // guards the fields below
	left    int          // futures that did not complete yet
	ready   bool         // what is waited for has come
	done    []*Future    // in the order in which they completed
	waiters park.List
}

// add records a future that completes; its lock is held.
func (w *watcher) add(f *Future, raised bool) {
	w.mu.Lock()
	w.done = append(w.done, f)
	w.left--
	if w.any || raised && w.onRaise || w.left == 0 {
		w.ready = true
	}
	var chain park.Chain
	if w.ready {
		chain = w.waiters.Take(-1)
	}
	w.mu.Unlock()
	chain.Grant()
}

// watch leaves the watcher with the futures that are not complete, and returns the others.
func (w *watcher) watch(fs []*Future) (complete []*Future) {
	w.left = 1 // this function itself, so that the futures that complete meanwhile are not all there are
	for _, f := range fs {
		f.mu.Lock()
		if f.state.complete() {
			complete = append(complete, f)
		} else {
			w.mu.Lock()
			w.left++
			w.mu.Unlock()
			f.watchers = append(f.watchers, w)
		}
		f.mu.Unlock()
	}
	w.mu.Lock()
	if w.left--; w.left == 0 {
		w.ready = true
	}
	w.mu.Unlock()
	return complete
}

// unwatch takes the watcher away from the futures.
func (w *watcher) unwatch(fs []*Future) {
	for _, f := range fs {
		f.mu.Lock()
		if i := slices.Index(f.watchers, w); i >= 0 {
			f.watchers = slices.Delete(f.watchers, i, i+1)
		}
		f.mu.Unlock()
	}
}

// await waits until the watcher is ready, or the deadline.
func (w *watcher) await(th *object.Thread, kind string, deadline time.Time) error {
	w.mu.Lock()
	if w.ready {
		w.mu.Unlock()
		return nil
	}
	_, err := w.waiters.Block(&w.mu, park.New(th, park.Reason{Kind: kind, Object: w.object}, deadline))
	return err
}

// take returns the futures that completed since the last time.
func (w *watcher) take() []*Future {
	w.mu.Lock()
	defer w.mu.Unlock()
	done := w.done
	w.done, w.ready = nil, false
	return done
}

// futuresOf returns the futures of an iterable, each once.
func futuresOf(th *object.Thread, v object.Value) ([]*Future, error) {
	elems, err := object.Elements(th, v)
	if err != nil {
		return nil, err
	}
	set, err := object.NewSet(th, elems...)
	if err != nil {
		return nil, err
	}
	elems = set.Elems(th)
	fs := make([]*Future, len(elems))
	for i, e := range elems {
		f, ok := native.As[*Future](e)
		if !ok {
			return nil, object.NoAttribute(th, e, "_condition")
		}
		fs[i] = f
	}
	return fs, nil
}

// waitFor is wait(fs, timeout, return_when).
func waitFor(th *object.Thread, a []object.Value) (object.Value, error) {
	fs, err := futuresOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	when, _ := a[2].AsStr()
	w := &watcher{any: when == firstCompleted, onRaise: when == firstException}
	done := w.watch(fs)
	defer w.unwatch(fs)
	if w.enough(done, len(fs)) {
		return outcome(th, fs, done)
	}
	if when != firstCompleted && when != firstException && when != allCompleted {
		r, err := object.Repr(th, a[2])
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.ValueError, "Invalid return condition: %s", r)
	}
	deadline, err := park.Until(th, a[1], object.GT)
	if err != nil {
		return object.Value{}, err
	}
	if err := w.await(th, "wait for futures", deadline); err != nil {
		return object.Value{}, err
	}
	return outcome(th, fs, append(done, w.take()...))
}

// enough reports whether the futures that were complete from the start are enough.
func (w *watcher) enough(done []*Future, all int) bool {
	return len(done) == all || w.any && len(done) > 0 || w.onRaise && slices.ContainsFunc(done, (*Future).raised)
}

func (f *Future) raised() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.err.IsSet()
}

// outcome makes the result of wait.
func outcome(th *object.Thread, fs, done []*Future) (object.Value, error) {
	isDone := make(map[*Future]bool, len(done))
	yes, no := make([]object.Value, 0, len(done)), make([]object.Value, 0, len(fs)-min(len(done), len(fs)))
	for _, f := range done {
		isDone[f] = true
		yes = append(yes, f.Value())
	}
	for _, f := range fs {
		if !isDone[f] {
			no = append(no, f.Value())
		}
	}
	d, err := object.NewSet(th, yes...)
	if err != nil {
		return object.Value{}, err
	}
	n, err := object.NewSet(th, no...)
	if err != nil {
		return object.Value{}, err
	}
	return object.NewTupleInstance(doneAndNotDone(th), []object.Value{d.Value(), n.Value()}), nil
}

// completion is what as_completed returns. It begins when it is first asked for a future.
type completion struct {
	object.Instance
	busy        atomic.Bool // a thread is in next or close: it owns the fields below
	fs, timeout object.Value
	begun, over bool
	deadline    time.Time
	w           *watcher
	all         int
	left        map[*Future]bool // neither returned nor ready
	ready       []*Future
}

func completionClass() *native.Class {
	return native.NewClass[completion](native.Class{
		Name: "_AsCompleted", Module: baseName, Doc: `An iterator over futures as they complete.`, Final: true,
		Methods: []*object.Native{
			native.Def("close()", native.MethodDo0((*completion).close), `End the iteration.`),
		},
		Slots: object.Slots{
			New:  object.Uninstantiable,
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*completion](v).next(th)
			},
		},
	})
}

func asCompleted(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.New[*completion](th.Runtime, completionClass)
	c.fs, c.timeout = a[0], a[1]
	return c.Value(), nil
}

// claim is what keeps two threads from using an iterator at a time, as a generator does.
func claim(busy *atomic.Bool) error {
	if !busy.CompareAndSwap(false, true) {
		return object.Errorf(object.ValueError, "generator already executing")
	}
	return nil
}

func (c *completion) next(th *object.Thread) (object.Value, error) {
	if err := claim(&c.busy); err != nil {
		return object.Value{}, err
	}
	defer c.busy.Store(false)
	if c.over {
		return object.Value{}, nil
	}
	f, err := c.step(th)
	if err != nil || f == nil {
		c.end()
		return object.Value{}, err
	}
	return f.Value(), nil
}

// step returns the next future, nil at the end.
func (c *completion) step(th *object.Thread) (*Future, error) {
	if !c.begun {
		if err := c.begin(th); err != nil {
			return nil, err
		}
	}
	for len(c.ready) == 0 {
		if len(c.left) == 0 {
			return nil, nil
		}
		if !c.deadline.IsZero() && !time.Now().Before(c.deadline) {
			return nil, object.Errorf(object.TimeoutError, "%d (of %d) futures unfinished", len(c.left), c.all)
		}
		if err := c.w.await(th, "as_completed", c.deadline); err != nil {
			return nil, err
		}
		c.ready = c.w.take()
		for _, f := range c.ready {
			delete(c.left, f)
		}
	}
	f := c.ready[0]
	c.ready = c.ready[1:]
	return f, nil
}

func (c *completion) begin(th *object.Thread) (err error) {
	c.begun = true
	if c.deadline, err = endTime(th, c.timeout); err != nil {
		return err
	}
	fs, err := futuresOf(th, c.fs)
	if err != nil {
		return err
	}
	c.fs = object.Value{}
	c.w, c.all = &watcher{object: c.Value(), any: true}, len(fs)
	c.ready = c.w.watch(fs)
	c.left = make(map[*Future]bool, len(fs))
	for _, f := range fs {
		c.left[f] = true
	}
	for _, f := range c.ready {
		delete(c.left, f)
	}
	return nil
}

// end forgets the futures that are left.
func (c *completion) end() {
	c.over = true
	for f := range c.left {
		c.w.unwatch([]*Future{f})
	}
	c.left, c.ready, c.fs = nil, nil, object.Value{}
}

func (c *completion) close(*object.Thread) error {
	if err := claim(&c.busy); err != nil {
		return err
	}
	defer c.busy.Store(false)
	c.end()
	return nil
}

// endTime is the deadline for a timeout that is added to the time now; the zero time for None.
func endTime(th *object.Thread, timeout object.Value) (time.Time, error) {
	if timeout.IsNone() {
		return time.Time{}, nil
	}
	if _, err := object.Binary(th, object.Add, timeout, object.Float(0)); err != nil {
		return time.Time{}, err
	}
	return park.Until(th, timeout, object.GT)
}
