// Package types is Python's types module, written in the language itself.
package types

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed types.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("types", source) }
