package object

import (
	"sync/atomic"
	"unsafe"
)

// Cell is a variable that threads share: a module global, a captured local, a
// class attribute. Reads never lock and never see half of a write: seq is odd
// while a write is under way, which keeps other writers out, and a reader that saw it change reads again.
type Cell struct {
	Header
	v     Value
	seq   uint32
	state uint32 // how a global was bound; see globals.go
}

// NewCell returns a cell that holds v, which may be unset.
func NewCell(v Value) *Cell {
	c := &Cell{v: v}
	c.Init(CellType, KindCell)
	return c
}

// Load returns the cell's value, unset if it has none.
func (c *Cell) Load() Value {
	for {
		s := atomic.LoadUint32(&c.seq)
		v := Value{atomic.LoadPointer(&c.v.ref), atomic.LoadUint64(&c.v.bits)}
		if s&1 == 0 && atomic.LoadUint32(&c.seq) == s {
			return v
		}
	}
}

// Store sets the cell's value; storing the zero Value unsets it.
func (c *Cell) Store(v Value) {
	next := c.begin()
	c.v.Publish(v)
	ReleaseStore(&c.seq, next)
}

// begin begins a write; storing the result in seq ends it.
func (c *Cell) begin() (next uint32) {
	for i := 0; ; i++ {
		if s := atomic.LoadUint32(&c.seq); s&1 == 0 && atomic.CompareAndSwapUint32(&c.seq, s, s+1) {
			return s + 2
		}
		backOff(i)
	}
}

// Swap sets the cell's value and returns the one it replaced.
func (c *Cell) Swap(v Value) Value {
	next := c.begin()
	old := Value{atomic.LoadPointer(&c.v.ref), atomic.LoadUint64(&c.v.bits)}
	c.v.Publish(v)
	ReleaseStore(&c.seq, next)
	return old
}

// object returns the address of the cell's object without its number: enough,
// and a single read, for callers that only accept heap objects.
func (c *Cell) object() unsafe.Pointer { return atomic.LoadPointer(&c.v.ref) }
