// Package intenum makes the enumerations of numbers that modules written in Go have,
// such as socket.AddressFamily, with the classes of module enum.
package intenum

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
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
)

// New makes the enumeration.
func New(th *object.Thread, s Spec) (*object.Type, error) {
	enum, err := th.Runtime.Import(th, "enum")
	if err != nil {
		return nil, err
	}
	base := enum.Get("IntEnum")
	if s.Flag {
		base = enum.Get("IntFlag")
	}
	members := slices.Clone(s.Members)
	slices.SortFunc(members, func(a, b Member) int {
		return cmp.Or(cmp.Compare(a.Value, b.Value), cmp.Compare(a.Name, b.Name))
	})
	pairs := make([]object.Value, len(members))
	for i, m := range members {
		pairs[i] = object.Pair(object.Str(m.Name), object.Int(m.Value)).Value()
	}
	v, err := object.Call(th, base, []object.Value{object.Str(s.Name), object.NewList(pairs).Value()},
		[]object.Named{{Name: "module", Value: object.Str(s.Module)}})
	if err != nil {
		return nil, err
	}
	t, ok := v.AsType()
	if !ok {
		return nil, fmt.Errorf("enum made a %s", v.Type().Name())
	}
	return t, object.SetAttr(th, v, "__doc__", object.Str(s.Doc))
}

// Of returns the member of a number, the number itself if there is none.
func Of(th *object.Thread, t *object.Type, n int64) object.Value {
	if d, ok := t.Find(byValue).AsDict(); ok {
		if v, ok, err := d.Get(th, object.Int(n)); ok && err == nil {
			return v
		}
	}
	return object.Int(n)
}

// Export sets the enumeration and every member as attributes of a module.
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
