// Package glob is Python's glob module, written in the language itself.
package glob

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed glob.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("glob", source) }
