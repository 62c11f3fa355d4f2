// Package queues is Python's module multiprocessing.queues: queues for processes.
package queues

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed queues.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.queues", source) }
