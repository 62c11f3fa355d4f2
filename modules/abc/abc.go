// Package abc is Python's abc module: abstract base classes, whose isinstance
// and issubclass also accept registered classes and whatever their
// __subclasshook__ recognizes.
package abc

import (
	"sort"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "abc", Doc: "Abstract base classes.",
		Funcs: []*object.Native{
			native.Def("abstractmethod(funcobj)", native.Fixed(abstractMethod), `
Mark a method as abstract: a class that has one, and whose metaclass is ABCMeta, can't have instances.`),
			native.Def("get_cache_token()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
				return object.Int(counterOf(th).Load()), nil
			}), `Return a number that changes with every registration.`),
			native.Def("update_abstractmethods(cls)", native.Fixed(updateAbstractMethods), `Compute the abstract methods of a class anew after its methods changed.`),
		},
		Init: func(l *native.Loader) error {
			l.Set("ABCMeta", Meta(l.Thread).Value())
			l.Set("ABC", Base(l.Thread).Value())
			for name, of := range map[string]*object.Type{
				"abstractproperty": object.PropertyType, "abstractclassmethod": object.ClassMethodType, "abstractstaticmethod": object.StaticMethodType,
			} {
				t, err := pyclass.New(l.Thread, pyclass.Spec{
					Name: name, Module: "abc", Doc: "A deprecated way to declare an abstract descriptor.", Bases: []*object.Type{of},
					Attrs: []object.OwnAttr{{Name: "__isabstractmethod__", Value: object.True}},
				})
				if err != nil {
					return err
				}
				l.Set(name, t.Value())
			}
			return nil
		},
	}
}

// Base returns the interpreter's abc.ABC.
func Base(th *object.Thread) *object.Type { return pyclass.Once(th, newBase) }

func newBase(th *object.Thread) (*object.Type, error) {
	return New(th, pyclass.Spec{Name: "ABC", Module: "abc", Doc: "A class to derive abstract base classes from.", Slotted: true})
}

func abstractMethod(th *object.Thread, a []object.Value) (object.Value, error) {
	return a[0], object.SetAttr(th, a[0], "__isabstractmethod__", object.True)
}

// updateAbstractMethods is abc.update_abstractmethods.
func updateAbstractMethods(th *object.Thread, a []object.Value) (object.Value, error) {
	t, ok := a[0].AsType()
	if !ok || !t.Type().IsSubtype(Meta(th)) {
		return a[0], nil
	}
	names := map[string]bool{}
	for _, b := range t.Bases() {
		for _, n := range b.AbstractMethods() {
			names[n] = true
		}
	}
	for _, n := range t.OwnNames() {
		names[n] = true
	}
	var abstract []string
	for n := range names {
		f, err := object.LookupAttr(th, a[0], n)
		if err != nil {
			return object.Value{}, err
		}
		if !f.IsSet() {
			continue
		}
		mark, err := object.LookupAttr(th, f, "__isabstractmethod__")
		if err != nil {
			return object.Value{}, err
		}
		if mark.IsSet() {
			if is, err := object.Truth(th, mark); err != nil {
				return object.Value{}, err
			} else if is {
				abstract = append(abstract, n)
			}
		}
	}
	sort.Strings(abstract)
	t.SetAbstractMethods(abstract)
	return a[0], nil
}

// stub is an abstract method written in Go: immutable.
type stub struct {
	object.Instance
	name string
	call object.NativeFunc
}

// Stub returns an abstract method for a class made with pyclass. What it does
// when a subclass calls it through super is up to f, which gets the arguments as they come.
func Stub(th *object.Thread, name string, f object.NativeFunc) object.OwnAttr {
	t := native.Type(th.Runtime, stubClass)
	s := native.To[*stub](t.Alloc().Value())
	s.Header.Init(t, object.KindOther) // a function rather than an instance: see how classes look for abstract methods
	s.name, s.call = name, f
	return object.OwnAttr{Name: name, Value: s.Value()}
}

func stubClass() *native.Class {
	text := func(name string, get func(s *stub) object.Value) native.Attr {
		return native.Getter(name, func(s *stub, _ *object.Thread) (object.Value, error) { return get(s), nil }, "")
	}
	return native.NewClass[stub](native.Class{
		Name: "function", Module: "builtins", Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Get: func(_ *object.Thread, d, obj object.Value, _ *object.Type) (object.Value, error) {
				if !obj.IsSet() {
					return d, nil
				}
				return object.NewBoundMethod(d, obj), nil
			},
			Call: func(th *object.Thread, v object.Value, args []object.Value, _ []object.Named) (object.Value, error) {
				return native.To[*stub](v).call(th, args)
			},
			Repr: func(_ *object.Thread, v object.Value) (string, error) {
				return "<function " + native.To[*stub](v).name + " at " + object.Address(v) + ">", nil
			},
		},
		Attrs: []native.Attr{
			text("__isabstractmethod__", func(*stub) object.Value { return object.True }),
			text("__name__", func(s *stub) object.Value { return object.Str(s.name) }),
			text("__qualname__", func(s *stub) object.Value { return object.Str(s.name) }),
		},
	})
}

// New makes an abstract base class, as a class statement with metaclass=ABCMeta would.
func New(th *object.Thread, s pyclass.Spec) (*object.Type, error) {
	if s.Meta == nil {
		s.Meta = Meta(th)
	}
	s.Attrs = append(s.Attrs, implAttr(th))
	return pyclass.New(th, s)
}
