//go:build !race

package object

// Publish writes a value that other threads may be reading, between the two changes of a
// Cell's seq. On amd64 every thread sees stores in their order, so that plain ones do.
func (v *Value) Publish(w Value) { *v = w }

// ReleaseStore stores v in p, with which this thread gives up what only it may write: who finds v there finds all that
// was written before. A plain store does that on amd64, in half the time of an atomic one, which also waits until
// every other processor has seen it.
func ReleaseStore(p *uint32, v uint32) { *p = v }
