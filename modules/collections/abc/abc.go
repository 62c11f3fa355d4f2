// Package abc is Python's collections.abc module: abstract base classes that
// recognize containers and iterators by their methods, and that give subclasses
// the methods which follow from a few others.
package abc

import (
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/abc"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

const moduleName = "collections.abc"

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Doc: "Abstract base classes of containers.",
		Init: func(l *native.Loader) error {
			all := registryOf(l.Thread)
			for _, name := range all.order {
				l.Set(name, all.types[name].Value())
			}
			return nil
		},

		Source: `
async def _aclose(self):
    "End the generator."
    try:
        await self.athrow(GeneratorExit)
    except (GeneratorExit, StopAsyncIteration):
        return
    raise RuntimeError("asynchronous generator ignored GeneratorExit")

AsyncGenerator.aclose = _aclose
del _aclose
`,
	}
}

// registry holds an interpreter's classes.
type registry struct {
	once  sync.Once
	order []string
	types map[string]*object.Type
}

type registryKey struct{}

func registryOf(th *object.Thread) *registry {
	r := th.Runtime.State(registryKey{}, func() any { return &registry{types: map[string]*object.Type{}} }).(*registry)
	r.once.Do(func() { r.build(th) })
	return r
}

// Type returns the interpreter's class of a name.
func Type(th *object.Thread, name string) *object.Type { return registryOf(th).types[name] }

// Is reports isinstance(v, collections.abc.name).
func Is(th *object.Thread, v object.Value, name string) (bool, error) {
	return object.IsInstanceOf(th, v, Type(th, name).Value())
}

// class is the declaration of one of the classes.
type class struct {
	name, doc string
	bases     []string
	// hook are the methods that make any class a subclass; nil: only those registered are.
	hook []string
	// abstract are the methods that a subclass must define; fallback is what they do when called through super.
	abstract []string
	fallback object.NativeFunc
	methods  []*object.Native
	class    []*object.Native // class methods
	attrs    []object.OwnAttr
	slots    []string
	generic  bool // C[int] is allowed
	register []*object.Type
}

func (r *registry) build(th *object.Thread) {
	for _, list := range [][]class{oneTrick(), iterators(), sets(), mappings(), sequences()} {
		for _, c := range list {
			r.add(th, c)
		}
	}
	r.types["Sequence"].MatchAs = object.MatchAsSequence
	r.types["Mapping"].MatchAs = object.MatchAsMapping
}

func (r *registry) add(th *object.Thread, c class) {
	spec := pyclass.Spec{
		Name: c.name, Module: moduleName, Doc: c.doc, Meta: abc.Meta(th), Slotted: true, Slots: c.slots,
		Methods: c.methods, ClassMethods: c.class, Attrs: c.attrs,
	}
	for _, b := range c.bases {
		spec.Bases = append(spec.Bases, r.types[b])
	}
	fallback := c.fallback
	if fallback == nil {
		fallback = func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil }
	}
	for _, name := range c.abstract {
		spec.Attrs = append(spec.Attrs, abc.Stub(th, name, fallback))
	}
	if c.hook != nil {
		spec.ClassMethods = append(spec.ClassMethods, r.hook(c.name, c.hook))
	}
	if c.generic {
		spec.ClassMethods = append(spec.ClassMethods, native.Def("__class_getitem__(cls, item, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.NewGenericAlias(a[0], a[1]), nil
		}), `Return the class with a type argument.`))
	}
	t, err := abc.New(th, spec)
	if err != nil {
		panic("collections.abc: " + err.Error())
	}
	for _, b := range c.register {
		abc.Register(th, t, b)
	}
	r.types[c.name] = t
	r.order = append(r.order, c.name)
}

// hook is the __subclasshook__ of the class of a name: any class that has the methods will do.
func (r *registry) hook(name string, methods []string) *object.Native {
	return native.Def("__subclasshook__(cls, C, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
		cls, _ := a[0].AsType()
		c, ok := a[1].AsType()
		if ok && cls == r.types[name] && hasMethods(c, methods) {
			return object.True, nil
		}
		return object.NotImplemented, nil
	}), `Say whether C has the methods.`)
}

// hasMethods reports whether a class has all methods, none of them set to None.
func hasMethods(c *object.Type, methods []string) bool {
	for _, name := range methods {
		f := c.Find(name)
		if !f.IsSet() || f.IsNone() {
			return false
		}
	}
	return true
}

func def(signature string, f object.NativeFunc) *object.Native {
	return native.Def(signature, native.Fixed(f), "")
}

// call calls a method of an object by name.
func call(th *object.Thread, v object.Value, name string, args ...object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, v, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, nil)
}

func raise(t *object.Type) object.NativeFunc {
	return func(*object.Thread, []object.Value) (object.Value, error) {
		return object.Value{}, object.NewException(t)
	}
}

func oneTrick() []class {
	falseFallback := func(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil }
	zero := func(*object.Thread, []object.Value) (object.Value, error) { return object.Int(0), nil }
	one := func(name, method string, generic bool, f object.NativeFunc) class {
		return class{name: name, hook: []string{method}, abstract: []string{method}, fallback: f, generic: generic}
	}
	return []class{
		one("Awaitable", "__await__", true, nil),
		{name: "Coroutine", bases: []string{"Awaitable"}, hook: []string{"__await__", "send", "throw", "close"}, abstract: []string{"send", "throw"},
			fallback: raise(object.StopIteration), methods: []*object.Native{def("close()", closeBy("coroutine"))}},
		one("AsyncIterable", "__aiter__", true, nil),
		{name: "AsyncIterator", bases: []string{"AsyncIterable"}, hook: []string{"__anext__", "__aiter__"}, abstract: []string{"__anext__"},
			fallback: raise(object.StopAsyncIteration), methods: []*object.Native{def("__aiter__()", returnSelf)}},
		{name: "AsyncGenerator", bases: []string{"AsyncIterator"}, hook: []string{"__aiter__", "__anext__", "asend", "athrow", "aclose"},
			abstract: []string{"asend", "athrow"}, fallback: raise(object.StopAsyncIteration),
			methods: []*object.Native{def("__anext__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
				return call(th, a[0], "asend", object.None)
			})}},
		one("Hashable", "__hash__", false, zero),
		one("Sized", "__len__", false, zero),
		one("Container", "__contains__", true, falseFallback),
		one("Iterable", "__iter__", true, func(th *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Iter(th, object.TupleOf().Value())
		}),
		{name: "Collection", bases: []string{"Sized", "Iterable", "Container"}, hook: []string{"__len__", "__iter__", "__contains__"}},
		one("Callable", "__call__", true, falseFallback),
		one("Buffer", "__buffer__", false, raise(object.NotImplementedError)),
	}
}

func returnSelf(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil }

// closeBy is the close method that throws GeneratorExit.
func closeBy(what string) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		_, err := call(th, a[0], "throw", object.GeneratorExit.Value())
		switch {
		case err == nil:
			return object.Value{}, object.Errorf(object.RuntimeError, "%s ignored GeneratorExit", what)
		case object.IsException(err, object.GeneratorExit) || object.IsException(err, object.StopIteration):
			return object.None, nil
		}
		return object.Value{}, err
	}
}

func iterators() []class {
	return []class{
		{name: "Iterator", bases: []string{"Iterable"}, hook: []string{"__iter__", "__next__"}, abstract: []string{"__next__"},
			fallback: raise(object.StopIteration), methods: []*object.Native{def("__iter__()", returnSelf)}},
		{name: "Reversible", bases: []string{"Iterable"}, hook: []string{"__reversed__", "__iter__"}, abstract: []string{"__reversed__"},
			fallback: func(th *object.Thread, _ []object.Value) (object.Value, error) {
				return object.Iter(th, object.TupleOf().Value())
			}},
		{name: "Generator", bases: []string{"Iterator"}, hook: []string{"__iter__", "__next__", "send", "throw", "close"},
			abstract: []string{"send", "throw"}, fallback: raise(object.StopIteration),
			methods: []*object.Native{
				def("__next__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
					return call(th, a[0], "send", object.None)
				}),
				def("close()", closeBy("generator")),
			}},
	}
}
