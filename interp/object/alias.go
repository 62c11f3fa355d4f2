package object

import "strings"

// GenericAlias is list[int]: a class with what annotations say about it.
type GenericAlias struct {
	Header
	Origin Value
	Args   *Tuple
}

// GenericAliasType is the type of list[int].
var GenericAliasType = func() *Type {
	t := objectType("GenericAlias", KindOther, boxOf[GenericAlias]())
	t.module, t.qualified = "types", true
	return t
}()

// NewGenericAlias returns origin[key].
func NewGenericAlias(origin, key Value) Value {
	args, ok := key.AsTuple()
	if !ok {
		args = TupleOf(key)
	}
	g := &GenericAlias{Origin: origin, Args: args}
	g.Init(GenericAliasType, KindOther)
	return g.Value()
}

// AsGenericAlias returns v as a generic alias.
func (v Value) AsGenericAlias() (*GenericAlias, bool) {
	if v.ref != nil && (*Header)(v.ref).typ == GenericAliasType {
		return (*GenericAlias)(v.ref), true
	}
	return nil, false
}

func setupGenericAlias() {
	s := GenericAliasType.MutableSlots()
	s.New = func(_ *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
		if err := NoKeywords("GenericAlias", kw); err != nil {
			return Value{}, err
		}
		if err := NArgs("GenericAlias", len(args), 2, 2); err != nil {
			return Value{}, err
		}
		return NewGenericAlias(args[0], args[1]), nil
	}
	s.Repr = genericRepr
	s.Call = func(th *Thread, v Value, args []Value, kw []Named) (Value, error) {
		return Call(th, (*GenericAlias)(v.ref).Origin, args, kw)
	}
	s.GetAttr = genericGetAttr
	s.GetItem = substitute
	s.Hash = func(th *Thread, v Value) (int64, error) {
		g := (*GenericAlias)(v.ref)
		return hashSequence(th, []Value{g.Origin, g.Args.Value()})
	}
	s.Compare = func(th *Thread, op CompareOp, a, b Value) (Value, error) {
		x, ok := a.AsGenericAlias()
		y, ok2 := b.AsGenericAlias()
		if !ok || !ok2 || op != EQ && op != NE {
			return NotImplemented, nil
		}
		return compareSlices(th, op, []Value{x.Origin, x.Args.Value()}, []Value{y.Origin, y.Args.Value()})
	}
	s.Binary = unionBinary
	s.BinaryOps, s.ReflectedOps = 1<<Or, 1<<Or
	refuse := func(text, function string) *Native {
		return NewNative(text, "", func(*Thread, []Value) (Value, error) {
			return Value{}, Errorf(TypeError, "%s() argument 2 cannot be a parameterized generic", function)
		})
	}
	GenericAliasType.DefineMethods(refuse("__instancecheck__(instance, /)", "isinstance"), refuse("__subclasscheck__(cls, /)", "issubclass"))
}

func genericGetAttr(th *Thread, v Value, name string) (Value, error) {
	g := (*GenericAlias)(v.ref)
	switch name {
	case "__origin__":
		return g.Origin, nil
	case "__args__":
		return g.Args.Value(), nil
	case "__parameters__":
		params, err := typeParameters(th, g.Args.Elems(), nil)
		return NewTuple(params).Value(), err
	case "__mro_entries__":
		return NewBoundMethod(genericBases().Value(), v), nil
	case "__class__", "__reduce__", "__reduce_ex__", "__instancecheck__", "__subclasscheck__":
		return GenericGetAttr(th, v, name)
	}
	return GetAttr(th, g.Origin, name)
}

// typeParameters appends the type parameters in a list of types to those before, each once.
func typeParameters(th *Thread, types, found []Value) ([]Value, error) {
	for _, t := range types {
		list := []Value{t}
		if _, ok := t.AsTypeParam(); !ok {
			if _, isClass := t.AsType(); isClass {
				continue
			}
			params, err := LookupAttr(th, t, "__parameters__")
			if err != nil {
				return nil, err
			}
			tuple, ok := params.AsTuple()
			if !ok {
				continue
			}
			list = tuple.Elems()
		}
		for _, p := range list {
			if !hasMember(found, p) {
				found = append(found, p)
			}
		}
	}
	return found, nil
}

// substitute is list[T][int]: the alias with its type parameters replaced.
func substitute(th *Thread, v, key Value) (Value, error) {
	g := (*GenericAlias)(v.ref)
	params, err := typeParameters(th, g.Args.Elems(), nil)
	if err != nil {
		return Value{}, err
	}
	given := []Value{key}
	if t, ok := key.AsTuple(); ok {
		given = t.Elems()
	}
	if len(params) != len(given) {
		text, err := Repr(th, v)
		if err != nil {
			return Value{}, err
		}
		if len(params) == 0 {
			return Value{}, Errorf(TypeError, "%s is not a generic class", text)
		}
		if len(given) < len(params) {
			return Value{}, Errorf(TypeError, "Too few arguments for %s; actual %d, expected at least %d", text, len(given), len(params))
		}
		return Value{}, Errorf(TypeError, "Too many arguments for %s; actual %d, expected %d", text, len(given), len(params))
	}
	args, err := replaceParameters(th, g.Args.Elems(), params, given)
	if err != nil {
		return Value{}, err
	}
	return NewGenericAlias(g.Origin, NewTuple(args).Value()), nil
}

func replaceParameters(th *Thread, types, params, given []Value) ([]Value, error) {
	value := func(p Value) Value {
		for i := range params {
			if params[i].Is(p) {
				return given[i]
			}
		}
		return p
	}
	out := make([]Value, len(types))
	for i, t := range types {
		out[i] = value(t)
		inner, err := typeParameters(th, []Value{t}, nil)
		if _, ok := t.AsTypeParam(); ok || err != nil || len(inner) == 0 {
			if err != nil {
				return nil, err
			}
			continue
		}
		for j, p := range inner {
			inner[j] = value(p)
		}
		if out[i], err = GetItem(th, t, NewTuple(inner).Value()); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// genericBases is __mro_entries__: a class derives from the origin.
func genericBases() *Native {
	return NewNative("__mro_entries__(self, bases, /)", "", func(_ *Thread, a []Value) (Value, error) {
		return TupleOf((*GenericAlias)(a[0].ref).Origin).Value(), nil
	})
}

func genericRepr(th *Thread, v Value) (string, error) {
	g := (*GenericAlias)(v.ref)
	name, err := typeExpression(th, g.Origin)
	if err != nil {
		return "", err
	}
	if g.Args.Len() == 0 {
		return name + "[()]", nil
	}
	parts := make([]string, g.Args.Len())
	for i, a := range g.Args.Elems() {
		if parts[i], err = typeExpression(th, a); err != nil {
			return "", err
		}
	}
	return name + "[" + strings.Join(parts, ", ") + "]", nil
}

// typeExpression writes a class as an annotation does, other objects as their repr.
func typeExpression(th *Thread, v Value) (string, error) {
	if v == Ellipsis {
		return "...", nil
	}
	if t, ok := v.AsType(); ok {
		return t.FullName(), nil
	}
	return Repr(th, v)
}
