package object

import "unsafe"

// Tuple is an immutable sequence.
type Tuple struct {
	Header
	elems []Value
}

var emptyTuple = Tuple{Header: Header{typ: TupleType, kind: KindTuple}}

// NewTuple makes a tuple of elems, which it keeps: they must not be changed any more.
func NewTuple(elems []Value) *Tuple {
	if len(elems) == 0 {
		return &emptyTuple
	}
	t := &Tuple{elems: elems}
	t.Init(TupleType, KindTuple)
	return t
}

type (
	tuple1 struct {
		Tuple
		in [1]Value
	}
	tuple2 struct {
		Tuple
		in [2]Value
	}
	tuple3 struct {
		Tuple
		in [3]Value
	}
	tuple4 struct {
		Tuple
		in [4]Value
	}
	tuple6 struct {
		Tuple
		in [6]Value
	}
	tuple8 struct {
		Tuple
		in [8]Value
	}
)

// spareTuples is the length of the longest tuple whose memory a thread keeps.
const spareTuples = 4

// Reuse keeps the memory of a tuple that nobody has any more for the next one of its length.
func (th *Thread) Reuse(t *Tuple) {
	if n := len(t.elems); n <= spareTuples {
		for i := range t.elems { // so few are cleared faster one by one, and ints keep nothing alive
			if v := &t.elems[i]; v.ref != unsafe.Pointer(&intTag) {
				*v = Value{}
			}
		}
		th.spare[n] = t
	}
}

// TupleRoom makes a tuple of n > 0 elements for the caller to fill before anyone else sees it; a small
// one is a single object in memory.
func (th *Thread) TupleRoom(n int) (t *Tuple, elems []Value) {
	if n <= spareTuples {
		if t = th.spare[n]; t != nil {
			th.spare[n] = nil
			return t, t.elems
		}
	}
	switch {
	case n == 1:
		o := new(tuple1)
		t, elems = &o.Tuple, o.in[:]
	case n == 2:
		o := new(tuple2)
		t, elems = &o.Tuple, o.in[:]
	case n == 3:
		o := new(tuple3)
		t, elems = &o.Tuple, o.in[:]
	case n == 4:
		o := new(tuple4)
		t, elems = &o.Tuple, o.in[:]
	case n <= 6:
		o := new(tuple6)
		t, elems = &o.Tuple, o.in[:n]
	case n <= 8:
		o := new(tuple8)
		t, elems = &o.Tuple, o.in[:n]
	default:
		t, elems = new(Tuple), make([]Value, n)
	}
	t.elems = elems
	t.Init(TupleType, KindTuple)
	return t, elems
}

// TupleRoomLong is TupleRoom for elements that may be many.
func (th *Thread) TupleRoomLong(n int) (t *Tuple, elems []Value, err error) {
	if n > copyStride {
		elems, err = MakeLong[Value](th, n, n)
		return NewTuple(elems), elems, err
	}
	t, elems = th.TupleRoom(n)
	return t, elems, nil
}

// TupleOf makes a tuple of copies of its arguments; a small one is a single
// object in memory.
func TupleOf(elems ...Value) *Tuple {
	var t *Tuple
	switch len(elems) {
	case 0:
		return &emptyTuple
	case 1:
		o := &tuple1{in: [1]Value{elems[0]}}
		o.elems = o.in[:]
		t = &o.Tuple
	case 2:
		return Pair(elems[0], elems[1])
	case 3:
		o := &tuple3{in: [3]Value{elems[0], elems[1], elems[2]}}
		o.elems = o.in[:]
		t = &o.Tuple
	default:
		t = &Tuple{elems: append([]Value(nil), elems...)}
	}
	t.Init(TupleType, KindTuple)
	return t
}

// TupleOfLong is TupleOf for elements that may be many, so that the thread is to be stopped meanwhile. Nobody changes them.
func TupleOfLong(th *Thread, elems []Value) (*Tuple, error) {
	if len(elems) <= copyStride {
		return TupleOf(elems...), nil
	}
	all, err := cloneElems(th, elems)
	if err != nil {
		return nil, err
	}
	return NewTuple(all), nil
}

// Pair makes a tuple of two.
func Pair(a, b Value) *Tuple {
	o := &tuple2{in: [2]Value{a, b}}
	o.elems = o.in[:]
	o.Init(TupleType, KindTuple)
	return &o.Tuple
}

// AsTuple returns v as a tuple, which may be of a subclass.
func (v Value) AsTuple() (*Tuple, bool) {
	if v.ref != nil && (*Header)(v.ref).typ.layout == KindTuple {
		return (*Tuple)(v.ref), true
	}
	return nil, false
}

// Elems returns the elements, which must not be changed.
func (t *Tuple) Elems() []Value { return t.elems }

// Len returns the number of elements.
func (t *Tuple) Len() int { return len(t.elems) }

func setupTuple() {
	subclassable[Tuple](TupleType)
	s := TupleType.MutableSlots()
	s.New = newTupleObject
	s.Repr = tupleRepr
	s.Hash = tupleHash
	s.Len = func(_ *Thread, v Value) (int, error) { return len((*Tuple)(v.ref).elems), nil }
	s.Iter = func(_ *Thread, v Value) (Value, error) { return newTupleIterator((*Tuple)(v.ref)), nil }
	s.GetItem = tupleGetItem
	s.Contains = func(th *Thread, v, x Value) (bool, error) {
		elems := (*Tuple)(v.ref).elems
		i, err := indexIn(th, elems, x, 0, len(elems))
		return i >= 0, err
	}
	s.Compare = tupleCompare
	s.Binary = tupleBinary
	s.BinaryOps, s.ReflectedOps = 1<<Add|1<<Mul, 1<<Mul
}

func newTupleObject(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(kw) > 0 && t == TupleType {
		return Value{}, NoKeywords("tuple", kw)
	}
	if err := NArgs("tuple", len(args), 0, 1); err != nil {
		return Value{}, err
	}
	var elems []Value
	if len(args) == 1 {
		if t == TupleType && args[0].Kind() == KindTuple {
			return args[0], nil
		}
		var err error
		if elems, err = Elements(th, args[0]); err != nil {
			return Value{}, err
		}
	}
	if t == TupleType {
		return NewTuple(elems).Value(), nil
	}
	v := t.Alloc().Value()
	(*Tuple)(v.ref).elems = elems
	return v, nil
}

func tupleRepr(th *Thread, v Value) (string, error) {
	t := (*Tuple)(v.ref)
	if len(t.elems) == 0 {
		return "()", nil
	}
	first, err := th.EnterRepr(&t.Header)
	if err != nil {
		return "", err
	}
	if !first {
		return "(...)", nil
	}
	defer th.LeaveRepr()
	end := ")"
	if len(t.elems) == 1 {
		end = ",)"
	}
	return joinRepr(th, "(", t.elems, end)
}

func tupleHash(th *Thread, v Value) (int64, error) {
	if err := th.enterContainer(maxNesting, ""); err != nil {
		return 0, err
	}
	defer th.leaveContainer()
	return hashSequence(th, (*Tuple)(v.ref).elems)
}

func tupleSlice(th *Thread, v Value, s *Slice) (Value, error) {
	elems := (*Tuple)(v.ref).elems
	start, _, step, n, err := SliceIndices(th, s, len(elems))
	if err != nil {
		return Value{}, err
	}
	if n == len(elems) && step == 1 && v.Kind() == KindTuple {
		return v, nil
	}
	for {
		if part, ok := trySlice(th, elems, start, step, n); ok {
			return NewTuple(part).Value(), nil
		}
		if err := th.Safepoint(); err != nil {
			return Value{}, err
		}
	}
}

func tupleGetItem(th *Thread, v, key Value) (Value, error) {
	elems := (*Tuple)(v.ref).elems
	if s, ok := key.AsSlice(); ok {
		return tupleSlice(th, v, s)
	}
	i, err := sequenceIndex(th, "tuple", key)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		i += len(elems)
	}
	if uint(i) >= uint(len(elems)) {
		return Value{}, Errorf(IndexError, "tuple index out of range")
	}
	return elems[i], nil
}

func tupleCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	x, ok := a.AsTuple()
	y, ok2 := b.AsTuple()
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	return compareSlices(th, op, x.elems, y.elems)
}

func tupleBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	t := (*Tuple)(self.ref)
	switch {
	case op == Add && !reflected:
		o, ok := other.AsTuple()
		if !ok {
			return NotImplemented, nil
		}
		if len(o.elems) == 0 && self.Kind() == KindTuple {
			return self, nil
		}
		if len(t.elems) == 0 && other.Kind() == KindTuple {
			return other, nil
		}
		sum, err := growElems(th, t.elems, len(t.elems)+len(o.elems))
		if err != nil {
			return Value{}, err
		}
		sum = sum[:cap(sum)]
		for !copyElems(th, sum[len(t.elems):], o.elems) {
			if err := th.Safepoint(); err != nil {
				return Value{}, err
			}
		}
		return NewTuple(sum).Value(), nil
	case op == Mul:
		n, ok, err := repeatTimes(th, other, len(t.elems)*valueSize, "")
		if !ok || err != nil {
			return NotImplemented, err
		}
		if n == 1 && self.Kind() == KindTuple {
			return self, nil
		}
		all, err := repeated(th, t.elems, n)
		if err != nil {
			return Value{}, err
		}
		return NewTuple(all).Value(), nil
	}
	return NotImplemented, nil
}

// Index returns the position of x between start and stop, which may be unset.
func (t *Tuple) Index(th *Thread, x, start, stop Value) (int, error) {
	from, err := clipIndex(th, start, len(t.elems), 0)
	if err != nil {
		return 0, err
	}
	to, err := clipIndex(th, stop, len(t.elems), len(t.elems))
	if err != nil {
		return 0, err
	}
	i, err := indexIn(th, t.elems, x, from, to)
	if err == nil && i < 0 {
		err = Errorf(ValueError, "tuple.index(x): x not in tuple")
	}
	return i, err
}

// Count returns how many elements equal x.
func (t *Tuple) Count(th *Thread, x Value) (int, error) { return countIn(th, t.elems, x) }

func countIn(th *Thread, elems []Value, x Value) (int, error) {
	n := 0
	for _, y := range elems {
		eq, err := equalValues(th, y, x)
		if err != nil {
			return 0, err
		}
		if eq {
			n++
		}
	}
	return n, nil
}
