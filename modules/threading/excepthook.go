package threading

import (
	"errors"
	"io"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// hookArgsClass is what excepthook gets.
func hookArgsClass() *native.Class {
	return native.NewStructSeq(native.Class{
		Name: "_ExceptHookArgs", Module: "_thread", Signature: "ExceptHookArgs(sequence, dict=None)",
		Doc: `
The exception that ended a thread, and the thread.

exc_type is the exception's class, exc_value the exception or None, exc_traceback its traceback or None,
thread the Thread object or None.`,
	}, []string{"exc_type", "exc_value", "exc_traceback", "thread"}, nil, true)
}

// uncaught hands the error that ended a thread to threading.excepthook.
func uncaught(th *object.Thread, t *Thread, err error) {
	var e *object.Exception
	if !errors.As(err, &e) {
		e = object.HostError(object.InternalError, err)
	}
	if e.Type().IsSubtype(object.InterpreterStopped) {
		return // the host ended the thread
	}
	fields := []object.Value{e.Type().Value(), e.Value(), object.None, t.Value()}
	if tb := e.Traceback(th); tb != nil {
		fields[2] = tb.Value()
	}
	hook := object.None
	if m := stateOf(th.Runtime).module.Load(); m != nil {
		hook = m.Get("excepthook")
	}
	if hook.IsSet() && !hook.IsNone() {
		_, err = object.Call(th, hook, []object.Value{object.NewStructSeq(native.Type(th.Runtime, hookArgsClass), len(fields), fields)}, nil)
	} else {
		err = printUncaught(th, fields)
	}
	if err != nil {
		hookFailed(th, err)
	}
}

// hookFailed reports an exception of the hook itself.
func hookFailed(th *object.Thread, err error) {
	text := "Exception in threading.excepthook:\n"
	var e *object.Exception
	if errors.As(err, &e) {
		text += object.FormatException(th, e)
	} else {
		text += err.Error() + "\n"
	}
	if WriteStderr(th, text) != nil {
		// Standard error is what fails: there is nowhere left to say so.
		return
	}
}

// defaultHook is threading.excepthook as long as no other is assigned.
func defaultHook(th *object.Thread, args object.Value) (native.None, error) {
	a, ok := args.AsTuple()
	if !ok || args.Type() != native.Type(th.Runtime, hookArgsClass) {
		return native.None{}, object.Errorf(object.TypeError, "_thread.excepthook argument type must be ExceptHookArgs")
	}
	return native.None{}, printUncaught(th, a.Elems())
}

// printUncaught prints the exception; fields are those of ExceptHookArgs.
func printUncaught(th *object.Thread, fields []object.Value) error {
	if fields[0].Is(object.SystemExit.Value()) {
		return nil
	}
	name := itoa(th.ID)
	if !fields[3].IsNone() {
		v, err := object.GetAttr(th, fields[3], "name")
		if err != nil {
			return err
		}
		if name, err = object.ToStr(th, v); err != nil {
			return err
		}
	}
	text := "Exception in thread " + name + ":\n"
	if e, ok := fields[1].AsException(); ok {
		text += object.FormatException(th, e)
	} else {
		line, err := object.ToStr(th, fields[1])
		if err != nil {
			return err
		}
		text += line + "\n"
	}
	return WriteStderr(th, text)
}

// WriteStderr writes to sys.stderr, which scripts can replace, or to the host's
// stream when no script has imported sys.
func WriteStderr(th *object.Thread, text string) error {
	sys, _ := th.Runtime.Modules.GetStr(th, "sys").AsModule()
	if sys == nil {
		_, err := io.WriteString(th.Runtime.Stderr, text)
		return err
	}
	stream := sys.Get("stderr")
	if !stream.IsSet() || stream.IsNone() {
		return nil
	}
	write, err := object.GetAttr(th, stream, "write")
	if err != nil {
		return err
	}
	if _, err = object.Call(th, write, []object.Value{object.Str(text)}, nil); err != nil {
		return err
	}
	flush, err := object.LookupAttr(th, stream, "flush")
	if err != nil || !flush.IsSet() {
		return err
	}
	_, err = object.Call(th, flush, nil, nil)
	return err
}
