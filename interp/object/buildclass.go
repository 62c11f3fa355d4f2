package object

// BuildClass executes a class statement: it resolves the bases, finds the
// metaclass, makes the namespace, runs the body in it and calls the metaclass.
func BuildClass(th *Thread, name string, bases []Value, kw []Named, body func(ns Value) error) (Value, error) {
	orig := bases
	bases, changed, err := resolveBases(th, bases)
	if err != nil {
		return Value{}, err
	}
	meta, kw, err := metaclassOf(bases, kw)
	if err != nil {
		return Value{}, err
	}
	tuple := NewTuple(bases).Value()
	ns, err := prepareNamespace(th, meta, name, tuple, kw)
	if err != nil {
		return Value{}, err
	}
	if err := body(ns); err != nil {
		return Value{}, err
	}
	if changed {
		if err := SetItem(th, ns, Str("__orig_bases__"), NewTuple(orig).Value()); err != nil {
			return Value{}, err
		}
	}
	return Call(th, meta, []Value{Str(name), tuple, ns}, kw)
}

// resolveBases replaces bases that are no classes by what their __mro_entries__ gives.
func resolveBases(th *Thread, bases []Value) (out []Value, changed bool, err error) {
	for _, b := range bases {
		if _, ok := b.AsType(); ok {
			out = append(out, b)
			continue
		}
		f, err := LookupAttr(th, b, "__mro_entries__")
		if err != nil {
			return nil, false, err
		}
		if !f.IsSet() {
			out = append(out, b)
			continue
		}
		r, err := Call(th, f, []Value{NewTuple(bases).Value()}, nil)
		if err != nil {
			return nil, false, err
		}
		t, ok := r.AsTuple()
		if !ok {
			return nil, false, Errorf(TypeError, "__mro_entries__ must return a tuple")
		}
		out = append(out, t.Elems()...)
		changed = true
	}
	return out, changed, nil
}

// metaclassOf finds the metaclass among the class keywords, or from the bases,
// and returns the other keywords.
func metaclassOf(bases []Value, kw []Named) (Value, []Named, error) {
	meta := TypeType.Value()
	var rest []Named
	given := false
	for _, a := range kw {
		if a.Name == "metaclass" {
			meta, given = a.Value, true
		} else {
			rest = append(rest, a)
		}
	}
	mt, ok := meta.AsType()
	if !ok {
		return meta, rest, nil // any callable may stand for the metaclass
	}
	if !given && len(bases) > 0 {
		mt = bases[0].Type()
		if _, isType := bases[0].AsType(); !isType {
			return mt.Value(), rest, nil
		}
	}
	best, err := MostDerivedMeta(mt, bases)
	if err != nil {
		return Value{}, nil, err
	}
	return best.Value(), rest, nil
}

func prepareNamespace(th *Thread, meta Value, name string, bases Value, kw []Named) (Value, error) {
	if meta == TypeType.Value() {
		return NewDict(8).Value(), nil
	}
	prep, err := LookupAttr(th, meta, "__prepare__")
	if err != nil {
		return Value{}, err
	}
	if !prep.IsSet() {
		return NewDict(8).Value(), nil
	}
	ns, err := Call(th, prep, []Value{Str(name), bases}, kw)
	if err != nil {
		return Value{}, err
	}
	if ns.Type().Slots().GetItem == nil {
		return Value{}, Errorf(TypeError, "%s.__prepare__() must return a mapping, not %s", metaName(meta), ns.Type().Name())
	}
	return ns, nil
}

func metaName(meta Value) string {
	if t, ok := meta.AsType(); ok {
		return t.Name()
	}
	return "<metaclass>"
}

// IsMatchSequence reports whether a sequence pattern may match v.
func IsMatchSequence(v Value) bool {
	switch v.Layout() {
	case KindList, KindTuple, KindRange:
		return true
	case KindStr, KindBytes, KindByteArray, KindDict:
		return false
	}
	return v.Type().MatchAs == MatchAsSequence || inheritsMatch(v.Type(), MatchAsSequence)
}

// IsMatchMapping reports whether a mapping pattern may match v.
func IsMatchMapping(v Value) bool {
	return v.Layout() == KindDict || inheritsMatch(v.Type(), MatchAsMapping)
}

// What patterns a class says that its instances match (collections.abc.Sequence and Mapping).
const (
	MatchAsSequence = 1 + iota
	MatchAsMapping
)

func inheritsMatch(t *Type, as uint8) bool {
	for _, c := range t.MRO() {
		if c.MatchAs == as {
			return true
		}
	}
	return false
}
