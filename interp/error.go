package interp

import (
	"errors"
	"strings"

	"github.com/starling-lang/starling/interp/internal/syntax"
	"github.com/starling-lang/starling/interp/object"
)

// Error is an exception that a script did not catch, or a syntax error.
type Error struct {
	// Exception is the exception; its class and arguments can be examined.
	Exception *object.Exception
	text      string
}

// Error returns the traceback as the command would print it, without the final newline.
func (e *Error) Error() string { return e.text }

// Unwrap returns the exception, from which errors.Is and errors.As reach the
// host's own error that caused it.
func (e *Error) Unwrap() error { return e.Exception }

// ExitCode returns the status that SystemExit asks for, and whether the script
// ended with it: 1 if it gives a message, which Exception has in its args. See Interp.Uncaught.
func (e *Error) ExitCode() (code int, ok bool) {
	if !e.Exception.Type().IsSubtype(object.SystemExit) {
		return 0, false
	}
	args := e.Exception.Args()
	if len(args) == 0 || args[0].IsNone() {
		return 0, true
	}
	if n, big, isInt := args[0].AsInt(); isInt && big == nil {
		return int(n), true
	}
	return 1, true
}

// Interrupted reports whether the script ended with KeyboardInterrupt.
func (e *Error) Interrupted() bool { return e.Exception.Type().IsSubtype(object.KeyboardInterrupt) }

// wrap makes the Error for what a script call returned.
func wrap(th *object.Thread, err error) error {
	if err == nil {
		return nil
	}
	e := object.AsException(err)
	text, err := formatted(th, e)
	if err != nil { // the report itself failed in native code
		e = object.AsException(err)
		text = e.Error()
	}
	return &Error{Exception: e, text: strings.TrimSuffix(text, "\n")}
}

// formatted is object.FormatException with a panic as an error.
func formatted(th *object.Thread, e *object.Exception) (text string, err error) {
	err = guarded(func() error {
		text = object.FormatException(th, e)
		return nil
	})
	return text, err
}

// syntaxError makes the SyntaxError that stands for a file's errors: its
// message and place are the first one's, and its notes the others.
func syntaxError(th *object.Thread, err error) error {
	var list syntax.ErrorList
	if !errors.As(err, &list) || len(list) == 0 {
		if e := (*object.Exception)(nil); errors.As(err, &e) {
			return e // a Go panic
		}
		return object.HostError(object.SyntaxError, err)
	}
	first, err := newSyntaxError(th, list[0])
	if err != nil {
		return err
	}
	for _, e := range list[1:] {
		first.AddNote(th, strings.TrimSuffix(e.Render(), "\n"))
	}
	return first
}
