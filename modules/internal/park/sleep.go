package park

import (
	"context"
	"errors"
	"runtime"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// Sleep blocks the thread for d.
func Sleep(th *object.Thread, d time.Duration) error {
	return SleepUntil(th, time.Now().Add(d))
}

// SleepUntil blocks the thread until t. If t has passed other threads get a turn.
func SleepUntil(th *object.Thread, t time.Time) error {
	if time.Until(t) <= 0 {
		runtime.Gosched()
		return Check(th)
	}
	_, err := New(th, Reason{Kind: "sleep", External: true}, t).Wait()
	return err
}

var errInterrupted = errors.New("interrupted")

// Do runs f, which blocks on something outside of the interpreter: a file, a
// child process, the host. When the thread has requests to handle, or its context ends, ctx
// ends, and f has to return soon with an error that wraps the one of ctx; unless handling the
// requests raises, Do then calls f again, with a new context. Any other result of f is Do's. A
// zero deadline is none: at a deadline ctx ends, and Do returns context.DeadlineExceeded.
func Do(th *object.Thread, r Reason, deadline time.Time, f func(ctx context.Context) error) error {
	w := &object.Waiting{Kind: r.Kind, Object: r.Object, Owner: r.Owner, Since: time.Now(), Deadline: deadline, External: true, Site: th.Site()}
	outer := parkerOf(th).block(th, w)
	defer outer.resume(th, w)
	for {
		if Ended(th) {
			th.Request(object.RequestCancel)
		}
		if err := Check(th); err != nil {
			return err
		}
		again, err := attempt(th, deadline, f)
		if !again {
			return err
		}
	}
}

// attempt calls f once; again is true if it was interrupted.
func attempt(th *object.Thread, deadline time.Time, f func(ctx context.Context) error) (again bool, err error) {
	p := parkerOf(th)
	parent := th.Context
	if parent == nil {
		parent = context.Background()
	}
	ctx, cancel := context.WithCancelCause(parent)
	defer cancel(nil)
	outer := p.interrupt.Swap(&cancel)
	defer p.interrupt.Store(outer)
	if requests(th) != 0 { // made before the function could be interrupted
		cancel(errInterrupted)
	}
	limited := ctx
	if !deadline.IsZero() {
		var stop context.CancelFunc
		limited, stop = context.WithDeadline(ctx, deadline)
		defer stop()
	}
	err = f(limited)
	if err == nil || ctx.Err() == nil {
		return false, err
	}
	return errors.Is(err, ctx.Err()) || errors.Is(err, context.Cause(ctx)), err
}
