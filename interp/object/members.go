package object

import (
	"math/big"
	"sort"
	"strings"
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

// IsInstanceOfClass is type.__instancecheck__: it asks no metaclass.
func IsInstanceOfClass(th *Thread, v Value, t *Type) (bool, error) { return isInstance(th, v, t) }

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

// setBases changes the bases of a script class. They are read without a lock, so
// it is refused once threads share the class.
func setBases(th *Thread, v, x Value) error {
	t := (*Type)(v.ref)
	if !x.IsSet() {
		return Errorf(TypeError, "can't delete %s.__bases__", t.Name())
	}
	tuple, ok := x.AsTuple()
	if !ok {
		return Errorf(TypeError, "can only assign tuple to %s.__bases__, not %s", t.Name(), x.Type().Name())
	}
	if tuple.Len() == 0 {
		return Errorf(TypeError, "can only assign non-empty tuple to %s.__bases__, not ()", t.Name())
	}
	bases, err := classBases(tuple.Elems())
	if err != nil {
		return err
	}
	for _, b := range bases {
		if b.IsSubtype(t) {
			return Errorf(TypeError, "a __bases__ item causes an inheritance cycle")
		}
	}
	solid, err := bestBase(bases)
	if err != nil {
		return err
	}
	switch {
	case solid != t.solid:
		return Errorf(TypeError, "__bases__ assignment: '%s' object layout differs from '%s'", bases[0].Name(), t.bases[0].Name())
	case th.Shared:
		return Errorf(NotImplementedError, "__bases__ assignment is not supported once threads were started")
	}
	old := t.bases
	t.bases = bases
	if err := t.relinearize(); err != nil {
		t.bases = old
		return err
	}
	for _, b := range old {
		b.removeSubclass(t)
	}
	for _, b := range bases {
		b.addSubclass(th, t)
	}
	t.changed("__bases__")
	return nil
}

// relinearize computes the method resolution order again, and that of derived classes.
func (t *Type) relinearize() error {
	mro, err := linearize(t)
	if err != nil {
		return err
	}
	old := t.mro.Swap(&mro)
	for _, s := range t.Subclasses() {
		if err := s.relinearize(); err != nil {
			t.mro.Store(old)
			return err
		}
	}
	return nil
}

func (t *Type) removeSubclass(s *Type) {
	t.mu.Lock()
	defer t.mu.Unlock()
	kept := t.subclasses[:0]
	for _, w := range t.subclasses {
		if w.Value() != s {
			kept = append(kept, w)
		}
	}
	t.subclasses = kept
}
