// Package contextvars is Python's contextvars module: variables whose values
// belong to the context that the thread is in.
//
// A context is a pointer to a persistent map, so that copying one takes the same
// time however much it holds. A thread is in no context until it needs one, and then in an empty
// one; object.Thread.Contextvars holds it. Generators and coroutines use the context of the thread
// that runs them.
package contextvars

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// classModule is the module that the classes say they are from.
const classModule = "_contextvars"

// Module declares the module.
func Module() *native.Module {
	copyContext := native.Def("copy_context()", native.Func0(func(th *object.Thread) (*Context, error) { return Current(th).Copy(), nil }), `
Return a copy of the current context. It takes the same time however many variables are set.

	>>> v = contextvars.ContextVar("v")
	>>> ctx = contextvars.copy_context()
	>>> token = ctx.run(v.set, 1); v.get(0)
	0`)
	copyContext.ModuleName = classModule
	return &native.Module{
		Name: "contextvars", Doc: "Variables whose values belong to a context: a thread's, a task's, or one that code is run in.",
		Funcs:   []*object.Native{copyContext},
		Classes: []func() *native.Class{contextClass, contextVarClass, tokenClass},
		Init: func(l *native.Loader) error {
			l.Set("__all__", object.TupleOf(object.Str("Context"), object.Str("ContextVar"), object.Str("Token"), object.Str("copy_context")).Value())
			return nil
		},
	}
}

// classItem is the __class_getitem__ of ContextVar and Token.
func classItem(_ *object.Thread, a []object.Value) (object.Value, error) {
	return object.NewGenericAlias(a[0], a[1]), nil
}

func unhashable(_ *object.Thread, v object.Value) (int64, error) {
	return 0, object.Errorf(object.TypeError, "unhashable type: '%s'", v.Type().FullName())
}
