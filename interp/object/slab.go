package object

import "strings"

// Slab makes strings, lists and dicts that are made together and mostly die
// together, such as those of a document being parsed: some at a time are
// allocated as one, which costs a fraction. It is for one goroutine.
type Slab struct {
	strings []String
	lists   []List
	dicts   []Dict
	values  []Value
	text    strings.Builder
}

const (
	slabObjects = 16
	slabValues  = 64
	slabText    = 1024
)

// Str returns a str with a copy of the text s.
func (b *Slab) Str(s string) Value {
	n := len(s)
	if n <= 1 {
		return Str(s)
	}
	if n > slabText/4 {
		return Str(strings.Clone(s))
	}
	if b.text.Len()+n > b.text.Cap() {
		b.text = strings.Builder{}
		b.text.Grow(slabText)
	}
	b.text.WriteString(s)
	s = b.text.String()[b.text.Len()-n:]
	if len(b.strings) == 0 {
		b.strings = make([]String, slabObjects)
	}
	p := &b.strings[0]
	b.strings = b.strings[1:]
	p.s = s
	p.typ, p.kind = StrType, KindStr
	return p.Value()
}

// List returns a list of copies of elems.
func (b *Slab) List(elems []Value) Value {
	if len(b.lists) == 0 {
		b.lists = make([]List, slabObjects)
	}
	l := &b.lists[0]
	b.lists = b.lists[1:]
	if n := len(elems); n > 0 {
		l.elems = b.room(n)
		copy(l.elems, elems)
	}
	l.Init(ListType, KindList)
	return l.Value()
}

// Dict returns an empty dict with room for n items.
func (b *Slab) Dict(n int) *Dict {
	if len(b.dicts) == 0 {
		b.dicts = make([]Dict, slabObjects)
	}
	d := &b.dicts[0]
	b.dicts = b.dicts[1:]
	d.t.wide = 1
	d.Init(DictType, KindDict)
	switch {
	case n > smallTable:
		d.t.reserve(n)
	case n > 0:
		d.t.cells = b.room(2 * n)[:0]
	}
	return d
}

// room returns a slice of n values with no room behind it.
func (b *Slab) room(n int) []Value {
	if n > slabValues/4 {
		return make([]Value, n)
	}
	if len(b.values) < n {
		b.values = make([]Value, slabValues)
	}
	v := b.values[:n:n]
	b.values = b.values[n:]
	return v
}
