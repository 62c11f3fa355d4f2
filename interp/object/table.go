package object

import (
	"math"
	"unsafe"
)

// table is the hash table of dicts and sets: entries in insertion order, and an
// index of positions in them. The owner's lock guards it.
//
// An entry is one Value, the key, or two, key and value. In a stored key, the bits of a
// heap object, which are zero elsewhere, hold its hash; see storedHash. A deleted entry has
// an unset key; the last entry is never a deleted one.
type table struct {
	index []uint32 // nil while there are at most smallTable entries
	cells []Value
	// filled counts the slots of the index that are not empty, deleted ones included.
	filled uint32
	used   uint32 // live entries
	first  uint32 // no entry before this one is live
	// changes counts insertions, deletions and rebuilds, to notice them after script code ran.
	changes uint32
	wide    uint8 // log2 of the Values per entry
	shift   uint8 // 64 - log2(len(index))
}

// A slot of the index holds an entry's number plus one in its low bits, as many
// as positions in the index have, and a part of the key's hash above them. Zero is an empty
// slot; low bits that are all ones mark one whose entry was deleted.

const (
	smallTable = 8
	bigTable   = 1 << 20 // cells from which on growing is checked against the limit of memory
	hashFactor = 0x9E3779B97F4A7C15
	// askEqual says that only a comparison that may run script code can tell.
	askEqual = -2
)

// intHash is hash(i): i modulo 2**61-1, with the sign, and never -1.
func intHash(i int64) uint64 {
	const modulus = 1<<61 - 1
	if i >= modulus || i <= -modulus {
		i %= modulus
	}
	if i == -1 {
		i = -2
	}
	return uint64(i)
}

// storeKey returns the key as the table stores it.
func storeKey(key Value, hash uint64) Value {
	if key.ref == unsafe.Pointer(&intTag) || key.ref == unsafe.Pointer(&floatTag) {
		return key
	}
	return Value{key.ref, hash}
}

// loadKey returns a stored key as a value.
func loadKey(k Value) Value {
	if k.ref == unsafe.Pointer(&intTag) || k.ref == unsafe.Pointer(&floatTag) {
		return k
	}
	return Value{k.ref, 0}
}

func storedHash(k Value) uint64 {
	switch k.ref {
	case unsafe.Pointer(&intTag):
		return intHash(int64(k.bits))
	case unsafe.Pointer(&floatTag):
		return uint64(hashFloat(math.Float64frombits(k.bits)))
	}
	return k.bits
}

// hashKey returns the hash of a key; it may run script code.
func hashKey(th *Thread, key Value) (uint64, error) {
	switch key.Kind() {
	case KindInt:
		return intHash(int64(key.bits)), nil
	case KindStr:
		return strHash((*String)(key.ref)), nil
	}
	h, err := Hash(th, key)
	return uint64(h), err
}

// entries returns the number of entries, deleted ones included.
func (t *table) entries() int { return len(t.cells) >> t.wide }

// findInt returns the entry of an int, -1, or askEqual.
func (t *table) findInt(key Value) int {
	if t.index == nil {
		return t.scanInt(key)
	}
	h := intHash(int64(key.bits))
	m := h * hashFactor
	mask := uint32(len(t.index) - 1)
	tag := uint32(m>>20) &^ mask
	pos := uint32(h)
	for step := uint32(0); ; step++ {
		s := t.index[pos&mask]
		if s == 0 {
			return -1
		}
		if s&^mask == tag && s&mask != mask {
			i := int(s&mask) - 1
			k := t.cells[i<<t.wide]
			if k == key {
				return i
			}
			if k.ref != key.ref && storedHash(k) == h {
				return askEqual
			}
		}
		pos = t.nextPos(pos, m, step)
	}
}

// nextPos gives the sequence of positions to probe: the hash itself first, so
// that runs of ints lie side by side, then a well mixed place and ever longer steps from there.
func (t *table) nextPos(pos uint32, mixed uint64, step uint32) uint32 {
	if step == 0 {
		return uint32(mixed >> t.shift)
	}
	return pos + step
}

func (t *table) scanInt(key Value) int {
	other := false
	for i := 0; i < len(t.cells); i += 1 << t.wide {
		k := t.cells[i]
		if k == key {
			return i >> t.wide
		}
		other = other || k.ref != key.ref && k.ref != nil
	}
	if other {
		h := intHash(int64(key.bits))
		for i := 0; i < len(t.cells); i += 1 << t.wide {
			if k := t.cells[i]; k.ref != nil && k.ref != key.ref && storedHash(k) == h {
				return askEqual
			}
		}
	}
	return -1
}

// findStr is findText for an exact str.
func (t *table) findStr(key Value) int {
	p := (*String)(key.ref)
	return t.findText(p.s, key.ref, strHash(p))
}

// findText returns the entry of an exact str with this text and hash, -1, or
// askEqual. ref is the str's address, nil if there is no object.
func (t *table) findText(text string, ref unsafe.Pointer, h uint64) int {
	if t.index == nil {
		return t.scanText(text, ref, h)
	}
	m := h * hashFactor
	mask := uint32(len(t.index) - 1)
	tag := uint32(m>>20) &^ mask
	pos := uint32(h)
	for step := uint32(0); ; step++ {
		s := t.index[pos&mask]
		if s == 0 {
			return -1
		}
		if s&^mask == tag && s&mask != mask {
			i := int(s&mask) - 1
			switch matchText(t.cells[i<<t.wide], text, ref, h) {
			case keysEqual:
				return i
			case keysUnknown:
				return askEqual
			}
		}
		pos = t.nextPos(pos, m, step)
	}
}

func (t *table) scanText(text string, ref unsafe.Pointer, h uint64) int {
	for i := 0; i < len(t.cells); i += 1 << t.wide {
		k := t.cells[i]
		if k.bits != h {
			continue
		}
		switch matchText(k, text, ref, h) {
		case keysEqual:
			return i >> t.wide
		case keysUnknown:
			return askEqual
		}
	}
	return -1
}

// prober goes through the entries whose keys have a given hash.
type prober struct {
	t              *table
	hash, mixed    uint64
	tag, pos, step uint32
	i              int // the next entry to look at, without an index
}

func (t *table) probe(h uint64) prober {
	p := prober{t: t, hash: h, mixed: h * hashFactor, pos: uint32(h)}
	if t.index != nil {
		p.tag = uint32(p.mixed>>20) &^ uint32(len(t.index)-1)
	}
	return p
}

// next returns the next entry, -1 at the end.
func (p *prober) next() int {
	t := p.t
	if t.index == nil {
		for i := p.i; i < t.entries(); i++ {
			if k := t.cells[i<<t.wide]; k.ref != nil && storedHash(k) == p.hash {
				p.i = i + 1
				return i
			}
		}
		return -1
	}
	mask := uint32(len(t.index) - 1)
	for {
		s := t.index[p.pos&mask]
		if s == 0 {
			return -1
		}
		p.pos = t.nextPos(p.pos, p.mixed, p.step)
		p.step++
		if s&^mask == p.tag && s&mask != mask {
			i := int(s&mask) - 1
			if storedHash(t.cells[i<<t.wide]) == p.hash {
				return i
			}
		}
	}
}

// lookup returns the entry of a key, or -1. The owner h is locked, as *locked
// says, before and after; comparing with a key of a script class releases the lock meanwhile.
func (t *table) lookup(th *Thread, h *Header, key Value, hash uint64, locked *bool) (int, error) {
	switch key.Kind() {
	case KindInt:
		if i := t.findInt(key); i != askEqual {
			return i, nil
		}
	case KindStr:
		if i := t.findText((*String)(key.ref).s, key.ref, hash); i != askEqual {
			return i, nil
		}
	}
again:
	p := t.probe(hash)
	for i := p.next(); i >= 0; i = p.next() {
		k := loadKey(t.cells[i<<t.wide])
		m := matchKeys(th, k, key, 0)
		if m == keysUnknown {
			changes := t.changes
			h.Unlock(*locked)
			eq, err := Equal(th, k, key)
			*locked = h.Lock(th)
			if err != nil {
				return -1, err
			}
			if t.changes != changes {
				goto again
			}
			if eq {
				m = keysEqual
			}
		}
		if m == keysEqual {
			return i, nil
		}
	}
	return -1, nil
}

// next returns the first live entry from i on, or -1.
func (t *table) next(i int) int {
	for i = max(i, int(t.first)); i < t.entries(); i++ {
		if t.cells[i<<t.wide].ref != nil {
			return i
		}
	}
	return -1
}

// firstEntry returns the first live entry, or -1, and remembers it, so that a
// dict that serves as a queue is not searched again and again.
func (t *table) firstEntry() int {
	i := t.next(0)
	if i >= 0 {
		t.first = uint32(i)
	}
	return i
}

// keys returns the keys in order.
func (t *table) keys() []Value {
	out := make([]Value, 0, t.used)
	for i := 0; i < len(t.cells); i += 1 << t.wide {
		if k := t.cells[i]; k.ref != nil {
			out = append(out, loadKey(k))
		}
	}
	return out
}
