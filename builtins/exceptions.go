package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// defineExceptions adds the methods and attributes that exceptions share, and
// those of exception groups. It runs within object.Setup.
func defineExceptions() {
	documentExceptions()
	defineClassGetItem(object.BaseExceptionGroup)
	object.BaseException.DefineMethods(
		native.Def("with_traceback(tb, /)", native.Fixed(exceptionWithTraceback), `Set self.__traceback__ to tb and return self.`),
		native.Def("add_note(note, /)", native.Fixed(exceptionAddNote), `Add a note, shown after the message in a traceback.`),
		native.Def("__reduce__()", native.Fixed(exceptionReduce), ``),
		native.Def("__setstate__(state, /)", native.Fixed(exceptionSetState), ``),
	)
	object.BaseException.DefineGetSets(
		object.NewGetSet("args", "The arguments that the exception was made with.", exceptionArgs, setExceptionArgs),
		object.NewGetSet("__cause__", "The exception after from in the raise statement.", exceptionCause, setExceptionCause),
		object.NewGetSet("__context__", "The exception that was being handled.", exceptionContext, setExceptionContext),
		object.NewGetSet("__suppress_context__", "", exceptionSuppress, setExceptionSuppress),
		object.NewGetSet("__traceback__", "", exceptionTraceback, setExceptionTraceback),
	)
	group := object.BaseExceptionGroup
	group.DefineMethods(
		native.Def("split(matcher_value, /)", native.Fixed(groupSplit), `Divide the group into two: what matches an exception type, a tuple of them or a function, and the rest.

	>>> ExceptionGroup("both", [ValueError(1), TypeError(2)]).split(ValueError)
	(ExceptionGroup('both', [ValueError(1)]), ExceptionGroup('both', [TypeError(2)]))`),
		native.Def("subgroup(matcher_value, /)", native.Fixed(groupSubgroup), `Return the group of the exceptions that match, None if none does.`),
		native.Def("derive(excs, /)", native.Fixed(groupDerive), `Return a group with the same message and other exceptions.`),
	)
}

func exceptionOf(v object.Value) *object.Exception {
	e, _ := v.AsException()
	return e
}

func exceptionWithTraceback(th *object.Thread, a []object.Value) (object.Value, error) {
	return a[0], setExceptionTraceback(th, a[0], a[1])
}

func exceptionAddNote(th *object.Thread, a []object.Value) (object.Value, error) {
	note, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "note must be a str, not '%s'", a[1].Type().Name())
	}
	return object.None, exceptionOf(a[0]).AddNote(th, note)
}

// exceptionReduce tells pickle how to make the exception again.
func exceptionReduce(th *object.Thread, a []object.Value) (object.Value, error) {
	e := exceptionOf(a[0])
	args := e.ArgsTuple(th)
	if e.Type().IsSubtype(object.OSError) {
		args = osErrorArgs(th, e, args)
	}
	state := object.NewDict(0)
	for _, f := range object.OwnAttrs(th, a[0]) {
		state.SetStr(th, f.Name, f.Value)
	}
	if e.Type().IsSubtype(object.ImportError) || e.Type().IsSubtype(object.AttributeError) {
		for _, name := range []string{"name", "path", "name_from"} {
			if v := e.Field(th, name); v.IsSet() {
				state.SetStr(th, name, v)
			}
		}
		if e.Type().IsSubtype(object.AttributeError) {
			state.SetStr(th, "args", args)
		}
	}
	parts := []object.Value{e.Type().Value(), args}
	if state.Len(th) > 0 {
		parts = append(parts, state.Value())
	}
	return object.NewTuple(parts).Value(), nil
}

// osErrorArgs puts the file names back that the constructor took out of args.
func osErrorArgs(th *object.Thread, e *object.Exception, args object.Value) object.Value {
	t, ok := args.AsTuple()
	file := e.Field(th, "filename")
	if !ok || t.Len() != 2 || !file.IsSet() {
		return args
	}
	all := append(append([]object.Value(nil), t.Elems()...), file)
	if file2 := e.Field(th, "filename2"); file2.IsSet() {
		all = append(all, object.None, file2)
	}
	return object.NewTuple(all).Value()
}

func exceptionSetState(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[1].IsNone() {
		return object.None, nil
	}
	d, ok := a[1].AsDict()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "state is not a dictionary")
	}
	for _, it := range d.Items(th) {
		name, ok := it.Key.AsStr()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "attribute name must be string, not '%s'", it.Key.Type().Name())
		}
		if err := object.SetAttr(th, a[0], name, it.Value); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

func exceptionArgs(th *object.Thread, v object.Value) (object.Value, error) {
	return exceptionOf(v).ArgsTuple(th), nil
}

func setExceptionArgs(th *object.Thread, v, x object.Value) error {
	if !x.IsSet() {
		return object.Errorf(object.TypeError, "args may not be deleted")
	}
	elems, err := object.Elements(th, x)
	if err != nil {
		return err
	}
	exceptionOf(v).SetArgs(th, object.NewTuple(elems).Value())
	return nil
}

// exceptionOrNone converts what __cause__ and __context__ can be set to.
func exceptionOrNone(what string, x object.Value) (*object.Exception, error) {
	if !x.IsSet() {
		return nil, object.Errorf(object.TypeError, "__%s__ may not be deleted", what)
	}
	if x.IsNone() {
		return nil, nil
	}
	e, ok := x.AsException()
	if !ok {
		return nil, object.Errorf(object.TypeError, "exception %s must be None or derive from BaseException", what)
	}
	return e, nil
}

func exceptionValue(e *object.Exception) object.Value {
	if e == nil {
		return object.None
	}
	return e.Value()
}

func exceptionCause(th *object.Thread, v object.Value) (object.Value, error) {
	return exceptionValue(exceptionOf(v).Cause(th)), nil
}

func setExceptionCause(th *object.Thread, v, x object.Value) error {
	e, err := exceptionOrNone("cause", x)
	if err == nil {
		exceptionOf(v).SetCause(th, e)
	}
	return err
}

func exceptionContext(th *object.Thread, v object.Value) (object.Value, error) {
	return exceptionValue(exceptionOf(v).Context(th)), nil
}

func setExceptionContext(th *object.Thread, v, x object.Value) error {
	e, err := exceptionOrNone("context", x)
	if err == nil {
		exceptionOf(v).SetContext(th, e)
	}
	return err
}

func exceptionSuppress(th *object.Thread, v object.Value) (object.Value, error) {
	return object.Bool(exceptionOf(v).Suppressed(th)), nil
}

func setExceptionSuppress(th *object.Thread, v, x object.Value) error {
	if !x.IsSet() {
		return object.Errorf(object.TypeError, "can't delete numeric/char attribute")
	}
	if x.Kind() != object.KindBool {
		return object.Errorf(object.TypeError, "attribute value type must be bool")
	}
	exceptionOf(v).SetSuppressed(th, x == object.True)
	return nil
}

func exceptionTraceback(th *object.Thread, v object.Value) (object.Value, error) {
	if t := exceptionOf(v).Traceback(th); t != nil {
		return t.Value(), nil
	}
	return object.None, nil
}

func setExceptionTraceback(th *object.Thread, v, x object.Value) error {
	if !x.IsSet() {
		return object.Errorf(object.TypeError, "__traceback__ may not be deleted")
	}
	t, ok := x.Native().(*object.Traceback)
	if !ok && !x.IsNone() {
		return object.Errorf(object.TypeError, "__traceback__ must be a traceback or None")
	}
	exceptionOf(v).SetTraceback(th, t)
	return nil
}

func groupSplit(th *object.Thread, a []object.Value) (object.Value, error) {
	match, err := object.MatcherOf(a[1])
	if err != nil {
		return object.Value{}, err
	}
	in, out, err := exceptionOf(a[0]).Split(th, match)
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleOf(exceptionValue(in), exceptionValue(out)).Value(), nil
}

func groupSubgroup(th *object.Thread, a []object.Value) (object.Value, error) {
	match, err := object.MatcherOf(a[1])
	if err != nil {
		return object.Value{}, err
	}
	in, _, err := exceptionOf(a[0]).Split(th, match)
	return exceptionValue(in), err
}

func groupDerive(th *object.Thread, a []object.Value) (object.Value, error) {
	msg := exceptionOf(a[0]).Field(th, "message")
	return object.Call(th, object.BaseExceptionGroup.Value(), []object.Value{msg, a[1]}, nil)
}
