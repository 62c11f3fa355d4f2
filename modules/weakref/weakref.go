// Package weakref is Python's weakref module, on Go's weak pointers: an object is gone when the
// collector has found that nothing refers to it, not at the moment when its last reference goes.
package weakref

import (
	_ "embed"
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const moduleName = "weakref"

//go:embed weakref.py
var source string

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Source: source,
		Classes: []func() *native.Class{refClass, proxyClass, callableProxyClass},
		Funcs: []*object.Native{
			native.Def("proxy(object, callback=None, /)", native.Fixed(newProxy), `
Return a proxy that behaves as the object does, as long as that exists.`),
			native.Def("getweakrefcount(object, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.Int(int64(len(registryOf(th).references(a[0])))), nil
			}), `Return how many weak references and proxies there are to an object.`),
			native.Def("getweakrefs(object, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				var list []object.Value
				for _, r := range registryOf(th).references(a[0]) {
					list = append(list, r.Value())
				}
				return object.NewList(list).Value(), nil
			}), `Return a list of the weak references and proxies to an object.`),
		},
		Init: func(l *native.Loader) error {
			ref := l.Module.Get("ReferenceType")
			l.Set("ref", ref)
			proxies := object.Pair(native.Type(l.Runtime(), proxyClass).Value(), native.Type(l.Runtime(), callableProxyClass).Value())
			l.Set("ProxyTypes", proxies.Value())
			return nil
		},
	}
}

// referable reports whether there can be weak references to v.
func referable(th *object.Thread, v object.Value) bool {
	switch v.Kind() {
	case object.KindFunction, object.KindNative, object.KindBoundMethod, object.KindType, object.KindModule, object.KindGenerator,
		object.KindSet, object.KindFrozenSet:
		return true
	}
	t := v.Type()
	if !t.IsHeap() {
		return v.Kind() == object.KindInstance && t != object.ObjectType
	}
	switch v.Layout() {
	case object.KindInt, object.KindTuple, object.KindBytes:
		if !hasDict(t) {
			return false
		}
		return v.Layout() != object.KindTuple && v.Layout() != object.KindBytes || hasDict(t)
	}
	return hasDict(t) || listsWeakref(th, t)
}

// hasDict reports whether a class of the MRO that a script made has no __slots__, so that instances
// have whatever instances can have.
func hasDict(t *object.Type) bool {
	return slices.ContainsFunc(t.MRO(), func(c *object.Type) bool { return c.IsHeap() && c.Own("__slots__") == nil })
}

// listsWeakref reports whether a class has __weakref__ among its __slots__, or a base that needs none.
func listsWeakref(th *object.Thread, t *object.Type) bool {
	for _, c := range t.MRO() {
		switch {
		case !c.IsHeap():
			switch c.Layout() {
			case object.KindSet, object.KindFrozenSet, object.KindInstance:
				if c != object.ObjectType {
					return true
				}
			}
		case c.Own("__slots__") != nil:
			names, err := object.Elements(th, c.Own("__slots__").Load())
			if err == nil && slices.ContainsFunc(names, func(n object.Value) bool { s, _ := n.AsStr(); return s == "__weakref__" }) {
				return true
			}
		}
	}
	return false
}
