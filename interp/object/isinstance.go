package object

// IsInstanceOf is isinstance(v, cls): cls may be a class, a tuple or a union,
// and a metaclass may decide by __instancecheck__.
func IsInstanceOf(th *Thread, v, cls Value) (bool, error) {
	if t, ok := cls.AsType(); ok && t.typ == TypeType {
		return isInstance(th, v, t)
	}
	if u, ok := cls.Native().(*Union); ok {
		return anyOf(th, u.Members(), func(c Value) (bool, error) { return IsInstanceOf(th, v, c) })
	}
	if tup, ok := cls.AsTuple(); ok {
		if err := th.Enter(" in __instancecheck__"); err != nil {
			return false, err
		}
		defer th.Leave()
		return anyOf(th, tup.Elems(), func(c Value) (bool, error) { return IsInstanceOf(th, v, c) })
	}
	if v.Type().Value() == cls {
		return true, nil
	}
	if r, ok, err := CallMethod(th, cls, "__instancecheck__", v); ok || err != nil {
		if err != nil {
			return false, err
		}
		return Truth(th, r)
	}
	if t, ok := cls.AsType(); ok {
		return isInstance(th, v, t)
	}
	return false, Errorf(TypeError, "isinstance() arg 2 must be a type, a tuple of types, or a union")
}

// isInstance is type.__instancecheck__.
func isInstance(th *Thread, v Value, t *Type) (bool, error) {
	vt := v.Type()
	if vt.IsSubtype(t) {
		return vt != BoolType || t != IntType || th.Dialect.BoolIsInt(), nil
	}
	if v.Kind() != KindInstance {
		return false, nil
	}
	c, err := LookupAttr(th, v, "__class__")
	if err != nil || !c.IsSet() {
		return false, err
	}
	if ct, ok := c.AsType(); ok && ct != vt {
		return ct.IsSubtype(t), nil
	}
	return false, nil
}

// IsSubclassOf is issubclass(sub, cls).
func IsSubclassOf(th *Thread, sub, cls Value) (bool, error) {
	if u, ok := cls.Native().(*Union); ok {
		return anyOf(th, u.Members(), func(c Value) (bool, error) { return IsSubclassOf(th, sub, c) })
	}
	if tup, ok := cls.AsTuple(); ok {
		if err := th.Enter(" in __subclasscheck__"); err != nil {
			return false, err
		}
		defer th.Leave()
		return anyOf(th, tup.Elems(), func(c Value) (bool, error) { return IsSubclassOf(th, sub, c) })
	}
	t, isType := cls.AsType()
	if !isType || t.typ != TypeType {
		if r, ok, err := CallMethod(th, cls, "__subclasscheck__", sub); ok || err != nil {
			if err != nil {
				return false, err
			}
			return Truth(th, r)
		}
	}
	s, ok := sub.AsType()
	if !ok {
		return false, Errorf(TypeError, "issubclass() arg 1 must be a class")
	}
	if !isType {
		return false, Errorf(TypeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
	}
	return s.IsSubtype(t), nil
}

// anyOf has a safepoint for each value: tuples that hold one tuple twice, nested, have more than can be gone through.
func anyOf(th *Thread, values []Value, f func(Value) (bool, error)) (bool, error) {
	for _, v := range values {
		if err := th.Safepoint(); err != nil {
			return false, err
		}
		if ok, err := f(v); ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}
