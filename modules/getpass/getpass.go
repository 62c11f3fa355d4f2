// Package getpass is Python's getpass module, written in the language itself.
package getpass

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed getpass.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("getpass", source) }
