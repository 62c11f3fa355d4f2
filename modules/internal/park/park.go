// Package park is the one way in which script threads block.
//
// A blocked thread is a [Waiter] in a [List] of the object it waits for. Whoever
// has what the thread waits for takes the waiter off the list, gives it the thing
// and calls [Waiter.Grant]: what is handed over can't be taken by another thread in
// between, and threads get it in the order in which they came. While it waits the thread
//
//   - gives up at its deadline,
//   - handles its requests (KeyboardInterrupt, signal handlers, and RequestCancel, which the
//     interpreter makes when the thread's context ends), and gives up when that raises,
//   - shows what it waits for as object.Thread.Waiting, and to the runtime's observers,
//   - counts as asleep, if it has no deadline and only a script thread can grant it: when all
//     do, the interpreter raises DeadlockError.
//
// A wait that something else can end, a Go routine or a signal, is External, or Runtime.Awake
// is told for as long as that can happen.
//
// A waiter whose wait ends otherwise than by Grant takes itself off the list. Both happen
// under the lock of the list's owner, so that a grant is either received or never
// made. A thread that was granted something and has to leave with an error all the same is told so,
// and passes on what it got.
//
// A blocked thread costs its goroutine, a channel and a waiter; a timer only when it has
// a deadline. It blocks on channels alone, which testing/synctest understands.
package park

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// Reason says what a thread waits for; see object.Waiting.
type Reason struct {
	Kind   string
	Object object.Value
	Owner  object.Owner
	// External waits can be ended by something that is no script thread.
	External bool
}

// Waiter is one wait of a thread.
type Waiter struct {
	object.Waiting
	// Item is what is handed over, either way: written under the lock of the
	// list's owner before Grant, read by the waiter afterwards.
	Item object.Value

	th         *object.Thread
	p          *parker
	list       *List // that holds the waiter; guarded, as next and prev, by the lock of the list's owner
	next, prev *Waiter
	mutex      *Mutex // what is waited for, if it is a lock
	steadfast  bool
	warned     bool // a steadfast waiter was told of a deadlock
}

// parker is a thread's own part of every wait. A thread can wait in a signal
// handler that runs while it waits: a wake-up meant for one wait may be received by the other,
// so each looks at its own state before it sleeps.
type parker struct {
	wake   chan struct{} // holds at most one wake-up
	signal func()        // what requests call while the thread is blocked
	timer  *time.Timer   // for reuse; nil while it is in use
	// interrupt ends the function that Do runs, if there is one.
	interrupt atomic.Pointer[context.CancelCauseFunc]
}

func parkerOf(th *object.Thread) *parker {
	if p, ok := th.Parker.(*parker); ok {
		return p
	}
	p := &parker{wake: make(chan struct{}, 1)}
	p.signal = func() {
		p.wakeUp()
		if cancel := p.interrupt.Load(); cancel != nil {
			(*cancel)(errInterrupted)
		}
	}
	th.Parker = p
	return p
}

// block publishes that the thread blocks, and has requests wake it from now on.
func (p *parker) block(th *object.Thread, w *object.Waiting) outerWait {
	o := outerWait{th.SetWaiting(w), th.SwapWake(&p.signal)}
	th.Runtime.Announce(object.ThreadBlocks, th, w)
	return o
}

// outerWait is what the thread was doing when it began to wait: nothing, or
// waiting already and handling a request.
type outerWait struct {
	what *object.Waiting
	wake *func()
}

func (o outerWait) resume(th *object.Thread, w *object.Waiting) {
	th.Runtime.Announce(object.ThreadResumes, th, w)
	th.SwapWake(o.wake)
	th.SetWaiting(o.what)
}

// requests returns what the thread is asked to do, but for counting its steps.
func requests(th *object.Thread) uint32 { return th.Requests() &^ object.RequestStep }

func (p *parker) wakeUp() {
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

// New makes a waiter for the calling thread. A zero deadline is none.
func New(th *object.Thread, r Reason, deadline time.Time) *Waiter {
	w := &Waiter{th: th, p: parkerOf(th)}
	w.Kind, w.Object, w.Owner = r.Kind, r.Object, r.Owner
	w.Since, w.Deadline = time.Now(), deadline
	w.External, w.Site = r.External, th.Site()
	return w
}

// Thread returns the thread that waits.
func (w *Waiter) Thread() *object.Thread { return w.th }

// Steadfast makes the waiter, which has no deadline, wait on when a request raises an
// exception: Wait returns it in the end. Only the end of the thread's context still ends the wait, and
// a deadlock that goes on when the other threads were told of it too.
func (w *Waiter) Steadfast() *Waiter {
	w.steadfast = true
	return w
}

// Grant ends the wait. It is called once, by the one that took the waiter off
// its list, and may be called after the lock of the list's owner was released.
func (w *Waiter) Grant() { w.grant(1) }

// grant is Grant for those that grant in several ways; how is not 0.
func (w *Waiter) grant(how uint32) {
	if object.Torture {
		object.Perturb()
	}
	p := w.p // the waiter belongs to its thread as soon as it is granted
	w.th.Runtime.Grant(&w.Waiting, how)
	p.wakeUp()
}

// Granted reports whether Grant was called.
func (w *Waiter) Granted() bool { return w.Waiting.Granted() != 0 }

// Wait blocks until the waiter is granted, its deadline passes (false and no
// error), or handling a request raises an exception. granted can be true with an error: the
// caller has what it waited for, and must pass it on if it does not keep it.
func (w *Waiter) Wait() (granted bool, err error) {
	if object.Torture {
		object.Perturb()
	}
	if w.Granted() {
		return true, nil
	}
	th := w.th
	if Ended(th) {
		th.Request(object.RequestCancel)
	}
	outer := w.p.block(th, &w.Waiting)
	if w.Deadline.IsZero() {
		granted, err = w.sleep()
	} else {
		granted, err = w.sleepUntil()
	}
	outer.resume(th, &w.Waiting)
	return granted, err
}

// sleep is Wait's loop for waits without a deadline. Threads of a deadlock are all told of it before one
// of them goes on and grants something to another, which is then told all the same. Few and small frames, and a
// plain receive, keep the stack of a blocked thread within 4 KiB.
func (w *Waiter) sleep() (granted bool, err error) {
	for {
		granted = w.Granted()
		switch r := requests(w.th); {
		case granted && r&object.RequestDeadlock == 0:
			return true, err
		case r == 0:
			w.rest()
		default:
			if e := w.check(); e != nil {
				if !w.insists(e) {
					return w.Granted(), e
				}
				err = e
			}
		}
	}
}

// rest sleeps until something happens.
func (w *Waiter) rest() {
	if w.External {
		<-w.p.wake
		return
	}
	if rt := w.th.Runtime; rt.Asleep(&w.Waiting) {
		<-w.p.wake
		rt.Woken(&w.Waiting)
	}
}

// check handles the thread's requests. One whose turn at a lock has come by now handles them later, unless it is to be
// told of a deadlock.
func (w *Waiter) check() error {
	if w.mutex == nil {
		return Check(w.th)
	}
	aside := w.mutex.stepAside(w)
	if !aside && w.th.Requests()&object.RequestDeadlock == 0 {
		return nil
	}
	err := Check(w.th)
	if aside {
		w.mutex.comeBack(w)
	}
	return err
}

// insists reports whether the waiter waits on in spite of an exception.
func (w *Waiter) insists(e error) bool {
	if !w.steadfast || Ended(w.th) {
		return false
	}
	if object.IsException(e, object.DeadlockError) {
		if w.warned {
			return false
		}
		w.warned = true
	}
	return true
}

// sleepUntil is Wait's loop for waits with a deadline.
func (w *Waiter) sleepUntil() (granted bool, err error) {
	timer := w.p.startTimer(time.Until(w.Deadline))
	defer w.p.keepTimer(timer)
	for !w.Granted() {
		if requests(w.th) != 0 {
			if e := w.check(); e != nil {
				return w.Granted(), e
			}
			continue
		}
		select {
		case <-w.p.wake:
		case <-timer.C:
			return w.Granted(), nil
		}
	}
	return true, nil
}

func (p *parker) startTimer(d time.Duration) *time.Timer {
	t := p.timer
	if t == nil {
		return time.NewTimer(d)
	}
	p.timer = nil
	t.Reset(d)
	return t
}

func (p *parker) keepTimer(t *time.Timer) {
	t.Stop()
	p.timer = t
}

// Ended reports whether the host, or the end of the interpreter, ends the thread.
func Ended(th *object.Thread) bool { return cancellation(th) != nil }

func cancellation(th *object.Thread) error {
	if th.Context != nil && th.Context.Err() != nil {
		return context.Cause(th.Context)
	}
	if ctx := th.Runtime.Context; ctx != nil {
		return context.Cause(ctx)
	}
	return nil
}

// Check handles the thread's requests, as a blocking call does that need not block.
func Check(th *object.Thread) error {
	r := requests(th)
	if r == 0 {
		return nil
	}
	if err := th.Safepoint(); err != nil {
		return err
	}
	if err := cancellation(th); err != nil && r&object.RequestCancel != 0 {
		return object.Stopped(err) // it was told before, and blocks again all the same
	}
	return nil
}

// Deadline returns the time d from now, for New.
func Deadline(d time.Duration) time.Time { return time.Now().Add(d) }
