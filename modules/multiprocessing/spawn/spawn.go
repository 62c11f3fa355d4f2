// Package spawn is Python's module multiprocessing.spawn: how processes are started, and what they do first.
package spawn

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

//go:embed spawn.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("multiprocessing.spawn", source) }
