package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// A script's garbage is many small objects, and most scripts keep little: with
// Go's usual setting the collector would run hundreds of times a second. So the
// heap may always grow to minHeap, and beyond that to heapGrowth times what is live.
const (
	minHeap    = 64 << 20
	heapGrowth = 3
)

// tuneGC sets the collector's goal now and after each of its cycles.
func tuneGC() {
	debug.SetGCPercent(minHeap / (4 << 20) * 100) // Go's own smallest heap is 4 MB
	afterGC(&struct{ _ [16]byte }{})
}

// afterGC runs when the collector finds sentinel dead, which is once a cycle.
func afterGC(sentinel *struct{ _ [16]byte }) {
	runtime.SetFinalizer(sentinel, func(s *struct{ _ [16]byte }) {
		sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(sample)
		live := max(int(sample[0].Value.Uint64()), 1<<20)
		goal := max(minHeap, live*heapGrowth)
		debug.SetGCPercent((goal - live) * 100 / live)
		afterGC(s)
	})
}
