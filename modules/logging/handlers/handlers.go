// Package handlers is Python's module logging.handlers, written in the language itself.
package handlers

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed handlers.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("logging.handlers", source) }
