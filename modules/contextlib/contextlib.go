// Package contextlib is Python's contextlib module, written in the language itself.
package contextlib

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed contextlib.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("contextlib", source) }
