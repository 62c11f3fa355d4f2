package contextvars

import (
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// token remembers what a variable was before it was set.
type token struct {
	object.Instance
	variable *ContextVar
	context  *Context
	old      object.Value // unset if the variable was not set
	used     atomic.Bool
}

func tokenClass() *native.Class {
	return native.NewClass[token](native.Class{
		Name: "Token", Module: classModule, Qualified: true,
		Doc: `
What ContextVar.set returns: how to undo it. With with the variable is reset at the end of the block.

	>>> v = contextvars.ContextVar("v", default=1)
	>>> with v.set(2): print(v.get())
	2
	>>> v.get()
	1`,
		Sealed: true, Final: true,
		New: func(*object.Thread, *object.Type, []object.Value, []object.Named) (object.Value, error) {
			return object.Value{}, object.Errorf(object.RuntimeError, "Tokens can only be created by ContextVars")
		},
		Methods: []*object.Native{
			native.Def("__enter__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil }), `Return the token.`),
			native.Def("__exit__(exc_type=None, exc_value=None, traceback=None, /)", native.Fixed(tokenExit), `Reset the variable.`),
		},
		ClassMethods: []*object.Native{native.Def("__class_getitem__(item, /)", native.Fixed(classItem), `Return an annotation such as Token[int].`)},
		Attrs: []native.Attr{
			native.Getter("var", func(t *token, _ *object.Thread) (*ContextVar, error) { return t.variable, nil }, `The variable.`),
			native.Getter("old_value", (*token).oldValue, `The value that the variable had, or Token.MISSING.`),
			native.Const("MISSING", newMissing()),
		},
		Slots: object.Slots{Repr: tokenRepr, Hash: unhashable},
	})
}

func (t *token) oldValue(th *object.Thread) (object.Value, error) {
	if t.old.IsSet() {
		return t.old, nil
	}
	return native.Type(th.Runtime, tokenClass).Lookup("MISSING").Load(), nil
}

func tokenExit(th *object.Thread, a []object.Value) (object.Value, error) {
	t := a[0].Native().(*token)
	return object.None, t.reset(th, t.variable)
}

// reset makes variable v, which should be the token's, what it was.
func (t *token) reset(th *object.Thread, v *ContextVar) error {
	c := Current(th)
	switch {
	case t.used.Load():
		return t.misused(th, object.RuntimeError, "has already been used once")
	case v != t.variable:
		return t.misused(th, object.ValueError, "was created by a different ContextVar")
	case c != t.context:
		return t.misused(th, object.ValueError, "was created in a different Context")
	}
	t.used.Store(true) // no other thread is in the context
	vars := c.vars.Load()
	if t.old.IsSet() {
		c.vars.Store(vars.with(v, t.old))
		return nil
	}
	if !vars.get(v).IsSet() {
		return object.NewException(object.LookupError, v.Value())
	}
	c.vars.Store(vars.without(v))
	return nil
}

func (t *token) misused(th *object.Thread, class *object.Type, how string) error {
	r, err := object.Repr(th, t.Value())
	if err != nil {
		return err
	}
	return object.Errorf(class, "%s %s", r, how)
}

func tokenRepr(th *object.Thread, v object.Value) (string, error) {
	t := native.To[*token](v)
	text := "<Token"
	if t.used.Load() {
		text += " used"
	}
	r, err := object.Repr(th, t.variable.Value())
	return text + " var=" + r + " at " + object.Address(v) + ">", err
}

// missing is the value of a variable that had none.
type missing struct{ object.Instance }

func newMissing() object.Value {
	t, err := object.NewNativeType(object.NativeSpec{
		Name: "Token.MISSING", Module: "builtins", Sealed: true, Final: true,
		Slots: object.Slots{
			New:  object.Uninstantiable,
			Repr: func(*object.Thread, object.Value) (string, error) { return "<Token.MISSING>", nil },
		},
	}, func(*missing) {})
	if err != nil {
		panic("contextvars: " + err.Error())
	}
	return t.Alloc().Value()
}
