//go:build race || !amd64

package object

import "sync/atomic"

// Publish writes a value that other threads may be reading, between the two changes of a
// Cell's seq.
func (v *Value) Publish(w Value) {
	atomic.StorePointer(&v.ref, w.ref)
	atomic.StoreUint64(&v.bits, w.bits)
}

// ReleaseStore stores v in p, with which this thread gives up what only it may write: who finds v there finds all that
// was written before.
func ReleaseStore(p *uint32, v uint32) { atomic.StoreUint32(p, v) }
