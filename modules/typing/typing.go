// Package typing is Python's typing module, written in the language itself.
package typing

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed typing.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("typing", source) }
