// Package keyword is Python's keyword module, written in the language itself.
package keyword

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed keyword.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("keyword", source) }
