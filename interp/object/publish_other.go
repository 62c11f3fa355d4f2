//go:build race || !amd64

package object

import "sync/atomic"

// Publish writes a value that other threads may be reading, between the two changes of a
// Cell's seq.
func (v *Value) Publish(w Value) {
	atomic.StorePointer(&v.ref, w.ref)
	atomic.StoreUint64(&v.bits, w.bits)
}
