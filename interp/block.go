package interp

import (
	"context"
	"errors"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

var errInterrupted = errors.New("interrupted")

// Block calls f, with which a native function waits for something outside of the
// interpreter: the network, a channel, a host call of its own or of another goroutine. Meanwhile
// the thread counts as stopped, and f must not touch script objects.
//
// The context of f ends when the host cancels the thread's call, when the
// interpreter is closed, and when the thread has to look at a request such as Ctrl-C; f has to
// return soon then. If its error wraps the context's, and the request raises no exception, f is
// called again.
func Block(th *object.Thread, f func(ctx context.Context) error) error {
	in := th.Runtime.State(interpKey{}, nil).(*Interp)
	w := &object.Waiting{Kind: "host", Since: time.Now(), External: true, Site: th.Site()}
	outer := th.SetWaiting(w)
	th.Runtime.Announce(object.ThreadBlocks, th, w)
	defer func() {
		th.Runtime.Announce(object.ThreadResumes, th, w)
		th.SetWaiting(outer)
	}()
	for {
		if err := th.Safepoint(); err != nil {
			return err
		}
		again, err := in.outside(th, f)
		if !again {
			return err
		}
	}
}

// outside calls f while the thread counts as stopped; again is true if a request
// made f return.
func (in *Interp) outside(th *object.Thread, f func(ctx context.Context) error) (again bool, err error) {
	ctx, cancel := context.WithCancelCause(th.Context)
	defer cancel(nil)
	wake := func() { cancel(errInterrupted) }
	old := th.SwapWake(&wake)
	defer th.SwapWake(old)
	in.leave(th)
	defer in.resume(th)
	if th.Requests()&^object.RequestStep != 0 { // made before it could end ctx
		wake()
	}
	err = f(ctx)
	if err == nil || ctx.Err() == nil {
		return false, err
	}
	return errors.Is(err, ctx.Err()) || errors.Is(err, context.Cause(ctx)), err
}

// leave tells share not to wait for the thread; resume ends that.
func (in *Interp) leave(th *object.Thread) {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.ack(th)
	if t := in.find(th); t != nil {
		t.outside++
	}
}

func (in *Interp) resume(th *object.Thread) {
	in.mu.Lock()
	defer in.mu.Unlock()
	if t := in.find(th); t != nil {
		t.outside--
	}
	th.Shared = in.shared
}
