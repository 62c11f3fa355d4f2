package object

func setupList() {
	subclassable[List](ListType)
	ListType.Define("__hash__", None)
	s := ListType.MutableSlots()
	s.New = func(_ *Thread, t *Type, _ []Value, _ []Named) (Value, error) {
		if t == ListType {
			return NewList(nil).Value(), nil
		}
		return t.Alloc().Value(), nil
	}
	s.Init = listInit
	s.Repr = listRepr
	s.Len = func(th *Thread, v Value) (int, error) { return (*List)(v.ref).Len(th), nil }
	s.Iter = listIter
	s.GetItem = listGetItem
	s.SetItem = listSetItem
	s.Contains = func(th *Thread, v, x Value) (bool, error) {
		i, err := (*List)(v.ref).find(th, x, 0, 1<<63-1)
		return i >= 0, err
	}
	s.Compare = listCompare
	s.Binary = listBinary
	s.BinaryOps, s.ReflectedOps = 1<<Add|1<<Mul, 1<<Mul
	s.InPlace = listInPlace
	s.InPlaceOps = 1<<Add | 1<<Mul
}

func listInit(th *Thread, v Value, args []Value, kw []Named) error {
	if err := NoKeywords("list", kw); err != nil {
		return err
	}
	if err := NArgs("list", len(args), 0, 1); err != nil {
		return err
	}
	l := (*List)(v.ref)
	var elems []Value
	if len(args) == 1 {
		var err error
		if elems, err = Elements(th, args[0]); err != nil {
			return err
		}
	}
	locked := l.Lock(th)
	defer l.Unlock(locked)
	if l.Frozen() {
		return frozenError("initialize", &l.Header)
	}
	l.elems = elems
	return nil
}

func listRepr(th *Thread, v Value) (string, error) {
	l := (*List)(v.ref)
	elems, err := l.CopyLong(th)
	if err != nil || len(elems) == 0 {
		return "[]", err
	}
	first, err := th.EnterRepr(&l.Header)
	if err != nil {
		return "", err
	}
	if !first {
		return "[...]", nil
	}
	defer th.LeaveRepr()
	return joinRepr(th, "[", elems, "]")
}

func listCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	x, ok := a.AsList()
	y, ok2 := b.AsList()
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	if op == EQ || op == NE {
		if x.Len(th) != y.Len(th) {
			return Bool(op == NE), nil
		}
	}
	if !th.Shared && min(len(x.elems), len(y.elems)) < copyStride && simpleElems(x.elems) && simpleElems(y.elems) {
		return compareSlices(th, op, x.elems, y.elems) // no script code can change them: there is no safepoint
	}
	xs, err := x.CopyLong(th)
	if err != nil {
		return Value{}, err
	}
	ys, err := y.CopyLong(th)
	if err != nil {
		return Value{}, err
	}
	return compareSlices(th, op, xs, ys)
}

// simpleElems reports whether comparing the elements runs no script code.
func simpleElems(elems []Value) bool {
	for _, x := range elems {
		if !isScalar(x) {
			return false
		}
	}
	return true
}

// isScalar reports whether v is of a built-in type without elements.
func isScalar(v Value) bool {
	switch v.Kind() {
	case KindNone, KindBool, KindInt, KindBigInt, KindFloat, KindStr, KindBytes:
		return true
	}
	return false
}

func listBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	l := (*List)(self.ref)
	switch {
	case op == Add && !reflected:
		o, ok := other.AsList()
		if !ok {
			return NotImplemented, nil
		}
		return concatLists(th, l, o)
	case op == Mul:
		elems, err := l.CopyLong(th)
		if err != nil {
			return Value{}, err
		}
		n, ok, err := repeatTimes(th, other, len(elems)*valueSize, "")
		if !ok || err != nil {
			return NotImplemented, err
		}
		all, err := repeated(th, elems, n)
		if err != nil {
			return Value{}, err
		}
		return NewList(all).Value(), nil
	}
	return listSetOp(th, op, self, other, reflected)
}

func concatLists(th *Thread, a, b *List) (Value, error) {
	for {
		locked := LockBoth(th, &a.Header, &b.Header)
		n := len(a.elems) + len(b.elems)
		out, ok := makeLong[Value](th, n, n)
		ok = ok && copyElems(th, out, a.elems) && copyElems(th, out[len(a.elems):], b.elems)
		UnlockBoth(locked, &a.Header, &b.Header)
		if ok {
			return NewList(out).Value(), nil
		}
		if err := th.Safepoint(); err != nil {
			return Value{}, err
		}
	}
}

func listInPlace(th *Thread, op BinaryOp, self, other Value) (Value, error) {
	l := (*List)(self.ref)
	switch op {
	case Add:
		if s := other.Type().Slots(); s.Iter == nil && s.Binary != nil {
			// A type that is not iterable but knows how to be added to a list.
			if v, err := s.Binary(th, op, other, self, true); err != nil || v != NotImplemented {
				return v, err
			}
		}
		return self, l.Extend(th, other)
	case Mul:
		n, ok, err := repeatTimes(th, other, l.Len(th)*valueSize, "")
		if err == nil && !ok {
			err = Errorf(TypeError, "can't multiply sequence by non-int of type '%s'", other.Type().Name())
		}
		if err != nil {
			return Value{}, err
		}
		return self, l.repeatInPlace(th, n)
	}
	return NotImplemented, nil
}
