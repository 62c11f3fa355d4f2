package object

import (
	"sort"
	"strings"
)

// The attributes and methods that every class has.

func typeMethods() []*Native {
	return []*Native{
		NewNative("mro()", "Return the method resolution order.", func(_ *Thread, a []Value) (Value, error) {
			return NewList(typeValues((*Type)(a[0].ref).MRO())).Value(), nil
		}),
		NewNative("__subclasses__()", "Return the classes that derive directly from the class.", func(_ *Thread, a []Value) (Value, error) {
			return NewList(typeValues(derivedFrom((*Type)(a[0].ref)))).Value(), nil
		}),
		NewNative("__instancecheck__(instance, /)", "", func(th *Thread, a []Value) (Value, error) {
			ok, err := isInstance(th, a[1], (*Type)(a[0].ref))
			return Bool(ok), err
		}),
		NewNative("__subclasscheck__(subclass, /)", "", func(_ *Thread, a []Value) (Value, error) {
			t, ok := a[1].AsType()
			if !ok {
				return Value{}, Errorf(TypeError, "issubclass() arg 1 must be a class")
			}
			return Bool(t.IsSubtype((*Type)(a[0].ref))), nil
		}),
		NewNative("__dir__()", "Return the names of the class's attributes.", func(th *Thread, a []Value) (Value, error) {
			return namesList(attributeNames(th, a[0])), nil
		}),
	}
}

// derivedFrom returns the classes whose bases have t: of a built-in class only
// built-in ones, for those that scripts derive belong to their interpreter.
func derivedFrom(t *Type) []*Type {
	if t.heap {
		return t.Subclasses()
	}
	var out []*Type
	for _, c := range StaticTypes() {
		for _, b := range c.bases {
			if b == t && !isOwnException(c) {
				out = append(out, c)
			}
		}
	}
	return out
}

func typeValues(types []*Type) []Value {
	out := make([]Value, len(types))
	for i, t := range types {
		out[i] = t.Value()
	}
	return out
}

// typeText is an attribute of classes that is a str and can be set on script classes.
func typeText(name string, get func(t *Type) string, set func(n *typeNames, s string)) *GetSet {
	return NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) { return Str(get((*Type)(v.ref))), nil },
		func(_ *Thread, v, x Value) error {
			t := (*Type)(v.ref)
			s, ok := x.AsStr()
			if !ok {
				if !x.IsSet() {
					return Errorf(TypeError, "cannot delete '%s' attribute of immutable type '%s'", name, t.Name())
				}
				return Errorf(TypeError, "can only assign string to %s.%s, not '%s'", t.Name(), name, x.Type().Name())
			}
			if strings.IndexByte(s, 0) >= 0 {
				return Errorf(ValueError, "type name must not contain null characters")
			}
			t.rename(func(n *typeNames) { set(n, s) })
			return nil
		})
}

func typeAttrs() []*GetSet {
	read := func(name string, get func(t *Type) Value) *GetSet {
		return NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) { return get((*Type)(v.ref)), nil }, nil)
	}
	return []*GetSet{
		typeText("__name__", (*Type).Name, func(n *typeNames, s string) { n.name = s }),
		typeText("__qualname__", (*Type).Qualname, func(n *typeNames, s string) { n.qualname = s }),
		NewGetSet("__module__", "", typeModule, setTypeModule),
		read("__text_signature__", func(t *Type) Value {
			if t.Text == "" {
				return None
			}
			return Str(t.Text)
		}),
		NewGetSet("__bases__", "", func(_ *Thread, v Value) (Value, error) {
			return NewTuple(typeValues((*Type)(v.ref).Bases())).Value(), nil
		}, setBases),
		NewMember("__base__", "", func(_ *Thread, v Value) (Value, error) {
			t := (*Type)(v.ref)
			if len(t.bases) == 0 {
				return None, nil
			}
			return t.bases[0].Value(), nil
		}),
		read("__mro__", func(t *Type) Value { return NewTuple(typeValues(t.MRO())).Value() }),
		NewGetSet("__dict__", "", func(th *Thread, v Value) (Value, error) {
			return NewMappingProxy((*Type)(v.ref).ClassDict(th).Value()), nil
		}, nil),
		NewGetSet("__doc__", "", typeDoc, setTypeOwn("__doc__")),
		NewGetSet("__annotations__", "", typeAnnotations, setTypeOwn("__annotations__")),
		NewGetSet("__type_params__", "", func(_ *Thread, v Value) (Value, error) {
			if c := (*Type)(v.ref).Own("__type_params__"); c != nil {
				return c.Load(), nil
			}
			return NewTuple(nil).Value(), nil
		}, setTypeOwn("__type_params__")),
		NewGetSet("__abstractmethods__", "", typeAbstract, setTypeAbstract),
	}
}

// setTypeOwn sets a name in the namespace of a script class.
func setTypeOwn(name string) func(th *Thread, v, x Value) error {
	return func(th *Thread, v, x Value) error {
		if !(*Type)(v.ref).set(name, x) && !x.IsSet() {
			return NoAttribute(th, v, name)
		}
		return nil
	}
}

func typeModule(_ *Thread, v Value) (Value, error) {
	t := (*Type)(v.ref)
	if c := t.Own("__module__"); c != nil {
		if m := c.Load(); m.IsSet() {
			return m, nil
		}
	}
	return Str(t.Module()), nil
}

func setTypeModule(_ *Thread, v, x Value) error {
	t := (*Type)(v.ref)
	if !x.IsSet() {
		return Errorf(TypeError, "cannot delete '__module__' attribute of type '%s'", t.Name())
	}
	t.set("__module__", x)
	if s, ok := x.AsStr(); ok {
		t.SetNames("", s)
	}
	return nil
}

func typeDoc(th *Thread, v Value) (Value, error) {
	t := (*Type)(v.ref)
	c := t.Own("__doc__")
	if c == nil {
		return docValue(t.Doc), nil
	}
	doc := c.Load()
	if !doc.IsSet() {
		return None, nil
	}
	if get := doc.Type().Slots().Get; get != nil {
		return get(th, doc, Value{}, t)
	}
	return doc, nil
}

func typeAnnotations(th *Thread, v Value) (Value, error) {
	t := (*Type)(v.ref)
	if c := t.Own("__annotations__"); c != nil {
		if a := c.Load(); a.IsSet() {
			return a, nil
		}
	}
	if !t.heap {
		return Value{}, NoAttribute(th, v, "__annotations__")
	}
	t.set("__annotations__", NewDict(0).Value())
	return t.Own("__annotations__").Load(), nil
}

func typeAbstract(th *Thread, v Value) (Value, error) {
	t := (*Type)(v.ref)
	if t.abstractNames.Load() == nil {
		return Value{}, attributeError(v, "__abstractmethods__", "__abstractmethods__")
	}
	names := t.AbstractMethods()
	elems := make([]Value, len(names))
	for i, n := range names {
		elems[i] = Str(n)
	}
	s, err := NewFrozenSet(th, elems...)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

func setTypeAbstract(th *Thread, v, x Value) error {
	if !x.IsSet() {
		(*Type)(v.ref).SetAbstractMethods(nil)
		return nil
	}
	elems, err := Elements(th, x)
	if err != nil {
		return err
	}
	names := make([]string, 0, len(elems))
	for _, e := range elems {
		if s, ok := e.AsStr(); ok {
			names = append(names, s)
		}
	}
	sort.Strings(names)
	(*Type)(v.ref).SetAbstractMethods(names)
	return nil
}
