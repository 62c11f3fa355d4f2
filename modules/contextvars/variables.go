package contextvars

import (
	"iter"
	"math/bits"

	"github.com/starling-lang/starling/interp/object"
)

// variables is a persistent map of variables to values: a trie over the bits of
// their hashes, five at each level. Nothing of it changes once it is made; a map with another entry
// shares all nodes but those on the way to it. nil is the empty map.
type variables struct {
	n    int
	root node
}

// node has an entry for each bit of bitmap, in their order.
type node struct {
	bitmap  uint32
	entries []entry
}

// entry is a variable with its value, or a node of the next level.
type entry struct {
	key   *ContextVar // nil if there is a node
	value object.Value
	child *node
}

const levelBits = 5

// place returns the bit of a hash at a level, and where its entry is or belongs.
func (n *node) place(hash uint64, shift uint) (bit uint32, i int) {
	bit = 1 << (hash >> shift & (1<<levelBits - 1))
	return bit, bits.OnesCount32(n.bitmap & (bit - 1))
}

func (m *variables) len() int {
	if m == nil {
		return 0
	}
	return m.n
}

// get returns the value of a variable, unset if there is none.
func (m *variables) get(v *ContextVar) object.Value {
	if m == nil {
		return object.Value{}
	}
	n := &m.root
	for shift := uint(0); ; shift += levelBits {
		bit, i := n.place(v.hash, shift)
		if n.bitmap&bit == 0 {
			return object.Value{}
		}
		e := &n.entries[i]
		if e.key == v {
			return e.value
		}
		if e.child == nil {
			return object.Value{}
		}
		n = e.child
	}
}

// with returns the map with a value for a variable.
func (m *variables) with(v *ContextVar, x object.Value) *variables {
	if m == nil {
		m = new(variables)
	}
	root, added := m.root.with(v, x, 0)
	n := m.n
	if added {
		n++
	}
	return &variables{n, root}
}

// with returns the node with a value for a variable; added says that it had none.
func (n *node) with(v *ContextVar, x object.Value, shift uint) (_ node, added bool) {
	bit, i := n.place(v.hash, shift)
	if n.bitmap&bit == 0 {
		entries := make([]entry, len(n.entries)+1)
		copy(entries, n.entries[:i])
		entries[i] = entry{key: v, value: x}
		copy(entries[i+1:], n.entries[i:])
		return node{n.bitmap | bit, entries}, true
	}
	old := n.entries[i]
	added = true
	next := entry{key: v, value: x}
	switch {
	case old.key == v:
		added = false
	case old.child != nil:
		child, more := old.child.with(v, x, shift+levelBits)
		next, added = entry{child: &child}, more
	default: // two variables in one place: a level deeper they part in the end
		child, _ := new(node).with(old.key, old.value, shift+levelBits)
		child, _ = child.with(v, x, shift+levelBits)
		next = entry{child: &child}
	}
	return n.replace(i, next), added
}

func (n *node) replace(i int, e entry) node {
	entries := append([]entry(nil), n.entries...)
	entries[i] = e
	return node{n.bitmap, entries}
}

// without returns the map without a variable that is in it.
func (m *variables) without(v *ContextVar) *variables {
	if m.n == 1 {
		return nil
	}
	return &variables{m.n - 1, m.root.without(v, 0)}
}

func (n *node) without(v *ContextVar, shift uint) node {
	bit, i := n.place(v.hash, shift)
	if old := n.entries[i].child; old != nil {
		child := old.without(v, shift+levelBits)
		if len(child.entries) == 1 && child.entries[0].child == nil {
			return n.replace(i, child.entries[0])
		}
		return n.replace(i, entry{child: &child})
	}
	entries := append(append(make([]entry, 0, len(n.entries)-1), n.entries[:i]...), n.entries[i+1:]...)
	return node{n.bitmap &^ bit, entries}
}

// all yields the entries.
func (m *variables) all() iter.Seq2[*ContextVar, object.Value] {
	return func(yield func(*ContextVar, object.Value) bool) {
		if m != nil {
			m.root.each(yield)
		}
	}
}

func (n *node) each(yield func(*ContextVar, object.Value) bool) bool {
	for _, e := range n.entries {
		if e.child != nil && !e.child.each(yield) || e.child == nil && !yield(e.key, e.value) {
			return false
		}
	}
	return true
}

// equal compares the values, which can run script code.
func (m *variables) equal(th *object.Thread, other *variables) (bool, error) {
	if m == other {
		return true, nil
	}
	if m.len() != other.len() {
		return false, nil
	}
	for v, x := range m.all() {
		y := other.get(v)
		if !y.IsSet() {
			return false, nil
		}
		if same, err := object.Equal(th, x, y); err != nil || !same {
			return false, err
		}
	}
	return true, nil
}
