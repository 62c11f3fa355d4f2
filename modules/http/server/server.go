// Package server is Python's module http.server.
package server

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

//go:embed server.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("http.server", source) }
