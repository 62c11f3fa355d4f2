package object

import "strings"

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
	// known is set if bound and Default are not functions but what those would return.
	known bool
	// variance is "+" or "-" for a covariant or contravariant parameter, "~" for an invariant one, "" where it is inferred.
	variance string
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
		t.MutableSlots().Repr = func(_ *Thread, v Value) (string, error) {
			p := (*TypeParam)(v.ref)
			return p.variance + p.Name, nil
		}
		t.MutableSlots().New = newTypeParam
		t.MutableSlots().Binary = typeBinary
		t.MutableSlots().BinaryOps, t.MutableSlots().ReflectedOps = 1<<Or, 1<<Or
		t.DefineGetSets(
			NewGetSet("__name__", "", func(_ *Thread, v Value) (Value, error) { return Str((*TypeParam)(v.ref).Name), nil }, nil),
			NewGetSet("__bound__", "", func(th *Thread, v Value) (Value, error) {
				if p := (*TypeParam)(v.ref); !p.tuple {
					return p.compute(th, p.bound)
				}
				return None, nil
			}, nil),
			NewGetSet("__default__", "", func(th *Thread, v Value) (Value, error) {
				p := (*TypeParam)(v.ref)
				if !p.Default.IsSet() {
					return noDefault(th)
				}
				return p.compute(th, p.Default)
			}, nil),
			NewGetSet("__covariant__", "", func(_ *Thread, v Value) (Value, error) { return Bool((*TypeParam)(v.ref).variance == "+"), nil }, nil),
			NewGetSet("__contravariant__", "", func(_ *Thread, v Value) (Value, error) { return Bool((*TypeParam)(v.ref).variance == "-"), nil }, nil),
			NewGetSet("__infer_variance__", "", func(_ *Thread, v Value) (Value, error) { return Bool((*TypeParam)(v.ref).variance == ""), nil }, nil),
			NewGetSet("__constraints__", "", func(th *Thread, v Value) (Value, error) {
				if p := (*TypeParam)(v.ref); p.tuple {
					return p.compute(th, p.bound)
				}
				return NewTuple(nil).Value(), nil
			}, nil),
		)
	}
	for _, t := range []*Type{TypeVarType, TypeVarTupleType, ParamSpecType} {
		t.DefineMethods(NewNative("has_default()", "Report whether the parameter has a default.", func(_ *Thread, a []Value) (Value, error) {
			return Bool((*TypeParam)(a[0].ref).Default.IsSet()), nil
		}))
	}
	ParamSpecType.DefineGetSets(paramSpecPart("args", "ParamSpecArgs"), paramSpecPart("kwargs", "ParamSpecKwargs"))
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
	TypeAliasType.MutableSlots().GetItem = func(_ *Thread, v, key Value) (Value, error) {
		if p := (*TypeAlias)(v.ref).Params; !p.IsSet() || p.IsNone() {
			return Value{}, Errorf(TypeError, "Only generic type aliases are subscriptable")
		}
		return NewGenericAlias(v, key), nil
	}
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

// paramSpecPart is P.args or P.kwargs, of a class that module typing has.
func paramSpecPart(name, class string) *GetSet {
	return NewGetSet(name, "", func(th *Thread, v Value) (Value, error) {
		typing, err := th.Runtime.Import(th, "typing")
		if err != nil {
			return Value{}, err
		}
		return Call(th, typing.Get(class), []Value{v}, nil)
	}, nil)
}

// compute returns what is behind bound or Default.
func (p *TypeParam) compute(th *Thread, v Value) (Value, error) {
	if p.known {
		return orNone(v), nil
	}
	return computed(th, v)
}

// noDefault is typing.NoDefault, which only typing can have made; None without it.
func noDefault(th *Thread) (Value, error) {
	if m, ok := th.Runtime.Modules.GetStr(th, "typing").AsModule(); ok {
		if v := m.Get("NoDefault"); v.IsSet() {
			return v, nil
		}
	}
	return None, nil
}

// AsTypeParam returns v as a type parameter.
func (v Value) AsTypeParam() (*TypeParam, bool) {
	p, ok := v.Native().(*TypeParam)
	return p, ok
}

// newTypeParam is TypeVar(name, *constraints, bound=None, ...), and the same for TypeVarTuple and ParamSpec.
func newTypeParam(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(args) == 0 {
		if args = []Value{Kwarg(kw, "name")}; !args[0].IsSet() {
			return Value{}, Errorf(TypeError, "%s() missing required argument 'name' (pos 1)", lower(t))
		}
	}
	name, ok := args[0].AsStr()
	if !ok {
		return Value{}, Errorf(TypeError, "%s() argument 'name' must be str, not %s", lower(t), argTypeName(args[0]))
	}
	p := &TypeParam{Name: name, known: true, variance: "~"}
	p.Init(t, KindOther)
	switch t {
	case TypeVarTupleType:
		p.What, p.variance = TypeVarTuple, ""
	case ParamSpecType:
		p.What = ParamSpec
	}
	if p.What != TypeVar && len(args) > 1 {
		return Value{}, Errorf(TypeError, "%s() takes exactly 1 positional argument (%d given)", lower(t), len(args))
	}
	if err := p.options(th, kw); err != nil {
		return Value{}, err
	}
	switch n := len(args) - 1; {
	case n == 1:
		return Value{}, Errorf(TypeError, "A single constraint is not allowed")
	case n > 1 && p.bound.IsSet():
		return Value{}, Errorf(TypeError, "Constraints cannot be combined with bound=...")
	case n > 1:
		p.bound, p.tuple = NewTuple(append([]Value(nil), args[1:]...)).Value(), true
	}
	return p.Header.Value(), nil
}

func lower(t *Type) string { return strings.ToLower(t.Name()) }

// options reads the keyword arguments.
func (p *TypeParam) options(th *Thread, kw []Named) error {
	flags := map[string]bool{}
	for _, k := range kw {
		switch k.Name {
		case "name":
		case "default":
			p.Default = k.Value
		case "bound":
			if !k.Value.IsNone() {
				p.bound = k.Value
			}
		case "covariant", "contravariant", "infer_variance":
			on, err := Truth(th, k.Value)
			if err != nil {
				return err
			}
			flags[k.Name] = on
		default:
			return Errorf(TypeError, "%s() got an unexpected keyword argument '%s'", lower(p.typ), k.Name)
		}
	}
	switch {
	case flags["covariant"] && flags["contravariant"]:
		return Errorf(ValueError, "Bivariant types are not supported.")
	case flags["infer_variance"] && (flags["covariant"] || flags["contravariant"]):
		return Errorf(ValueError, "Variance cannot be specified with infer_variance.")
	case flags["covariant"]:
		p.variance = "+"
	case flags["contravariant"]:
		p.variance = "-"
	case flags["infer_variance"]:
		p.variance = ""
	}
	return nil
}

// computed calls the function that computes a lazily evaluated part; None if there is none.
func computed(th *Thread, f Value) (Value, error) {
	if !f.IsSet() || f.IsNone() {
		return None, nil
	}
	return Call(th, f, nil, nil)
}
