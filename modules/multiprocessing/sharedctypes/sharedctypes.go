// Package sharedctypes is Python's module multiprocessing.sharedctypes: values and arrays that processes share.
package sharedctypes

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed sharedctypes.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.sharedctypes", source) }
