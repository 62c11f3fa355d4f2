package object

// slotGroup connects a behaviour with the special methods that a script class
// gives it by: the first class in the MRO that has one of the names decides.
type slotGroup struct {
	names  []string
	script func(s *Slots)             // behaviour that calls the special methods
	copy   func(dst, src *Slots) bool // behaviour of a built-in type; false if it has none
}

// computeSlots works out the behaviours of a class from its MRO.
func computeSlots(t *Type) *Slots {
	s := new(Slots)
	for i := range slotGroups {
		g := &slotGroups[i]
		owner := groupOwner(t, 1<<i)
		if owner == nil {
			continue
		}
		if owner.heap || !g.copy(s, owner.Slots()) {
			g.script(s)
		}
	}
	s.ownNew, s.ownInit = !sameNew(s), !sameInit(s)
	return s
}

// groupOwner finds the first class in the MRO with a method of the group of the bit.
func groupOwner(t *Type, bit uint32) *Type {
	for _, c := range *t.mro.Load() {
		m := c.dict.Load()
		has := m.groups.Load()
		if has == 0 {
			has = m.findGroups()
		}
		if has&bit != 0 {
			return c
		}
	}
	return nil
}

// groupsKnown is set in classMap.groups once they were looked for.
const groupsKnown = 1 << 31

func (m *classMap) findGroups() uint32 {
	has := uint32(groupsKnown)
	for i, g := range slotGroups {
		for _, n := range g.names {
			if m.cells[n] != nil {
				has |= 1 << i
				break
			}
		}
	}
	m.groups.Store(has)
	return has
}

// slotGroups has every group of special methods; Setup fills it in, for what it has refers to it in turn.
var slotGroups []slotGroup

func setupSlotGroups() {
	slotGroups = []slotGroup{
		{[]string{"__repr__"}, func(s *Slots) { s.Repr = scriptRepr },
			func(d, s *Slots) bool { d.Repr = s.Repr; return s.Repr != nil }},
		{[]string{"__str__"}, func(s *Slots) { s.Str = scriptStr },
			func(d, s *Slots) bool { d.Str = s.Str; return s.Str != nil }},
		{[]string{"__hash__"}, func(s *Slots) { s.Hash = scriptHash },
			func(d, s *Slots) bool { d.Hash = s.Hash; return true }},
		{[]string{"__bool__"}, func(s *Slots) { s.Bool = scriptBool },
			func(d, s *Slots) bool { d.Bool = s.Bool; return s.Bool != nil }},
		{[]string{"__len__"}, func(s *Slots) { s.Len = scriptLen },
			func(d, s *Slots) bool { d.Len = s.Len; return s.Len != nil }},
		{[]string{"__call__"}, func(s *Slots) { s.Call = scriptCall },
			func(d, s *Slots) bool { d.Call = s.Call; return s.Call != nil }},
		{[]string{"__new__"}, func(s *Slots) { s.New = scriptNew },
			func(d, s *Slots) bool { d.New = s.New; return s.New != nil }},
		{[]string{"__init__"}, func(s *Slots) { s.Init = scriptInit },
			func(d, s *Slots) bool { d.Init = s.Init; return s.Init != nil }},
		{[]string{"__getattribute__", "__getattr__"}, func(s *Slots) { s.GetAttr = scriptGetAttr },
			func(d, s *Slots) bool { d.GetAttr = s.GetAttr; return true }},
		{[]string{"__setattr__", "__delattr__"}, func(s *Slots) { s.SetAttr = scriptSetAttr },
			func(d, s *Slots) bool { d.SetAttr = s.SetAttr; return true }},
		{[]string{"__get__"}, func(s *Slots) { s.Get = scriptGet },
			func(d, s *Slots) bool { d.Get = s.Get; return s.Get != nil }},
		{[]string{"__set__", "__delete__"}, func(s *Slots) { s.Set = scriptSet },
			func(d, s *Slots) bool { d.Set = s.Set; return s.Set != nil }},
		{[]string{"__iter__"}, func(s *Slots) { s.Iter = scriptIter },
			func(d, s *Slots) bool { d.Iter = s.Iter; return s.Iter != nil }},
		{[]string{"__next__"}, func(s *Slots) { s.Next = scriptNext },
			func(d, s *Slots) bool { d.Next, d.Fresh = s.Next, s.Fresh; return s.Next != nil }},
		{[]string{"__getitem__"}, func(s *Slots) { s.GetItem = scriptGetItem },
			func(d, s *Slots) bool { d.GetItem = s.GetItem; return s.GetItem != nil }},
		{[]string{"__setitem__", "__delitem__"}, func(s *Slots) { s.SetItem = scriptSetItem },
			func(d, s *Slots) bool { d.SetItem = s.SetItem; return s.SetItem != nil }},
		{[]string{"__contains__"}, func(s *Slots) { s.Contains = scriptContains },
			func(d, s *Slots) bool { d.Contains = s.Contains; return s.Contains != nil }},
		{binaryMethods(), func(s *Slots) { s.Binary = scriptBinary },
			func(d, s *Slots) bool {
				d.Binary, d.BinaryOps, d.ReflectedOps = s.Binary, s.BinaryOps, s.ReflectedOps
				return s.Binary != nil
			}},
		{inPlaceMethods(), func(s *Slots) { s.InPlace = scriptInPlace },
			func(d, s *Slots) bool { d.InPlace, d.InPlaceOps = s.InPlace, s.InPlaceOps; return s.InPlace != nil }},
		{unaryMethods(), func(s *Slots) { s.Unary = scriptUnary },
			func(d, s *Slots) bool { d.Unary, d.UnaryOps = s.Unary, s.UnaryOps; return s.Unary != nil }},
		{[]string{"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"}, func(s *Slots) { s.Compare = scriptCompare },
			func(d, s *Slots) bool { d.Compare = s.Compare; return s.Compare != nil }},
	}
}

var reflectedNames = func() (r [numBinaryOps]string) {
	for op := range numBinaryOps {
		r[op] = "__r" + binaryNames[op].method + "__"
	}
	return r
}()

var normalNames = func() (r [numBinaryOps]string) {
	for op := range numBinaryOps {
		r[op] = "__" + binaryNames[op].method + "__"
	}
	return r
}()

var inPlaceNames = func() (r [numBinaryOps]string) {
	for op := range numBinaryOps {
		r[op] = "__i" + binaryNames[op].method + "__"
	}
	return r
}()

func binaryMethods() []string {
	return append(append([]string(nil), normalNames[:]...), reflectedNames[:]...)
}
func inPlaceMethods() []string { return inPlaceNames[:] }
func unaryMethods() []string {
	names := make([]string, numUnaryOps)
	for op := range numUnaryOps {
		names[op] = "__" + unaryNames[op].method + "__"
	}
	return names
}

// special calls v's special method, which the class is known to have had a moment ago.
func special(th *Thread, v Value, name string, args ...Value) (Value, error) {
	r, ok, err := CallMethod(th, v, name, args...)
	if !ok {
		return Value{}, NoAttribute(th, v, name)
	}
	return r, err
}

func scriptText(th *Thread, v Value, name string) (string, error) {
	r, err := special(th, v, name)
	if err != nil {
		return "", err
	}
	s, ok := r.AsStr()
	if !ok {
		return "", Errorf(TypeError, "%s returned non-string (type %s)", name, r.Type().Name())
	}
	return s, nil
}

func scriptRepr(th *Thread, v Value) (string, error) { return scriptText(th, v, "__repr__") }
func scriptStr(th *Thread, v Value) (string, error)  { return scriptText(th, v, "__str__") }

func scriptHash(th *Thread, v Value) (int64, error) {
	m := v.Type().Find("__hash__")
	if !m.IsSet() || m.IsNone() {
		return 0, Errorf(TypeError, "unhashable type: '%s'", v.Type().Name())
	}
	r, err := callSpecial(th, m, v)
	if err != nil {
		return 0, err
	}
	switch n, big, ok := r.AsInt(); {
	case !ok:
		return 0, Errorf(TypeError, "__hash__ method should return an integer")
	case big == nil && n == -1:
		return -2, nil // -1 stands for an error in CPython, which avoids it
	case big == nil:
		return n, nil
	}
	return Hash(th, r)
}

func scriptBool(th *Thread, v Value) (bool, error) {
	r, err := special(th, v, "__bool__")
	if err != nil {
		return false, err
	}
	if r.Kind() != KindBool {
		return false, Errorf(TypeError, "__bool__ should return bool, returned %s", r.Type().Name())
	}
	return r == True, nil
}

func scriptLen(th *Thread, v Value) (int, error) {
	r, err := special(th, v, "__len__")
	if err != nil {
		return 0, err
	}
	if _, b, _ := r.AsInt(); b != nil && b.Sign() < 0 {
		return 0, Errorf(ValueError, "__len__() should return >= 0")
	}
	n, err := IndexInt(th, r, OverflowError)
	if err != nil {
		return 0, err
	}
	if n < 0 {
		return 0, Errorf(ValueError, "__len__() should return >= 0")
	}
	return n, nil
}

func scriptCall(th *Thread, v Value, args []Value, kw []Named) (Value, error) {
	m := v.Type().Find("__call__")
	if !m.IsSet() {
		return Value{}, Errorf(TypeError, "'%s' object is not callable", v.Type().Name())
	}
	return callBound(th, m, v, args, kw)
}

// callBound calls a method found on the class with self and arguments.
func callBound(th *Thread, m, self Value, args []Value, kw []Named) (Value, error) {
	switch m.Kind() {
	case KindFunction, KindNative:
		all := make([]Value, 0, len(args)+1)
		return Call(th, m, append(append(all, self), args...), kw)
	}
	if get := m.Type().Slots().Get; get != nil {
		b, err := get(th, m, self, self.Type())
		if err != nil {
			return Value{}, err
		}
		m = b
	}
	return Call(th, m, args, kw)
}

func scriptNew(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	m := t.Find("__new__")
	if sm, ok := m.Native().(*StaticMethod); ok {
		m = sm.Func
	}
	all := append([]Value{t.Header.Value()}, args...)
	return Call(th, m, all, kw)
}

func scriptInit(th *Thread, v Value, args []Value, kw []Named) error {
	m := v.Type().Find("__init__")
	if !m.IsSet() {
		return nil
	}
	r, err := callBound(th, m, v, args, kw)
	if err == nil && !r.IsNone() {
		return InitResult(r)
	}
	return err
}

// InitResult is the error of an __init__ that returned something.
func InitResult(r Value) error {
	return Errorf(TypeError, "__init__() should return None, not '%s'", r.Type().Name())
}

func scriptGetAttr(th *Thread, v Value, name string) (Value, error) {
	t := v.Type()
	var x Value
	var err error
	m := t.Find("__getattribute__")
	if m.IsSet() && m.Kind() != KindNative {
		x, err = callSpecial(th, m, v, Str(name))
	} else if t.layout == KindType {
		x, err = typeGetAttr(th, v, name)
	} else if t.layout == KindModule {
		x, err = moduleGetAttr(th, v, name)
	} else {
		x, err = GenericGetAttr(th, v, name)
	}
	if err == nil || !IsException(err, AttributeError) {
		return x, err
	}
	if g := t.Find("__getattr__"); g.IsSet() {
		return callSpecial(th, g, v, Str(name))
	}
	return x, err
}

func scriptSetAttr(th *Thread, v Value, name string, x Value) error {
	if x.IsSet() {
		if m := v.Type().Find("__setattr__"); m.IsSet() && m.Kind() != KindNative {
			_, err := callSpecial(th, m, v, Str(name), x)
			return err
		}
	} else if m := v.Type().Find("__delattr__"); m.IsSet() && m.Kind() != KindNative {
		_, err := callSpecial(th, m, v, Str(name))
		return err
	}
	if v.Layout() == KindType {
		return typeSetAttr(th, v, name, x)
	}
	return GenericSetAttr(th, v, name, x)
}

func scriptGet(th *Thread, d, obj Value, t *Type) (Value, error) {
	if !obj.IsSet() {
		obj = None
	}
	return special(th, d, "__get__", obj, t.Header.Value())
}

func scriptSet(th *Thread, d, obj, x Value) error {
	name := "__set__"
	args := []Value{obj, x}
	if !x.IsSet() {
		name, args = "__delete__", args[:1]
	}
	_, ok, err := CallMethod(th, d, name, args...)
	if !ok {
		return Errorf(AttributeError, "%s", name)
	}
	return err
}

func scriptIter(th *Thread, v Value) (Value, error) {
	m := v.Type().Find("__iter__")
	if !m.IsSet() || m.IsNone() {
		return Value{}, Errorf(TypeError, "'%s' object is not iterable", v.Type().Name())
	}
	it, err := callSpecial(th, m, v)
	if err == nil && it.Type().Slots().Next == nil {
		return Value{}, Errorf(TypeError, "iter() returned non-iterator of type '%s'", it.Type().Name())
	}
	return it, err
}

func scriptNext(th *Thread, v Value) (Value, error) {
	r, err := special(th, v, "__next__")
	if err != nil && IsException(err, StopIteration) {
		return Value{}, nil
	}
	return r, err
}

func scriptGetItem(th *Thread, v, key Value) (Value, error) {
	return special(th, v, "__getitem__", key)
}

func scriptSetItem(th *Thread, v, key, x Value) error {
	if x.IsSet() {
		_, ok, err := CallMethod(th, v, "__setitem__", key, x)
		if !ok {
			return Errorf(TypeError, "'%s' object does not support item assignment", v.Type().Name())
		}
		return err
	}
	_, ok, err := CallMethod(th, v, "__delitem__", key)
	if !ok {
		return noItemDeletion(v, key)
	}
	return err
}

func scriptContains(th *Thread, v, x Value) (bool, error) {
	m := v.Type().Find("__contains__")
	if m.IsNone() {
		return false, Errorf(TypeError, "'%s' object is not a container", v.Type().Name())
	}
	r, err := callSpecial(th, m, v, x)
	if err != nil {
		return false, err
	}
	return Truth(th, r)
}

func scriptBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	name := normalNames[op]
	if reflected {
		name = reflectedNames[op]
	}
	return optional(th, self, name, other)
}

// optional calls a special method if the class has it; NotImplemented otherwise.
func optional(th *Thread, self Value, name string, args ...Value) (Value, error) {
	m := self.Type().Find(name)
	if !m.IsSet() {
		return NotImplemented, nil
	}
	if m.IsNone() {
		return Value{}, Errorf(TypeError, "'NoneType' object is not callable")
	}
	return callSpecial(th, m, self, args...)
}

func scriptInPlace(th *Thread, op BinaryOp, self, other Value) (Value, error) {
	return optional(th, self, inPlaceNames[op], other)
}

func scriptUnary(th *Thread, op UnaryOp, v Value) (Value, error) {
	return optional(th, v, "__"+unaryNames[op].method+"__")
}

func scriptCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	m := a.Type().Find(compareNames[op].method)
	if op == NE && m.Kind() == KindNative {
		// object.__ne__ inverts __eq__.
		r, err := scriptCompare(th, EQ, a, b)
		if err != nil || r == NotImplemented {
			return r, err
		}
		t, err := Truth(th, r)
		return Bool(!t), err
	}
	if !m.IsSet() {
		return NotImplemented, nil
	}
	if m.IsNone() {
		return Value{}, Errorf(TypeError, "'NoneType' object is not callable")
	}
	return callSpecial(th, m, a, b)
}
