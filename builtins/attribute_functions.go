package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// attributeFunctions are the functions about attributes and identity.
func attributeFunctions() []*object.Native {
	return []*object.Native{
		native.Def("getattr(object, name, default=<unset>, /)", native.Raw(builtinGetattr), `
Return an attribute by name, or default if there is none.

	>>> getattr(5, "real")
	5`),
		native.Def("setattr(obj, name, value, /)", native.Fixed(builtinSetattr), "Set an attribute by name."),
		native.Def("delattr(obj, name, /)", native.Fixed(builtinDelattr), "Delete an attribute by name."),
		native.Def("hasattr(obj, name, /)", native.Fixed(builtinHasattr), "Report whether an object has an attribute."),
		native.Def("callable(obj, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.Bool(object.Callable(a[0])), nil
		}), "Report whether an object can be called."),
		native.Def("id(obj, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.Identity(a[0]), nil
		}), "Return a number that no other object has as long as this one lives."),
		native.Def("vars(object=<unset>, /)", native.Raw(builtinVars), "Return the __dict__ of an object; without one, the names and values of the running function or module."),
		native.Def("dir(object=<unset>, /)", native.Raw(builtinDir), "Return the sorted names of an object's attributes; without one, the names that the running function or module has."),
		native.Def("locals()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
			return th.Engine.Locals(th)
		}), "Return the names and values of the running function; in a class body or module, its namespace."),
		native.Def("globals()", native.Fixed(builtinGlobals), "Return the dict of the module's globals."),
		native.Def("isinstance(obj, class_or_tuple, /)", native.Fixed(builtinIsinstance), `
Report whether an object is an instance of a class, or of one of a tuple or union of classes.

	>>> isinstance(5, int | str)
	True`),
		native.Def("issubclass(cls, class_or_tuple, /)", native.Fixed(builtinIssubclass), "Report whether a class derives from another, or from one of a tuple or union of classes."),
	}
}

func attrName(v object.Value) (string, error) {
	if s, ok := v.AsStr(); ok {
		return s, nil
	}
	return "", object.Errorf(object.TypeError, "attribute name must be string, not '%s'", v.Type().Name())
}

func builtinGetattr(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("getattr", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("getattr", len(a), 2, 3); err != nil {
		return object.Value{}, err
	}
	name, err := attrName(a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(a) == 2 {
		return object.GetAttr(th, a[0], name)
	}
	v, err := object.LookupAttr(th, a[0], name)
	if err == nil && !v.IsSet() {
		v = a[2]
	} else if err != nil && object.IsException(err, object.AttributeError) {
		return a[2], nil
	}
	return v, err
}

func builtinSetattr(th *object.Thread, a []object.Value) (object.Value, error) {
	name, err := attrName(a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.SetAttr(th, a[0], name, a[2])
}

func builtinDelattr(th *object.Thread, a []object.Value) (object.Value, error) {
	name, err := attrName(a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.DelAttr(th, a[0], name)
}

func builtinHasattr(th *object.Thread, a []object.Value) (object.Value, error) {
	name, err := attrName(a[1])
	if err != nil {
		return object.Value{}, err
	}
	v, err := object.LookupAttr(th, a[0], name)
	if err != nil && object.IsException(err, object.AttributeError) {
		return object.False, nil
	}
	return object.Bool(v.IsSet()), err
}

// currentModule is the module of the function that calls a built-in.
func currentModule(th *object.Thread) (*object.Module, error) {
	if f := th.Engine.Running(th); f != nil {
		return f.Module, nil
	}
	return nil, object.Errorf(object.RuntimeError, "no script is running")
}

func builtinGlobals(th *object.Thread, _ []object.Value) (object.Value, error) {
	m, err := currentModule(th)
	if err != nil {
		return object.Value{}, err
	}
	return m.GlobalsDict(th).Value(), nil
}

func builtinVars(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("vars", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("vars", len(a), 0, 1); err != nil {
		return object.Value{}, err
	}
	if len(a) == 0 {
		return th.Engine.Locals(th)
	}
	d, err := object.LookupAttr(th, a[0], "__dict__")
	if err == nil && !d.IsSet() || err != nil && object.IsException(err, object.AttributeError) {
		err = object.Errorf(object.TypeError, "vars() argument must have __dict__ attribute")
	}
	return d, err
}
