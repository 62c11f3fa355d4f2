package object

// GetAttr returns v.name.
func GetAttr(th *Thread, v Value, name string) (Value, error) {
	if f := v.Type().Slots().GetAttr; f != nil {
		return f(th, v, name)
	}
	return GenericGetAttr(th, v, name)
}

// LookupAttr is GetAttr with the zero Value instead of an AttributeError.
func LookupAttr(th *Thread, v Value, name string) (Value, error) {
	if v.Type().Slots().GetAttr == nil {
		x, err := genericLookup(th, v, name)
		if err != nil && IsException(err, AttributeError) {
			return Value{}, nil
		}
		return x, err
	}
	x, err := GetAttr(th, v, name)
	if err != nil && IsException(err, AttributeError) {
		return Value{}, nil
	}
	return x, err
}

// GenericGetAttr is object.__getattribute__: data descriptors of the class,
// then the instance's own attributes, then the rest of the class.
func GenericGetAttr(th *Thread, v Value, name string) (Value, error) {
	x, err := genericLookup(th, v, name)
	if err == nil && !x.IsSet() {
		return Value{}, NoAttribute(th, v, name)
	}
	return x, err
}

func genericLookup(th *Thread, v Value, name string) (Value, error) {
	t := v.Type()
	found := t.Find(name)
	if found.IsSet() {
		s := found.Type().Slots()
		if s.Set != nil && s.Get != nil {
			return s.Get(th, found, v, t)
		}
	}
	if x := getOwn(th, v, name); x.IsSet() {
		return x, nil
	}
	if found.IsSet() {
		if get := found.Type().Slots().Get; get != nil {
			return get(th, found, v, t)
		}
	}
	return found, nil
}

// GetMethod looks up v.name to be called: when it is a plain function of the
// class, bound is false and the caller passes v as the first argument; otherwise the
// result is called as it is.
func GetMethod(th *Thread, v Value, name string) (f Value, unbound bool, err error) {
	t := v.Type()
	if t.Slots().GetAttr == nil {
		found := t.Find(name)
		switch found.Kind() {
		case KindFunction, KindNative:
			if found.Kind() == KindNative && (*Native)(found.ref).Owner == nil {
				break
			}
			if x := getOwn(th, v, name); x.IsSet() {
				return x, false, nil
			}
			return found, true, nil
		}
	}
	f, err = GetAttr(th, v, name)
	return f, false, err
}

// SetAttr sets v.name = x.
func SetAttr(th *Thread, v Value, name string, x Value) error {
	if f := v.Type().Slots().SetAttr; f != nil {
		return f(th, v, name, x)
	}
	return GenericSetAttr(th, v, name, x)
}

// DelAttr deletes v.name.
func DelAttr(th *Thread, v Value, name string) error { return SetAttr(th, v, name, Value{}) }

// GenericSetAttr is object.__setattr__ (or __delattr__, when x is unset).
func GenericSetAttr(th *Thread, v Value, name string, x Value) error {
	t := v.Type()
	found := t.Find(name)
	if found.IsSet() {
		if set := found.Type().Slots().Set; set != nil {
			return set(th, found, v, x)
		}
	}
	if !t.hasDict() {
		if found.IsSet() {
			return attributeError(v, name, "'%s' object attribute '%s' is read-only", t.Name(), name)
		}
		return attributeError(v, name, "'%s' object has no attribute '%s' and no __dict__ for setting new attributes", t.errorName(), name)
	}
	if v.Header().Frozen() {
		return Errorf(TypeError, "cannot set attribute '%s' of a frozen '%s' object", name, t.Name())
	}
	if x.IsSet() {
		setOwn(th, v, name, x)
		return nil
	}
	if !delOwn(th, v, name) {
		return NoAttribute(th, v, name)
	}
	return nil
}

func attributeError(v Value, name, format string, a ...any) error {
	err := Errorf(AttributeError, format, a...).(*Exception)
	err.more().fields = []Value{Str(name), v}
	return err
}

// NoAttribute returns the AttributeError for a missing attribute.
func NoAttribute(_ *Thread, v Value, name string) error {
	if t, ok := v.AsType(); ok {
		return attributeError(v, name, "type object '%s' has no attribute '%s'", t.Name(), name)
	}
	if m, ok := v.AsModule(); ok {
		if m.Loading() {
			return attributeError(v, name, "partially initialized module '%s' has no attribute '%s' (most likely due to a circular import)", m.Name, name)
		}
		return attributeError(v, name, "module '%s' has no attribute '%s'", m.Name, name)
	}
	return attributeError(v, name, "'%s' object has no attribute '%s'", v.Type().errorName(), name)
}

// typeGetAttr is type.__getattribute__.
func typeGetAttr(th *Thread, v Value, name string) (Value, error) {
	t := (*Type)(v.ref)
	meta := t.typ
	found := meta.Find(name)
	if found.IsSet() {
		if s := found.Type().Slots(); s.Set != nil && s.Get != nil {
			return s.Get(th, found, v, meta)
		}
	}
	if x := t.Find(name); x.IsSet() {
		if get := x.Type().Slots().Get; get != nil {
			return get(th, x, Value{}, t)
		}
		return x, nil
	}
	if found.IsSet() {
		if get := found.Type().Slots().Get; get != nil {
			return get(th, found, v, meta)
		}
		return found, nil
	}
	return Value{}, NoAttribute(th, v, name)
}

// typeSetAttr is type.__setattr__.
func typeSetAttr(th *Thread, v Value, name string, x Value) error {
	t := (*Type)(v.ref)
	if !t.heap {
		return Errorf(TypeError, "cannot set '%s' attribute of immutable type '%s'", name, t.Name())
	}
	if found := t.typ.Find(name); found.IsSet() {
		if set := found.Type().Slots().Set; set != nil {
			return set(th, found, v, x)
		}
	}
	if !t.set(name, x) && !x.IsSet() {
		return NoAttribute(th, v, name)
	}
	return nil
}

// AddsSlot reports whether setting an attribute that an instance of the class
// lacks just adds it.
func AddsSlot(t *Type, name string) bool {
	return t.Slots().SetAttr == nil && t.hasDict() && !isDataDescriptor(t.Find(name))
}

// AddSlot adds an attribute to an instance of kind KindInstance if the last
// one added to an instance of its shape was the same; AddsSlot is known to be true of its class.
func AddSlot(th *Thread, v Value, name string, x Value) bool {
	o := (*Instance)(v.ref)
	locked := o.Lock(th)
	s := o.shape
	next := s.last.Load()
	ok := next != nil && o.flags == 0 && len(o.slots) < maxShapeAttrs && next.names[s.n] == name
	if ok {
		o.slots = append(o.slots, x)
		o.setShape(th, next)
		if n := uint32(len(o.slots)); n > s.typ.slotHint.Load() {
			s.typ.slotHint.Store(n)
		}
	}
	o.Unlock(locked)
	return ok
}
