// Package statistics is Python's statistics module, written in the language itself.
package statistics

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed statistics.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("statistics", source) }
