// Package error is Python's module urllib.error.
package error

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

//go:embed error.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("urllib.error", source) }
