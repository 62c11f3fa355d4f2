// Package shutil is Python's shutil module, written in the language itself.
package shutil

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed shutil.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("shutil", source) }
