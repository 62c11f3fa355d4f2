// Package mock is Python's unittest.mock module, written in the language itself.
package mock

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed mock.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("unittest.mock", source) }
