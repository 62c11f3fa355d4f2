package interp

import (
	"context"
	"errors"
	"io"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/object"
)

// Uncaught does with an error that a main script ends with what Python does, and
// returns the exit status: 0 for no error; that of SystemExit, whose message it prints; otherwise 1,
// or 130 for KeyboardInterrupt, after sys.excepthook has printed the traceback.
func (in *Interp) Uncaught(err error) (status int) {
	if err == nil {
		return 0
	}
	in.FlushOutput()
	doErr := in.Do(context.Background(), func(th *object.Thread) error {
		status = in.uncaught(th, err)
		return nil
	})
	if doErr != nil {
		return 1 // closed: there is nobody left to tell
	}
	return status
}

func (in *Interp) uncaught(th *object.Thread, err error) int {
	e := object.AsException(err)
	if e.Type().IsSubtype(object.SystemExit) {
		return in.exitStatus(th, e)
	}
	if status, exits := in.callExceptHook(th, e); exits {
		return status
	}
	if e.Type().IsSubtype(object.KeyboardInterrupt) {
		return 130
	}
	return 1
}

// callExceptHook hands an exception to sys.excepthook, or prints it. A hook can
// end the program in its own way.
func (in *Interp) callExceptHook(th *object.Thread, e *object.Exception) (status int, exits bool) {
	sys, hasSys := in.rt.Modules.GetStr(th, "sys").AsModule()
	if !hasSys || e.Type().IsSubtype(object.InterpreterStopped) {
		in.writeStderr(th, object.FormatException(th, e))
		return 0, false
	}
	hook := sys.Get("excepthook")
	if !hook.IsSet() {
		in.writeStderr(th, "sys.excepthook is missing\n"+object.FormatException(th, e))
		return 0, false
	}
	tb := object.None
	if t := e.Traceback(th); t != nil {
		tb = t.Value()
	}
	err := guarded(func() error {
		_, err := object.Call(th, hook, []object.Value{e.Type().Value(), e.Value(), tb}, nil)
		return err
	})
	switch {
	case err == nil:
		return 0, false
	case object.IsException(err, object.SystemExit):
		return in.exitStatus(th, object.AsException(err)), true
	}
	in.writeStderr(th, "Error in sys.excepthook:\n"+object.FormatException(th, object.AsException(err))+
		"\nOriginal exception was:\n"+object.FormatException(th, e))
	return 0, false
}

// exitStatus is the status that a SystemExit asks for; anything but a number is
// printed.
func (in *Interp) exitStatus(th *object.Thread, e *object.Exception) int {
	code, err := object.LookupAttr(th, e.Value(), "code")
	if err != nil || !code.IsSet() {
		code = e.Value()
	}
	if code.IsNone() {
		return 0
	}
	if code.Kind() == object.KindBool {
		if code.Is(object.True) {
			return 1
		}
		return 0
	}
	if n, big, isInt := code.AsInt(); isInt {
		if big != nil {
			return 255
		}
		return int(n & 0xff)
	}
	text, err := object.ToStr(th, code)
	if err != nil {
		text = "<" + code.Type().Name() + " str() failed>"
	}
	if out, err := builtins.CurrentStderr(th); err != nil || out.IsNone() {
		_, _ = io.WriteString(in.rt.Stderr, text+"\n") // as writeStderr
		return 1
	}
	in.writeStderr(th, text+"\n")
	return 1
}

// ignored prints an error that nothing can be raised for.
func (in *Interp) ignored(th *object.Thread, doing string, err error) {
	in.writeStderr(th, "Exception ignored "+doing+":\n"+object.FormatException(th, object.AsException(err)))
}

// writeStderr writes to sys.stderr; where that is gone or fails there is nowhere
// left to say so.
func (in *Interp) writeStderr(th *object.Thread, text string) {
	out, err := builtins.CurrentStderr(th)
	if err != nil || out.IsNone() {
		return
	}
	_ = guarded(func() error { return errors.Join(builtins.WriteTo(th, out, text), flush(th, out)) })
}

// flush calls a stream's flush method, unless it has been closed.
func flush(th *object.Thread, stream object.Value) error {
	closed, err := object.LookupAttr(th, stream, "closed")
	if err != nil {
		return err
	}
	if closed.IsSet() {
		if is, err := object.Truth(th, closed); err != nil || is {
			return err
		}
	}
	f, err := object.GetAttr(th, stream, "flush")
	if err != nil {
		return err
	}
	_, err = object.Call(th, f, nil, nil)
	return err
}
