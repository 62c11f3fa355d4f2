package object

// setupSlots fills in the behaviours of the built-in types.
func setupSlots() {
	setupObject()
	setupTypeType()
	setupNone()
	setupBool()
	setupInt()
	setupFloat()
	setupString()
	setupBytes()
	setupByteArray()
	setupTuple()
	setupList()
	setupDict()
	setupSet()
	setupRange()
	setupSlice()
	setupIterators()
	setupViews()
	setupMembers()
	setupCallables()
	setupDescriptors()
	setupModule()
	setupGenerators()
	setupTypeParams()
	setupExceptions()
}

func setupObject() {
	s := ObjectType.MutableSlots()
	s.Repr = func(th *Thread, v Value) (string, error) { return defaultRepr(th, v), nil }
	s.Str = Repr
	s.Hash = func(_ *Thread, v Value) (int64, error) { return identityHash(v), nil }
	s.New = objectNew
	s.Init = objectInit
	s.Compare = func(_ *Thread, op CompareOp, a, b Value) (Value, error) {
		switch {
		case a != b:
		case op == EQ:
			return True, nil
		case op == NE:
			return False, nil
		}
		return NotImplemented, nil
	}
	ObjectType.alloc = nil
}

func identityHash(v Value) int64 {
	p := uint64(uintptr(v.ref))
	return int64(p>>4 | p<<60)
}

func setupTypeType() {
	s := TypeType.MutableSlots()
	s.Repr = func(th *Thread, v Value) (string, error) {
		name, err := typeStr(th, v)
		if v.bits == nameMark {
			name = QuoteString(name, Starlark)
		}
		return name, err
	}
	s.Str = func(th *Thread, v Value) (string, error) {
		if v.bits == nameMark {
			return typeStr(th, v)
		}
		return Repr(th, v)
	}
	s.Call = callType
	s.GetAttr = typeGetAttr
	s.SetAttr = typeSetAttr
	s.New = newTypeObject
	s.Init = func(*Thread, Value, []Value, []Named) error { return nil }
	s.Binary = typeBinary
	s.Compare = typeCompare
	s.Hash = typeHash
	s.BinaryOps, s.ReflectedOps = 1<<Or, 1<<Or
	TypeType.alloc = func(*Type) *Header { panic("object: a metaclass makes classes through type.__new__") }
}

// StarlarkTypeName returns what type(x) is called in the starlark dialect.
func (t *Type) StarlarkTypeName() string {
	if t.StarlarkName != "" {
		return t.StarlarkName
	}
	return t.Name()
}

// newTypeObject is type.__new__(meta, name, bases, namespace, **keywords).
func newTypeObject(th *Thread, meta *Type, args []Value, kw []Named) (Value, error) {
	if len(args) != 3 {
		return Value{}, Errorf(TypeError, "type() takes 1 or 3 arguments")
	}
	name, ok := args[0].AsStr()
	if !ok {
		return Value{}, Errorf(TypeError, "type.__new__() argument 1 must be str, not %s", args[0].Type().Name())
	}
	bases, ok := args[1].AsTuple()
	if !ok {
		return Value{}, Errorf(TypeError, "type.__new__() argument 2 must be tuple, not %s", args[1].Type().Name())
	}
	ns, ok := args[2].AsDict()
	if !ok {
		return Value{}, Errorf(TypeError, "type.__new__() argument 3 must be dict, not %s", args[2].Type().Name())
	}
	best, err := MostDerivedMeta(meta, bases.Elems())
	if err != nil {
		return Value{}, err
	}
	if best != meta && best.definesNew() {
		return best.Slots().New(th, best, args, kw)
	}
	spec := ClassSpec{Meta: best, Name: name, Bases: bases.Elems()}
	for _, a := range kw {
		if a.Name != "metaclass" {
			spec.Keywords = append(spec.Keywords, a)
		}
	}
	hasModule := false
	for _, it := range ns.Items(th) {
		k, ok := it.Key.AsStr()
		if !ok {
			return Value{}, Errorf(TypeError, "type.__new__() namespace keys must be strings")
		}
		if k == "__classcell__" {
			spec.ClassCell, _ = it.Value.Native().(*Cell)
		}
		hasModule = hasModule || k == "__module__"
		spec.Namespace = append(spec.Namespace, OwnAttr{k, it.Value})
	}
	if m := callingModule(th); !hasModule && m.IsSet() {
		spec.Namespace = append(spec.Namespace, OwnAttr{"__module__", m})
	}
	t, err := NewClass(th, spec)
	if err != nil {
		return Value{}, err
	}
	return t.Header.Value(), nil
}

// definesNew reports whether a metaclass has another __new__ than type's.
func (t *Type) definesNew() bool {
	for _, c := range t.MRO() {
		if c == TypeType {
			break
		}
		if c.Own("__new__") != nil {
			return true
		}
	}
	return false
}

// callingModule is the name of the module whose code runs.
func callingModule(th *Thread) Value {
	if f := th.Engine.Running(th); f != nil {
		return f.Module.Get("__name__")
	}
	return Value{}
}
