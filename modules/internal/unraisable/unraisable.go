// Package unraisable reports exceptions that there is nobody to raise them to.
package unraisable

import (
	"errors"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func argsClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "UnraisableHookArgs", Module: "sys", Doc: "What sys.unraisablehook is called with."},
		[]string{"exc_type", "exc_value", "exc_traceback", "err_msg", "object"}, nil, false)
}

// Report has sys.unraisablehook tell of err, which came from an object; an empty message is the usual one.
func Report(th *object.Thread, message string, from object.Value, err error) {
	var e *object.Exception
	if !errors.As(err, &e) {
		e = object.HostError(object.InternalError, err)
	}
	if e.Type().IsSubtype(object.InterpreterStopped) {
		return
	}
	sys, err := th.Runtime.Import(th, "sys")
	if err != nil {
		return // a host without the module has nowhere to be told
	}
	tb, msg := object.None, object.None
	if t := e.Traceback(th); t != nil {
		tb = t.Value()
	}
	if message != "" {
		msg = object.Str(message)
	}
	args := object.NewStructSeq(native.Type(th.Runtime, argsClass), 5, []object.Value{e.Type().Value(), e.Value(), tb, msg, from})
	if hook := sys.Get("unraisablehook"); hook.IsSet() && !hook.IsNone() {
		if _, err := object.Call(th, hook, []object.Value{args}, nil); err != nil {
			return // the hook itself fails: nowhere is left to say so
		}
	}
}
