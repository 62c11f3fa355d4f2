package object

// MappingProxy is a read-only view of a mapping: what a class's __dict__ is.
type MappingProxy struct {
	Header
	Mapping Value
}

// MappingProxyType is types.MappingProxyType.
var MappingProxyType = finalType("mappingproxy", KindOther, boxOf[MappingProxy]())

// NewMappingProxy returns a read-only view of a mapping.
func NewMappingProxy(mapping Value) Value {
	p := &MappingProxy{Mapping: mapping}
	p.Init(MappingProxyType, KindOther)
	return p.Value()
}

// ClassDict returns a class's namespace as a dict of its own.
func (t *Type) ClassDict(th *Thread) *Dict {
	d := NewDict(0)
	for _, name := range t.OwnNames() {
		if c := t.Own(name); c != nil {
			if v := c.Load(); v.IsSet() {
				d.SetStr(th, name, v)
			}
		}
	}
	return d
}

func proxied(v Value) Value { return (*MappingProxy)(v.ref).Mapping }

func setupMappingProxy() {
	s := MappingProxyType.MutableSlots()
	s.New = func(_ *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
		if err := NoKeywords("mappingproxy", kw); err != nil {
			return Value{}, err
		}
		if err := NArgs("mappingproxy", len(args), 1, 1); err != nil {
			return Value{}, err
		}
		m := args[0]
		if m.Type().Slots().GetItem == nil || m.Layout() == KindList || m.Layout() == KindTuple {
			return Value{}, Errorf(TypeError, "mappingproxy() argument must be a mapping, not %s", m.Type().Name())
		}
		return NewMappingProxy(m), nil
	}
	s.Repr = func(th *Thread, v Value) (string, error) {
		r, err := Repr(th, proxied(v))
		return "mappingproxy(" + r + ")", err
	}
	s.Str = func(th *Thread, v Value) (string, error) { return ToStr(th, proxied(v)) }
	s.Len = func(th *Thread, v Value) (int, error) { return Len(th, proxied(v)) }
	s.Iter = func(th *Thread, v Value) (Value, error) { return Iter(th, proxied(v)) }
	s.GetItem = func(th *Thread, v, key Value) (Value, error) { return GetItem(th, proxied(v), key) }
	s.Contains = func(th *Thread, v, x Value) (bool, error) { return Contains(th, proxied(v), x) }
	s.Hash = func(th *Thread, v Value) (int64, error) { return Hash(th, proxied(v)) }
	s.Compare = func(th *Thread, op CompareOp, a, b Value) (Value, error) {
		if b.Type() == MappingProxyType {
			b = proxied(b)
		}
		return Compare(th, op, proxied(a), b)
	}
	s.Binary = func(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
		if op != Or {
			return NotImplemented, nil
		}
		if other.Type() == MappingProxyType {
			other = proxied(other)
		}
		if reflected {
			return Binary(th, op, other, proxied(self))
		}
		return Binary(th, op, proxied(self), other)
	}
	s.BinaryOps, s.ReflectedOps = 1<<Or, 1<<Or
	MappingProxyType.DefineMethods(
		proxyMethod("get(key, default=None, /)"), proxyMethod("keys()"), proxyMethod("values()"), proxyMethod("items()"),
		proxyMethod("copy()"), proxyMethod("__reversed__()"))
}

// proxyMethod passes a method on to the mapping.
func proxyMethod(text string) *Native {
	name := signatureName(text)
	return NewNative(text, "", func(th *Thread, a []Value) (Value, error) {
		f, err := GetAttr(th, proxied(a[0]), name)
		if err != nil {
			return Value{}, err
		}
		return Call(th, f, a[1:], nil)
	})
}
