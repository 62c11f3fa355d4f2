package park

import (
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// Mutex is a lock for script threads. The zero Mutex is free.
//
// A free lock is taken and a lock without waiters released by one
// compare-and-swap. A release with waiters wakes the first, which then competes with
// threads that are running: that is several times faster than handing over under contention. A waiter
// that has waited for long is handed the lock, so that none waits for ever. Any thread
// may release the lock.
type Mutex struct {
	// state is the holder's thread ID above the site where it took the lock, above three flags. mutexQueued
	// and mutexWoken change only under mu.
	state   atomic.Uint64
	mu      sync.Mutex // guards waiters
	waiters List
}

const (
	mutexHeld   = 1 << iota
	mutexQueued // there are waiters: a release has to look
	mutexWoken  // a waiter was woken to compete and has not done so yet: no need to wake another
	siteShift   = iota
	mutexFlags  = 1<<siteShift - 1
	mutexShift  = siteShift + 16 // of the thread ID
)

// How a waiter of a mutex is granted.
const (
	grantTry  = 1 + iota // woken to compete
	grantHeld            // holds the lock
)

// patience is how long a waiter competes before it is handed the lock.
const patience = time.Millisecond

// holder is the state of a lock that th, which calls it, takes.
func holder(th *object.Thread) uint64 { return heldBy(th.ID, th.Site()) }

func heldBy(id int64, at object.Site) uint64 {
	return uint64(id)<<mutexShift | uint64(at)<<siteShift | mutexHeld
}

// TakenBy returns the ID of the thread that took the lock, 0 if it is free, and where it did.
func (m *Mutex) TakenBy() (id int64, at object.Site) {
	if s := m.state.Load(); s&mutexHeld != 0 {
		return int64(s >> mutexShift), object.Site(s >> siteShift)
	}
	return 0, 0
}

// OwnerID returns the ID of the thread that took the lock, 0 if it is free.
func (m *Mutex) OwnerID() int64 {
	if s := m.state.Load(); s&mutexHeld != 0 {
		return int64(s >> mutexShift)
	}
	return 0
}

// Held reports whether a thread holds the lock.
func (m *Mutex) Held() bool { return m.state.Load()&mutexHeld != 0 }

// TryAcquire takes the lock if it is free.
func (m *Mutex) TryAcquire(th *object.Thread) bool {
	if object.Torture {
		object.Perturb()
	}
	if m.state.CompareAndSwap(0, holder(th)) {
		return true
	}
	for {
		s := m.state.Load()
		if s&mutexHeld != 0 {
			return false
		}
		if m.state.CompareAndSwap(s, s|holder(th)) {
			return true
		}
	}
}

// Acquire takes the lock for th, waiting until the deadline; a zero deadline is
// none. It returns false when the time is up. v is the script's lock object.
func (m *Mutex) Acquire(th *object.Thread, v object.Value, deadline time.Time) (bool, error) {
	if object.Torture {
		object.Perturb()
	}
	if m.state.CompareAndSwap(0, holder(th)) || m.spin(th) {
		return true, nil
	}
	return m.wait(New(th, Reason{Kind: "lock", Object: v, Owner: m}, deadline))
}

// Reacquire takes the lock again after a wait that had released it. An exception
// raised by a request is returned when the lock is held; only the end of the thread's context
// makes it return false.
func (m *Mutex) Reacquire(th *object.Thread, v object.Value) (bool, error) {
	if object.Torture {
		object.Perturb()
	}
	if m.state.CompareAndSwap(0, holder(th)) || m.spin(th) {
		return true, nil
	}
	return m.wait(New(th, Reason{Kind: "lock", Object: v, Owner: m}, time.Time{}).Steadfast())
}

// spin tries for about as long as a short critical section takes, if another
// processor could be in it.
func (m *Mutex) spin(th *object.Thread) bool {
	if runtime.NumCPU() == 1 {
		return m.TryAcquire(th)
	}
	for range 30 {
		if s := m.state.Load(); s&mutexHeld == 0 {
			if m.state.CompareAndSwap(s, s|holder(th)) {
				return true
			}
		}
	}
	return false
}

// grab takes the lock if it is free, else notes that there is a waiter. woken is
// true for the one that mutexWoken stands for. mu is held.
func (m *Mutex) grab(th *object.Thread, woken uint64) bool {
	if object.Torture {
		object.Perturb()
	}
	for {
		s := m.state.Load()
		next, ok := s&^woken|mutexQueued, false
		if s&mutexHeld == 0 {
			next, ok = s&^woken|holder(th), true
		}
		if m.state.CompareAndSwap(s, next) {
			return ok
		}
	}
}

func (m *Mutex) wait(w *Waiter) (bool, error) {
	w.mutex = m
	m.mu.Lock()
	if m.grab(w.th, 0) {
		m.mu.Unlock()
		return true, nil
	}
	m.waiters.PushBack(w)
	var deferred error // of a steadfast wait
	for {
		m.mu.Unlock()
		granted, err := w.Wait()
		if err != nil && granted && w.steadfast && !Ended(w.th) {
			deferred, err = err, nil
		}
		m.mu.Lock()
		if m.waiters.Remove(w) { // not granted: the deadline, or an error
			m.forgetWaiters()
			m.mu.Unlock()
			return false, err
		}
		if err != nil {
			m.giveUp(w)
			return false, err
		}
		if w.Waiting.Granted() == grantHeld || m.grab(w.th, mutexWoken) {
			m.mu.Unlock()
			return true, deferred
		}
		w.Again()
		m.waiters.PushFront(w)
	}
}

// stepAside takes a waiter off the list before its thread handles requests; it returns false if the waiter was granted.
func (m *Mutex) stepAside(w *Waiter) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !m.waiters.Remove(w) {
		return false
	}
	m.forgetWaiters()
	return true
}

// comeBack ends stepAside: the waiter has the lock, or is the first in the list.
func (m *Mutex) comeBack(w *Waiter) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.grab(w.th, 0) {
		w.th.Runtime.Grant(&w.Waiting, grantHeld)
	} else {
		m.waiters.PushFront(w)
	}
}

// giveUp passes on what a waiter was granted that leaves with an error. mu is
// held, and released.
func (m *Mutex) giveUp(w *Waiter) {
	if w.Waiting.Granted() == grantHeld {
		m.mu.Unlock()
		m.Release()
		return
	}
	m.passOn()
	m.mu.Unlock()
}

// forgetWaiters clears mutexQueued when the last waiter has gone. mu is held.
func (m *Mutex) forgetWaiters() {
	if m.waiters.Len() == 0 {
		m.state.And(^uint64(mutexQueued))
	}
}

// passOn wakes another waiter in place of one that was woken and gives up. mu is held.
func (m *Mutex) passOn() {
	s := m.state.And(^uint64(mutexWoken)) &^ mutexWoken
	if s&mutexHeld != 0 {
		return // the release will wake one
	}
	if w := m.waiters.Pop(); w != nil {
		m.forgetWaiters()
		m.state.Or(mutexWoken)
		w.grant(grantTry)
	}
}

// Release releases the lock, and returns false if no thread held it.
func (m *Mutex) Release() bool {
	if object.Torture {
		object.Perturb()
	}
	for {
		s := m.state.Load()
		switch {
		case s&mutexHeld == 0:
			return false
		case s&mutexQueued != 0 && s&mutexWoken == 0:
			if m.releaseAndWake() {
				return true
			}
		case m.state.CompareAndSwap(s, s&(mutexQueued|mutexWoken)):
			return true
		}
	}
}

// releaseAndWake releases the lock when there are waiters to look at; it returns false
// if that was no longer so once it had mu. Under mu, and with the lock held and
// mutexWoken clear, no other thread changes the state.
func (m *Mutex) releaseAndWake() bool {
	m.mu.Lock()
	s := m.state.Load()
	if s&mutexFlags != mutexHeld|mutexQueued {
		m.mu.Unlock()
		return false
	}
	w := m.waiters.Pop()
	if w == nil {
		m.state.Store(0)
		m.mu.Unlock()
		return true
	}
	queued := uint64(0)
	if m.waiters.Len() > 0 {
		queued = mutexQueued
	}
	p, rt := w.p, w.th.Runtime
	if time.Since(w.Since) > patience {
		m.state.Store(heldBy(w.th.ID, w.Site) | queued)
		rt.Grant(&w.Waiting, grantHeld)
	} else {
		m.state.Store(queued | mutexWoken)
		rt.Grant(&w.Waiting, grantTry)
	}
	m.mu.Unlock()
	p.wakeUp()
	return true
}
