package object

import "strings"

func setupDict() {
	subclassable[Dict](DictType)
	DictType.Define("__hash__", None)
	s := DictType.MutableSlots()
	s.New = func(_ *Thread, t *Type, _ []Value, _ []Named) (Value, error) {
		if t == DictType {
			return NewDict(0).Value(), nil
		}
		v := t.Alloc().Value()
		(*Dict)(v.ref).t.wide = 1
		return v, nil
	}
	s.Init = dictInit
	s.Repr = dictRepr
	s.Len = func(th *Thread, v Value) (int, error) { return (*Dict)(v.ref).Len(th), nil }
	s.Iter = func(th *Thread, v Value) (Value, error) { return NewDictIterator(th, (*Dict)(v.ref), IterKeys), nil }
	s.GetItem = dictGetItem
	s.SetItem = dictSetItem
	s.Contains = func(th *Thread, v, x Value) (bool, error) {
		_, ok, err := (*Dict)(v.ref).Get(th, x)
		if err != nil && th.Dialect.UnhashableAbsent() && !x.Type().heap && IsException(err, TypeError) {
			return false, nil
		}
		return ok, err
	}
	s.Compare = dictCompare
	s.Binary = dictBinary
	s.BinaryOps, s.ReflectedOps = 1<<Or, 1<<Or
	s.InPlace = dictInPlace
	s.InPlaceOps = 1 << Or
}

func dictInit(th *Thread, v Value, args []Value, kw []Named) error {
	if err := NArgs("dict", len(args), 0, 1); err != nil {
		return err
	}
	var src Value
	if len(args) == 1 {
		src = args[0]
	}
	return (*Dict)(v.ref).Update(th, src, kw)
}

func dictRepr(th *Thread, v Value) (string, error) {
	d := (*Dict)(v.ref)
	items, err := d.ItemsLong(th)
	if err != nil || len(items) == 0 {
		return "{}", err
	}
	first, err := th.EnterRepr(&d.Header)
	if err != nil {
		return "", err
	}
	if !first {
		return "{...}", nil
	}
	defer th.LeaveRepr()
	var b strings.Builder
	b.WriteByte('{')
	for i, it := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		k, err := Repr(th, it.Key)
		if err != nil {
			return "", err
		}
		x, err := Repr(th, it.Value)
		if err != nil {
			return "", err
		}
		b.WriteString(k)
		b.WriteString(": ")
		b.WriteString(x)
		if i%stride == stride-1 {
			if err := safepoint(th); err != nil {
				return "", err
			}
		}
	}
	b.WriteByte('}')
	return b.String(), nil
}

func dictGetItem(th *Thread, v, key Value) (Value, error) {
	x, ok, err := (*Dict)(v.ref).Get(th, key)
	if err != nil || ok {
		return x, err
	}
	if v.Kind() != KindDict {
		if r, ok, err := CallMethod(th, v, "__missing__", key); ok {
			return r, err
		}
	}
	return Value{}, NewException(KeyError, key)
}

func dictSetItem(th *Thread, v, key, x Value) error {
	d := (*Dict)(v.ref)
	if x.IsSet() {
		return d.Set(th, key, x)
	}
	ok, err := d.Delete(th, key)
	if err == nil && !ok {
		err = NewException(KeyError, key)
	}
	return err
}

func dictCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	x, ok := a.AsDict()
	y, ok2 := b.AsDict()
	if !ok || !ok2 || op != EQ && op != NE {
		return NotImplemented, nil
	}
	eq, err := equalDicts(th, x, y)
	return Bool(eq == (op == EQ)), err
}

func dictBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	a := (*Dict)(self.ref)
	b, ok := other.AsDict()
	if op != Or || !ok {
		return NotImplemented, nil
	}
	if reflected {
		a, b = b, a
	}
	u, err := a.CopyLong(th)
	if err != nil {
		return Value{}, err
	}
	return u.Value(), u.Merge(th, b)
}

func dictInPlace(th *Thread, op BinaryOp, self, other Value) (Value, error) {
	if op != Or {
		return NotImplemented, nil
	}
	return self, (*Dict)(self.ref).Update(th, other, nil)
}
