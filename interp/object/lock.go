package object

import (
	"runtime"
	"sync/atomic"
	"time"
)

// lockSlow waits for an inline lock: holders keep it for some nanoseconds, so it
// spins first, then yields, and sleeps only when a holder was preempted.
func lockSlow(lock *uint32) {
	for i := 0; ; i++ {
		if atomic.LoadUint32(lock) == 0 && atomic.CompareAndSwapUint32(lock, 0, 1) {
			return
		}
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
