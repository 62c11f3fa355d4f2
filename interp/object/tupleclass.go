package object

// NewTupleInstance makes an instance of a class derived from tuple, of elems,
// which it keeps.
func NewTupleInstance(t *Type, elems []Value) Value {
	if t == TupleType {
		return NewTuple(elems).Value()
	}
	v := t.Alloc().Value()
	(*Tuple)(v.ref).elems = elems
	return v
}
