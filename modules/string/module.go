package string

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed string.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("string", source) }
