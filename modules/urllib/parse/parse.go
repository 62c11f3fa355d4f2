// Package parse is Python's urllib.parse module, written in the language itself.
package parse

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed parse.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("urllib.parse", source) }
