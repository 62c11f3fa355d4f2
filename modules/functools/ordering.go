package functools

import (
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// derivation says how a comparison follows from another, root: its truth, negated if not,
// combined with equality by or-equal, or with inequality by and-unequal.
type derivation struct {
	name, root string
	not        bool
	orEqual    bool
	andUnequal bool
}

var derivations = []derivation{
	{name: "__gt__", root: "__lt__", not: true, andUnequal: true}, {name: "__le__", root: "__lt__", orEqual: true}, {name: "__ge__", root: "__lt__", not: true},
	{name: "__ge__", root: "__le__", not: true, orEqual: true}, {name: "__lt__", root: "__le__", andUnequal: true}, {name: "__gt__", root: "__le__", not: true},
	{name: "__lt__", root: "__gt__", not: true, andUnequal: true}, {name: "__ge__", root: "__gt__", orEqual: true}, {name: "__le__", root: "__gt__", not: true},
	{name: "__le__", root: "__ge__", not: true, orEqual: true}, {name: "__gt__", root: "__ge__", andUnequal: true}, {name: "__lt__", root: "__ge__", not: true},
}

func totalOrdering(th *object.Thread, a []object.Value) (object.Value, error) {
	cls, ok := a[0].AsType()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "total_ordering() argument must be a class, not %s", a[0].Type().Name())
	}
	defined := func(name string) bool {
		c := cls.Lookup(name)
		return c != nil && c != object.ObjectType.Lookup(name)
	}
	root := ""
	for _, name := range []string{"__lt__", "__le__", "__gt__", "__ge__"} {
		if defined(name) {
			root = name
			break
		}
	}
	if root == "" {
		return object.Value{}, object.Errorf(object.ValueError, "must define at least one ordering operation: < > <= >=")
	}
	for _, d := range derivations {
		if d.root != root || defined(d.name) {
			continue
		}
		n := object.NewNative(d.name+"(other, /)", "", d.compare)
		if err := object.SetAttr(th, a[0], d.name, pyclass.Method(cls, n)); err != nil {
			return object.Value{}, err
		}
	}
	return a[0], nil
}

func (d derivation) compare(th *object.Thread, a []object.Value) (object.Value, error) {
	r, _, err := object.CallMethod(th, a[0], d.root, a[1])
	if err != nil || r.Is(object.NotImplemented) {
		return r, err
	}
	t, err := object.Truth(th, r)
	if err != nil {
		return object.Value{}, err
	}
	result := t != d.not
	switch {
	case d.orEqual && !result:
		eq, err := object.CompareBool(th, object.EQ, a[0], a[1])
		return object.Bool(eq), err
	case d.andUnequal && result:
		ne, err := object.CompareBool(th, object.NE, a[0], a[1])
		return object.Bool(ne), err
	}
	return object.Bool(result), nil
}
