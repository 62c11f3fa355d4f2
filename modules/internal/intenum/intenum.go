// Package intenum makes the enumerations of numbers that modules of the system
// have: signal.Signals, socket.AddressFamily and the like. Their members are ints with a name.
package intenum

import (
	"cmp"
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// Member is a name of an enumeration and its number. Of the names with the same number the
// first in alphabetical order is the member's, the others are aliases.
type Member struct {
	Name  string
	Value int64
}

// Spec declares an enumeration.
type Spec struct {
	Module, Name, Doc string
	// Flag enumerations have numbers that are combined with |, & and ~.
	Flag    bool
	Members []Member
}

// The attributes of an enumeration that hold its members by name, aliases included, and by number.
const (
	byName  = "_member_map_"
	byValue = "_value2member_map_"
	// flagMark is the attribute that tells flags from other enumerations.
	flagMark = "_flag_"
)

// New makes the enumeration.
func New(th *object.Thread, s Spec) (*object.Type, error) {
	base := pyclass.Once(th, newIntEnum)
	if s.Flag {
		base = pyclass.Once(th, newIntFlag)
	}
	names, values := object.NewDict(len(s.Members)), object.NewDict(len(s.Members))
	t, err := pyclass.New(th, pyclass.Spec{Name: s.Name, Module: s.Module, Doc: s.Doc, Bases: []*object.Type{base},
		Attrs: []object.OwnAttr{{Name: byName, Value: names.Value()}, {Name: byValue, Value: values.Value()}}})
	if err != nil {
		return nil, err
	}
	members := slices.Clone(s.Members)
	slices.SortFunc(members, func(a, b Member) int {
		return cmp.Or(cmp.Compare(a.Value, b.Value), cmp.Compare(a.Name, b.Name))
	})
	set := object.TypeType.Slots().SetAttr // the metaclass's own refuses
	for _, m := range members {
		v, ok, err := values.Get(th, object.Int(m.Value))
		if err == nil && !ok {
			if v, err = newMember(th, t, object.Int(m.Value), object.Str(m.Name)); err == nil {
				err = values.Set(th, object.Int(m.Value), v)
			}
		}
		if err != nil {
			return nil, err
		}
		names.SetStr(th, m.Name, v)
		if err := set(th, t.Value(), m.Name, v); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// newMember makes an instance of an enumeration.
func newMember(th *object.Thread, t *object.Type, n, name object.Value) (object.Value, error) {
	v, err := object.IntType.Slots().New(th, t, []object.Value{n}, nil)
	if err != nil {
		return object.Value{}, err
	}
	if err := object.GenericSetAttr(th, v, "_value_", n); err != nil {
		return object.Value{}, err
	}
	return v, object.GenericSetAttr(th, v, "_name_", name)
}

// Of returns the member of a number, the number itself if there is none.
func Of(th *object.Thread, t *object.Type, n int64) object.Value {
	d, ok := t.Find(byValue).AsDict()
	if !ok {
		return object.Int(n)
	}
	if v, ok, err := d.Get(th, object.Int(n)); ok && err == nil {
		return v
	}
	return object.Int(n)
}

// Export sets every member as an attribute of a module.
func Export(l *native.Loader, t *object.Type) {
	l.Set(t.Name(), t.Value())
	if d, ok := t.Find(byName).AsDict(); ok {
		for _, item := range d.Items(l.Thread) {
			if name, ok := item.Key.AsStr(); ok {
				l.Set(name, item.Value)
			}
		}
	}
}

// find looks a number up in the class's members.
func find(th *object.Thread, cls, n object.Value) (v object.Value, ok bool, err error) {
	t, isType := cls.AsType()
	if !isType {
		return object.Value{}, false, nil
	}
	d, isDict := t.Find(byValue).AsDict()
	if !isDict {
		return object.Value{}, false, nil
	}
	if _, _, isInt := n.AsInt(); !isInt {
		return object.Value{}, false, nil
	}
	return d.Get(th, n)
}

// canonical returns the members of a class without aliases.
func canonical(th *object.Thread, cls object.Value) []object.Value {
	t, _ := cls.AsType()
	names, ok := t.Find(byName).AsDict()
	if !ok {
		return nil
	}
	var list []object.Value
	for _, item := range names.Items(th) {
		if same(attr(th, item.Value, "_name_"), item.Key) {
			list = append(list, item.Value)
		}
	}
	return list
}

func same(a, b object.Value) bool {
	x, _ := a.AsStr()
	y, _ := b.AsStr()
	return x == y
}

// attr is an own attribute of a member.
func attr(th *object.Thread, v object.Value, name string) object.Value {
	for _, a := range object.OwnAttrs(th, v) {
		if a.Name == name {
			return a.Value
		}
	}
	return object.None
}

func number(v object.Value) int64 {
	n, _, _ := v.AsInt()
	return n
}
