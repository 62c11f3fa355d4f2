// Package fractions is Python's fractions module, written in the language itself.
package fractions

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed fractions.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("fractions", source) }
