package object

import "slices"

// The attributes that a class names in __slots__ are instances' own attributes
// under a name that no script can write, read and written through descriptors
// of the class; a class all of whose bases have __slots__ gives its instances no others.

// slotKey is the name under which an instance has the attribute of a slot.
func slotKey(name string) string { return "\x00" + name }

func isSlotKey(name string) bool { return name != "" && name[0] == 0 }

// hasDict reports whether instances may have any attribute.
func (t *Type) hasDict() bool { return t.attrs != 0 && !t.noDict }

// SlotOf returns the key under which instances of a shape have an attribute of
// the name, if reading it means reading that.
func (t *Type) SlotOf(s *Shape, name string) (slot uint32, ok bool) {
	found := t.Find(name)
	if g, isMember := slotMemberOf(found); isMember {
		return s.Slot(slotKey(g.Name))
	}
	if isDataDescriptor(found) {
		return 0, false
	}
	return s.Slot(name)
}

func slotMemberOf(v Value) (*GetSet, bool) {
	if !v.IsSet() || v.Type() != MemberType {
		return nil, false
	}
	g := (*GetSet)(v.ref)
	return g, g.slot
}

// slotMember makes the descriptor of a slot.
func (t *Type) slotMember(name string) *GetSet {
	key := slotKey(name)
	g := NewMember(name, "", func(th *Thread, self Value) (Value, error) {
		if x := getOwn(th, self, key); x.IsSet() {
			return x, nil
		}
		return Value{}, NoAttribute(th, self, name)
	})
	g.Set = func(th *Thread, self, x Value) error {
		switch {
		case self.Header().Frozen():
			return Errorf(TypeError, "cannot set attribute '%s' of a frozen '%s' object", name, self.Type().Name())
		case x.IsSet():
			setOwn(th, self, key, x)
		case !delOwn(th, self, key):
			return attributeError(self, name, "%s", name)
		}
		return nil
	}
	g.Owner, g.slot = t, true
	return g
}

// readSlotNames honours the __slots__ of a new class's namespace.
func (t *Type) readSlotNames(th *Thread, namespace []OwnAttr) error {
	baseDict := t.solid.attrs != 0
	for _, b := range t.bases {
		baseDict = baseDict || b.heap && !b.noDict
	}
	if err := t.findSlotBase(); err != nil {
		return err
	}
	i := slices.IndexFunc(namespace, func(a OwnAttr) bool { return a.Name == "__slots__" })
	if i < 0 {
		return nil
	}
	names, err := slotNamesOf(th, namespace[i].Value)
	if err != nil {
		return err
	}
	if len(names) > 0 && (t.layout == KindInt || t.layout == KindTuple || t.layout == KindBytes || t.layout == KindType) {
		return Errorf(TypeError, "nonempty __slots__ not supported for subtype of '%s'", t.bases[0].Name())
	}
	hasDict, hasWeakref := baseDict, baseDict
	for _, n := range names {
		had := &hasDict
		switch n {
		case "__dict__":
		case "__weakref__":
			had = &hasWeakref
		default:
			had = nil
		}
		switch {
		case had != nil && *had:
			return Errorf(TypeError, "%s slot disallowed: we already got one", n)
		case had != nil:
			*had = true
			continue
		}
		n = mangle(t.name, n)
		if slices.ContainsFunc(namespace, func(a OwnAttr) bool { return a.Name == n && n != "__qualname__" && n != "__classcell__" }) {
			return Errorf(ValueError, "'%s' in __slots__ conflicts with class variable", n)
		}
		t.slotNames = append(t.slotNames, n)
	}
	t.noDict = !hasDict
	if len(t.slotNames) > 0 {
		slices.Sort(t.slotNames)
		t.slotBase = t
	}
	return nil
}

func slotNamesOf(th *Thread, v Value) ([]string, error) {
	elems := []Value{v}
	if v.Layout() != KindStr {
		var err error
		if elems, err = Elements(th, v); err != nil {
			return nil, err
		}
	}
	names := make([]string, len(elems))
	for i, e := range elems {
		s, ok := e.AsStr()
		if !ok {
			return nil, Errorf(TypeError, "__slots__ items must be strings, not '%s'", e.Type().Name())
		}
		if !IsIdentifier(s) {
			return nil, Errorf(TypeError, "__slots__ must be identifiers")
		}
		names[i] = s
	}
	return names, nil
}

// mangle returns what a name means inside a class: private ones have the class's name in front.
func mangle(class, name string) string {
	if len(name) < 2 || name[:2] != "__" || name[len(name)-2:] == "__" {
		return name
	}
	for class != "" && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}

// findSlotBase finds the class whose slots come last among those of the bases;
// the slots of two bases must be one a part of the other's.
func (t *Type) findSlotBase() error {
	for _, b := range t.bases {
		switch s := b.slotBase; {
		case s == nil || t.slotBase == s:
		case t.slotBase == nil || s.IsSubtype(t.slotBase):
			t.slotBase = s
		case !t.slotBase.IsSubtype(s):
			return layoutConflict()
		}
	}
	if s := t.slotBase; s != nil && t.solid != ObjectType && s.solid != t.solid {
		return layoutConflict()
	}
	return nil
}

func layoutConflict() error {
	return Errorf(TypeError, "multiple bases have instance lay-out conflict")
}

// sameSlotLayout reports whether instances of two classes have the same slots.
func sameSlotLayout(a, b *Type) bool {
	x, y := a.slotBase, b.slotBase
	for x != y {
		if x == nil || y == nil || !slices.Equal(x.slotNames, y.slotNames) {
			return false
		}
		x, y = x.baseSlots(), y.baseSlots()
	}
	return true
}

// baseSlots is the slotBase of a class that adds slots itself, without them.
func (t *Type) baseSlots() *Type {
	for _, b := range t.Bases() {
		if b.slotBase != nil {
			return b.slotBase
		}
	}
	return nil
}
