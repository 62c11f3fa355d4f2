package object

import (
	"math/big"
	"sort"
)

// The attributes and methods that every object and every class have.

func setupMembers() {
	ObjectType.DefineGetSets(
		NewGetSet("__class__", "the object's class", func(_ *Thread, v Value) (Value, error) { return v.Type().Value(), nil }, setClass),
		NewGetSet("__dict__", "the object's attributes", getDict, setDict),
	)
	TypeType.DefineGetSets(typeAttrs()...)
	ObjectType.DefineMethods(
		NewNative("__dir__()", "Return the names of the object's attributes.", func(th *Thread, a []Value) (Value, error) {
			return namesList(attributeNames(th, a[0])), nil
		}),
		NewNative("__sizeof__()", "Return the size in bytes of the object's own memory, roughly.", func(*Thread, []Value) (Value, error) {
			return Int(16), nil
		}),
	)
	hook := NewRawNative("__subclasshook__(subclass, /)", "", func(*Thread, []Value, []Named) (Value, error) { return NotImplemented, nil })
	ObjectType.Define("__subclasshook__", NewClassMethod(hook.Value()))
	sub := NewRawNative("__init_subclass__()", "Called when a class is derived.", objectInitSubclass)
	ObjectType.Define("__init_subclass__", NewClassMethod(sub.Value()))
	TypeType.DefineMethods(typeMethods()...)
	prepare := NewRawNative("__prepare__(*args, **kwargs)", "Return the namespace for a class body.", func(*Thread, []Value, []Named) (Value, error) {
		return NewDict(0).Value(), nil
	})
	TypeType.Define("__prepare__", NewClassMethod(prepare.Value()))
}

func objectInitSubclass(_ *Thread, a []Value, kw []Named) (Value, error) {
	name := "object"
	if len(a) > 0 {
		if t, ok := a[0].AsType(); ok {
			name = t.Name()
		}
	}
	if len(kw) > 0 {
		return Value{}, Errorf(TypeError, "%s.__init_subclass__() takes no keyword arguments", name)
	}
	return None, NArgs(name+".__init_subclass__", len(a)-1, 0, 0)
}

// setClass changes an object's class to another with the same layout. The class
// is read without a lock everywhere, so it can't change once threads share objects.
func setClass(th *Thread, v, x Value) error {
	t, ok := x.AsType()
	if !ok {
		if !x.IsSet() {
			return Errorf(TypeError, "can't delete __class__ attribute")
		}
		return Errorf(TypeError, "__class__ must be set to a class, not '%s' object", x.Type().Name())
	}
	old := v.Type()
	switch {
	case !old.heap || !t.heap || v.Layout() == KindType:
		return Errorf(TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses")
	case old.solid != t.solid || old.noDict != t.noDict || !sameSlotLayout(old, t):
		return Errorf(TypeError, "__class__ assignment: '%s' object layout differs from '%s'", t.Name(), old.Name())
	case th.Shared:
		return Errorf(NotImplementedError, "__class__ assignment is not supported once threads were started")
	}
	a := attrsOf(v)
	v.Header().typ = t
	if a == nil {
		return nil
	}
	names := a.shapeOf(old).names
	s := t.root
	if a.dict != nil {
		s = t.dictShape
	}
	for _, n := range names {
		s = s.with(n)
	}
	a.setShape(th, s)
	return nil
}

func hasDict(v Value) bool { return v.Type().hasDict() }

func getDict(th *Thread, v Value) (Value, error) {
	if !hasDict(v) {
		return Value{}, NoAttribute(th, v, "__dict__")
	}
	return InstanceDict(th, v).Value(), nil
}

func setDict(th *Thread, v, x Value) error {
	switch {
	case !hasDict(v):
		return NoAttribute(th, v, "__dict__")
	case !x.IsSet():
		setInstanceDict(th, v, NewDict(0))
		return nil
	}
	d, ok := x.AsDict()
	if !ok {
		return Errorf(TypeError, "__dict__ must be set to a dictionary, not a '%s'", x.Type().Name())
	}
	setInstanceDict(th, v, d)
	return nil
}

// attributeNames returns the names that dir() shows, in any order.
func attributeNames(th *Thread, v Value) []string {
	seen := map[string]bool{}
	if t, ok := v.AsType(); ok {
		addClassNames(seen, t)
		return sortedNames(seen)
	}
	if m, ok := v.AsModule(); ok {
		for _, n := range m.Names() {
			seen[n] = true
		}
		return sortedNames(seen)
	}
	if s, ok := v.AsStruct(); ok {
		for _, n := range s.Names() {
			seen[n] = true
		}
		if th.Dialect.PlainDir() {
			return sortedNames(seen)
		}
	}
	addClassNames(seen, v.Type())
	if !hasDict(v) {
		delete(seen, "__dict__")
	}
	for _, a := range OwnAttrs(th, v) {
		seen[a.Name] = true
	}
	return sortedNames(seen)
}

func addClassNames(seen map[string]bool, t *Type) {
	for _, c := range t.MRO() {
		for _, n := range c.OwnNames() {
			seen[n] = true
		}
	}
}

func sortedNames(seen map[string]bool) []string {
	names := make([]string, 0, len(seen))
	for n := range seen {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

func namesList(names []string) Value {
	elems := make([]Value, len(names))
	for i, n := range names {
		elems[i] = Str(n)
	}
	return NewList(elems).Value()
}

// Dir is dir(v): what its __dir__ gives, sorted.
func Dir(th *Thread, v Value) (Value, error) {
	names, ok, err := CallMethod(th, v, "__dir__")
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, Errorf(TypeError, "object does not provide __dir__")
	}
	elems, err := Elements(th, names)
	if err != nil {
		return Value{}, err
	}
	return NewList(elems).Value(), SortValues(th, elems, Value{}, false)
}

// Identity is id(v): an object's address; numbers, which have none, have ids beyond all addresses.
func Identity(v Value) Value {
	switch v.Kind() {
	case KindInt:
		return BigInt(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 64), new(big.Int).SetUint64(v.bits)))
	case KindFloat:
		return BigInt(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 65), new(big.Int).SetUint64(v.bits)))
	}
	return Int(int64(uintptr(v.ref)))
}
