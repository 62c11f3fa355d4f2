package native

import (
	"fmt"
	"reflect"

	"github.com/starling-lang/starling/interp/object"
)

// Func is the Go code of a native function: what Fixed, Raw and the typed
// adapters make, and Def gives a signature and documentation.
type Func struct {
	fixed object.NativeFunc
	raw   object.RawFunc
	// typed makes the code of an adapter, which knows its function for its error messages.
	typed  func(n *object.Native) object.NativeFunc
	arity  int          // parameters that typed expects, self included
	code   uintptr      // of the Go function that typed adapts
	goType reflect.Type // its type
	fresh  bool         // see Fresh
}

// IsZero reports whether f was left out of a declaration.
func (f Func) IsZero() bool { return f.fixed == nil && f.raw == nil && f.typed == nil }

// Fixed makes a Func of Go code that gets one argument for each parameter of
// the signature, self first in a method: defaults filled in, the zero Value where the
// default is <unset>. The arguments are valid during the call only.
func Fixed(f func(th *object.Thread, args []object.Value) (object.Value, error)) Func {
	return Func{fixed: f}
}

// Fresh is f whose results are tuples that Thread.TupleRoom made and that nobody else has: see object.Native.
func (f Func) Fresh() Func {
	f.fresh = true
	return f
}

// Raw makes a Func of Go code that gets the arguments as the caller gave them.
func Raw(f func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error)) Func {
	return Func{raw: f}
}

// Def declares a function: its signature as documentation writes it, its Go
// code and its documentation. Signatures of methods leave self out.
func Def(signature string, f Func, doc string) *object.Native {
	if f.raw != nil {
		return object.NewRawNative(signature, doc, f.raw)
	}
	if f.IsZero() {
		panic("native: " + signature + " has no Go code")
	}
	n := object.NewNative(signature, doc, f.fixed)
	n.Fresh = f.fresh
	if f.typed != nil {
		n.Fixed = f.typed(n)
		n.Arity, n.Code, n.Go = f.arity, f.code, f.goType
	}
	return n
}

// typed makes a Func of an adapter of the Go function f.
func typed(arity int, f any, make func(n *object.Native) object.NativeFunc) Func {
	return Func{typed: make, arity: arity, code: reflect.ValueOf(f).Pointer(), goType: reflect.TypeOf(f)}
}

// mismatch is the error of a declaration whose signature has fewer parameters
// than its Go function; Check finds it before it can happen.
func mismatch(n *object.Native, given int) (object.Value, error) {
	return object.Value{}, object.Errorf(object.InternalError, "%s: Go function takes %d arguments, signature gives %d", n.Text, n.Arity, given)
}

// argument completes the error of argument i's conversion with the function's
// and the parameter's names.
func argument(n *object.Native, i int, err error) error {
	w, ok := err.(*wrongType)
	if !ok {
		return err
	}
	return object.Errorf(object.TypeError, "%s() %s must be %s, not %s", n.Name, argumentName(n, i), w.want, w.got)
}

// argumentName names a parameter as CPython does: by name if it has one for the
// caller, by number among several positional-only ones.
func argumentName(n *object.Native, i int) string {
	params := n.Signature().Params
	if i >= len(params) {
		return fmt.Sprintf("argument %d", i+1)
	}
	if params[i].Kind != object.PositionalOnly {
		return "argument '" + params[i].Name + "'"
	}
	if n.Owner != nil {
		i--
		params = params[1:]
	}
	if len(params) == 1 {
		return "argument"
	}
	return fmt.Sprintf("argument %d", i+1)
}

// wrongType is the error of a conversion that found a value of another type.
type wrongType struct {
	want string
	got  string
}

func (e *wrongType) Error() string { return "must be " + e.want + ", not " + e.got }

// typeName is the name of v's type as argument errors show it.
func typeName(v object.Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().Name()
}
