// Package script has the modules that are written in the language itself: a
// file per module, NAME.py, and an entry in the list of package modules. A module's source is
// compiled when a script imports it.
package script

import (
	"embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed *.py
var files embed.FS

// Module returns the entry of a module that is all script source.
func Module(name string) native.ModuleEntry {
	return native.ModuleEntry{Name: name, Declare: func() *native.Module { return Complete(native.Module{Name: name}) }}
}

// Complete adds its source to a module whose other part is declared in Go. The
// docstring of the source is the module's.
func Complete(m native.Module) *native.Module {
	source, err := files.ReadFile(m.Name + ".py")
	if err != nil {
		panic(err) // the list of modules names a file that is not there
	}
	m.Source, m.File = string(source), "<"+m.Name+">"
	return &m
}
