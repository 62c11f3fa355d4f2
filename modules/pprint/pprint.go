// Package pprint is Python's pprint module, written in the language itself.
package pprint

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed pprint.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("pprint", source) }
