// Package tempfile is Python's tempfile module, written in the language itself.
package tempfile

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed tempfile.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("tempfile", source) }
