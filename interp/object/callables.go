package object

// setupCallables sets up functions, native functions, bound methods and cells.
func setupCallables() {
	bind := func(_ *Thread, d, obj Value, _ *Type) (Value, error) {
		if !obj.IsSet() {
			return d, nil
		}
		return NewBoundMethod(d, obj), nil
	}
	f := FunctionType.MutableSlots()
	f.Get = bind
	f.Call = func(th *Thread, v Value, args []Value, kw []Named) (Value, error) {
		return th.Engine.CallFunction(th, (*Function)(v.ref), args, kw)
	}
	f.Repr = func(th *Thread, v Value) (string, error) {
		if th.Dialect.PlainReprs() {
			return "<function " + plainFunctionName((*Function)(v.ref)) + ">", nil
		}
		return "<function " + (*Function)(v.ref).Qualname() + " at " + Address(v) + ">", nil
	}
	f.GetAttr = functionGetAttr
	f.SetAttr = functionSetAttr
	defineFunctionAttrs()

	setupNatives(bind)
	m := MethodType.MutableSlots()
	m.Call = Call
	m.New = newMethod
	m.Repr = methodRepr
	m.GetAttr = methodGetAttr
	m.Hash, m.Compare = methodHash, methodCompare
	MethodType.DefineGetSets(
		NewMember("__func__", "", func(_ *Thread, v Value) (Value, error) { return (*BoundMethod)(v.ref).Func, nil }),
		NewMember("__self__", "", func(_ *Thread, v Value) (Value, error) { return (*BoundMethod)(v.ref).Self, nil }),
	)
	CellType.DefineGetSets(NewGetSet("cell_contents", "", func(_ *Thread, v Value) (Value, error) {
		if x := (*Cell)(v.ref).Load(); x.IsSet() {
			return x, nil
		}
		return Value{}, Errorf(ValueError, "Cell is empty")
	}, func(_ *Thread, v, x Value) error {
		(*Cell)(v.ref).Store(x)
		return nil
	}))
}

// plainFunctionName is the name that Starlark knows a function by.
func plainFunctionName(f *Function) string {
	if name := f.Name(); name != "<lambda>" {
		return name
	}
	return "lambda"
}

// distinct is true of bound methods that equal none but themselves.
func distinct(th *Thread, v Value) bool { return v.Type() == NativeType && th.Dialect.MethodIdentity() }

func methodHash(th *Thread, v Value) (int64, error) {
	if v.Kind() != KindBoundMethod || distinct(th, v) {
		return identityHash(v), nil
	}
	b := (*BoundMethod)(v.ref)
	return identityHash(b.Self) ^ identityHash(b.Func), nil
}

func methodCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	if (op != EQ && op != NE) || a.Kind() != KindBoundMethod || b.Kind() != KindBoundMethod || distinct(th, a) {
		return NotImplemented, nil
	}
	x, y := (*BoundMethod)(a.ref), (*BoundMethod)(b.ref)
	return Bool((x.Func == y.Func && x.Self == y.Self) == (op == EQ)), nil
}

func newMethod(_ *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
	if err := NArgs("method", len(args), 2, 2); err != nil {
		return Value{}, err
	}
	if !Callable(args[0]) {
		return Value{}, Errorf(TypeError, "first argument must be callable")
	}
	if args[1].IsNone() {
		return Value{}, Errorf(TypeError, "instance must not be None")
	}
	return NewBoundMethod(args[0], args[1]), nil
}

func methodRepr(th *Thread, v Value) (string, error) {
	b := (*BoundMethod)(v.ref)
	name := "?"
	if q, err := LookupAttr(th, b.Func, "__qualname__"); err == nil && q.IsSet() {
		name, _ = q.AsStr()
	}
	r, err := Repr(th, b.Self)
	return "<bound method " + name + " of " + r + ">", err
}

// methodGetAttr finds a bound method's own attributes, then its function's.
func methodGetAttr(th *Thread, v Value, name string) (Value, error) {
	if x, err := genericLookup(th, v, name); err != nil || (x.IsSet() && name != "__doc__") {
		return x, err
	}
	return GetAttr(th, (*BoundMethod)(v.ref).Func, name)
}

// Dict returns the function's __dict__, made when create is true.
func (f *Function) Dict(create bool) *Dict {
	if d := f.more().dict; d != nil || !create {
		return d
	}
	f.change(func(x *functionExtra) {
		if x.dict == nil {
			x.dict = NewDict(0)
		}
	})
	return f.more().dict
}

func functionGetAttr(th *Thread, v Value, name string) (Value, error) {
	if found := FunctionType.Find(name); found.IsSet() {
		if s := found.Type().Slots(); s.Get != nil {
			return s.Get(th, found, v, FunctionType)
		}
	}
	if d := (*Function)(v.ref).Dict(false); d != nil {
		if x := d.GetStr(th, name); x.IsSet() {
			return x, nil
		}
	}
	return GenericGetAttr(th, v, name)
}

func functionSetAttr(th *Thread, v Value, name string, x Value) error {
	if found := FunctionType.Find(name); found.IsSet() {
		if set := found.Type().Slots().Set; set != nil {
			return set(th, found, v, x)
		}
	}
	f := (*Function)(v.ref)
	if f.Frozen() {
		return Errorf(TypeError, "cannot set attribute '%s' of a frozen function", name)
	}
	if x.IsSet() {
		f.Dict(true).SetStr(th, name, x)
		return nil
	}
	if d := f.Dict(false); d == nil || !d.DeleteStr(th, name) {
		return NoAttribute(th, v, name)
	}
	return nil
}

func defineFunctionAttrs() {
	text := func(name string, get func(f *Function) Value, set func(x *functionExtra, v Value)) *GetSet {
		return NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) { return get((*Function)(v.ref)), nil },
			func(_ *Thread, v, x Value) error {
				if !x.IsSet() || x.Layout() != KindStr {
					return Errorf(TypeError, "%s must be set to a string object", name)
				}
				(*Function)(v.ref).change(func(e *functionExtra) { set(e, x) })
				return nil
			})
	}
	free := func(name string, get func(f *Function) Value, set func(x *functionExtra, v Value)) *GetSet {
		return NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) { return get((*Function)(v.ref)), nil },
			func(_ *Thread, v, x Value) error {
				(*Function)(v.ref).change(func(e *functionExtra) { set(e, orNone(x)) })
				return nil
			})
	}
	read := func(name string, get func(th *Thread, f *Function) Value) *GetSet {
		return NewMember(name, "", func(th *Thread, v Value) (Value, error) { return get(th, (*Function)(v.ref)), nil })
	}
	FunctionType.DefineGetSets(
		text("__name__", func(f *Function) Value { return Str(f.Name()) }, func(x *functionExtra, v Value) { x.name = v }),
		text("__qualname__", func(f *Function) Value { return Str(f.Qualname()) }, func(x *functionExtra, v Value) { x.qualname = v }),
		free("__doc__", func(f *Function) Value {
			if d := f.more().doc; d.IsSet() {
				return d
			}
			return docOf(f.Code)
		}, func(x *functionExtra, v Value) { x.doc = v }),
		free("__module__", func(f *Function) Value {
			if m := f.more().module; m.IsSet() {
				return m
			}
			if f.Module == nil {
				return None
			}
			if n := f.Module.Get("__name__"); n.IsSet() {
				return n
			}
			return Str(f.Module.Name)
		}, func(x *functionExtra, v Value) { x.module = v }),
		NewGetSet("__annotations__", "", functionAnnotations, func(_ *Thread, v, x Value) error {
			(*Function)(v.ref).SetAnnotations(x)
			return nil
		}),
		free("__type_params__", func(f *Function) Value {
			if p := f.more().typeParams; p.IsSet() {
				return p
			}
			return NewTuple(nil).Value()
		}, func(x *functionExtra, v Value) { x.typeParams = v }),
		NewGetSet("__defaults__", "", func(_ *Thread, v Value) (Value, error) {
			if d := (*Function)(v.ref).Defaults(); len(d) > 0 {
				return NewTuple(append([]Value(nil), d...)).Value(), nil
			}
			return None, nil
		}, setFunctionDefaults),
		NewGetSet("__kwdefaults__", "", functionKwDefaults, setFunctionKwDefaults),
		read("__closure__", func(_ *Thread, f *Function) Value {
			if len(f.Free) == 0 {
				return None
			}
			cells := make([]Value, len(f.Free))
			for i, c := range f.Free {
				cells[i] = c.Header.Value()
			}
			return NewTuple(cells).Value()
		}),
		read("__globals__", func(th *Thread, f *Function) Value { return f.Module.GlobalsDict(th).Value() }),
		read("__builtins__", func(th *Thread, f *Function) Value { return th.Runtime.Builtins.GlobalsDict(th).Value() }),
		read("__dict__", func(_ *Thread, f *Function) Value { return f.Dict(true).Value() }),
		read("__code__", func(_ *Thread, f *Function) Value { return NewCodeObject(f).Value() }),
	)
}

// docOf returns the docstring of compiled code.
func docOf(c Code) Value {
	if d, ok := c.(interface{ Docstring() (string, bool) }); ok {
		if s, has := d.Docstring(); has {
			return Str(s)
		}
	}
	return None
}

func functionAnnotations(_ *Thread, v Value) (Value, error) {
	f := (*Function)(v.ref)
	f.change(func(x *functionExtra) {
		if !x.annotations.IsSet() {
			x.annotations = NewDict(0).Value()
		}
	})
	return f.more().annotations, nil
}

func setFunctionDefaults(_ *Thread, v, x Value) error {
	if !x.IsSet() || x.IsNone() {
		(*Function)(v.ref).SetDefaults(nil)
		return nil
	}
	t, ok := x.AsTuple()
	if !ok {
		return Errorf(TypeError, "__defaults__ must be set to a tuple object")
	}
	(*Function)(v.ref).SetDefaults(t.Elems())
	return nil
}

func functionKwDefaults(th *Thread, v Value) (Value, error) {
	f := (*Function)(v.ref)
	var d *Dict
	values := f.KwDefaults()
	i := 0
	for _, p := range f.Sig.Params {
		if p.Kind != KeywordOnly {
			continue
		}
		if i < len(values) && values[i].IsSet() {
			if d == nil {
				d = NewDict(0)
			}
			d.SetStr(th, p.Name, values[i])
		}
		i++
	}
	if d == nil {
		return None, nil
	}
	return d.Value(), nil
}

func setFunctionKwDefaults(th *Thread, v, x Value) error {
	f := (*Function)(v.ref)
	var values []Value
	d, ok := x.AsDict()
	if !ok && x.IsSet() && !x.IsNone() {
		return Errorf(TypeError, "__kwdefaults__ must be set to a dict object")
	}
	for _, p := range f.Sig.Params {
		if p.Kind != KeywordOnly {
			continue
		}
		if d == nil {
			values = append(values, Value{})
		} else {
			values = append(values, d.GetStr(th, p.Name))
		}
	}
	f.SetKwDefaults(values)
	return nil
}
