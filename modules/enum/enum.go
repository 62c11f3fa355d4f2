// Package enum is Python's enum module, written in the language itself.
package enum

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed enum.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("enum", source) }
