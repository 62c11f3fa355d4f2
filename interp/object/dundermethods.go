package object

import "reflect"

// sameNew and sameInit report whether a class has object's own __new__, __init__.
func sameNew(s *Slots) bool {
	return reflect.ValueOf(s.New).Pointer() == reflect.ValueOf(objectNew).Pointer()
}

func sameInit(s *Slots) bool {
	return reflect.ValueOf(s.Init).Pointer() == reflect.ValueOf(objectInit).Pointer()
}

// inheritStatic fills the slots that a built-in type lacks from its base.
func inheritStatic(t *Type) {
	if len(t.bases) == 0 {
		return
	}
	own := *t.Slots()
	s := computeSlots(t)
	s.BinaryOps, s.ReflectedOps = own.BinaryOps|s.BinaryOps, own.ReflectedOps|s.ReflectedOps
	t.slots.Store(s)
}

// addSlotMethods gives a built-in type the special methods that stand for its own slots.
func addSlotMethods(t *Type) {
	s := t.Slots()
	add := func(ok bool, text string, f NativeFunc) {
		name := signatureName(text)
		if ok && t.Own(name) == nil {
			t.defineWrapper(NewNative(text, "", f))
		}
	}
	addBasicMethods(s, add)
	addContainerMethods(s, add)
	addOperatorMethods(s, add)
	addDescriptorMethods(t, s, add)
	addRaw(t, s)
}

type addMethod func(ok bool, text string, f NativeFunc)

func addBasicMethods(s *Slots, add addMethod) {
	add(s.Repr != nil, "__repr__()", func(th *Thread, a []Value) (Value, error) {
		return textResult(s.Repr(th, a[0]))
	})
	add(s.Str != nil, "__str__()", func(th *Thread, a []Value) (Value, error) {
		return textResult(s.Str(th, a[0]))
	})
	add(s.Hash != nil, "__hash__()", func(th *Thread, a []Value) (Value, error) {
		h, err := s.Hash(th, a[0])
		return Int(h), err
	})
	add(s.Bool != nil, "__bool__()", func(th *Thread, a []Value) (Value, error) {
		b, err := s.Bool(th, a[0])
		return Bool(b), err
	})
	add(s.Len != nil, "__len__()", func(th *Thread, a []Value) (Value, error) {
		n, err := s.Len(th, a[0])
		return Int(int64(n)), err
	})
	for op := LT; op <= GE; op++ {
		add(s.Compare != nil, compareNames[op].method+"(value, /)", func(th *Thread, a []Value) (Value, error) {
			return s.Compare(th, op, a[0], a[1])
		})
	}
}

func textResult(s string, err error) (Value, error) {
	if err != nil {
		return Value{}, err
	}
	return Str(s), nil
}

func addContainerMethods(s *Slots, add addMethod) {
	add(s.Iter != nil, "__iter__()", func(th *Thread, a []Value) (Value, error) { return s.Iter(th, a[0]) })
	add(s.Next != nil, "__next__()", func(th *Thread, a []Value) (Value, error) {
		v, err := s.Next(th, a[0])
		if err == nil && !v.IsSet() {
			err = NewException(StopIteration)
		}
		return v, err
	})
	add(s.GetItem != nil, "__getitem__(key, /)", func(th *Thread, a []Value) (Value, error) { return s.GetItem(th, a[0], a[1]) })
	add(s.SetItem != nil, "__setitem__(key, value, /)", func(th *Thread, a []Value) (Value, error) {
		return None, s.SetItem(th, a[0], a[1], a[2])
	})
	add(s.SetItem != nil, "__delitem__(key, /)", func(th *Thread, a []Value) (Value, error) {
		return None, s.SetItem(th, a[0], a[1], Value{})
	})
	add(s.Contains != nil, "__contains__(key, /)", func(th *Thread, a []Value) (Value, error) {
		b, err := s.Contains(th, a[0], a[1])
		return Bool(b), err
	})
}

func addOperatorMethods(s *Slots, add addMethod) {
	for op := range numBinaryOps {
		bit := uint32(1) << op
		if (s.BinaryOps|s.ReflectedOps|s.InPlaceOps)&bit == 0 {
			continue // at start-up, before anything is made for it
		}
		params := "(value, /)"
		if op == Pow {
			params = "(value, mod=None, /)"
		}
		add(s.BinaryOps&bit != 0, normalNames[op]+params, func(th *Thread, a []Value) (Value, error) {
			return s.Binary(th, op, a[0], a[1], false)
		})
		add(s.ReflectedOps&bit != 0, reflectedNames[op]+params, func(th *Thread, a []Value) (Value, error) {
			return s.Binary(th, op, a[0], a[1], true)
		})
		add(s.InPlaceOps&bit != 0, inPlaceNames[op]+"(value, /)", func(th *Thread, a []Value) (Value, error) {
			return s.InPlace(th, op, a[0], a[1])
		})
	}
	for op := range numUnaryOps {
		if s.UnaryOps&(1<<op) == 0 {
			continue
		}
		add(true, "__"+unaryNames[op].method+"__()", func(th *Thread, a []Value) (Value, error) {
			return s.Unary(th, op, a[0])
		})
	}
}

func addDescriptorMethods(t *Type, s *Slots, add addMethod) {
	add(s.Get != nil, "__get__(instance, owner=None, /)", func(th *Thread, a []Value) (Value, error) {
		obj, owner := a[1], a[1].Type()
		if ot, ok := a[2].AsType(); ok {
			owner = ot
		}
		if obj.IsNone() {
			obj = Value{}
		}
		return s.Get(th, a[0], obj, owner)
	})
	add(s.Set != nil, "__set__(instance, value, /)", func(th *Thread, a []Value) (Value, error) {
		return None, s.Set(th, a[0], a[1], a[2])
	})
	add(s.Set != nil, "__delete__(instance, /)", func(th *Thread, a []Value) (Value, error) {
		return None, s.Set(th, a[0], a[1], Value{})
	})
	getattr, setattr := s.GetAttr, s.SetAttr
	if t == ObjectType {
		getattr, setattr = GenericGetAttr, GenericSetAttr
	}
	add(getattr != nil, "__getattribute__(name, /)", func(th *Thread, a []Value) (Value, error) {
		name, err := attrName(a[1])
		if err != nil {
			return Value{}, err
		}
		return getattr(th, a[0], name)
	})
	add(setattr != nil, "__setattr__(name, value, /)", func(th *Thread, a []Value) (Value, error) {
		name, err := attrName(a[1])
		if err != nil {
			return Value{}, err
		}
		return None, setattr(th, a[0], name, a[2])
	})
	add(setattr != nil, "__delattr__(name, /)", func(th *Thread, a []Value) (Value, error) {
		name, err := attrName(a[1])
		if err != nil {
			return Value{}, err
		}
		return None, setattr(th, a[0], name, Value{})
	})
}

func attrName(v Value) (string, error) {
	if s, ok := v.AsStr(); ok {
		return s, nil
	}
	return "", Errorf(TypeError, "attribute name must be string, not '%s'", v.Type().Name())
}

// addRaw adds the methods that take any arguments: __call__, __init__, __new__.
func addRaw(t *Type, s *Slots) {
	if s.Call != nil && t.Own("__call__") == nil {
		t.defineWrapper(NewRawNative("__call__(*args, **kwargs)", "", func(th *Thread, a []Value, kw []Named) (Value, error) {
			return s.Call(th, a[0], a[1:], kw)
		}))
	}
	if s.Init != nil && t.Own("__init__") == nil {
		t.defineWrapper(NewRawNative("__init__(*args, **kwargs)", "", func(th *Thread, a []Value, kw []Named) (Value, error) {
			return None, s.Init(th, a[0], a[1:], kw)
		}))
	}
	if s.New != nil && t.Own("__new__") == nil {
		n := NewRawNative("__new__(cls, /, *args, **kwargs)", "", func(th *Thread, a []Value, kw []Named) (Value, error) {
			return callNew(th, t, a, kw)
		})
		t.Define("__new__", NewStaticMethod(n.Value()))
	}
}

// callNew is T.__new__(cls, ...) called by a script.
func callNew(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(args) == 0 {
		return Value{}, Errorf(TypeError, "%s.__new__(): not enough arguments", t.Name())
	}
	cls, ok := args[0].AsType()
	if !ok {
		return Value{}, Errorf(TypeError, "%s.__new__(X): X is not a type object (%s)", t.Name(), args[0].Type().Name())
	}
	if !cls.IsSubtype(t) {
		return Value{}, Errorf(TypeError, "%s.__new__(%s): %s is not a subtype of %s", t.Name(), cls.Name(), cls.Name(), t.Name())
	}
	if !cls.solid.IsSubtype(t) || cls.solid != t && cls.solid.Slots().New != nil && !sameNewFunc(cls.solid, t) {
		return Value{}, Errorf(TypeError, "%s.__new__(%s) is not safe, use %s.__new__()", t.Name(), cls.Name(), cls.solid.Name())
	}
	return t.Slots().New(th, cls, args[1:], kw)
}

func sameNewFunc(a, b *Type) bool {
	return reflect.ValueOf(a.Slots().New).Pointer() == reflect.ValueOf(b.Slots().New).Pointer()
}
