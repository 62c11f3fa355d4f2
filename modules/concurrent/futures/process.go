package futures

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

const processName = "concurrent.futures.process"

//go:embed process.py
var processSource string

// ProcessModule declares concurrent.futures.process.
func ProcessModule() *native.Module {
	return &native.Module{
		Name: processName, Doc: "The executor that runs calls in processes.",
		Classes: []func() *native.Class{brokenProcessPoolClass},
		Source:  processSource,
	}
}

func brokenProcessPoolClass() *native.Class {
	return native.NewException(native.Class{Name: "BrokenProcessPool", Module: processName, Doc: `A worker process ended while calls were pending.`, Extends: []func() *native.Class{brokenExecutorClass}})
}
