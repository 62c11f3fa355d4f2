// Package platform is Python's platform module, written in the language itself.
package platform

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed platform.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("platform", source) }
