//go:build unix

package multiprocessing

import (
	"runtime"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/worker"
)

// arena is a piece of memory that processes share: blocks are cut from it, one behind the other. Its file has no
// name, and is gone when the last process that has it is. Blocks that nobody refers to any more are used again, unless another
// process was given them, which may still do so.
type arena struct {
	fd  int
	mem []byte

	mu   sync.Mutex // guards the fields below
	used int
	free map[int][]int // offsets by size
}

const (
	arenaSize = 64 << 10
	alignment = 8
)

// newArena makes an arena with room for a block of n bytes.
func newArena(n int) (*arena, error) {
	size := max(arenaSize, (n+arenaSize-1)/arenaSize*arenaSize)
	fd, err := openMemory(int64(size))
	if err != nil {
		return nil, err
	}
	return mapArena(fd, size)
}

func mapArena(fd, size int) (*arena, error) {
	mem, err := unix.Mmap(fd, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED)
	if err != nil {
		_ = unix.Close(fd)
		return nil, err
	}
	a := &arena{fd: fd, mem: mem, free: map[int][]int{}}
	runtime.AddCleanup(a, func(m mapping) {
		_ = unix.Munmap(m.mem) // nobody has a block of it
		_ = unix.Close(m.fd)
	}, mapping{mem, fd})
	return a, nil
}

type mapping struct {
	mem []byte
	fd  int
}

// take cuts a block of n bytes off the arena; false if there is no room.
func (a *arena) take(n int) (offset int, ok bool) {
	n = (max(n, 1) + alignment - 1) &^ (alignment - 1)
	a.mu.Lock()
	defer a.mu.Unlock()
	if list := a.free[n]; len(list) > 0 {
		a.free[n] = list[:len(list)-1]
		offset = list[len(list)-1]
		clear(a.mem[offset : offset+n])
		return offset, true
	}
	if n > len(a.mem)-a.used {
		return 0, false
	}
	offset = a.used
	a.used += n
	return offset, true
}

// give takes a block back.
func (a *arena) give(offset, n int) {
	n = (max(n, 1) + alignment - 1) &^ (alignment - 1)
	a.mu.Lock()
	a.free[n] = append(a.free[n], offset)
	a.mu.Unlock()
}

// block is memory of an arena.
type block struct {
	arena  *arena
	offset int
	mem    []byte
	shared *sharing
}

// sharing tells whether a block was passed to another process; it outlives the block's object.
type sharing struct {
	mu  sync.Mutex // guards the fields below
	yes bool
}

// newBlock gets n bytes of zeros; owner is the object that has them.
func (s *state) newBlock(n int) (*block, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if k := len(s.arenas); k > 0 {
		if offset, ok := s.arenas[k-1].take(n); ok {
			return s.arenas[k-1].block(offset, n), nil
		}
	}
	a, err := newArena(n)
	if err != nil {
		return nil, err
	}
	s.arenas = []*arena{a} // the older ones live as long as their blocks
	offset, _ := a.take(n)
	return a.block(offset, n), nil
}

func (a *arena) block(offset, n int) *block {
	return &block{arena: a, offset: offset, mem: a.mem[offset : offset+n : offset+n], shared: new(sharing)}
}

// keepFor gives the block back when its object is gone.
func keepFor[T any](b *block, owner *T) {
	runtime.AddCleanup(owner, func(b *block) {
		b.shared.mu.Lock()
		defer b.shared.mu.Unlock()
		if !b.shared.yes {
			b.arena.give(b.offset, len(b.mem))
		}
	}, b)
}

// send adds the block's arena to a message, and returns the index there and the arena's size.
func (b *block) send(m *worker.Message) (index, size int, err error) {
	b.shared.mu.Lock()
	b.shared.yes = true
	b.shared.mu.Unlock()
	index, err = m.Add(b.arena.fd)
	runtime.KeepAlive(b.arena)
	return index, len(b.arena.mem), err
}

// place adds the block to a message, and returns what receivedAt finds it by there.
func (b *block) place(m *worker.Message) (object.Value, error) {
	index, size, err := b.send(m)
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	whole := func(n int) object.Value { return object.Int(int64(n)) }
	return object.TupleOf(whole(index), whole(size), whole(b.offset)).Value(), nil
}

// receivedAt returns the block of n bytes that is at a place.
func receivedAt(th *object.Thread, place object.Value, n int) (*block, error) {
	p, ok := place.AsTuple()
	if !ok || p.Len() != 3 {
		return nil, object.Errorf(object.TypeError, "a tuple of three ints is required")
	}
	var at [3]int
	for i, v := range p.Elems() {
		var err error
		if at[i], err = object.IndexInt(th, v, object.OverflowError); err != nil {
			return nil, err
		}
	}
	return received(th.Runtime, at[0], at[1], at[2], n)
}

// received returns the block that another process has sent.
func received(rt *object.Runtime, index, size, offset, n int) (*block, error) {
	fd, err := inherited(rt, index)
	if err != nil {
		return nil, err
	}
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil || st.Size < int64(size) || offset < 0 || n < 0 || offset > size-n {
		_ = unix.Close(fd)
		return nil, object.Errorf(object.ValueError, "no shared memory of %d bytes", size)
	}
	a, err := mapArena(fd, size)
	if err != nil {
		return nil, object.OSErrorFrom(err, "")
	}
	b := a.block(offset, n)
	b.shared.yes = true
	return b, nil
}
