// Package process is Python's module multiprocessing.process: processes as objects.
package process

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed process.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.process", source) }
