// Package itertools is Python's itertools module. Every iterator guards its own
// state with its header's lock, which is not held while it advances the
// iterators and calls the functions that it was made from.
package itertools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "itertools", Doc: "Iterators that are built from other iterators.",
		Funcs: []*object.Native{
			native.Def("tee(iterable, n=2, /)", native.Fixed(tee), `Return a tuple of n independent iterators over iterable.`),
		},
		Classes: []func() *native.Class{
			accumulateClass, batchedClass, chainClass, combinationsClass, replacementClass, compressClass, countClass, cycleClass,
			dropWhileClass, filterFalseClass, groupByClass, isliceClass, pairwiseClass, permutationsClass, productClass, repeatClass,
			starMapClass, takeWhileClass, zipLongestClass, grouperClass, teeClass,
		},
	}
}

type newFunc = func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error)

// iterator completes the declaration of a class of iterators.
func iterator[T any, P object.NativeStruct[T]](c native.Class, create newFunc, next func(P, *object.Thread) (object.Value, error)) *native.Class {
	c.Module, c.Sealed = "itertools", true
	c.New = create
	c.Slots.Init = func(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil }
	c.Slots.Iter = func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil }
	c.Slots.Next = func(th *object.Thread, v object.Value) (object.Value, error) {
		x, err := next(native.To[P](v), th)
		if err != nil && object.IsException(err, object.StopIteration) {
			return object.Value{}, nil // a function that raises it ends the iteration
		}
		return x, err
	}
	return native.NewClass[T, P](c)
}

// alloc makes an instance of a class and returns it in both forms.
func alloc[P any](cls *object.Type) (object.Value, P) {
	v := cls.Alloc().Value()
	return v, native.To[P](v)
}

// binder returns a function that binds arguments to a signature, parsed once.
func binder(text string) func(th *object.Thread, args []object.Value, kw []object.Named, out []object.Value) error {
	n := object.NewNative(text, "", nil)
	return func(th *object.Thread, args []object.Value, kw []object.Named, out []object.Value) error {
		return n.Signature().Bind(th, n.Name, args, kw, out)
	}
}

// positional checks the arguments of a class that takes no keywords.
func positional(name string, args []object.Value, kw []object.Named, min, max int) error {
	if err := object.NoKeywords(name, kw); err != nil {
		return err
	}
	return object.NArgs(name, len(args), min, max)
}

// call1 and call2 call a function without allocating its arguments twice.
func call1(th *object.Thread, f, a object.Value) (object.Value, error) {
	return object.Call(th, f, []object.Value{a}, nil)
}

func call2(th *object.Thread, f, a, b object.Value) (object.Value, error) {
	return object.Call(th, f, []object.Value{a, b}, nil)
}

// test calls a predicate; None and bool stand for the truth itself.
func test(th *object.Thread, f, x object.Value) (bool, error) {
	if f.IsNone() || f.Is(object.BoolType.Value()) {
		return object.Truth(th, x)
	}
	r, err := call1(th, f, x)
	if err != nil {
		return false, err
	}
	return object.Truth(th, r)
}
