// Package secrets is Python's secrets module.
package secrets

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed secrets.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("secrets", source) }
