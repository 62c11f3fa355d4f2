package object

import (
	"runtime"
	"sync/atomic"
	"time"
)

// SpinLock is a lock that is held for some nanoseconds, such as that inside of every object. The zero SpinLock is free.
type SpinLock struct{ held uint32 }

// Lock takes the lock when other threads may hold it, and reports whether it did; hand the result to Unlock. Script
// code, callbacks and I/O never run under it.
func (l *SpinLock) Lock(th *Thread) bool {
	if Torture && th.Shared {
		Perturb()
	}
	if th.Shared && !atomic.CompareAndSwapUint32(&l.held, 0, 1) {
		l.wait()
	}
	return th.Shared
}

// Unlock releases what Lock took.
func (l *SpinLock) Unlock(locked bool) {
	if locked {
		l.release()
		if Torture {
			Perturb()
		}
	}
}

func (l *SpinLock) try() bool { return atomic.CompareAndSwapUint32(&l.held, 0, 1) }

func (l *SpinLock) release() { ReleaseStore(&l.held, 0) }

// wait takes a lock that another thread holds: it spins first, then yields, and sleeps only when the holder was preempted.
func (l *SpinLock) wait() {
	for i := 0; atomic.LoadUint32(&l.held) != 0 || !l.try(); i++ {
		backOff(i)
	}
}

// backOff waits a little before the next attempt at something that another thread has for
// some nanoseconds; i counts the attempts.
func backOff(i int) {
	switch {
	case i < 30:
	case i < 1000:
		runtime.Gosched()
	default:
		time.Sleep(20 * time.Microsecond)
	}
}
