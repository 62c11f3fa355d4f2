// Package pathlib is Python's pathlib module, written in the language itself.
package pathlib

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed pathlib.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("pathlib", source) }
