// Package shlex is Python's shlex module, written in the language itself.
package shlex

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed shlex.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("shlex", source) }
