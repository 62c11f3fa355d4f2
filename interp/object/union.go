package object

import "strings"

// Union is what int | str gives: any of several classes.
type Union struct {
	Header
	members []Value // classes and other type expressions, without duplicates
}

func unionType() *Type {
	t := finalType("UnionType", KindOther, boxOf[Union]())
	t.module, t.qualified = "types", true
	return t
}

// Members returns the alternatives; not to be changed.
func (u *Union) Members() []Value { return u.members }

// AsUnion returns v as a union.
func (v Value) AsUnion() (*Union, bool) {
	if v.ref != nil && (*Header)(v.ref).typ == UnionType {
		return (*Union)(v.ref), true
	}
	return nil, false
}

func setupUnion() {
	s := UnionType.MutableSlots()
	s.Repr = unionRepr
	s.Hash = func(th *Thread, v Value) (int64, error) {
		set, err := NewFrozenSet(th, (*Union)(v.ref).members...)
		if err != nil {
			return 0, err
		}
		return hashElements(th, &set.t)
	}
	s.Compare = func(th *Thread, op CompareOp, a, b Value) (Value, error) {
		x, ok := a.AsUnion()
		y, ok2 := b.AsUnion()
		if !ok || !ok2 || op != EQ && op != NE {
			return NotImplemented, nil
		}
		return Bool(sameMembers(x.members, y.members) == (op == EQ)), nil
	}
	s.Binary = unionBinary
	s.BinaryOps, s.ReflectedOps = 1<<Or, 1<<Or
	UnionType.DefineGetSets(NewGetSet("__args__", "The alternatives.", func(_ *Thread, v Value) (Value, error) {
		return NewTuple((*Union)(v.ref).members).Value(), nil
	}, nil))
}

func sameMembers(a, b []Value) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		if !hasMember(b, x) {
			return false
		}
	}
	return true
}

func hasMember(list []Value, x Value) bool {
	for _, y := range list {
		if x == y || sameAlias(x, y) {
			return true
		}
	}
	return false
}

func sameAlias(x, y Value) bool {
	a, ok := x.AsGenericAlias()
	b, ok2 := y.AsGenericAlias()
	return ok && ok2 && a.Origin == b.Origin && len(a.Args.elems) == len(b.Args.elems) && sameMembers(a.Args.elems, b.Args.elems)
}

func unionRepr(th *Thread, v Value) (string, error) {
	var parts []string
	for _, m := range (*Union)(v.ref).members {
		s, err := typeExpression(th, m)
		if err != nil {
			return "", err
		}
		if m == NoneType.Value() {
			s = "None"
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, " | "), nil
}

// typeBinary is class | class and, in the starlark dialect, a class's name + a str.
func typeBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	if op == Add && th.Dialect.TypeNames() {
		t, _ := self.AsType()
		s, ok := other.AsStr()
		if o, isType := other.AsType(); isType {
			s, ok = o.StarlarkTypeName(), true
		}
		switch {
		case !ok:
			return NotImplemented, nil
		case reflected:
			return Str(s + t.StarlarkTypeName()), nil
		}
		return Str(t.StarlarkTypeName() + s), nil
	}
	return unionBinary(th, op, self, other, reflected)
}

// typeCompare compares classes by identity; in the starlark dialect a class
// compares as its name, with strs and with other classes.
func typeCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	if !th.Dialect.TypeNames() {
		if a == b && op == EQ {
			return True, nil
		}
		return NotImplemented, nil
	}
	x, ok := starlarkName(a)
	y, ok2 := starlarkName(b)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	if s, ok := a.AsType(); ok && a != b && (s.heap || isHeapType(b)) {
		return Bool(op == NE), nil // script classes of one name are different classes
	}
	return Bool(op.Holds(strings.Compare(x, y))), nil
}

func isHeapType(v Value) bool {
	t, ok := v.AsType()
	return ok && t.heap
}

// starlarkName returns a str's text, or the name of a class.
func starlarkName(v Value) (string, bool) {
	if t, ok := v.AsType(); ok {
		return t.StarlarkTypeName(), true
	}
	return v.AsStr()
}

func typeHash(th *Thread, v Value) (int64, error) {
	t := (*Type)(v.ref)
	if th.Dialect.TypeNames() && !t.heap {
		return int64(textHash(t.StarlarkTypeName())), nil
	}
	return identityHash(v), nil
}

func unionBinary(_ *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	if op != Or {
		return NotImplemented, nil
	}
	if reflected {
		self, other = other, self
	}
	var members []Value
	for i, v := range []Value{self, other} {
		list, ok := unionMembers(v)
		if !ok {
			return NotImplemented, nil
		}
		if i == 0 {
			members = append(members, list...)
			continue
		}
		for _, m := range list {
			if !hasMember(members, m) {
				members = append(members, m)
			}
		}
	}
	if len(members) == 1 {
		return members[0], nil
	}
	u := &Union{members: members}
	u.Init(UnionType, KindOther)
	return u.Value(), nil
}

func unionMembers(v Value) ([]Value, bool) {
	if u, ok := v.AsUnion(); ok {
		return u.members, true
	}
	if v.IsNone() {
		return []Value{NoneType.Value()}, true
	}
	if _, ok := v.AsType(); ok {
		return []Value{v}, true
	}
	if _, ok := v.AsGenericAlias(); ok {
		return []Value{v}, true
	}
	switch v.Native().(type) {
	case *TypeParam, *TypeAlias:
		return []Value{v}, true
	}
	return nil, false
}
