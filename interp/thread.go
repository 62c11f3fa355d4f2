package interp

import (
	"context"
	"errors"

	"github.com/starling-lang/starling/interp/object"
)

// ErrSteps is what a script that exceeds Options.MaxSteps fails with.
var ErrSteps = errors.New("step limit exceeded")

// thread is a goroutine that runs script code.
type thread struct {
	th     *object.Thread
	name   string
	daemon bool
	done   chan struct{}
	since  uint64 // safepoints since the cancellation was last delivered
}

// enter gets a thread for a host call: the main thread if it is free, otherwise
// one of its own. leave must follow.
func (in *Interp) enter(ctx context.Context) (*object.Thread, func(), error) {
	in.mu.Lock()
	if in.closed {
		in.mu.Unlock()
		return nil, nil, errors.New("interp: the interpreter is closed")
	}
	th := in.main
	if in.mainBusy {
		in.share()
		th = in.newThread(false)
	} else {
		in.mainBusy = true
		th.Shared = in.shared
	}
	th.Context = ctx
	t := &thread{th: th, done: make(chan struct{})}
	in.threads[th] = t
	in.mu.Unlock()
	if in.opts.MaxSteps > 0 {
		th.Steps = in.opts.MaxSteps
		th.Request(object.RequestStep)
	}
	stop := context.AfterFunc(ctx, func() { th.Request(object.RequestCancel) })
	closing := context.AfterFunc(in.ctx, func() { th.Request(object.RequestCancel) })
	return th, func() {
		stop()
		closing()
		in.mu.Lock()
		th.TakeRequests()
		delete(in.threads, th)
		in.ack(th)
		if th == in.main {
			in.mainBusy = false
		}
		in.mu.Unlock()
		close(t.done)
	}, nil
}

// share makes every running thread lock the objects it works on, before another
// thread starts: each says so at its next safepoint. The caller holds in.mu, which is
// released while waiting.
func (in *Interp) share() {
	if in.shared {
		return
	}
	var waits []chan struct{}
	for th := range in.threads {
		ch := in.acks[th]
		if ch == nil {
			ch = make(chan struct{})
			in.acks[th] = ch
		}
		waits = append(waits, ch)
		th.Request(object.RequestShare)
	}
	in.mu.Unlock()
	for _, ch := range waits {
		<-ch
	}
	in.mu.Lock()
	in.shared = true
}

// ack tells who waits for it that the thread has seen RequestShare, or is gone;
// the caller holds in.mu.
func (in *Interp) ack(th *object.Thread) {
	if ch := in.acks[th]; ch != nil {
		close(ch)
		delete(in.acks, th)
	}
}

// spawn starts a script thread.
func (in *Interp) spawn(th *object.Thread, name string, daemon bool, f func(th *object.Thread)) (*object.Thread, error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.closed {
		return nil, object.Errorf(object.PythonFinalization, "can't create new thread at interpreter shutdown")
	}
	if in.opts.MaxThreads > 0 && len(in.threads) >= in.opts.MaxThreads {
		return nil, object.Errorf(object.RuntimeError, "can't start new thread")
	}
	th.Shared = true
	in.shared = true
	t := &thread{th: in.newThread(false), name: name, daemon: daemon, done: make(chan struct{})}
	in.threads[t.th] = t
	if in.opts.MaxSteps > 0 {
		t.th.Steps = in.opts.MaxSteps
		t.th.Request(object.RequestStep)
	}
	go in.runThread(t, f)
	return t.th, nil
}

// runThread is a script thread's goroutine. f reports its own errors.
func (in *Interp) runThread(t *thread, f func(th *object.Thread)) {
	defer func() {
		in.mu.Lock()
		delete(in.threads, t.th)
		in.ack(t.th)
		in.mu.Unlock()
		close(t.done)
	}()
	f(t.th)
}

// Wait waits until all threads that scripts started and that are no daemons
// have ended, or ctx is done.
func (in *Interp) Wait(ctx context.Context) error {
	for {
		var t *thread
		in.mu.Lock()
		for th, x := range in.threads {
			if !x.daemon && th != in.main {
				t = x
				break
			}
		}
		in.mu.Unlock()
		if t == nil {
			return nil
		}
		select {
		case <-t.done:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Interrupt raises KeyboardInterrupt in the main thread, also while it blocks.
func (in *Interp) Interrupt() { in.main.Request(object.RequestInterrupt) }

// redeliver is after how many safepoints a cancelled thread that goes on
// running is cancelled again: its finally blocks may need some.
const redeliver = 1 << 20

// safepoint handles a thread's requests, on the thread.
func (in *Interp) safepoint(th *object.Thread, requests uint32) error {
	if requests&object.RequestShare != 0 {
		th.Shared = true
		in.mu.Lock()
		in.ack(th)
		in.mu.Unlock()
	}
	if requests&object.RequestStep != 0 {
		if th.Steps--; th.Steps == 0 {
			th.Steps = redeliver
			th.Request(object.RequestStep)
			return object.Stopped(ErrSteps)
		}
		th.Request(object.RequestStep)
	}
	if requests&object.RequestCall != 0 && in.rt.Pending != nil {
		if err := in.rt.Pending(th); err != nil {
			return err
		}
	}
	if requests&object.RequestInterrupt != 0 {
		return object.NewException(object.KeyboardInterrupt)
	}
	if requests&object.RequestCancel != 0 {
		return in.cancelled(th)
	}
	return nil
}

// cancelled is the error that ends a cancelled thread.
func (in *Interp) cancelled(th *object.Thread) error {
	in.mu.Lock()
	t := in.threads[th]
	in.mu.Unlock()
	if t != nil && t.since > 0 {
		if t.since--; t.since > 0 {
			th.Request(object.RequestCancel)
			return nil
		}
	}
	if t != nil {
		t.since = redeliver
	}
	th.Request(object.RequestCancel)
	err := context.Cause(th.Context)
	if err == nil {
		err = context.Canceled
	}
	return object.Stopped(err)
}
