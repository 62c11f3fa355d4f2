// Package linecache is Python's linecache module, written in the language itself.
package linecache

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed linecache.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("linecache", source) }
