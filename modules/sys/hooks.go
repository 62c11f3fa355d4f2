package sys

import (
	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// hooks are the functions that the interpreter calls, which scripts may replace.
func hooks() []*object.Native {
	return []*object.Native{
		native.Def("displayhook(object, /)", native.Fixed(displayHook), `Print the repr of a value that is not None, and keep it as builtins._.`),
		native.Def("excepthook(exctype, value, traceback, /)", native.Fixed(exceptHook), `Print an exception with its traceback to sys.stderr.`),
		native.Def("unraisablehook(unraisable, /)", native.Fixed(unraisableHook), `Print an exception that could not be raised.`),
	}
}

func displayHook(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[0].IsNone() {
		return object.None, nil
	}
	th.Runtime.Builtins.Set("_", object.None)
	s, err := object.Repr(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	out, err := builtins.CurrentStdout(th)
	if err != nil {
		return object.Value{}, err
	}
	if err := builtins.WriteTo(th, out, s+"\n"); err != nil {
		return object.Value{}, err
	}
	th.Runtime.Builtins.Set("_", a[0])
	return object.None, nil
}

// writeError writes to sys.stderr, if there is one.
func writeError(th *object.Thread, text string) error {
	out, err := builtins.CurrentStderr(th)
	if err != nil || out.IsNone() {
		return err
	}
	return builtins.WriteTo(th, out, text)
}

func exceptHook(th *object.Thread, a []object.Value) (object.Value, error) {
	e, ok := a[1].AsException()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "print_exception(): Exception expected for value, %s found", a[1].Type().Name())
	}
	if tb, ok := a[2].Native().(*object.Traceback); ok && e.Traceback(th) == nil {
		e.SetTraceback(th, tb)
	}
	return object.None, writeError(th, object.FormatException(th, e))
}

func unraisableHook(th *object.Thread, a []object.Value) (object.Value, error) {
	value, err := object.GetAttr(th, a[0], "exc_value")
	if err != nil {
		return object.Value{}, err
	}
	from, err := object.GetAttr(th, a[0], "object")
	if err != nil {
		return object.Value{}, err
	}
	msg := "Exception ignored in"
	if m, err := object.LookupAttr(th, a[0], "err_msg"); err == nil && m.IsSet() {
		if s, ok := m.AsStr(); ok {
			msg = s
		}
	}
	if !from.IsNone() {
		r, err := object.Repr(th, from)
		if err != nil {
			r = "<object repr() failed>"
		}
		msg += ": " + r
	}
	text := msg + "\n"
	if e, ok := value.AsException(); ok {
		text += object.FormatException(th, e)
	}
	return object.None, writeError(th, text)
}
