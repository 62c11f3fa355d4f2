// Package urllib is Python's package urllib, which has modules for addresses and what they name.
package urllib

import "github.com/starling-lang/starling/interp/native"

// Module declares the package.
func Module() *native.Module {
	return &native.Module{Name: "urllib", Doc: "The package of urllib.request and its companions."}
}
