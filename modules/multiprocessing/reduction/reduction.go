// Package reduction is Python's module multiprocessing.reduction: pickles for other processes.
package reduction

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed reduction.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.reduction", source) }
