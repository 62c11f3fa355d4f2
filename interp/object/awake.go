package object

import "sync/atomic"

// awake counts what can make script threads go on: threads that are not waiting for another
// one, and whatever else Runtime.Awake was told of. When it is 0 nothing ever will, or hardly: a count
// can come in the middle of a change elsewhere, so the one that sees 0 looks again, carefully.
//
// The upper half is the number of times that something woke, so that who looks at all threads, one
// after the other, can tell that none ran meanwhile.
type awake struct{ n atomic.Uint64 }

const (
	oneAwake  = 1<<32 + 1
	oneAsleep = 1<<64 - 1 // -1: the lower half is at least 1
	countMask = 1<<32 - 1
)

// What Waiting.state can be: awake and not granted, asleep, or beyond that how the wait was granted.
const (
	waitAwake = iota
	waitAsleep
	waitGranted
)

// Awake says that something begins (true), or ceases, to be able to wake script threads: a
// running thread, a signal handler that a script installed, a goroutine that will set an event. Threads that wait for
// each other are no deadlock meanwhile.
func (rt *Runtime) Awake(begins bool) {
	if begins {
		rt.awake.n.Add(oneAwake)
	} else if rt.awake.n.Add(oneAsleep)&countMask == 0 && rt.Idle != nil {
		rt.Idle()
	}
}

// Settled returns a number that changes whenever something wakes; ok is false if something is awake.
func (rt *Runtime) Settled() (moment uint64, ok bool) {
	n := rt.awake.n.Load()
	return n, n&countMask == 0
}

// Asleep says that the thread of w sleeps until another wakes it. It returns false if that has
// happened by now; otherwise Woken must follow.
func (rt *Runtime) Asleep(w *Waiting) bool {
	if !w.state.CompareAndSwap(waitAwake, waitAsleep) {
		return false
	}
	if rt.Idle != nil {
		rt.Awake(false)
	}
	return true
}

// Woken says that the thread of w no longer sleeps, on that thread.
func (rt *Runtime) Woken(w *Waiting) {
	if w.state.CompareAndSwap(waitAsleep, waitAwake) && rt.Idle != nil {
		rt.Awake(true)
	}
}

// Grant ends the wait w, and counts the thread as awake before it is. how is for Granted, and not 0.
func (rt *Runtime) Grant(w *Waiting, how uint32) {
	if w.state.Swap(waitGranted-1+how) == waitAsleep && rt.Idle != nil {
		rt.Awake(true)
	}
}

// Granted returns how the wait was granted, 0 if it was not.
func (w *Waiting) Granted() uint32 {
	if s := w.state.Load(); s >= waitGranted {
		return s - waitGranted + 1
	}
	return 0
}

// Again makes a wait that was granted one that was not; its thread calls it.
func (w *Waiting) Again() { w.state.Store(waitAwake) }

// Forever reports whether only another script thread can end the wait, and none has done so.
func (w *Waiting) Forever() bool {
	if w.state.Load() != waitAsleep {
		return false
	}
	select {
	case <-w.Done: // never, if it is nil
		return false
	default:
		return true
	}
}
