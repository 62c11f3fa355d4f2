// Package warnings is Python's warnings module, written in the language itself.
package warnings

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed warnings.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("warnings", source) }
