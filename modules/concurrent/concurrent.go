// Package concurrent is Python's package concurrent, which has the package futures.
package concurrent

import "github.com/starling-lang/starling/interp/native"

// Module declares the package.
func Module() *native.Module {
	return &native.Module{Name: "concurrent", Doc: "The package of concurrent.futures."}
}
