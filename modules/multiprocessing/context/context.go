// Package context is Python's module multiprocessing.context: what depends on how processes are started.
package context

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed context.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.context", source) }
