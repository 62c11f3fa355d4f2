package object

// Super is a super object: look-ups start behind Class in the MRO of Type.
type Super struct {
	Header
	Class *Type
	Self  Value // unset: an unbound super object
	Type  *Type // of Self, or Self when that is a class
}

// NewSuper makes super(class, self).
func NewSuper(_ *Thread, class *Type, self Value) (Value, error) {
	s := &Super{}
	s.Init(SuperType, KindOther)
	return s.Header.Value(), s.set(class, self)
}

func (s *Super) set(class *Type, self Value) error {
	s.Class, s.Self = class, self
	if !self.IsSet() {
		return nil
	}
	if t, ok := self.AsType(); ok && t.IsSubtype(class) {
		s.Type = t
		return nil
	}
	if t := self.Header().typ; t.IsSubtype(class) {
		s.Type = t
		return nil
	}
	return Errorf(TypeError, "super(type, obj): obj (%s) is not an instance or subtype of type (%s).", describeObj(self), class.Name())
}

func describeObj(v Value) string {
	if t, ok := v.AsType(); ok {
		return "type " + t.Name()
	}
	return "instance of " + v.Type().Name()
}

// SuperMethod finds super(class, self).name for a call: unbound is true when the
// result is a function that wants self as its first argument.
func SuperMethod(th *Thread, class *Type, self Value, name string) (f Value, unbound bool, err error) {
	var s Super
	if err := s.set(class, self); err != nil {
		return Value{}, false, err
	}
	found := s.Type.FindAfter(class, name)
	switch found.Kind() {
	case KindFunction, KindNative:
		if t, ok := self.AsType(); !ok || t != s.Type {
			return found, true, nil
		}
	}
	f, err = s.lookup(th, found, name)
	return f, false, err
}

func (s *Super) lookup(th *Thread, found Value, name string) (Value, error) {
	if !found.IsSet() {
		obj := &Super{Class: s.Class, Self: s.Self, Type: s.Type}
		obj.Init(SuperType, KindOther)
		return Value{}, attributeError(obj.Value(), name, "'super' object has no attribute '%s'", name)
	}
	get := found.Type().Slots().Get
	if get == nil {
		return found, nil
	}
	if t, ok := s.Self.AsType(); ok && t == s.Type {
		return get(th, found, Value{}, s.Type)
	}
	return get(th, found, s.Self, s.Type)
}

func setupSuper() {
	s := SuperType.MutableSlots()
	s.New = func(_ *Thread, t *Type, _ []Value, _ []Named) (Value, error) {
		return newLike(t, SuperType, func() *Header { return &new(Super).Header }).Value(), nil
	}
	s.Init = superInit
	s.GetAttr = func(th *Thread, v Value, name string) (Value, error) {
		sup := (*Super)(v.ref)
		if sup.Type == nil || name == "__class__" {
			return GenericGetAttr(th, v, name)
		}
		if found := sup.Type.FindAfter(sup.Class, name); found.IsSet() {
			return sup.lookup(th, found, name)
		}
		return GenericGetAttr(th, v, name)
	}
	s.Get = superGet
	s.Repr = func(_ *Thread, v Value) (string, error) {
		sup := (*Super)(v.ref)
		if sup.Class == nil {
			return defaultRepr(nil, v), nil
		}
		if sup.Type == nil {
			return "<super: <class '" + sup.Class.Name() + "'>, NULL>", nil
		}
		return "<super: <class '" + sup.Class.Name() + "'>, <" + sup.Type.Name() + " object>>", nil
	}
	SuperType.DefineGetSets(
		NewMember("__thisclass__", "", func(_ *Thread, v Value) (Value, error) { return (*Super)(v.ref).Class.Value(), nil }),
		NewMember("__self__", "", func(_ *Thread, v Value) (Value, error) { return orNone((*Super)(v.ref).Self), nil }),
		NewMember("__self_class__", "", func(_ *Thread, v Value) (Value, error) {
			if t := (*Super)(v.ref).Type; t != nil {
				return t.Value(), nil
			}
			return None, nil
		}),
	)
}

// superInit is super(type, obj); most calls without arguments are compiled to it.
func superInit(th *Thread, v Value, args []Value, kw []Named) error {
	if err := NoKeywords("super", kw); err != nil {
		return err
	}
	if len(args) == 0 {
		class, self, err := th.enclosingMethod()
		if err != nil {
			return err
		}
		return (*Super)(v.ref).set(class, self)
	}
	if len(args) > 2 {
		return Errorf(TypeError, "super() expected at most 2 arguments, got %d", len(args))
	}
	class, ok := args[0].AsType()
	if !ok {
		return Errorf(TypeError, "super() argument 1 must be a type, not %s", args[0].Type().Name())
	}
	self := Value{}
	if len(args) == 2 {
		self = unlessNone(args[1])
	}
	return (*Super)(v.ref).set(class, self)
}

// superGet binds an unbound super object that is an attribute of a class.
func superGet(th *Thread, d, obj Value, _ *Type) (Value, error) {
	sup := (*Super)(d.ref)
	if !obj.IsSet() || sup.Self.IsSet() {
		return d, nil
	}
	if t := d.Type(); t != SuperType {
		return Call(th, t.Value(), []Value{sup.Class.Value(), obj}, nil)
	}
	return NewSuper(th, sup.Class, obj)
}

// enclosingMethod finds the class and self for super() without arguments.
func (th *Thread) enclosingMethod() (*Type, Value, error) {
	class, self, err := th.Engine.EnclosingMethod(th)
	if err != nil {
		return nil, Value{}, err
	}
	t, ok := class.AsType()
	if !ok {
		return nil, Value{}, Errorf(RuntimeError, "super(): __class__ is not a type (%s)", class.Type().Name())
	}
	return t, self, nil
}
