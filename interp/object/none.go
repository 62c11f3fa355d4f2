package object

// setupNone fills in the behaviours of None, Ellipsis and NotImplemented.
func setupNone() {
	singleton(NoneType, None, "None")
	singleton(EllipsisType, Ellipsis, "Ellipsis")
	EllipsisType.MutableSlots().New = func(_ *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
		if len(args)+len(kw) > 0 {
			return Value{}, Errorf(TypeError, "EllipsisType takes no arguments")
		}
		return Ellipsis, nil
	}
	singleton(NotImplementedType, NotImplemented, "NotImplemented")
	n := NoneType.MutableSlots()
	n.Bool = func(*Thread, Value) (bool, error) { return false, nil }
	n.Hash = func(*Thread, Value) (int64, error) { return 0xfca86420, nil } // CPython's
}

// singleton gives a type its only instance.
func singleton(t *Type, v Value, name string) {
	s := t.MutableSlots()
	s.Repr = func(*Thread, Value) (string, error) { return name, nil }
	s.New = func(_ *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
		if len(args)+len(kw) > 0 {
			return Value{}, Errorf(TypeError, "%s takes no arguments", t.Name())
		}
		return v, nil
	}
}
