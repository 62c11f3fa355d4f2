// Package concurrent is Python's package concurrent, which has the package futures.
package concurrent

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the package.
func Module() *native.Module {
	return &native.Module{
		Name: "concurrent", Doc: "The package of concurrent.futures.",
		Init: func(l *native.Loader) error {
			l.Set("__path__", object.NewList(nil).Value())
			return nil
		},
	}
}
