package contextvars

import (
	"reflect"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// ContextVar is a variable with a value in each context that sets it. It does not change.
type ContextVar struct {
	object.Instance
	name, byDefault object.Value // byDefault is unset if there is none
	hash            uint64       // of no other variable that exists
	tokens          *object.Type // the class Token
}

func contextVarClass() *native.Class {
	return native.NewClass[ContextVar](native.Class{
		Name: "ContextVar", Module: classModule, Signature: "ContextVar(name, /, *, default=<unset>)", Qualified: true,
		Doc: `
A variable whose value depends on the context. Make it at the top of a module.

	>>> v = contextvars.ContextVar("v", default=1)
	>>> token = v.set(2); v.get()
	2
	>>> v.reset(token); v.get()
	1`,
		Sealed: true, Final: true,
		New: newContextVar,
		Methods: []*object.Native{
			native.Def("get(default=<unset>, /)", native.Fixed(varGet), `
Return the value in the current context; if there is none, the default given here or else the variable's.

LookupError if there is no default either.`),
			native.Def("set(value, /)", native.Fixed(varSet), `Set the value in the current context, and return a Token that reset takes.`),
			native.Def("reset(token, /)", native.Fixed(varReset), `
Set the value to what it was before the set that returned the token.

A token can be used once, and only in the context that it was made in.`),
		},
		ClassMethods: []*object.Native{native.Def("__class_getitem__(item, /)", native.Fixed(classItem), `Return an annotation such as ContextVar[int].`)},
		Attrs: []native.Attr{native.Computed("name", func(_ *object.Thread, v object.Value) (object.Value, error) {
			return native.To[*ContextVar](v).name, nil
		}, func(*object.Thread, object.Value, object.Value) error {
			return object.Errorf(object.AttributeError, "readonly attribute")
		}, `The name, for people.`)},
		Slots: object.Slots{Repr: varRepr},
	})
}

func newContextVar(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	switch n := len(args); {
	case n+len(kw) > 2:
		return object.Value{}, object.Errorf(object.TypeError, "ContextVar() takes at most 2 arguments (%d given)", n+len(kw))
	case n == 0:
		return object.Value{}, object.Errorf(object.TypeError, "ContextVar() takes exactly 1 positional argument (0 given)")
	case n == 2:
		return object.Value{}, object.Errorf(object.TypeError, "ContextVar() takes at most 1 positional argument (2 given)")
	case len(kw) == 1 && kw[0].Name != "default":
		return object.Value{}, object.Errorf(object.TypeError, "ContextVar() got an unexpected keyword argument '%s'", kw[0].Name)
	}
	if _, ok := args[0].AsStr(); !ok {
		return object.Value{}, object.Errorf(object.TypeError, "context variable name must be a str")
	}
	v := cls.Alloc().Value()
	c := v.Native().(*ContextVar)
	c.name, c.tokens = args[0], native.Type(th.Runtime, tokenClass)
	if len(kw) == 1 {
		c.byDefault = kw[0].Value
	}
	// The address, which does not change, spread over the word by an odd factor: distinct as the address is.
	c.hash = uint64(reflect.ValueOf(c).Pointer()) * 0x9e3779b97f4a7c15
	return v, nil
}

func varGet(th *object.Thread, a []object.Value) (object.Value, error) {
	v := a[0].Native().(*ContextVar)
	if c, ok := th.Contextvars.(*Context); ok {
		if x := c.vars.Load().get(v); x.IsSet() {
			return x, nil
		}
	}
	switch {
	case a[1].IsSet():
		return a[1], nil
	case v.byDefault.IsSet():
		return v.byDefault, nil
	}
	return object.Value{}, object.NewException(object.LookupError, a[0])
}

func varSet(th *object.Thread, a []object.Value) (object.Value, error) {
	v := a[0].Native().(*ContextVar)
	c := Current(th)
	vars := c.vars.Load()
	made := v.tokens.Alloc().Value()
	t := made.Native().(*token)
	t.variable, t.context, t.old = v, c, vars.get(v)
	c.vars.Store(vars.with(v, a[1]))
	return made, nil
}

func varReset(th *object.Thread, a []object.Value) (object.Value, error) {
	t, ok := a[1].Native().(*token)
	if !ok {
		r, err := object.Repr(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.TypeError, "expected an instance of Token, got %s", r)
	}
	return object.None, t.reset(th, a[0].Native().(*ContextVar))
}

func varRepr(th *object.Thread, v object.Value) (string, error) {
	c := native.To[*ContextVar](v)
	name, err := object.Repr(th, c.name)
	if err != nil {
		return "", err
	}
	text := "<ContextVar name=" + name
	if c.byDefault.IsSet() {
		if first, err := th.EnterRepr(v.Header()); err != nil || !first {
			return text + " default=...>", err
		}
		defer th.LeaveRepr()
		r, err := object.Repr(th, c.byDefault)
		if err != nil {
			return "", err
		}
		text += " default=" + r
	}
	return text + " at " + object.Address(v) + ">", nil
}
