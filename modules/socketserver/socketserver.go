// Package socketserver is Python's module socketserver.
package socketserver

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

//go:embed socketserver.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("socketserver", source) }
