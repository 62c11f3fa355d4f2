package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// A script's garbage is many small objects, so collecting less often than Go does by
// itself pays. But a heap that is allowed to grow by a multiple of what lives costs more in fresh memory than
// it saves: what the heap may grow by is the same whatever lives, up to where Go's own rule allows more.
const (
	minPercent = 100     // Go's own
	heapStart  = 4 << 20 // bytes: the least that Go's rule reckons with
)

// growth returns how many bytes the heap may grow by: less on a small machine. More than this pays only in runs
// of many seconds, for the first use of memory is slow.
func growth() uint64 { return min(max(machineMemory()/64, 16<<20), 64<<20) }

// usualMemory is what a machine has that does not tell.
const usualMemory = 4 << 30

// paceGC sets how much the heap may grow before the next collection, now and
// after each collection.
func paceGC() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	percent, room := uint64(0), growth()
	maxPercent := room * 100 / heapStart
	var adjust func(*sentinel)
	adjust = func(*sentinel) {
		metrics.Read(live)
		p := maxPercent
		if n := live[0].Value.Uint64(); n > 0 {
			p = min(maxPercent, max(minPercent, room*100/n))
		}
		if p != percent {
			percent = p
			debug.SetGCPercent(int(p))
		}
		runtime.SetFinalizer(&sentinel{}, adjust)
	}
	adjust(nil)
}

// sentinel is garbage from the start: its finalizer runs after each collection. It has a
// pointer, so that it shares no block with others.
type sentinel struct{ _ *int }
