package object

// TypeParamKind is the kind of a type parameter.
type TypeParamKind uint8

// The kinds of type parameters.
const (
	TypeVar TypeParamKind = iota
	TypeVarTuple
	ParamSpec
)

// TypeParam is a type parameter of a generic function, class or alias.
type TypeParam struct {
	Header
	Name    string
	What    TypeParamKind
	bound   Value // a function that computes it; unset if there is none
	tuple   bool  // bound computes the tuple of constraints instead
	Default Value
}

// TypeAlias is what a type statement makes; its value is computed when asked for.
type TypeAlias struct {
	Header
	Name   string
	value  Value // the function that computes it
	Params Value
}

// The types of type parameters and aliases.
var (
	TypeVarType      = finalType("TypeVar", KindOther, boxOf[TypeParam]())
	TypeVarTupleType = finalType("TypeVarTuple", KindOther, boxOf[TypeParam]())
	ParamSpecType    = finalType("ParamSpec", KindOther, boxOf[TypeParam]())
	TypeAliasType    = finalType("TypeAliasType", KindOther, boxOf[TypeAlias]())
)

// unpacked is *Ts, what a tuple of types stands for in a list of types.
type unpacked struct {
	Header
	of Value
}

var unpackedType = finalType("_UnpackGenericAlias", KindOther, boxOf[unpacked]())

// NewTypeParam makes a type parameter; bound and def are functions, or unset.
func NewTypeParam(name string, kind TypeParamKind, bound Value, constraints bool, def Value) Value {
	p := &TypeParam{Name: name, What: kind, bound: bound, tuple: constraints, Default: def}
	p.Init([]*Type{TypeVarType, TypeVarTupleType, ParamSpecType}[kind], KindOther)
	return p.Header.Value()
}

// NewTypeAlias makes a type alias.
func NewTypeAlias(name string, value, params Value) Value {
	a := &TypeAlias{Name: name, value: value, Params: params}
	a.Init(TypeAliasType, KindOther)
	return a.Header.Value()
}

func setupTypeParams() {
	for _, t := range []*Type{TypeVarType, TypeVarTupleType, ParamSpecType} {
		t.module = "typing"
		t.MutableSlots().Repr = func(_ *Thread, v Value) (string, error) { return (*TypeParam)(v.ref).Name, nil }
		t.MutableSlots().Binary = typeBinary
		t.MutableSlots().BinaryOps, t.MutableSlots().ReflectedOps = 1<<Or, 1<<Or
		t.DefineGetSets(
			NewGetSet("__name__", "", func(_ *Thread, v Value) (Value, error) { return Str((*TypeParam)(v.ref).Name), nil }, nil),
			NewGetSet("__bound__", "", func(th *Thread, v Value) (Value, error) {
				if p := (*TypeParam)(v.ref); !p.tuple {
					return computed(th, p.bound)
				}
				return None, nil
			}, nil),
			NewGetSet("__default__", "", func(th *Thread, v Value) (Value, error) { return computed(th, (*TypeParam)(v.ref).Default) }, nil),
			NewGetSet("__constraints__", "", func(th *Thread, v Value) (Value, error) {
				if p := (*TypeParam)(v.ref); p.tuple {
					return computed(th, p.bound)
				}
				return NewTuple(nil).Value(), nil
			}, nil),
		)
	}
	TypeVarTupleType.MutableSlots().Iter = func(_ *Thread, v Value) (Value, error) {
		u := &unpacked{of: v}
		u.Init(unpackedType, KindOther)
		return newTupleIterator(TupleOf(u.Header.Value())), nil
	}
	unpackedType.module = "typing"
	unpackedType.MutableSlots().Repr = func(th *Thread, v Value) (string, error) {
		s, err := Repr(th, (*unpacked)(v.ref).of)
		return "typing.Unpack[" + s + "]", err
	}
	TypeAliasType.module = "typing"
	TypeAliasType.MutableSlots().Repr = func(_ *Thread, v Value) (string, error) { return (*TypeAlias)(v.ref).Name, nil }
	TypeAliasType.MutableSlots().Binary = typeBinary
	TypeAliasType.MutableSlots().BinaryOps, TypeAliasType.MutableSlots().ReflectedOps = 1<<Or, 1<<Or
	TypeAliasType.DefineGetSets(
		NewGetSet("__name__", "", func(_ *Thread, v Value) (Value, error) { return Str((*TypeAlias)(v.ref).Name), nil }, nil),
		NewGetSet("__value__", "", func(th *Thread, v Value) (Value, error) { return computed(th, (*TypeAlias)(v.ref).value) }, nil),
		NewGetSet("__type_params__", "", func(_ *Thread, v Value) (Value, error) {
			if p := (*TypeAlias)(v.ref).Params; p.IsSet() && !p.IsNone() {
				return p, nil
			}
			return NewTuple(nil).Value(), nil
		}, nil),
	)
}

// computed calls the function that computes a lazily evaluated part; None if there is none.
func computed(th *Thread, f Value) (Value, error) {
	if !f.IsSet() || f.IsNone() {
		return None, nil
	}
	return Call(th, f, nil, nil)
}
