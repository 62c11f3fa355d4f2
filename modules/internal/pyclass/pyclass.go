// Package pyclass makes classes as a class statement would, with methods written
// in Go: abstract base classes, named tuples, mixins. Unlike native classes they
// are ordinary classes to a script: their attributes can be set, and their
// instances are laid out by their built-in base.
package pyclass

import (
	"reflect"
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// Spec is a class body.
type Spec struct {
	Name, Module, Doc string
	Meta              *object.Type // nil: the bases'
	Bases             []*object.Type
	// Methods get the instance first, ClassMethods the class, StaticMethods neither.
	Methods, ClassMethods, StaticMethods []*object.Native
	// Attrs are the rest of the namespace.
	Attrs []object.OwnAttr
	// Slotted gives the class __slots__, of the names in Slots.
	Slotted bool
	Slots   []string
}

// New makes the class.
func New(th *object.Thread, s Spec) (*object.Type, error) {
	spec := object.ClassSpec{Meta: s.Meta, Name: s.Name}
	for _, b := range s.Bases {
		spec.Bases = append(spec.Bases, b.Value())
	}
	add := func(name string, v object.Value) {
		spec.Namespace = append(spec.Namespace, object.OwnAttr{Name: name, Value: v})
	}
	add("__module__", object.Str(s.Module))
	add("__qualname__", object.Str(s.Name))
	if s.Doc != "" {
		add("__doc__", object.Str(s.Doc))
	}
	if s.Slotted {
		names := make([]object.Value, len(s.Slots))
		for i, n := range s.Slots {
			names[i] = object.Str(n)
		}
		add("__slots__", object.NewTuple(names).Value())
	}
	for _, a := range s.Attrs {
		add(a.Name, a.Value)
	}
	for _, n := range s.Methods {
		add(n.Name, descriptor(n).Value())
	}
	for _, n := range s.ClassMethods {
		add(n.Name, object.NewClassMethod(n.Value()))
	}
	for _, n := range s.StaticMethods {
		add(n.Name, object.NewStaticMethod(n.Value()))
	}
	t, err := object.NewClass(th, spec)
	if err != nil {
		return nil, err
	}
	for _, n := range s.Methods {
		n.Owner = t
	}
	return t, nil
}

// Method makes n a method of class t, to be set as its attribute.
func Method(t *object.Type, n *object.Native) object.Value {
	descriptor(n).Owner = t
	return n.Value()
}

func descriptor(n *object.Native) *object.Native {
	n.Init(object.MethodDescriptorType, object.KindNative)
	return n
}

type onceKey struct{}

// made holds an interpreter's classes by the function that makes each.
type made struct {
	mu sync.Mutex
	m  map[uintptr]*object.Type
}

// Once returns the interpreter's class that create makes, made the first time.
// create must be a declared function, not a closure: it is the class's identity. It must not fail but by a mistake in its spec.
func Once(th *object.Thread, create func(th *object.Thread) (*object.Type, error)) *object.Type {
	all := th.Runtime.State(onceKey{}, func() any { return &made{m: map[uintptr]*object.Type{}} }).(*made)
	key := reflect.ValueOf(create).Pointer()
	all.mu.Lock()
	t := all.m[key]
	all.mu.Unlock()
	if t != nil {
		return t
	}
	t, err := create(th) // without the lock: it makes its bases first
	if err != nil {
		panic("pyclass: " + err.Error())
	}
	all.mu.Lock()
	defer all.mu.Unlock()
	if old := all.m[key]; old != nil {
		return old
	}
	all.m[key] = t
	return t
}
