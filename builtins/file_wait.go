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
	w := &object.Waiting{Kind: kind, Object: file, Since: time.Now(), External: true, Site: th.Site()}
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
	state atomic.Int32  // lockFree, lockHeld, or lockContended: held, and others wait
	freed chan struct{} // gets a value when a contended lock is released
	owner atomic.Pointer[object.Thread]
}

const (
	lockFree = iota
	lockHeld
	lockContended
)

func (l *fileLock) init() { l.freed = make(chan struct{}, 1) }

// lock takes the lock; unlock must follow unless it returns an error.
func (l *fileLock) lock(th *object.Thread, file object.Value) error {
	if l.state.CompareAndSwap(lockFree, lockHeld) {
		l.owner.Store(th)
		return nil
	}
	return l.lockSlow(th, file)
}

func (l *fileLock) lockSlow(th *object.Thread, file object.Value) error {
	if l.owner.Load() == th {
		r, err := object.Repr(th, file)
		if err != nil {
			return err
		}
		return object.Errorf(object.RuntimeError, "reentrant call inside %s", r)
	}
	for l.state.Swap(lockContended) != lockFree {
		if _, err := waitInput(th, "file lock", file, l.freed); err != nil {
			return err
		}
	}
	l.owner.Store(th)
	return nil
}

// unlock releases the lock. A value that no one receives at once stays in the
// channel for whoever waits next, who then looks at the state again.
func (l *fileLock) unlock() {
	l.owner.Store(nil)
	if l.state.Swap(lockFree) == lockContended {
		select {
		case l.freed <- struct{}{}:
		default:
		}
	}
}
