// Package ring has the sequence behind collections.deque and the queues: fast at both ends.
package ring

import "github.com/starling-lang/starling/interp/object"

// blockLen is how many values are in a block: as much memory as a small queue takes.
const blockLen = 32

type block [blockLen]object.Value

// Ring is a sequence of values in blocks. It neither moves values when it grows nor keeps the memory of
// those that are gone. The zero Ring is empty. It is not safe for use by several threads at once.
type Ring struct {
	// blocks is a circular buffer, its length a power of two. A block is there if a value is in it; and
	// that of head, if head is within it.
	blocks []*block
	head   int    // the first value's place, counted from the start of blocks
	n      int    // values
	spare  *block // an empty one
}

// Len returns the number of values.
func (r *Ring) Len() int { return r.n }

// At returns where value number i is, 0 <= i < Len.
func (r *Ring) At(i int) *object.Value {
	p := uint(r.head + i)
	return &r.blocks[p/blockLen&uint(len(r.blocks)-1)][p%blockLen]
}

// PushBack adds a value behind the last.
func (r *Ring) PushBack(v object.Value) {
	if uint(r.head+r.n)%blockLen == 0 {
		r.addBlock(r.n)
	}
	*r.At(r.n) = v
	r.n++
}

// PushFront adds a value before the first.
func (r *Ring) PushFront(v object.Value) {
	if r.head%blockLen == 0 {
		r.addBlock(-1)
	}
	r.head = (r.head - 1) & (len(r.blocks)*blockLen - 1)
	*r.At(0) = v
	r.n++
}

// PopBack removes the last value, which there must be.
func (r *Ring) PopBack() object.Value {
	r.n--
	p := r.At(r.n)
	v := *p
	*p = object.Value{}
	if uint(r.head+r.n)%blockLen == 0 {
		r.dropBlock(r.head + r.n)
	}
	return v
}

// PopFront removes the first value, which there must be.
func (r *Ring) PopFront() object.Value {
	p := r.At(0)
	v := *p
	*p = object.Value{}
	r.n--
	r.head++
	if uint(r.head)%blockLen == 0 {
		r.head &= len(r.blocks)*blockLen - 1
		r.dropBlock(r.head - 1)
	}
	return v
}

// CopyTo copies values in order, from number i on, as many as to has room for.
func (r *Ring) CopyTo(to []object.Value, i int) {
	for len(to) > 0 {
		p := uint(r.head + i)
		b := r.blocks[p/blockLen&uint(len(r.blocks)-1)]
		n := copy(to, b[p%blockLen:])
		to, i = to[n:], i+n
	}
}

// addBlock adds the block for value number i, one beyond an end at the border of a block.
func (r *Ring) addBlock(i int) {
	if used := r.used(); used == len(r.blocks) {
		r.resize(max(1, 2*used))
	}
	b := r.spare
	if r.spare = nil; b == nil {
		b = new(block)
	}
	r.blocks[r.block(r.head+i)] = b
}

// dropBlock takes out the block of a place, which is empty.
func (r *Ring) dropBlock(place int) {
	i := r.block(place)
	r.spare, r.blocks[i] = r.blocks[i], nil
	if n := len(r.blocks); n > 64 && r.used() < n/8 {
		r.resize(n / 4)
	}
}

func (r *Ring) block(place int) int { return int(uint(place)/blockLen) & (len(r.blocks) - 1) }

// used returns how many blocks there are.
func (r *Ring) used() int { return (r.head%blockLen + r.n + blockLen - 1) / blockLen }

func (r *Ring) resize(size int) {
	blocks := make([]*block, size)
	for i := range r.used() {
		blocks[i] = r.blocks[r.block(r.head+i*blockLen)]
	}
	r.blocks, r.head = blocks, r.head%blockLen
}
