package dataclasses

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed dataclasses.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("dataclasses", source) }
