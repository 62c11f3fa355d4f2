// Package server is Python's module http.server.
package server

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"

	_ "embed" // for the module's source
)

var (
	//go:embed server.py
	source string

	// types has a line for each type of files: the type and the endings of names.
	//
	//go:embed types.txt
	types string
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "http.server", Source: source,
		Consts: []native.Constant{{Name: "_TYPES", Value: object.Str(types)}},
	}
}
