// Package dummy is Python's package multiprocessing.dummy: multiprocessing's interface for threads.
package dummy

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

//go:embed dummy.py
var source string

// Module declares the package.
func Module() *native.Module {
	m := native.Script("multiprocessing.dummy", source)
	m.Init = func(l *native.Loader) error {
		l.Set("__path__", object.NewList(nil).Value())
		return nil
	}
	return m
}
