// Package logging is Python's logging module, written in the language itself.
package logging

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed logging.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("logging", source) }
