package threading

import (
	"errors"
	"io"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// hookArgs is what excepthook gets: a sequence of four with names. It does not change.
type hookArgs struct {
	object.Instance
	fields [4]object.Value // exc_type, exc_value, exc_traceback, thread
}

func hookArgsClass() *native.Class {
	field := func(name string, i int, doc string) native.Attr {
		return native.Getter(name, func(a *hookArgs, _ *object.Thread) (object.Value, error) { return a.fields[i], nil }, doc)
	}
	return native.NewClass[hookArgs](native.Class{
		Name: "_ExceptHookArgs", Module: "_thread", Signature: "ExceptHookArgs(sequence)",
		Doc:    `The exception that ended a thread, and the thread.`,
		Sealed: true, Final: true,
		New: newHookArgs,
		Attrs: []native.Attr{
			field("exc_type", 0, `The exception's class.`), field("exc_value", 1, `The exception, or None.`),
			field("exc_traceback", 2, `Its traceback, or None.`), field("thread", 3, `The Thread object, or None.`),
		},
		Slots: object.Slots{
			Repr: hookArgsRepr,
			Len:  func(*object.Thread, object.Value) (int, error) { return 4, nil },
			GetItem: func(th *object.Thread, v, key object.Value) (object.Value, error) {
				return object.GetItem(th, native.To[*hookArgs](v).tuple(), key)
			},
			Iter: func(th *object.Thread, v object.Value) (object.Value, error) {
				return object.Iter(th, native.To[*hookArgs](v).tuple())
			},
		},
	})
}

func (a *hookArgs) tuple() object.Value { return object.NewTuple(a.fields[:]).Value() }

func newHookArgs(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("_thread._ExceptHookArgs", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("_thread._ExceptHookArgs", len(args), 1, 1); err != nil {
		return object.Value{}, err
	}
	elems, err := object.Elements(th, args[0])
	if err != nil {
		if object.IsException(err, object.TypeError) {
			err = object.Errorf(object.TypeError, "constructor requires a sequence")
		}
		return object.Value{}, err
	}
	if len(elems) != 4 {
		return object.Value{}, object.Errorf(object.TypeError, "_thread._ExceptHookArgs() takes a 4-sequence (%d-sequence given)", len(elems))
	}
	v := cls.Alloc().Value()
	copy(native.To[*hookArgs](v).fields[:], elems)
	return v, nil
}

func hookArgsRepr(th *object.Thread, v object.Value) (string, error) {
	text := "_thread._ExceptHookArgs("
	for i, name := range []string{"exc_type", "exc_value", "exc_traceback", "thread"} {
		r, err := object.Repr(th, native.To[*hookArgs](v).fields[i])
		if err != nil {
			return "", err
		}
		if i > 0 {
			text += ", "
		}
		text += name + "=" + r
	}
	return text + ")", nil
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
	a := native.New[*hookArgs](th.Runtime, hookArgsClass)
	a.fields = [4]object.Value{e.Type().Value(), e.Value(), object.None, t.Value()}
	if tb := e.Traceback(th); tb != nil {
		a.fields[2] = tb.Value()
	}
	hook := object.None
	if m := stateOf(th.Runtime).module.Load(); m != nil {
		hook = m.Get("excepthook")
	}
	if hook.IsSet() && !hook.IsNone() {
		_, err = object.Call(th, hook, []object.Value{a.Value()}, nil)
	} else {
		err = defaultHookDo(th, a)
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
	if writeStderr(th, text) != nil {
		// Standard error is what fails: there is nowhere left to say so.
		return
	}
}

// defaultHook is threading.excepthook as long as no other is assigned.
func defaultHook(th *object.Thread, args object.Value) (native.None, error) {
	a, ok := native.As[*hookArgs](args)
	if !ok {
		return native.None{}, object.Errorf(object.TypeError, "_thread.excepthook argument type must be ExceptHookArgs")
	}
	return native.None{}, defaultHookDo(th, a)
}

func defaultHookDo(th *object.Thread, a *hookArgs) error {
	if a.fields[0].Is(object.SystemExit.Value()) {
		return nil
	}
	name := itoa(th.ID)
	if !a.fields[3].IsNone() {
		v, err := object.GetAttr(th, a.fields[3], "name")
		if err != nil {
			return err
		}
		if name, err = object.ToStr(th, v); err != nil {
			return err
		}
	}
	text := "Exception in thread " + name + ":\n"
	if e, ok := a.fields[1].AsException(); ok {
		text += object.FormatException(th, e)
	} else {
		line, err := object.ToStr(th, a.fields[1])
		if err != nil {
			return err
		}
		text += line + "\n"
	}
	return writeStderr(th, text)
}

// writeStderr writes to sys.stderr, which scripts can replace, or to the host's
// stream when no script has imported sys.
func writeStderr(th *object.Thread, text string) error {
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
