// Package textwrap is Python's textwrap module, written in the language itself.
package textwrap

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed textwrap.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("textwrap", source) }
