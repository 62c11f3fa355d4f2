// Package argparse is Python's argparse module, written in the language itself.
package argparse

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

var (
	//go:embed help.py
	help string
	//go:embed actions.py
	actions string
	//go:embed container.py
	container string
	//go:embed argparse.py
	argparse string
	//go:embed match.py
	match string
)

// Module declares the module.
func Module() *native.Module {
	return native.Script("argparse", help, actions, container, argparse, match)
}
