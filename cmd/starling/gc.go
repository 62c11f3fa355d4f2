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
	growth     = 64 << 20 // bytes
	minPercent = 100      // Go's own
	maxPercent = 1600
)

// paceGC sets how much the heap may grow before the next collection, now and
// after each collection.
func paceGC() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	percent := 0
	var adjust func(*sentinel)
	adjust = func(*sentinel) {
		metrics.Read(live)
		p := maxPercent
		if n := live[0].Value.Uint64(); n > 0 {
			p = int(min(maxPercent, max(minPercent, growth*100/n)))
		}
		if p != percent {
			percent = p
			debug.SetGCPercent(p)
		}
		runtime.SetFinalizer(&sentinel{}, adjust)
	}
	adjust(nil)
}

// sentinel is garbage from the start: its finalizer runs after each collection. It has a
// pointer, so that it shares no block with others.
type sentinel struct{ _ *int }
