package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installSet adds the methods of set.
func installSet() {
	t := object.SetType
	t.Doc = "A mutable set of hashable elements, in insertion order.\n\nset() is empty; set(iterable) has the iterable's elements."
	t.DefineMethods(commonSetMethods()...)
	t.DefineMethods(
		native.Def("add(object, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, setSelf(a).Add(th, a[1])
		}), "Add an element; nothing happens if the set has it."),
		native.Def("discard(object, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			_, err := setSelf(a).Discard(th, a[1])
			return object.None, err
		}), "Remove an element; nothing happens if the set does not have it."),
		native.Def("remove(object, /)", native.Fixed(setRemove), "Remove an element; raise KeyError if the set does not have it."),
		native.Def("pop()", native.Fixed(setPop), "Remove and return an element, the oldest; raise KeyError if there is none."),
		native.Def("clear()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, setSelf(a).Clear(th)
		}), "Remove all elements."),
		native.Def("update(*others)", native.Raw(eachOther("update", (*object.Set).UpdateFrom)), "Add the elements of iterables."),
		native.Def("difference_update(*others)", native.Raw(eachOther("difference_update", (*object.Set).DifferenceUpdate)),
			"Remove the elements of iterables."),
		native.Def("intersection_update(*others)", native.Raw(func(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
			if err := object.NoKeywords("set.intersection_update", kw); err != nil {
				return object.Value{}, err
			}
			return object.None, setSelf(a).IntersectionUpdate(th, a[1:]...)
		}), "Keep the elements that all the iterables have."),
		native.Def("symmetric_difference_update(other, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, setSelf(a).SymmetricUpdate(th, a[1])
		}), "Keep what only the set has and add what only the iterable has."),
	)
	defineClassGetItem(t)
}

// installFrozenSet adds the methods of frozenset.
func installFrozenSet() {
	t := object.FrozenSetType
	t.Doc = "An immutable set of hashable elements, in insertion order."
	t.DefineMethods(commonSetMethods()...)
	defineClassGetItem(t)
}

// commonSetMethods are the methods of sets and frozensets that change nothing.
func commonSetMethods() []*object.Native {
	return []*object.Native{
		native.Def("copy()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			if a[0].Kind() == object.KindFrozenSet {
				return a[0], nil
			}
			s, err := setSelf(a).CopyLong(th)
			if err != nil {
				return object.Value{}, err
			}
			return s.Value(), nil
		}), "Return a set of the same elements."),
		native.Def("union(*others)", native.Raw(combine("union", (*object.Set).Union)), `
Return a set of the elements of this set and of iterables.

	>>> sorted({1}.union([2], [3]))
	[1, 2, 3]`),
		native.Def("intersection(*others)", native.Raw(combine("intersection", (*object.Set).Intersection)), "Return a set of the elements that all have."),
		native.Def("difference(*others)", native.Raw(combine("difference", (*object.Set).Difference)), "Return a set of the elements that no iterable has."),
		native.Def("symmetric_difference(other, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, err := setSelf(a).SymmetricDifference(th, a[1])
			if err != nil {
				return object.Value{}, err
			}
			return s.Value(), nil
		}), "Return a set of the elements that one of the two has."),
		native.Def("issubset(other, /)", native.Fixed(setTest((*object.Set).IsSubset)), "Report whether an iterable has all elements."),
		native.Def("issuperset(other, /)", native.Fixed(setTest((*object.Set).IsSuperset)), "Report whether the set has all elements of an iterable."),
		native.Def("isdisjoint(other, /)", native.Fixed(setTest((*object.Set).IsDisjoint)), "Report whether an iterable has no element in common with the set."),
	}
}

func setSelf(a []object.Value) *object.Set {
	s, _ := a[0].AsSet()
	return s
}

func setRemove(th *object.Thread, a []object.Value) (object.Value, error) {
	found, err := setSelf(a).Discard(th, a[1])
	if err == nil && !found {
		err = object.NewException(object.KeyError, a[1])
	}
	return object.None, err
}

func setPop(th *object.Thread, a []object.Value) (object.Value, error) {
	x, ok, err := setSelf(a).Pop(th)
	if err == nil && !ok {
		err = object.Errorf(object.KeyError, "pop from an empty set")
	}
	return x, err
}

// eachOther makes a method that does something with each of its arguments.
func eachOther(name string, f func(s *object.Set, th *object.Thread, other object.Value) error) object.RawFunc {
	return func(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
		if err := object.NoKeywords("set."+name, kw); err != nil {
			return object.Value{}, err
		}
		for _, other := range a[1:] {
			if err := f(setSelf(a), th, other); err != nil {
				return object.Value{}, err
			}
		}
		return object.None, nil
	}
}

// combine makes a method that returns a new set.
func combine(name string, f func(s *object.Set, th *object.Thread, others ...object.Value) (*object.Set, error)) object.RawFunc {
	return func(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
		if err := object.NoKeywords(a[0].Type().Name()+"."+name, kw); err != nil {
			return object.Value{}, err
		}
		s, err := f(setSelf(a), th, a[1:]...)
		if err != nil {
			return object.Value{}, err
		}
		return s.Value(), nil
	}
}

func setTest(f func(s *object.Set, th *object.Thread, other object.Value) (bool, error)) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		ok, err := f(setSelf(a), th, a[1])
		return object.Bool(ok), err
	}
}
