// Package inspect is Python's inspect module, written in the language itself.
package inspect

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed inspect.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("inspect", source) }
