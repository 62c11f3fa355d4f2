// Package difflib is Python's difflib module, written in the language itself.
package difflib

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed difflib.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("difflib", source) }
