// Package selectors is Python's selectors module: one interface to the calls of
// package select. It is written in the language itself.
package selectors

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the source
)

//go:embed selectors.py
var source string

// Module declares the module.
func Module() *native.Module {
	return &native.Module{Name: "selectors", Doc: "Wait until files are ready, by the best means that the system has.", Source: source}
}
