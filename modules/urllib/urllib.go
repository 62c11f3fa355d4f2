// Package urllib is Python's package urllib, which has modules for addresses and what they name.
package urllib

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the package.
func Module() *native.Module {
	return &native.Module{
		Name: "urllib", Doc: "The package of urllib.request and its companions.",
		Init: func(l *native.Loader) error {
			l.Set("__path__", object.NewList(nil).Value())
			return nil
		},
	}
}
