// Package util is Python's module multiprocessing.util: the log, and what is done when a process ends.
package util

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed util.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.util", source) }
