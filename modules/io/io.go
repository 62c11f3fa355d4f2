// Package io is the module io: the classes of file objects, and streams in memory.
package io

import (
	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"

	_ "embed" // for what is simplest in the language itself
)

//go:embed io.py
var source string

// Module declares the module.
func Module() *native.Module {
	m := LowLevelModule()
	m.Name, m.Doc, m.Source = "io", "File objects: raw, buffered and text streams, and streams in memory.", source
	return m
}

// LowLevelModule declares _io, where pickle finds the classes.
func LowLevelModule() *native.Module {
	return &native.Module{
		Name: "_io", Doc: "The classes of io.",
		Funcs: []*object.Native{
			native.Def("open_code(path)", native.Fixed(openCode), `Open a file of code for reading bytes.`),
			native.Def("text_encoding(encoding, stacklevel=2, /)", native.Fixed(textEncoding), `Return encoding, or "locale" if it is None.`),
		},
		Consts: []native.Constant{
			{Name: "DEFAULT_BUFFER_SIZE", Value: object.Int(builtins.BufferSize)},
			{Name: "SEEK_SET", Value: object.Int(0)}, {Name: "SEEK_CUR", Value: object.Int(1)}, {Name: "SEEK_END", Value: object.Int(2)},
			{Name: "BlockingIOError", Value: object.BlockingIOError.Value()},
		},
		Classes: []func() *native.Class{
			builtins.UnsupportedOperationClass, builtins.IOBaseClass, builtins.RawIOBaseClass, builtins.BufferedIOBaseClass, builtins.TextIOBaseClass,
			builtins.FileIOClass, builtins.BufferedReaderClass, builtins.BufferedWriterClass, builtins.BufferedRandomClass,
			builtins.BytesIOClass, builtins.StringIOClass, builtins.TextIOWrapperClass,
		},
		Init: func(l *native.Loader) error {
			open := l.Runtime().Builtins.Get("open")
			if !open.IsSet() {
				open = builtins.OpenFunction().Value()
			}
			l.Set("open", open)
			return nil
		},
	}
}

func openCode(th *object.Thread, a []object.Value) (object.Value, error) {
	if _, ok := a[0].AsStr(); !ok {
		return object.Value{}, object.Errorf(object.TypeError, "open_code() argument 'path' must be str, not %s", a[0].Type().Name())
	}
	return object.Call(th, builtins.OpenFunction().Value(), []object.Value{a[0], object.Str("rb")}, nil)
}

func textEncoding(_ *object.Thread, a []object.Value) (object.Value, error) {
	if a[0].IsNone() {
		return object.Str("locale"), nil
	}
	return a[0], nil
}
