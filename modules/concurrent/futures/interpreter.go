package futures

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
)

const interpreterName = "concurrent.futures.interpreter"

//go:embed interpreter.py
var interpreterSource string

// InterpreterModule declares concurrent.futures.interpreter.
func InterpreterModule() *native.Module {
	return &native.Module{
		Name: interpreterName, Doc: "The executor that runs calls in interpreters of their own.",
		Classes: []func() *native.Class{brokenInterpreterPoolClass},
		Source:  interpreterSource,
	}
}

func brokenInterpreterPoolClass() *native.Class {
	return native.NewException(native.Class{Name: "BrokenInterpreterPool", Module: interpreterName, Doc: `The initializer of an interpreter failed.`, Extends: []func() *native.Class{brokenThreadPoolClass}})
}
