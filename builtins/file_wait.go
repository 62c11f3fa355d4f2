package builtins

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// waitInput receives from ready, for a thread that reads, writes or waits for a file.
// Requests of the thread are handled meanwhile; if that raises, or the thread's context ends, waitInput
// returns the error and has received nothing.
func waitInput[T any](th *object.Thread, kind string, file object.Value, ready <-chan T) (x T, err error) {
	w := &object.Waiting{Kind: kind, Object: file, Since: time.Now(), External: true}
	outer := th.SetWaiting(w)
	th.Runtime.Announce(object.ThreadBlocks, th, w)
	defer func() {
		th.Runtime.Announce(object.ThreadResumes, th, w)
		th.SetWaiting(outer)
	}()
	var done <-chan struct{}
	if th.Context != nil {
		done = th.Context.Done()
	}
	woken := make(chan struct{}, 1)
	wake := func() {
		select {
		case woken <- struct{}{}:
		default:
		}
	}
	for {
		if th.Requests() != 0 {
			if err := th.Safepoint(); err != nil {
				return x, err
			}
		}
		old := th.SwapWake(&wake)
		if th.Requests() != 0 { // made before it could wake us
			wake()
		}
		select {
		case x = <-ready:
			th.SwapWake(old)
			return x, nil
		case <-woken:
			th.SwapWake(old)
		case <-done:
			th.SwapWake(old)
			return x, cancelledError(th)
		}
	}
}

// cancelledError is the error that ends a thread whose context has ended.
func cancelledError(th *object.Thread) error {
	th.Request(object.RequestCancel)
	if err := th.Safepoint(); err != nil {
		return err
	}
	return context.Cause(th.Context)
}

// fileLock is the lock of a file object. It is held while the object reads and
// writes the stream below it, which can block and, when that is a script's object, runs script code:
// so its wait can be interrupted, and it knows its holder.
type fileLock struct {
	token chan struct{} // has a value while the lock is free
	owner atomic.Pointer[object.Thread]
}

func (l *fileLock) init() {
	l.token = make(chan struct{}, 1)
	l.token <- struct{}{}
}

// lock takes the lock; unlock must follow unless it returns an error.
func (l *fileLock) lock(th *object.Thread, file object.Value) error {
	select {
	case <-l.token:
		l.owner.Store(th)
		return nil
	default:
	}
	if l.owner.Load() == th {
		r, err := object.Repr(th, file)
		if err != nil {
			return err
		}
		return object.Errorf(object.RuntimeError, "reentrant call inside %s", r)
	}
	if _, err := waitInput(th, "file lock", file, l.token); err != nil {
		return err
	}
	l.owner.Store(th)
	return nil
}

func (l *fileLock) unlock() {
	l.owner.Store(nil)
	l.token <- struct{}{}
}
