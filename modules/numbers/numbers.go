// Package numbers is Python's numbers module, written in the language itself.
package numbers

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed numbers.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("numbers", source) }
