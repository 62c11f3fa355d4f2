// Package response is Python's module urllib.response.
package response

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

//go:embed response.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("urllib.response", source) }
