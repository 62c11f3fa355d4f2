package interp

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"time"

	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/object"
)

// hostCall is a call of the host under way.
type hostCall struct {
	in   *Interp
	t    *thread
	th   *object.Thread
	stop func() bool // of watching the context, nil for one that never ends or that is watched between calls too
}

// enter gets a thread for a host call: the main thread if it is free, otherwise
// one of its own. leave must follow.
func (in *Interp) enter(ctx context.Context) (hostCall, error) {
	in.rt.Awake(true)
	t, err := in.admit(ctx)
	if err != nil {
		in.rt.Awake(false)
		return hostCall{}, err
	}
	c := hostCall{in: in, t: t, th: t.th}
	in.rt.Announce(object.ThreadStarts, t.th, nil)
	if ctx.Done() != nil {
		c.watch(ctx)
	}
	return c, nil
}

// watch has the end of the context end the call.
func (c *hostCall) watch(ctx context.Context) {
	if c.t == &c.in.mainCall {
		c.stop = c.in.watched.watch(ctx, c.th)
		return
	}
	c.stop = watch(ctx, c.th)
}

func watch(ctx context.Context, th *object.Thread) (stop func() bool) {
	return context.AfterFunc(ctx, func() { th.Request(object.RequestCancel) })
}

// watched is the context of the last call of the main thread. One that comes again is watched until
// another one does, or the interpreter is closed: to begin and end that takes several times as long as a call.
// It belongs to the call that has the main thread.
type watched struct {
	done <-chan struct{}
	stop func() bool // nil: it is not watched between calls
}

// watch watches the context of a call; stop is for the end of the call, nil if there is nothing to do.
func (w *watched) watch(ctx context.Context, th *object.Thread) (stop func() bool) {
	done := ctx.Done()
	switch {
	case w.done != done:
		w.end()
		w.done = done
		return watch(ctx, th)
	case w.stop == nil:
		w.stop = watch(ctx, th)
	case ctx.Err() != nil: // an earlier call may have taken the request
		th.Request(object.RequestCancel)
	}
	return nil
}

// end ends the watching.
func (w *watched) end() {
	if w.stop != nil {
		w.stop()
	}
	*w = watched{}
}

// leave ends the call.
func (c *hostCall) leave() {
	if c.stop != nil {
		c.stop()
	}
	if c.in.opts.Executable == "" && c.in.holdsOutput() { // a command flushes at its end
		c.in.flush()
	}
	c.in.rt.Announce(object.ThreadEnds, c.th, nil)
	c.in.end(c.t)
	c.in.rt.Awake(false)
}

// admit registers the thread of a host call.
func (in *Interp) admit(ctx context.Context) (*thread, error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.alive() > 0 && !in.closed {
		if err := in.share(ctx); err != nil {
			return nil, err
		}
	}
	if in.closed {
		return nil, ErrClosed
	}
	if in.silenced.Load() {
		return nil, ErrOutput
	}
	t := &in.mainCall
	if in.mainBusy {
		t = &thread{th: in.newThread(false)}
		in.threads[t.th] = t
	} else {
		in.mainBusy = true
		in.main.Shared = in.shared
		*t = thread{th: in.main}
	}
	t.call = true
	t.th.Context = ctx
	vm.Machine{}.SetDepth(t.th, in.rt.RecursionLimit())
	if in.opts.MaxSteps > 0 {
		t.steps = new(steps)
		t.steps.left.Store(int64(min(in.opts.MaxSteps, 1<<62)))
	}
	t.countSteps()
	return t, nil
}

// share makes every running thread lock the objects it works on, before another
// host call runs beside it: each says so at its next safepoint. in.mu is held, and released while
// waiting.
func (in *Interp) share(ctx context.Context) error {
	var late <-chan time.Time
	for {
		if !in.shared { // or not any more: a thread has ended meanwhile
			in.shared = true
			in.requestShare()
		}
		if len(in.acks) == 0 {
			return nil
		}
		if late == nil {
			late = time.After(time.Second)
		}
		if err := in.awaitAck(ctx, late); err != nil {
			return err
		}
	}
}

func (in *Interp) requestShare() {
	for t := range in.running {
		if t.outside > 0 {
			continue
		}
		if in.acks[t.th] == nil {
			in.acks[t.th] = make(chan struct{})
		}
		t.th.Request(object.RequestShare)
	}
}

// awaitAck waits for one of the threads that share made a request of.
func (in *Interp) awaitAck(ctx context.Context, late <-chan time.Time) error {
	var ack chan struct{}
	for _, ack = range in.acks {
		break
	}
	in.mu.Unlock()
	defer in.mu.Lock()
	select {
	case <-ack:
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-in.ctx.Done():
		return ErrClosed
	case <-late:
		if runsScript() {
			return errors.New("interp: host call in a native function: call with the function's own thread, or from Block")
		}
		select {
		case <-ack:
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-in.ctx.Done():
			return ErrClosed
		}
	}
	return nil
}

// runsScript reports whether this goroutine is a script's: it can't wait for the
// script to go on.
func runsScript() bool {
	pcs := make([]uintptr, 1000)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for {
		f, more := frames.Next()
		if strings.HasSuffix(f.Function, "/interp/internal/vm.run") {
			return true
		}
		if !more {
			return false
		}
	}
}

// ack tells who waits for it that the thread has seen RequestShare, or is gone;
// in.mu is held.
func (in *Interp) ack(th *object.Thread) {
	if ch := in.acks[th]; ch != nil {
		close(ch)
		delete(in.acks, th)
	}
}
