package object

// The sequences that Starlark's str.elems, str.elem_ords, str.codepoints,
// str.codepoint_ords and bytes.elems return.

// The types of these sequences and of their iterator.
var (
	StringElemsType      = finalType("string.elems", KindOther, boxOf[Elems]())
	StringCodepointsType = finalType("string.codepoints", KindOther, boxOf[Elems]())
	BytesElemsType       = finalType("bytes.elems", KindOther, boxOf[Elems]())
	ElemsIteratorType    = finalType("elems_iterator", KindOther, boxOf[elemsIterator]())
)

// Elems is a sequence over the parts of a str or bytes. It is immutable.
type Elems struct {
	Header
	of   Value // the str or bytes
	text string
	name string // of the method that made it
	ords bool   // the parts as ints
}

// NewElems makes the sequence that the method of that name returns.
func NewElems(of Value, name string) Value {
	e := &Elems{of: of, name: name, ords: name == "elem_ords" || name == "codepoint_ords"}
	t := StringElemsType
	if b, ok := of.AsBytes(); ok {
		e.text, e.ords, t = b, true, BytesElemsType
	} else {
		e.text, _ = of.AsStr()
		if name[0] == 'c' {
			t = StringCodepointsType
		}
	}
	e.Init(t, KindOther)
	return e.Header.Value()
}

// part returns the part at byte i, and its length.
func (e *Elems) part(th *Thread, i int) (Value, int) {
	if e.typ != StringCodepointsType {
		if e.ords {
			return Int(int64(e.text[i])), 1
		}
		return byteStrings[e.text[i]].Value(), 1
	}
	r, n := DecodeRune(e.text[i:])
	switch {
	case e.ords:
		return Int(int64(r)), n
	case n == 1 && r >= 0x80:
		return chr(r), n
	}
	return cloneStr(th, e.text[i:i+n]), n
}

type elemsIterator struct {
	Header
	e   *Elems
	off int // guarded by the lock
}

func setupElems() {
	for _, t := range []*Type{StringElemsType, StringCodepointsType, BytesElemsType} {
		s := t.MutableSlots()
		s.Repr = func(th *Thread, v Value) (string, error) {
			e := (*Elems)(v.ref)
			r, err := Repr(th, e.of)
			return r + "." + e.name + "()", err
		}
		s.Iter = func(_ *Thread, v Value) (Value, error) {
			it := &elemsIterator{e: (*Elems)(v.ref)}
			it.Init(ElemsIteratorType, KindOther)
			return it.Header.Value(), nil
		}
	}
	s := StringElemsType.MutableSlots()
	s.Len = func(_ *Thread, v Value) (int, error) { return len((*Elems)(v.ref).text), nil }
	s.GetItem = func(th *Thread, v, key Value) (Value, error) {
		e := (*Elems)(v.ref)
		i, err := byteIndex(th, key, len(e.text), "string.elems", "string.elems ")
		if err != nil {
			return Value{}, err
		}
		x, _ := e.part(th, i)
		return x, nil
	}
	it := ElemsIteratorType.MutableSlots()
	it.Iter = func(_ *Thread, v Value) (Value, error) { return v, nil }
	it.Next = func(th *Thread, v Value) (Value, error) {
		it := (*elemsIterator)(v.ref)
		locked := it.Lock(th)
		defer it.Unlock(locked)
		if it.off >= len(it.e.text) {
			return Value{}, nil
		}
		x, n := it.e.part(th, it.off)
		it.off += n
		return x, nil
	}
}
