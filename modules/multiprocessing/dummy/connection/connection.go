// Package connection is Python's module multiprocessing.dummy.connection: connections between threads.
package connection

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed connection.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.dummy.connection", source) }
