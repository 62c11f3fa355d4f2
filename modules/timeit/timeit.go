// Package timeit is Python's timeit module, written in the language itself.
package timeit

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed timeit.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("timeit", source) }
