package object

import (
	"errors"
	"fmt"
	"sync/atomic"
)

// Exception is an instance of BaseException or of a class derived from it. It
// is a Go error; what native code returns as an error reaches the script as such.
// The fields are guarded by the header's lock once the exception was raised.
type Exception struct {
	Instance
	args            Value // a tuple
	cause, context  *Exception
	suppressContext bool
	traceback       *Traceback
	rare            atomic.Pointer[rareFields] // what few exceptions have; see exception_fields.go
}

// Traceback is a place that an exception passed: the outermost first, next further in.
type Traceback struct {
	Header
	Frame FrameInfo
	next  atomic.Pointer[Traceback] // scripts can set it
}

// Next returns the place further in, or nil.
func (t *Traceback) Next() *Traceback { return t.next.Load() }

// SetNext sets tb_next; it fails if the places would form a circle.
func (t *Traceback) SetNext(next *Traceback) error {
	for x := next; x != nil; x = x.Next() {
		if x == t {
			return Errorf(ValueError, "traceback loop detected")
		}
	}
	t.next.Store(next)
	return nil
}

// NewException makes an exception with its args.
func NewException(t *Type, args ...Value) *Exception {
	e := &Exception{args: TupleOf(args...).Header.Value()}
	e.typ = t
	e.kind = KindException
	e.shape = t.root
	return e
}

// Errorf makes an exception of class t with one string argument, or none if the
// message is empty. It is returned as an error to be raised.
func Errorf(t *Type, format string, a ...any) error {
	msg := format
	if len(a) > 0 {
		msg = fmt.Sprintf(format, a...)
	}
	if msg == "" {
		return NewException(t)
	}
	return NewException(t, Str(msg))
}

// HostError makes the exception that stands for a Go error: the exception itself
// if it is or wraps one, otherwise one of class t with the error's text.
func HostError(t *Type, err error) *Exception {
	var e *Exception
	if errors.As(err, &e) {
		return e
	}
	e = NewException(t, Str(err.Error()))
	e.more().host = err
	return e
}

// Value returns the exception as a value.
func (e *Exception) Value() Value { return e.Header.Value() }

// Error returns the class and the message, as the last line of a traceback.
func (e *Exception) Error() string {
	msg := e.Message()
	if msg == "" {
		return e.typ.FullName()
	}
	return e.typ.FullName() + ": " + msg
}

// Message returns str(e) as far as no script code is needed for it.
func (e *Exception) Message() string { return e.plainText() }

// Unwrap returns the Go error that the exception stands for, if any.
func (e *Exception) Unwrap() error {
	if r := e.rare.Load(); r != nil {
		return r.host
	}
	return nil
}

// NoteSelf records what is called self where a name was not found.
func (e *Exception) NoteSelf(v Value) { e.more().self = v }

// SetHost records the Go error that the exception stands for, before it is raised.
func (e *Exception) SetHost(err error) { e.more().host = err }

// Args returns the elements of e.args; not to be changed.
func (e *Exception) Args() []Value {
	if t, ok := e.args.AsTuple(); ok {
		return t.Elems()
	}
	return nil
}

// AsException returns v as an exception.
func (v Value) AsException() (*Exception, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindException {
		return (*Exception)(v.ref), true
	}
	return nil, false
}

// ArgsTuple, Cause, Context, Suppressed and Traceback read the exception's fields.

// ArgsTuple returns e.args.
func (e *Exception) ArgsTuple(th *Thread) Value {
	locked := e.Lock(th)
	v := e.args
	e.Unlock(locked)
	return v
}

// SetArgs sets e.args, a tuple.
func (e *Exception) SetArgs(th *Thread, tuple Value) {
	locked := e.Lock(th)
	e.args = tuple
	e.Unlock(locked)
}

// Cause returns __cause__, or nil.
func (e *Exception) Cause(th *Thread) *Exception {
	locked := e.Lock(th)
	c := e.cause
	e.Unlock(locked)
	return c
}

// SetCause sets __cause__ and, as Python does, __suppress_context__.
func (e *Exception) SetCause(th *Thread, c *Exception) {
	locked := e.Lock(th)
	e.cause, e.suppressContext = c, true
	e.Unlock(locked)
}

// Context returns __context__, or nil.
func (e *Exception) Context(th *Thread) *Exception {
	locked := e.Lock(th)
	c := e.context
	e.Unlock(locked)
	return c
}

// SetContext sets __context__.
func (e *Exception) SetContext(th *Thread, c *Exception) {
	locked := e.Lock(th)
	e.context = c
	e.Unlock(locked)
}

// Suppressed returns __suppress_context__.
func (e *Exception) Suppressed(th *Thread) bool {
	locked := e.Lock(th)
	s := e.suppressContext
	e.Unlock(locked)
	return s
}

// SetSuppressed sets __suppress_context__.
func (e *Exception) SetSuppressed(th *Thread, s bool) {
	locked := e.Lock(th)
	e.suppressContext = s
	e.Unlock(locked)
}

// Traceback returns __traceback__, or nil.
func (e *Exception) Traceback(th *Thread) *Traceback {
	locked := e.Lock(th)
	t := e.traceback
	e.Unlock(locked)
	return t
}

// SetTraceback sets __traceback__.
func (e *Exception) SetTraceback(th *Thread, t *Traceback) {
	locked := e.Lock(th)
	e.traceback = t
	e.Unlock(locked)
}

// PassedFrame records that the exception leaves, or is caught in, a frame.
func (e *Exception) PassedFrame(th *Thread, f FrameInfo) {
	t := &Traceback{Frame: f}
	t.Init(TracebackType, KindOther)
	locked := e.Lock(th)
	t.next.Store(e.traceback)
	e.traceback = t
	e.Unlock(locked)
}

// Chain sets the exception's __context__ to the exception being handled when it
// is raised, breaking a cycle that this would close.
func (e *Exception) Chain(th *Thread) {
	h := th.Handled
	if h == nil || h == e {
		return
	}
	for c := h; ; {
		next := c.Context(th)
		if next == nil {
			break
		}
		if next == e {
			c.SetContext(th, nil)
			break
		}
		c = next
	}
	e.SetContext(th, h)
}

// Is reports whether err is an exception of class t.
func IsException(err error, t *Type) bool {
	var e *Exception
	return errors.As(err, &e) && e.typ.IsSubtype(t)
}

// AsException returns the exception that a Go error is or wraps; for any other
// error, a RuntimeError that stands for it.
func AsException(err error) *Exception {
	if e, ok := err.(*Exception); ok {
		return e
	}
	return HostError(RuntimeError, err)
}
