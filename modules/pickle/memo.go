package pickle

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
)

// memo numbers the objects written so far by their identity: slots is a hash table of their addresses.
type memo struct {
	kept  []object.Value // by number; unset for an object that nothing can refer to
	slots []uint32       // numbers plus one, 0 where there is none; a power of two
	used  int
}

const (
	memoLeast = 64
	memoMost  = 1 << 30 // objects; more are not remembered, which makes the pickle longer
)

func addressOf(v object.Value) uintptr { return uintptr(unsafe.Pointer(v.Header())) }

// at returns the slot of an object, or the free one where it belongs; there is one.
func (m *memo) at(v object.Value) *uint32 {
	mask := uintptr(len(m.slots) - 1)
	const mix = 0x9e3779b97f4a7c15 // spreads the addresses, which are multiples of 16
	for i := addressOf(v) * mix >> 32; ; i++ {
		s := &m.slots[i&mask]
		if *s == 0 || m.kept[*s-1].Header() == v.Header() {
			return s
		}
	}
}

// find returns an object's number.
func (m *memo) find(v object.Value) (int, bool) {
	if m.used == 0 {
		return 0, false
	}
	s := *m.at(v)
	return int(s) - 1, s != 0
}

// add numbers an object.
func (m *memo) add(v object.Value) int {
	if 2*m.used >= len(m.slots) {
		m.grow()
	}
	n := len(m.kept)
	m.kept = append(m.kept, v)
	if n < memoMost {
		s := m.at(v)
		if *s == 0 {
			m.used++
		}
		*s = uint32(n + 1)
	}
	return n
}

// skip uses up a number for an object that nothing refers to.
func (m *memo) skip() { m.kept = append(m.kept, object.Value{}) }

func (m *memo) grow() {
	m.slots = make([]uint32, max(memoLeast, 4*len(m.slots)))
	for i, v := range m.kept {
		if v.IsSet() && i < memoMost {
			*m.at(v) = uint32(i + 1)
		}
	}
}
