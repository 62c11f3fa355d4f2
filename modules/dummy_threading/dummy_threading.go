// Package dummythreading is Python's dummy_threading module, and _dummy_thread
// below it: the interface of threading for programs that want no threads. What a thread would do
// is done at once, when it is started.
package dummythreading

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the modules, which are written in the language itself
)

//go:embed dummy_threading.py
var source string

//go:embed dummy_thread.py
var lowLevelSource string

// Module declares dummy_threading.
func Module() *native.Module {
	return &native.Module{
		Name: "dummy_threading", Doc: "The interface of threading without threads: what is started runs at once.",
		Source: source, File: "<dummy_threading>",
	}
}

// LowLevelModule declares _dummy_thread.
func LowLevelModule() *native.Module {
	return &native.Module{
		Name: "_dummy_thread", Doc: "The interface of _thread without threads: what is started runs at once.",
		Source: lowLevelSource, File: "<_dummy_thread>",
	}
}
