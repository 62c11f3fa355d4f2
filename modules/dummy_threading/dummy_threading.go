// Package dummythreading is Python's dummy_threading module, written in the language itself.
package dummythreading

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed dummy_threading.py
var source string

//go:embed _dummy_thread.py
var lowLevelSource string

// Module declares the module.
func Module() *native.Module { return native.Script("dummy_threading", source) }

// LowLevelModule declares _dummy_thread.
func LowLevelModule() *native.Module { return native.Script("_dummy_thread", lowLevelSource) }
