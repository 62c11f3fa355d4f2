// Package argparse is Python's argparse module, written in the language itself.
package argparse

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed argparse.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("argparse", source) }
