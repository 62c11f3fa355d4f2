// Package request is Python's module urllib.request.
package request

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

//go:embed request.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("urllib.request", source) }
