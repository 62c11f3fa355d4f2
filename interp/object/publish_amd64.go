//go:build !race

package object

// Publish writes a value that other threads may be reading, between the two changes of a
// Cell's seq. On amd64 every thread sees stores in their order, so that plain ones do.
func (v *Value) Publish(w Value) { *v = w }
