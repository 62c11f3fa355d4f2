package contextvars

import (
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Context is a mapping of variables to their values in it.
type Context struct {
	object.Instance
	// vars is changed by the thread that is in the context alone; any thread may read it.
	vars atomic.Pointer[variables]
	// entered is true while a thread is in the context by Enter; outer is what that thread was in before.
	entered atomic.Bool
	outer   any
}

func contextClass() *native.Class {
	return native.NewClass[Context](native.Class{
		Name: "Context", Module: classModule, Signature: "Context()", Qualified: true,
		Doc: `
A mapping of context variables to their values, empty at first. Code that it runs sets variables in it.

	>>> v = contextvars.ContextVar("v")
	>>> ctx = contextvars.Context()
	>>> token = ctx.run(v.set, "inside"); ctx[v]
	'inside'`,
		Sealed: true, Final: true,
		New: newContext,
		Methods: []*object.Native{
			native.Def("run(callable, /, *args, **kwargs)", native.Raw(contextRun), `
Call callable(*args, **kwargs) in the context, and return what it returns.

RuntimeError if the context is entered already, by this thread or another.`),
			native.Def("copy()", native.Method0((*Context).copy), `Return a copy of the context.`),
			native.Def("get(key, default=None, /)", native.Fixed(contextGet), `Return the value of a variable, or default if it is not set in the context.`),
			native.Def("keys()", view(keysClass), `Return an iterator over the variables that are set.`),
			native.Def("values()", view(valuesClass), `Return an iterator over the values.`),
			native.Def("items()", view(itemsClass), `Return an iterator over pairs of variable and value.`),
		},
		Slots: object.Slots{
			Hash: unhashable,
			Len: func(_ *object.Thread, v object.Value) (int, error) {
				return native.To[*Context](v).vars.Load().len(), nil
			},
			GetItem:  contextGetItem,
			Contains: contextContains,
			Iter: func(th *object.Thread, v object.Value) (object.Value, error) {
				return newView(th, native.To[*Context](v), keysClass), nil
			},
			Compare: contextCompare,
		},
	})
}

func newContext(_ *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args)+len(kw) > 0 {
		return object.Value{}, object.Errorf(object.TypeError, "Context() does not accept any arguments")
	}
	return cls.Alloc().Value(), nil
}

// New makes an empty context.
func New(rt *object.Runtime) *Context { return native.New[*Context](rt, contextClass) }

// As returns v as a context.
func As(v object.Value) (*Context, bool) {
	c, ok := v.Native().(*Context)
	return c, ok
}

// Current returns the context that the thread is in.
func Current(th *object.Thread) *Context {
	if c, ok := th.Contextvars.(*Context); ok {
		return c
	}
	c := New(th.Runtime)
	th.Contextvars = c
	return c
}

// Copy returns a copy that no thread is in.
func (c *Context) Copy() *Context {
	d := c.Type().Alloc().Value().Native().(*Context)
	d.vars.Store(c.vars.Load())
	return d
}

func (c *Context) copy(*object.Thread) (*Context, error) { return c.Copy(), nil }

// Enter makes the context the thread's, until Exit. It fails if a thread is in it.
func (c *Context) Enter(th *object.Thread) error {
	if !c.entered.CompareAndSwap(false, true) {
		r, err := object.Repr(th, c.Value())
		if err != nil {
			return err
		}
		return object.Errorf(object.RuntimeError, "cannot enter context: %s is already entered", r)
	}
	c.outer = th.Contextvars
	th.Contextvars = c
	return nil
}

// Exit ends what Enter began, on the same thread.
func (c *Context) Exit(th *object.Thread) {
	th.Contextvars, c.outer = c.outer, nil
	c.entered.Store(false)
}

func contextRun(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) < 2 {
		return object.Value{}, object.Errorf(object.TypeError, "run() missing 1 required positional argument")
	}
	c := args[0].Native().(*Context)
	if err := c.Enter(th); err != nil {
		return object.Value{}, err
	}
	defer c.Exit(th)
	return object.Call(th, args[1], args[2:], kw)
}

// lookup returns the value of a variable in the context, unset if there is none.
func (c *Context) lookup(th *object.Thread, key object.Value) (object.Value, error) {
	v, ok := key.Native().(*ContextVar)
	if !ok {
		r, err := object.Repr(th, key)
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.TypeError, "a ContextVar key was expected, got %s", r)
	}
	return c.vars.Load().get(v), nil
}

func contextGet(th *object.Thread, a []object.Value) (object.Value, error) {
	x, err := a[0].Native().(*Context).lookup(th, a[1])
	if err == nil && !x.IsSet() {
		x = a[2]
	}
	return x, err
}

func contextGetItem(th *object.Thread, v, key object.Value) (object.Value, error) {
	x, err := native.To[*Context](v).lookup(th, key)
	if err == nil && !x.IsSet() {
		err = object.NewException(object.KeyError, key)
	}
	return x, err
}

func contextContains(th *object.Thread, v, key object.Value) (bool, error) {
	x, err := native.To[*Context](v).lookup(th, key)
	return x.IsSet(), err
}

func contextCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	other, ok := b.Native().(*Context)
	if !ok || op != object.EQ && op != object.NE {
		return object.NotImplemented, nil
	}
	same, err := native.To[*Context](a).vars.Load().equal(th, other.vars.Load())
	return object.Bool(same == (op == object.EQ)), err
}
