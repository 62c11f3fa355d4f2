package interp

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/object"
)

// ErrSteps is what a script that exceeds Options.MaxSteps fails with.
var ErrSteps = errors.New("step limit exceeded")

// ErrClosed is what the use of a closed interpreter fails with, and what ends
// the scripts that Close finds running.
var ErrClosed = errors.New("interp: the interpreter is closed")

// thread is a goroutine that runs script code. Its own goroutine owns the fields
// that nothing else is said of.
type thread struct {
	th     *object.Thread
	daemon bool
	done   chan struct{} // see ended; guarded by Interp.mu
	call   bool          // a host call waits for the end of the thread
	// deadlock is of the DeadlockError that the thread is to raise; guarded by Interp.mu.
	deadlock *deadlock
	// asked are the ones who asked where the thread is; guarded by Interp.mu.
	asked []chan []object.FrameInfo
	// outside counts the calls of Block that the thread is in; guarded by Interp.mu.
	outside int

	told   time.Time   // when the thread was first told that it is cancelled
	nudge  *time.Timer // tells it again
	steps  *steps      // what the thread takes its steps from, nil if there is no limit
	spent  bool        // the steps were used up
	full   bool        // the thread had a MemoryError
	hoards bool        // it went on to take memory: it is to end
}

// running calls f for each thread that runs; in.mu is held.
func (in *Interp) running(f func(t *thread) bool) {
	if in.mainBusy && !f(&in.mainCall) {
		return
	}
	for _, t := range in.threads {
		if !f(t) {
			return
		}
	}
}

// alive returns how many threads run; in.mu is held.
func (in *Interp) alive() int {
	if in.mainBusy {
		return len(in.threads) + 1
	}
	return len(in.threads)
}

// find returns the record of a thread that runs, nil for another; in.mu is held.
func (in *Interp) find(th *object.Thread) *thread {
	if th != in.main {
		return in.threads[th]
	}
	if in.mainBusy {
		return &in.mainCall
	}
	return nil
}

// ended returns a channel that is closed when the thread has ended; in.mu is held.
func (t *thread) ended() <-chan struct{} {
	if t.done == nil {
		t.done = make(chan struct{})
	}
	return t.done
}

// flush writes out what scripts printed; Close reports what can't be written.
func (in *Interp) flush() {
	if err := builtins.FlushAll(in.rt); err != nil {
		in.mu.Lock()
		in.unwritten = errors.Join(in.unwritten, err)
		in.mu.Unlock()
	}
}

// end is the opposite of admit and of spawn, on the thread.
func (in *Interp) end(t *thread) {
	if t.nudge != nil {
		t.nudge.Stop()
	}
	if t.steps != nil && !t.spent {
		t.steps.left.Add(int64(t.th.Steps))
	}
	in.mu.Lock()
	if t == &in.mainCall {
		in.mainBusy = false
		if t.th.TakeRequests()&object.RequestCall != 0 {
			t.th.Request(object.RequestCall) // handlers of signals are for the next call
		}
	} else {
		delete(in.threads, t.th)
	}
	for _, ch := range t.asked {
		close(ch)
	}
	in.ack(t.th)
	if t.done != nil {
		close(t.done)
	}
	in.unshare()
	in.mu.Unlock()
}

// unshare lets the thread that runs alone now work without locks again, from its next safepoint on; in.mu is held.
func (in *Interp) unshare() {
	if !in.shared || in.opts.Parallel || in.alive() > 1 {
		return
	}
	in.shared = false
	for t := range in.running {
		if t.outside == 0 { // otherwise resume tells it
			t.th.Request(object.RequestShare)
		}
	}
}

// spawn starts a script thread.
func (in *Interp) spawn(th *object.Thread, name string, daemon bool, f func(th *object.Thread)) (*object.Thread, error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.closed {
		return nil, object.Errorf(object.PythonFinalization, "can't create new thread at interpreter shutdown")
	}
	if n := in.opts.MaxThreads; n > 0 && in.alive() >= n {
		return nil, object.Errorf(object.RuntimeError, "can't start new thread")
	}
	th.Shared = true
	in.shared = true
	in.ack(th)
	t := &thread{th: in.newThread(false), daemon: daemon}
	if parent := in.find(th); parent != nil {
		t.steps = parent.steps
	}
	in.threads[t.th] = t
	t.countSteps()
	if name != "" {
		t.th.SetName(name)
	}
	in.rt.Awake(true)
	t.th.SignalMask.Store(th.SignalMask.Load())
	go in.runThread(t, f)
	return t.th, nil
}

// eachThread calls f for every thread.
func (in *Interp) eachThread(f func(th *object.Thread)) {
	in.mu.Lock()
	defer in.mu.Unlock()
	for t := range in.running {
		f(t.th)
	}
}

// runThread is a script thread's goroutine. f reports its own errors.
func (in *Interp) runThread(t *thread, f func(th *object.Thread)) {
	defer in.rt.Awake(false)
	defer in.end(t)
	in.rt.Announce(object.ThreadStarts, t.th, nil)
	defer in.rt.Announce(object.ThreadEnds, t.th, nil)
	err := guarded(func() error {
		f(t.th)
		return nil
	})
	if err != nil {
		fmt.Fprintln(in.rt.Stderr, err)
	}
}

// Wait waits until all threads that scripts started and that are no daemons
// have ended, or ctx is done.
func (in *Interp) Wait(ctx context.Context) error {
	in.rt.Awake(true)
	in.mu.Lock()
	in.awaiting++
	in.mu.Unlock()
	in.rt.Awake(false) // they may be in a deadlock already
	defer func() {
		in.mu.Lock()
		in.awaiting--
		in.mu.Unlock()
	}()
	for {
		var ended <-chan struct{}
		in.mu.Lock()
		for _, t := range in.threads {
			if !t.daemon {
				ended = t.ended()
				break
			}
		}
		in.mu.Unlock()
		if ended == nil {
			return nil
		}
		select {
		case <-ended:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Interrupt does what Ctrl-C does: it raises KeyboardInterrupt in the main thread, also while
// it blocks, unless the script handles SIGINT otherwise.
func (in *Interp) Interrupt() { in.main.Request(object.RequestInterrupt) }

const (
	// grace is how long a cancelled thread may still run, in its finally
	// clauses; after that it runs no handlers any more.
	grace = 30 * time.Millisecond
	// graceSteps is the same for a thread that has used up its steps.
	graceSteps = 100_000
)

// safepoint handles a thread's requests, on the thread.
func (in *Interp) safepoint(th *object.Thread, requests uint32) error {
	if requests&object.RequestShare != 0 {
		in.mu.Lock()
		th.Shared = in.shared
		in.ack(th)
		in.mu.Unlock()
	}
	if requests&object.RequestFrames != 0 {
		in.answer(th)
	}
	if requests&object.RequestStep != 0 {
		th.Request(object.RequestStep)
		if object.Torture {
			object.Perturb()
		}
		if th.Steps--; int64(th.Steps) <= 0 {
			if err := in.moreSteps(th); err != nil {
				th.Request(requests &^ (object.RequestStep | object.RequestShare | object.RequestFrames)) // not handled yet
				return err
			}
		}
	}
	if requests&object.RequestCall != 0 {
		if err := in.rt.Pending(th); err != nil {
			th.Request(requests & (object.RequestInterrupt | object.RequestCancel | object.RequestDeadlock | object.RequestThrow))
			return err
		}
	}
	if requests&object.RequestCancel != 0 {
		if err := in.cancelled(th); err != nil {
			return err
		}
	}
	if requests&object.RequestMemory != 0 {
		if err := in.checkMemory(th); err != nil {
			th.Request(requests & (object.RequestInterrupt | object.RequestDeadlock | object.RequestThrow))
			return err
		}
	}
	if requests&object.RequestDeadlock != 0 {
		if err := in.deadlockError(th); err != nil {
			th.Request(requests & (object.RequestInterrupt | object.RequestThrow))
			return err
		}
	}
	if requests&object.RequestThrow != 0 {
		if err := th.TakeThrown(); err != nil {
			th.Request(requests & object.RequestInterrupt)
			return err
		}
	}
	if requests&object.RequestInterrupt != 0 {
		return in.rt.Interrupted(th)
	}
	return nil
}

// cancelled is the error that ends a cancelled thread.
func (in *Interp) cancelled(th *object.Thread) error {
	cause := context.Cause(in.ctx)
	if th.Context.Err() != nil {
		cause = context.Cause(th.Context)
	}
	if cause == nil && in.silenced.Load() {
		cause = ErrOutput
	}
	t := in.threadOf(th)
	if cause == nil && t != nil && t.hoards {
		cause = ErrMemory
	}
	if cause == nil {
		return nil // the request came too late, for a call that has ended
	}
	return in.stop(th, t, cause)
}

// stop is the error that ends a thread: one that it can catch, for a moment, and then one that it can't.
func (in *Interp) stop(th *object.Thread, t *thread, cause error) error {
	switch {
	case t == nil:
		return object.Stopped(cause)
	case t.told.IsZero():
		t.told = time.Now()
		t.nudge = time.AfterFunc(grace, func() { th.Request(object.RequestCancel) })
	case time.Since(t.told) >= grace:
		th.Request(object.RequestCancel)
		return object.Killed(cause)
	}
	return object.Stopped(cause)
}

func (in *Interp) threadOf(th *object.Thread) *thread {
	in.mu.Lock()
	defer in.mu.Unlock()
	return in.find(th)
}

// guarded calls f, in which native code runs that no script called: its Go panic
// becomes an InternalError, as one below a script does.
func guarded(f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = vm.PanicError(r)
		}
	}()
	return f()
}
