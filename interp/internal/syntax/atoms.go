package syntax

import "math/rand/v2"

const fnvPrime = 16777619

// The atoms that every file has, for words that the parser looks for.
const (
	atomUnderscore uint32 = iota
	atomMatch
	atomCase
	atomType
	atomPrint
	atomExec
	atomLoad
)

var wellKnownAtoms = [...]string{
	atomUnderscore: "_", atomMatch: "match", atomCase: "case", atomType: "type", atomPrint: "print",
	atomExec: "exec", atomLoad: "load",
}

// atomTable gives every distinct identifier of a file a number: an
// open-addressing hash table, which the scanner feeds with hashes that it has
// computed on the way.
type atomTable struct {
	names  []string
	hashes []uint32
	slots  []uint32 // index in names + 1; a power of two long
	seed   uint32   // random, so that no file is made to collide
}

func (t *atomTable) init(srcLen int) {
	size := 64
	for size < 4096 && size < srcLen/32 {
		size *= 2
	}
	t.slots = make([]uint32, size)
	t.seed = rand.Uint32()
	for _, name := range wellKnownAtoms {
		t.intern(name, t.hash(name))
	}
}

// intern returns the number of a name, whose FNV-1a hash is h.
func (t *atomTable) intern(name string, h uint32) uint32 {
	mask := uint32(len(t.slots) - 1)
	for i := (h ^ h>>15) & mask; ; i = (i + 1) & mask {
		n := t.slots[i]
		if n == 0 {
			return t.add(name, h, i)
		}
		if t.hashes[n-1] == h && t.names[n-1] == name {
			return n - 1
		}
	}
}

// add enters a new name at slot i.
func (t *atomTable) add(name string, h, i uint32) uint32 {
	t.names = append(t.names, name)
	t.hashes = append(t.hashes, h)
	n := uint32(len(t.names))
	t.slots[i] = n
	if int(n)*2 > len(t.slots) {
		t.grow()
	}
	return n - 1
}

func (t *atomTable) grow() {
	t.slots = make([]uint32, 4*len(t.slots))
	mask := uint32(len(t.slots) - 1)
	for n, h := range t.hashes {
		i := (h ^ h>>15) & mask
		for t.slots[i] != 0 {
			i = (i + 1) & mask
		}
		t.slots[i] = uint32(n + 1)
	}
}

func (t *atomTable) hash(name string) uint32 {
	h := t.seed
	for i := 0; i < len(name); i++ {
		h = (h ^ uint32(name[i])) * fnvPrime
	}
	return h
}

// intern enters a name that is no token of its own.
func (p *parser) intern(name string) uint32 {
	n := p.atoms.intern(name, p.atoms.hash(name))
	p.file.Atoms = p.atoms.names
	return n
}
