package object

func setupSet() {
	subclassable[Set](SetType)
	subclassable[Set](FrozenSetType)
	SetType.Define("__hash__", None)
	FrozenSetType.MutableSlots().Hash = frozenSetHash
	SetType.MutableSlots().New = newSetObject
	SetType.MutableSlots().Init = setInit
	SetType.MutableSlots().InPlace = setInPlace
	SetType.MutableSlots().InPlaceOps = setOps
	FrozenSetType.MutableSlots().New = newFrozenSetObject
	for _, t := range []*Type{SetType, FrozenSetType} {
		s := t.MutableSlots()
		s.Repr = setRepr
		s.Len = func(th *Thread, v Value) (int, error) { return (*Set)(v.ref).Len(th), nil }
		s.Iter = func(th *Thread, v Value) (Value, error) { return newSetIterator(th, (*Set)(v.ref)), nil }
		s.Contains = func(th *Thread, v, x Value) (bool, error) { return (*Set)(v.ref).Has(th, x) }
		s.Compare = setCompare
		s.Binary = setBinary
		s.BinaryOps, s.ReflectedOps = setOps, setOps
	}
}

const setOps = 1<<Sub | 1<<And | 1<<Or | 1<<Xor

func newSetObject(_ *Thread, t *Type, _ []Value, _ []Named) (Value, error) {
	if t == SetType {
		return emptySet(SetType, KindSet).Value(), nil
	}
	return t.Alloc().Value(), nil
}

func setInit(th *Thread, v Value, args []Value, kw []Named) error {
	if err := NoKeywords("set", kw); err != nil {
		return err
	}
	if err := NArgs("set", len(args), 0, 1); err != nil {
		return err
	}
	s := (*Set)(v.ref)
	if err := s.Clear(th); err != nil || len(args) == 0 {
		return err
	}
	return s.UpdateFrom(th, args[0])
}

func newFrozenSetObject(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(kw) > 0 && t == FrozenSetType {
		return Value{}, NoKeywords("frozenset", kw)
	}
	if err := NArgs("frozenset", len(args), 0, 1); err != nil {
		return Value{}, err
	}
	if t == FrozenSetType && len(args) == 1 && args[0].Kind() == KindFrozenSet {
		return args[0], nil
	}
	v := emptySet(FrozenSetType, KindFrozenSet).Value()
	if t != FrozenSetType {
		v = t.Alloc().Value()
	}
	if len(args) == 0 {
		return v, nil
	}
	return v, (*Set)(v.ref).updateFrom(th, args[0])
}

// setRepr writes set([1, 2]) or {1, 2}, as the dialect has it; a subclass or a
// frozenset always has its name.
func setRepr(th *Thread, v Value) (string, error) {
	s := (*Set)(v.ref)
	name := s.typ.Name()
	elems, err := s.ElemsLong(th)
	if err != nil {
		return "", err
	}
	call := dialectOf(th).SetCall()
	if len(elems) == 0 {
		if call {
			return name + "([])", nil
		}
		return name + "()", nil
	}
	first, err := th.EnterRepr(&s.Header)
	if err != nil {
		return "", err
	}
	if !first {
		return name + "(...)", nil
	}
	defer th.LeaveRepr()
	switch {
	case call:
		return joinRepr(th, name+"([", elems, "])")
	case s.typ == SetType:
		return joinRepr(th, "{", elems, "}")
	}
	return joinRepr(th, name+"({", elems, "})")
}

func setCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	x, ok := a.AsSet()
	y, ok2 := b.AsSet()
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	r, err := compareSets(th, op, x, y)
	return Bool(r), err
}

func compareSets(th *Thread, op CompareOp, x, y *Set) (bool, error) {
	switch op {
	case GT, GE:
		return compareSets(th, op.Swapped(), y, x)
	case NE:
		eq, err := compareSets(th, EQ, x, y)
		return !eq, err
	}
	n, m := x.Len(th), y.Len(th)
	if op == EQ && n != m || op == LT && n >= m || n > m {
		return false, nil
	}
	if err := th.enterContainer(maxContainers, " in comparison"); err != nil {
		return false, err
	}
	defer th.leaveContainer()
	t, err := x.snapshot(th)
	if err != nil {
		return false, err
	}
	return containsAll(th, y, &t)
}

func setBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	a, b := self, other
	if reflected {
		a, b = b, a
	}
	x, ok := a.AsSet()
	if _, ok2 := b.AsSet(); !ok || !ok2 {
		return NotImplemented, nil
	}
	return setOperation(th, op, x, b)
}

// setOperation computes x op b for any iterable b.
func setOperation(th *Thread, op BinaryOp, x *Set, b Value) (Value, error) {
	var r *Set
	var err error
	switch op {
	case Or:
		r, err = x.Union(th, b)
	case And:
		r, err = x.Intersection(th, b)
	case Sub:
		r, err = x.Difference(th, b)
	case Xor:
		r, err = x.SymmetricDifference(th, b)
	default:
		return NotImplemented, nil
	}
	if err != nil {
		return Value{}, err
	}
	return r.Value(), nil
}

func setInPlace(th *Thread, op BinaryOp, self, other Value) (Value, error) {
	if _, ok := other.AsSet(); !ok || th.Dialect.SetOpsCopy() {
		return NotImplemented, nil
	}
	s := (*Set)(self.ref)
	switch op {
	case Or:
		return self, s.UpdateFrom(th, other)
	case And:
		return self, s.IntersectionUpdate(th, other)
	case Sub:
		return self, s.DifferenceUpdate(th, other)
	case Xor:
		return self, s.SymmetricUpdate(th, other)
	}
	return NotImplemented, nil
}
