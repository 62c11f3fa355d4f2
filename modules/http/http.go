// Package http is Python's package http: the codes and methods of HTTP, and the modules client and server.
package http

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

//go:embed http.py
var source string

// Module declares the package.
func Module() *native.Module { return native.Script("http", source) }
