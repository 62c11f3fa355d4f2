// Package synchronize is Python's module multiprocessing.synchronize: locks and semaphores for processes.
package synchronize

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed synchronize.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.synchronize", source) }
