package traceback

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed traceback.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("traceback", source) }
