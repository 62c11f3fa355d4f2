// Package pool is Python's module multiprocessing.pool: pools of processes and of threads.
package pool

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed pool.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.pool", source) }
