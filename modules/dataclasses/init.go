package dataclasses

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// initializer is a class's __init__: what a function written for its fields would do.
type initializer struct {
	object.Instance
	sig            *object.Signature
	steps          []step
	postInit       []int // the parameters that __post_init__ gets
	hasPost        bool
	frozen         bool         // attributes are set past the class's __setattr__
	factory        object.Value // the default of parameters whose value a factory makes
	name, qualname object.Value
	module, hints  object.Value
}

// step sets an attribute: to a parameter's value, to what the factory returns, or to value.
type step struct {
	name           string
	param          int // -1 without one
	factory, value object.Value
}

func initializerClass() *native.Class {
	return native.NewClass[initializer](native.Class{
		Name: "function", Module: "builtins", Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Get: func(_ *object.Thread, d, obj object.Value, _ *object.Type) (object.Value, error) {
				if !obj.IsSet() {
					return d, nil
				}
				return object.NewBoundMethod(d, obj), nil
			},
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				return native.To[*initializer](v).run(th, args, kw)
			},
			Repr: func(_ *object.Thread, v object.Value) (string, error) {
				name, _ := native.To[*initializer](v).qualname.AsStr()
				return "<function " + name + " at " + object.Address(v) + ">", nil
			},
		},
		Attrs: []native.Attr{
			attr("__name__", func(f *initializer) object.Value { return f.name }),
			attr("__qualname__", func(f *initializer) object.Value { return f.qualname }),
			attr("__module__", func(f *initializer) object.Value { return f.module }),
			attr("__annotations__", func(f *initializer) object.Value { return f.hints }),
		},
	})
}

func attr(name string, get func(f *initializer) object.Value) native.Attr {
	return native.Getter(name, func(f *initializer, _ *object.Thread) (object.Value, error) { return get(f), nil }, "")
}

// makeInit makes an __init__. Its arguments are those of _make_init in the module's source.
func makeInit(th *object.Thread, a []object.Value) (object.Value, error) {
	f := native.New[*initializer](th.Runtime, initializerClass)
	f.name = object.Str("__init__")
	f.qualname, f.module, f.hints, f.factory = a[0], a[1], a[2], a[6]
	var err error
	if f.frozen, err = object.Truth(th, a[7]); err != nil {
		return object.Value{}, err
	}
	params, err := parameters(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	f.sig = object.NewSignature(params)
	if err := object.Iterate(th, a[4], func(x object.Value) (bool, error) {
		s, err := stepOf(x)
		f.steps = append(f.steps, s)
		return true, err
	}); err != nil {
		return object.Value{}, err
	}
	if f.hasPost = !a[5].IsNone(); f.hasPost {
		err = object.Iterate(th, a[5], func(x object.Value) (bool, error) {
			i, err := object.IndexInt(th, x, object.OverflowError)
			f.postInit = append(f.postInit, i)
			return true, err
		})
	}
	return f.Value(), err
}

// parameters reads tuples of a name, whether it is keyword-only, whether it is required, and its default.
func parameters(th *object.Thread, list object.Value) (params []object.Param, err error) {
	err = object.Iterate(th, list, func(x object.Value) (bool, error) {
		t, ok := x.AsTuple()
		if !ok || len(t.Elems()) != 4 {
			return false, object.Errorf(object.TypeError, "a parameter is a tuple of 4")
		}
		e := t.Elems()
		p := object.Param{Kind: object.PositionalOrKeyword, Required: e[2] == object.True, Default: e[3]}
		if e[1] == object.True {
			p.Kind = object.KeywordOnly
		}
		if p.Name, ok = e[0].AsStr(); !ok {
			return false, object.Errorf(object.TypeError, "a parameter's name is a str")
		}
		params = append(params, p)
		return true, nil
	})
	return params, err
}

// stepOf reads a tuple of a name, a parameter's number or -1, and a factory and a value or None.
func stepOf(x object.Value) (s step, err error) {
	t, ok := x.AsTuple()
	if !ok || len(t.Elems()) != 4 {
		return s, object.Errorf(object.TypeError, "a step is a tuple of 4")
	}
	e := t.Elems()
	name, ok := e[0].AsStr()
	n, isInt := e[1].SmallInt()
	if !ok || !isInt {
		return s, object.Errorf(object.TypeError, "a step is a name and a number")
	}
	return step{name: name, param: int(n), factory: e[2], value: e[3]}, nil
}

// run is the call of an __init__, with self first.
func (f *initializer) run(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	var room [12]object.Value
	bound := room[:]
	if n := len(f.sig.Params); n <= len(room) {
		bound = bound[:n]
	} else {
		bound = make([]object.Value, n)
	}
	if len(kw) == 0 && len(args) == len(bound) && f.sig.Simple() {
		copy(bound, args)
	} else {
		name, _ := f.qualname.AsStr()
		if err := f.sig.Bind(th, name, args, kw, bound); err != nil {
			return object.Value{}, err
		}
	}
	self := bound[0]
	add := !f.frozen && self.Kind() == object.KindInstance
	for i := range f.steps {
		if err := f.set(th, self, &f.steps[i], bound, add); err != nil {
			return object.Value{}, err
		}
	}
	if !f.hasPost {
		return object.None, nil
	}
	post, err := object.GetAttr(th, self, "__post_init__")
	if err != nil {
		return object.Value{}, err
	}
	given := make([]object.Value, len(f.postInit))
	for i, p := range f.postInit {
		given[i] = bound[p]
	}
	if _, err := object.Call(th, post, given, nil); err != nil {
		return object.Value{}, err
	}
	return object.None, nil
}

// set takes a step. A value that only __post_init__ gets has no name here.
func (f *initializer) set(th *object.Thread, self object.Value, s *step, bound []object.Value, add bool) error {
	v := s.value
	if s.param >= 0 {
		v = bound[s.param]
	}
	if !s.factory.IsNone() && (s.param < 0 || v.Is(f.factory)) {
		made, err := object.Call(th, s.factory, nil, nil)
		if err != nil {
			return err
		}
		if v = made; s.param >= 0 {
			bound[s.param] = v
		}
	}
	switch {
	case s.name == "":
		return nil
	case f.frozen:
		return object.GenericSetAttr(th, self, s.name, v)
	case add && object.AddsSlot(self.Type(), s.name) && object.AddSlot(th, self, s.name, v):
		return nil
	}
	return object.SetAttr(th, self, s.name, v)
}
