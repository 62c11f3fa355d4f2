// Package resourcesharer is Python's module multiprocessing.resource_sharer: descriptors for processes that run already.
package resourcesharer

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed resource_sharer.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.resource_sharer", source) }
