package object

// GetSet is an attribute of a built-in or native class that Go code computes.
type GetSet struct {
	Header
	Name string
	Doc  string
	Get  func(th *Thread, self Value) (Value, error)
	Set  func(th *Thread, self, x Value) error // nil: read-only; x unset: delete
	// Owner is the class that has the attribute.
	Owner *Type
	slot  bool // of __slots__: the value is the instance's own attribute under slotKey(Name)
}

// NewMember makes a read-only attribute of the kind that CPython reads from a C struct.
func NewMember(name, doc string, get func(th *Thread, self Value) (Value, error)) *GetSet {
	g := NewGetSet(name, doc, get, nil)
	g.typ = MemberType
	return g
}

// NewGetSet makes an attribute; set may be nil.
func NewGetSet(name, doc string, get func(th *Thread, self Value) (Value, error), set func(th *Thread, self, x Value) error) *GetSet {
	g := &GetSet{Name: name, Doc: doc, Get: get, Set: set}
	g.Init(GetSetType, KindOther)
	return g
}

// DefineGetSets adds computed attributes to a built-in type, from within Setup.
func (t *Type) DefineGetSets(list ...*GetSet) {
	for _, g := range list {
		g.Owner = t
		t.Define(g.Name, g.Value())
	}
}

// Property is a property object; its functions never change.
type Property struct {
	Header
	Getter, Setter, Deleter, Doc Value // unset where there is none
	name                         Value
}

// StaticMethod wraps a function that gets no self.
type StaticMethod struct {
	Header
	Func Value
}

// ClassMethod wraps a function that gets the class.
type ClassMethod struct {
	Header
	Func Value
}

// NewStaticMethod wraps f.
func NewStaticMethod(f Value) Value {
	m := &StaticMethod{Func: f}
	m.Init(StaticMethodType, KindOther)
	return m.Header.Value()
}

// NewClassMethod wraps f.
func NewClassMethod(f Value) Value {
	m := &ClassMethod{Func: f}
	m.Init(ClassMethodType, KindOther)
	return m.Header.Value()
}

// NewProperty makes a property; unset functions are absent.
func NewProperty(get, set, del, doc Value) Value {
	p := &Property{Getter: get, Setter: set, Deleter: del, Doc: doc}
	p.Init(PropertyType, KindOther)
	return p.Header.Value()
}

func setupDescriptors() {
	subclassable[Property](PropertyType)
	subclassable[StaticMethod](StaticMethodType)
	subclassable[ClassMethod](ClassMethodType)
	subclassable[Super](SuperType)
	setupGetSet()
	setupProperty()
	setupMethodWrappers()
	setupSuper()
}

func setupGetSet() {
	for _, t := range []*Type{GetSetType, MemberType} {
		defineGetSet(t)
	}
}

func defineGetSet(t *Type) {
	s := t.MutableSlots()
	s.Get = func(th *Thread, d, obj Value, _ *Type) (Value, error) {
		g := (*GetSet)(d.ref)
		if !obj.IsSet() {
			return d, nil
		}
		if g.Owner != nil && !obj.Type().IsSubtype(g.Owner) {
			return Value{}, Errorf(TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%s' object", g.Name, g.Owner.errorName(), obj.Type().errorName())
		}
		return g.Get(th, obj)
	}
	s.Set = func(th *Thread, d, obj, x Value) error {
		g := (*GetSet)(d.ref)
		if g.Owner != nil && !obj.Type().IsSubtype(g.Owner) {
			return Errorf(TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%s' object", g.Name, g.Owner.errorName(), obj.Type().errorName())
		}
		if g.Set == nil && t == MemberType {
			return Errorf(AttributeError, "readonly attribute")
		}
		if g.Set == nil {
			return attributeError(obj, g.Name, "attribute '%s' of '%s' objects is not writable", g.Name, g.Owner.errorName())
		}
		return g.Set(th, obj, x)
	}
	s.Repr = func(_ *Thread, v Value) (string, error) {
		g, noun, owner := (*GetSet)(v.ref), "attribute", ""
		if t == MemberType {
			noun = "member"
		}
		if owner = g.Owner.FullName(); g.Owner.heap {
			owner = g.Owner.Name()
		}
		return "<" + noun + " '" + g.Name + "' of '" + owner + "' objects>", nil
	}
	t.DefineGetSets(
		NewMember("__name__", "", func(_ *Thread, v Value) (Value, error) { return Str((*GetSet)(v.ref).Name), nil }),
		NewGetSet("__qualname__", "", func(_ *Thread, v Value) (Value, error) {
			g := (*GetSet)(v.ref)
			return Str(g.Owner.Qualname() + "." + g.Name), nil
		}, nil),
		NewGetSet("__doc__", "", func(_ *Thread, v Value) (Value, error) { return docValue((*GetSet)(v.ref).Doc), nil }, nil),
		NewMember("__objclass__", "", func(_ *Thread, v Value) (Value, error) { return (*GetSet)(v.ref).Owner.Value(), nil }),
	)
}

func docValue(doc string) Value {
	if doc == "" {
		return None
	}
	return Str(doc)
}

func orNone(v Value) Value {
	if v.IsSet() {
		return v
	}
	return None
}

func setupProperty() {
	s := PropertyType.MutableSlots()
	sig, err := ParseSignature("property(fget=None, fset=None, fdel=None, doc=None)")
	if err != nil {
		panic(err)
	}
	s.New = func(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
		p := (*Property)(newLike(t, PropertyType, func() *Header { return &new(Property).Header }).Value().ref)
		return p.Header.Value(), nil
	}
	s.Init = func(th *Thread, v Value, args []Value, kw []Named) error {
		var a [4]Value
		if err := sig.Bind(th, "property", args, kw, a[:]); err != nil {
			return argumentErrorInC("property", sig.Params, len(args), kw, err)
		}
		p := (*Property)(v.ref)
		p.Getter, p.Setter, p.Deleter, p.Doc = unlessNone(a[0]), unlessNone(a[1]), unlessNone(a[2]), unlessNone(a[3])
		return nil
	}
	s.Get = propertyGet
	s.Set = propertySet
	copyWith := func(change func(p *Property, f Value)) NativeFunc {
		return func(th *Thread, a []Value) (Value, error) {
			old := (*Property)(a[0].ref)
			p := &Property{Getter: old.Getter, Setter: old.Setter, Deleter: old.Deleter, Doc: old.Doc, name: old.name}
			change(p, unlessNone(a[1]))
			if t := a[0].Type(); t != PropertyType {
				return Call(th, t.Value(), []Value{orNone(p.Getter), orNone(p.Setter), orNone(p.Deleter), orNone(p.Doc)}, nil)
			}
			p.Header.Init(PropertyType, KindOther)
			return p.Header.Value(), nil
		}
	}
	PropertyType.DefineMethods(
		NewNative("getter(fget, /)", "Return a copy of the property with another getter.", copyWith(func(p *Property, f Value) { p.Getter = f })),
		NewNative("setter(fset, /)", "Return a copy of the property with another setter.", copyWith(func(p *Property, f Value) { p.Setter = f })),
		NewNative("deleter(fdel, /)", "Return a copy of the property with another deleter.", copyWith(func(p *Property, f Value) { p.Deleter = f })),
		NewNative("__set_name__(owner, name, /)", "", func(_ *Thread, a []Value) (Value, error) {
			(*Property)(a[0].ref).name = a[2]
			return None, nil
		}),
	)
	get := func(name string, f func(p *Property) Value) *GetSet {
		return NewMember(name, "", func(_ *Thread, v Value) (Value, error) { return orNone(f((*Property)(v.ref))), nil })
	}
	PropertyType.DefineGetSets(
		get("fget", func(p *Property) Value { return p.Getter }),
		get("fset", func(p *Property) Value { return p.Setter }),
		get("fdel", func(p *Property) Value { return p.Deleter }),
		NewGetSet("__name__", "", func(th *Thread, v Value) (Value, error) {
			p := (*Property)(v.ref)
			if p.name.IsSet() {
				return p.name, nil
			}
			if p.Getter.IsSet() {
				return GetAttr(th, p.Getter, "__name__")
			}
			return Value{}, NoAttribute(th, v, "__name__")
		}, nil),
		NewGetSet("__doc__", "", func(th *Thread, v Value) (Value, error) {
			p := (*Property)(v.ref)
			if p.Doc.IsSet() || !p.Getter.IsSet() {
				return orNone(p.Doc), nil
			}
			d, err := LookupAttr(th, p.Getter, "__doc__")
			return orNone(d), err
		}, nil),
		NewGetSet("__isabstractmethod__", "", func(th *Thread, v Value) (Value, error) {
			p := (*Property)(v.ref)
			return Bool(anyAbstract(th, p.Getter, p.Setter, p.Deleter)), nil
		}, nil),
	)
}

func anyAbstract(th *Thread, fs ...Value) bool {
	for _, f := range fs {
		if f.IsSet() && isAbstract(th, f) {
			return true
		}
	}
	return false
}

// newLike makes an empty instance of t: with plain for the built-in type
// itself, allocated with attributes for a script's subclass.
func newLike(t, builtin *Type, plain func() *Header) *Header {
	if t != builtin {
		return t.Alloc()
	}
	h := plain()
	h.Init(t, t.layout)
	return h
}

func unlessNone(v Value) Value {
	if v.IsNone() {
		return Value{}
	}
	return v
}

func propertyGet(th *Thread, d, obj Value, _ *Type) (Value, error) {
	if !obj.IsSet() {
		return d, nil
	}
	p := (*Property)(d.ref)
	if !p.Getter.IsSet() {
		return Value{}, propertyError(p, obj, "getter")
	}
	return Call(th, p.Getter, []Value{obj}, nil)
}

func propertySet(th *Thread, d, obj, x Value) error {
	p := (*Property)(d.ref)
	if !x.IsSet() {
		if !p.Deleter.IsSet() {
			return propertyError(p, obj, "deleter")
		}
		_, err := Call(th, p.Deleter, []Value{obj}, nil)
		return err
	}
	if !p.Setter.IsSet() {
		return propertyError(p, obj, "setter")
	}
	_, err := Call(th, p.Setter, []Value{obj, x}, nil)
	return err
}

func propertyError(p *Property, obj Value, what string) error {
	if name, ok := p.name.AsStr(); ok {
		return Errorf(AttributeError, "property '%s' of '%s' object has no %s", name, obj.Type().Qualname(), what)
	}
	return Errorf(AttributeError, "property of '%s' object has no %s", obj.Type().Qualname(), what)
}

// setupMethodWrappers sets up staticmethod and classmethod.
func setupMethodWrappers() {
	st := StaticMethodType.MutableSlots()
	st.New = func(_ *Thread, t *Type, args []Value, kw []Named) (Value, error) {
		if err := oneArgument("staticmethod", args, kw); err != nil {
			return Value{}, err
		}
		h := newLike(t, StaticMethodType, func() *Header { return &new(StaticMethod).Header })
		(*StaticMethod)(h.Value().ref).Func = args[0]
		return h.Value(), nil
	}
	st.Get = func(_ *Thread, d, _ Value, _ *Type) (Value, error) { return (*StaticMethod)(d.ref).Func, nil }
	st.Call = func(th *Thread, v Value, args []Value, kw []Named) (Value, error) {
		return Call(th, (*StaticMethod)(v.ref).Func, args, kw)
	}
	st.Repr = func(th *Thread, v Value) (string, error) {
		r, err := Repr(th, (*StaticMethod)(v.ref).Func)
		return "<staticmethod(" + r + ")>", err
	}
	wrapperAttrs(StaticMethodType, func(v Value) Value { return (*StaticMethod)(v.ref).Func })

	cm := ClassMethodType.MutableSlots()
	cm.New = func(_ *Thread, t *Type, args []Value, kw []Named) (Value, error) {
		if err := oneArgument("classmethod", args, kw); err != nil {
			return Value{}, err
		}
		h := newLike(t, ClassMethodType, func() *Header { return &new(ClassMethod).Header })
		(*ClassMethod)(h.Value().ref).Func = args[0]
		return h.Value(), nil
	}
	cm.Get = func(th *Thread, d, obj Value, t *Type) (Value, error) {
		f := (*ClassMethod)(d.ref).Func
		if get := f.Type().Slots().Get; get != nil && f.Kind() != KindFunction && f.Kind() != KindNative {
			if err := th.enterContainer(maxNesting, ""); err != nil {
				return Value{}, err
			}
			defer th.leaveContainer()
			return get(th, f, t.Value(), t.typ)
		}
		return NewBoundMethod(f, t.Value()), nil
	}
	cm.Repr = func(th *Thread, v Value) (string, error) {
		r, err := Repr(th, (*ClassMethod)(v.ref).Func)
		return "<classmethod(" + r + ")>", err
	}
	wrapperAttrs(ClassMethodType, func(v Value) Value { return (*ClassMethod)(v.ref).Func })
}

func oneArgument(name string, args []Value, kw []Named) error {
	if len(kw) > 0 {
		return NoKeywords(name, kw)
	}
	if len(args) != 1 {
		return Errorf(TypeError, "%s expected 1 argument, got %d", name, len(args))
	}
	return nil
}

// wrapperAttrs shows the wrapped function's attributes on a staticmethod or classmethod.
func wrapperAttrs(t *Type, inner func(Value) Value) {
	pass := func(name string) *GetSet {
		return NewGetSet(name, "", func(th *Thread, v Value) (Value, error) { return GetAttr(th, inner(v), name) }, nil)
	}
	own := func(name string) *GetSet {
		return NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) { return inner(v), nil }, nil)
	}
	t.DefineGetSets(own("__func__"), own("__wrapped__"), pass("__name__"), pass("__qualname__"), pass("__doc__"),
		pass("__module__"), pass("__annotations__"),
		NewGetSet("__isabstractmethod__", "", func(th *Thread, v Value) (Value, error) { return Bool(isAbstract(th, inner(v))), nil }, nil))
}
