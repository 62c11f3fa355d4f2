// Package client is Python's module http.client.
package client

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

//go:embed client.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("http.client", source) }
