// Package functools is Python's functools module: functions that act on or
// return other functions.
package functools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const moduleName = "functools"

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Doc: "Functions that act on or return other functions.",
		Funcs: []*object.Native{
			native.Def("reduce(function, iterable, initial=<unset>, /)", native.Fixed(reduce), `
Combine the items of an iterable from left to right with a function of two arguments.

	>>> functools.reduce(lambda a, b: a * b, [1, 2, 3, 4])
	24`),
			native.Def("update_wrapper(wrapper, wrapped, assigned=<unset>, updated=<unset>)", native.Fixed(updateWrapper),
				`Make wrapper look like wrapped: copy its name, documentation and attributes; return wrapper.`),
			native.Def("wraps(wrapped, assigned=<unset>, updated=<unset>)", native.Fixed(wraps), `Return a decorator that applies update_wrapper.`),
			native.Def("lru_cache(maxsize=128, typed=False)", native.Fixed(lruCache), `Return a decorator that remembers the results of the maxsize most recent calls.`),
			native.Def("cache(user_function, /)", native.Fixed(cache), `Remember the results of all calls of a function.`),
			native.Def("cmp_to_key(mycmp)", native.Fixed(cmpToKey), `Turn a comparison function, which returns a number, into a key function.`),
			native.Def("total_ordering(cls)", native.Fixed(totalOrdering), `Add the comparison methods that follow from the ones a class has.`),
			native.Def("singledispatch(func)", native.Fixed(singleDispatch), `Make a function generic: it calls the implementation for its first argument's class.`),
		},
		Consts: []native.Constant{
			{Name: "WRAPPER_ASSIGNMENTS", Value: assignments()},
			{Name: "WRAPPER_UPDATES", Value: object.TupleOf(object.Str("__dict__")).Value()},
		},
		Classes: []func() *native.Class{partialClass, partialMethodClass, cachedPropertyClass, singleDispatchMethodClass, lruClass},
	}
}

// wrapperAttributes are what update_wrapper copies unless told otherwise.
var wrapperAttributes = [...]string{"__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"}

func assignments() object.Value {
	names := make([]object.Value, len(wrapperAttributes))
	for i, n := range wrapperAttributes {
		names[i] = object.Str(n)
	}
	return object.NewTuple(names).Value()
}

func reduce(th *object.Thread, a []object.Value) (object.Value, error) {
	f, acc := a[0], a[2]
	if a[1].Type().Slots().Iter == nil && a[1].Type().Slots().GetItem == nil {
		return object.Value{}, object.Errorf(object.TypeError, "reduce() arg 2 must support iteration")
	}
	args := make([]object.Value, 2)
	err := object.Iterate(th, a[1], func(x object.Value) (bool, error) {
		if !acc.IsSet() {
			acc = x
			return true, nil
		}
		args[0], args[1] = acc, x
		r, err := object.Call(th, f, args, nil)
		acc = r
		return true, err
	})
	if err == nil && !acc.IsSet() {
		err = object.Errorf(object.TypeError, "reduce() of empty iterable with no initial value")
	}
	return acc, err
}

func updateWrapper(th *object.Thread, a []object.Value) (object.Value, error) {
	wrapper, wrapped, assigned, updated := a[0], a[1], a[2], a[3]
	if !assigned.IsSet() {
		assigned = assignments()
	}
	err := object.Iterate(th, assigned, func(n object.Value) (bool, error) {
		name, ok := n.AsStr()
		if !ok {
			return false, object.Errorf(object.TypeError, "attribute name must be string, not '%s'", n.Type().Name())
		}
		x, err := object.LookupAttr(th, wrapped, name)
		if err != nil || !x.IsSet() {
			return err == nil, err
		}
		return true, object.SetAttr(th, wrapper, name, x)
	})
	if err != nil {
		return object.Value{}, err
	}
	if updated.IsSet() {
		err = object.Iterate(th, updated, func(n object.Value) (bool, error) { return true, updateAttribute(th, wrapper, wrapped, n) })
	} else {
		err = updateAttribute(th, wrapper, wrapped, object.Str("__dict__"))
	}
	if err != nil {
		return object.Value{}, err
	}
	return wrapper, object.SetAttr(th, wrapper, "__wrapped__", wrapped)
}

// updateAttribute calls wrapper.name.update(wrapped.name).
func updateAttribute(th *object.Thread, wrapper, wrapped, n object.Value) error {
	name, _ := n.AsStr()
	src, err := object.LookupAttr(th, wrapped, name)
	if err != nil || !src.IsSet() {
		return err
	}
	if n, err := object.Len(th, src); err == nil && n == 0 {
		return nil
	}
	dst, err := object.GetAttr(th, wrapper, name)
	if err != nil {
		return err
	}
	if d, ok := dst.AsDict(); ok {
		return d.Update(th, src, nil)
	}
	update, err := object.GetAttr(th, dst, "update")
	if err != nil {
		return err
	}
	_, err = object.Call(th, update, []object.Value{src}, nil)
	return err
}

func wraps(th *object.Thread, a []object.Value) (object.Value, error) {
	assigned, updated := a[1], a[2]
	if !assigned.IsSet() {
		assigned = assignments()
	}
	if !updated.IsSet() {
		updated = object.TupleOf(object.Str("__dict__")).Value()
	}
	f := native.Def("update_wrapper(wrapper, wrapped, assigned=<unset>, updated=<unset>)", native.Fixed(updateWrapper), "")
	f.ModuleName = moduleName
	p := native.New[*partial](th.Runtime, partialClass)
	p.f, p.args = f.Value(), object.TupleOf()
	p.kw = object.NewDict(3)
	p.kw.SetStr(th, "wrapped", a[0])
	p.kw.SetStr(th, "assigned", assigned)
	p.kw.SetStr(th, "updated", updated)
	return p.Value(), nil
}

// copyNames makes a native wrapper look like the function it wraps.
func copyNames(th *object.Thread, wrapper, wrapped object.Value) error {
	_, err := updateWrapper(th, []object.Value{wrapper, wrapped, {}, {}})
	return err
}

// keyFunction is what cmp_to_key returns, keyObject what that returns: both immutable.
type (
	keyFunction struct {
		object.Instance
		cmp object.Value
	}
	keyObject struct {
		object.Instance
		cmp object.Value
		obj object.Value
	}
)

func cmpToKey(th *object.Thread, a []object.Value) (object.Value, error) {
	k := native.New[*keyFunction](th.Runtime, keyFunctionClass)
	k.cmp = a[0]
	return k.Value(), nil
}

func keyFunctionClass() *native.Class {
	sig := object.NewNative("K(obj)", "", nil)
	return native.NewClass[keyFunction](native.Class{
		Name: "KeyWrapper", Module: moduleName, Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
			var a [1]object.Value
			if err := sig.Signature().Bind(th, "K", args, kw, a[:]); err != nil {
				return object.Value{}, err
			}
			k := native.New[*keyObject](th.Runtime, keyObjectClass)
			k.cmp, k.obj = native.To[*keyFunction](v).cmp, a[0]
			return k.Value(), nil
		}},
	})
}

func keyObjectClass() *native.Class {
	return native.NewClass[keyObject](native.Class{
		Name: "KeyWrapper", Module: moduleName, Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{Compare: func(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
			x := native.To[*keyObject](a)
			y, ok := native.As[*keyObject](b)
			if !ok {
				return object.Value{}, object.Errorf(object.TypeError, "other argument must be K instance")
			}
			r, err := object.Call(th, x.cmp, []object.Value{x.obj, y.obj}, nil)
			if err != nil {
				return object.Value{}, err
			}
			return object.Compare(th, op, r, object.Int(0))
		}},
		Attrs: []native.Attr{
			native.Getter("obj", func(k *keyObject, _ *object.Thread) (object.Value, error) { return k.obj, nil }, "The object that is compared."),
			native.Const("__hash__", object.None),
		},
	})
}
