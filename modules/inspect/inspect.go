// Package inspect is Python's inspect module, written in the language itself.
package inspect

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

var (
	//go:embed inspect.py
	inspect string
	//go:embed members.py
	members string
	//go:embed source.py
	source string
	//go:embed arguments.py
	arguments string
	//go:embed frames.py
	frames string
	//go:embed signature.py
	signature string
	//go:embed signatures.py
	signatures string
)

// Module declares the module.
func Module() *native.Module {
	return native.Script("inspect", inspect, members, source, arguments, frames, signature, signatures)
}
