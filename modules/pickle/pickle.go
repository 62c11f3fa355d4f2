// Package pickle is Python's pickle module: objects as streams of bytes, in Python's own
// format, protocols 0 to 5.
//
// An encoder (save*.go) walks the objects and writes opcodes; a decoder (load*.go) is the small stack
// machine that runs them. Pickler and Unpickler are what scripts see of them, and can derive classes from. The
// bytes written are those that CPython writes.
package pickle

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const (
	highestProtocol = 5
	defaultProtocol = 4
	moduleName      = "pickle"
	lowLevel        = "_pickle" // the __module__ of the classes
)

// Module declares the module.
func Module() *native.Module { return declare(moduleName) }

// LowLevelModule declares _pickle, where the classes say that they are.
func LowLevelModule() *native.Module { return declare(lowLevel) }

func declare(name string) *native.Module {
	return &native.Module{
		Name: name, Doc: "Objects as bytes, in Python's own format.",
		Funcs: []*object.Native{
			native.Def("dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)", native.Fixed(dump), `
Write the pickle of obj to a file that was opened for writing bytes.`),
			native.Def("dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None)", native.Fixed(dumps), `
Return the pickle of obj as bytes.

	>>> pickle.loads(pickle.dumps([1, "two", {3.0}]))
	[1, 'two', {3.0}]`),
			native.Def("load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None)", native.Fixed(load), `
Read a pickle from a file that was opened for reading bytes, and return the object.

A pickle can run any code: load none that others could have made.`),
			native.Def("loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None)", native.Fixed(loads), `
Return the object whose pickle data begins with.

A pickle can run any code: load none that others could have made.`),
		},
		Classes: []func() *native.Class{errorClass, picklingErrorClass, unpicklingErrorClass, picklerClass, unpicklerClass, bufferClass},
		Init:    initialize,
	}
}

func initialize(l *native.Loader) error {
	public := []string{"PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer", "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL", "TRUE", "FALSE"}
	for _, o := range opcodes {
		l.Set(o.name, opcodeValue(o.code))
		public = append(public, o.name)
	}
	l.Set("TRUE", object.BytesValue("I01\n"))
	l.Set("FALSE", object.BytesValue("I00\n"))
	l.Set("HIGHEST_PROTOCOL", object.Int(highestProtocol))
	l.Set("DEFAULT_PROTOCOL", object.Int(defaultProtocol))
	l.Set("format_version", object.Str("4.0"))
	l.Set("compatible_formats", native.Strings([]string{"1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"}))
	l.Set("__all__", native.Strings(public))
	return nil
}

func errorClass() *native.Class {
	return native.NewException(native.Class{Name: "PickleError", Module: lowLevel, Base: []*object.Type{object.ExceptionClass}, Doc: "The base of the module's exceptions."})
}

func picklingErrorClass() *native.Class {
	return native.NewException(native.Class{Name: "PicklingError", Module: lowLevel, Extends: []func() *native.Class{errorClass}, Doc: "An object can't be pickled."})
}

func unpicklingErrorClass() *native.Class {
	return native.NewException(native.Class{Name: "UnpicklingError", Module: lowLevel, Extends: []func() *native.Class{errorClass}, Doc: "The bytes are no pickle."})
}

// dump is dump(obj, file, protocol, fix_imports, buffer_callback).
func dump(th *object.Thread, a []object.Value) (object.Value, error) {
	e, err := newEncoder(th, a[2], a[3], a[4])
	if err != nil {
		return object.Value{}, err
	}
	if e.write, err = writeOf(th, a[1]); err != nil {
		return object.Value{}, err
	}
	e.hidden = true
	return object.None, e.dump(a[0])
}

// dumps is dumps(obj, protocol, fix_imports, buffer_callback).
func dumps(th *object.Thread, a []object.Value) (object.Value, error) {
	e, err := newEncoder(th, a[1], a[2], a[3])
	if err != nil {
		return object.Value{}, err
	}
	data, err := e.dumpIn(a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(data), nil
}

// writeOf returns a file's method write.
func writeOf(th *object.Thread, file object.Value) (object.Value, error) {
	f, err := object.LookupAttr(th, file, "write")
	if err == nil && !f.IsSet() {
		err = object.Errorf(object.TypeError, "file must have a 'write' attribute")
	}
	return f, err
}

// load is load(file, fix_imports, encoding, errors, buffers).
func load(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := newDecoder(th, a[1:])
	if err != nil {
		return object.Value{}, err
	}
	if err := d.open(a[0]); err != nil {
		return object.Value{}, err
	}
	return d.load()
}

// loads is loads(data, fix_imports, encoding, errors, buffers).
func loads(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := newDecoder(th, a[1:])
	if err != nil {
		return object.Value{}, err
	}
	data, ok := bytesOf(th, a[0])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[0].Type().Name())
	}
	d.data = data
	return d.loadIn()
}

// bytesOf returns the bytes of a bytes-like object, or a PickleBuffer.
func bytesOf(th *object.Thread, v object.Value) (string, bool) {
	if b, ok := native.As[*buffer](v); ok {
		v = b.get(th)
		if !v.IsSet() {
			return "", false
		}
	}
	return object.BytesLike(th, v)
}

// protocolOf is the protocol that an argument stands for.
func protocolOf(th *object.Thread, v object.Value) (int, error) {
	if v.IsNone() {
		return defaultProtocol, nil
	}
	n, err := object.IndexInt(th, v, object.OverflowError)
	if err != nil {
		return 0, err
	}
	if n < 0 {
		return highestProtocol, nil
	}
	if n > highestProtocol {
		return 0, object.Errorf(object.ValueError, "pickle protocol must be <= %d", highestProtocol)
	}
	return n, nil
}

const maxLength = math.MaxInt64
