//go:build unix

// Package os is the module os: files, directories and the environment of POSIX systems.
package os

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"

	_ "embed" // for what is simplest in the language itself
)

//go:embed os.py
var source string

// Module declares the module.
func Module() *native.Module {
	var funcs []*object.Native
	for _, list := range [][]*object.Native{environFunctions(), directoryFunctions(), fileFunctions(), metadataFunctions(), statFunctions(), descriptorFunctions(), pipeFunctions(), inheritFunctions(), terminalFunctions(), identityFunctions(), forkFunctions(), deviceFunctions(), processFunctions(), systemFunctions(), childFunctions(), spawnFunctions(), positionedFunctions(), priorityFunctions()} {
		funcs = append(funcs, list...)
	}
	return &native.Module{
		Name: "os", Doc: "The operating system: files, directories, environment.",
		Funcs: funcs, Consts: constants(),
		Classes: append([]func() *native.Class{statResultClass, terminalSizeClass, unameResultClass, dirEntryClass, timesResultClass, waitidResultClass}, systemClasses()...),
		Init:    initialize,
		Source:  source,
	}
}

func initialize(l *native.Loader) error {
	path, err := l.Import("os.path")
	if err != nil {
		return err
	}
	l.Set("path", path.Value())
	l.Set("environ", native.New[*environment](l.Runtime(), environClass).Value())
	b := native.New[*environment](l.Runtime(), environClass)
	b.bytes = true
	l.Set("environb", b.Value())
	return configNames(l)
}
