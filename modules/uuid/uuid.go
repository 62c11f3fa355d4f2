// Package uuid is Python's uuid module.
package uuid

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed uuid.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("uuid", source) }
