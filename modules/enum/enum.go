// Package enum is Python's enum module, written in the language itself.
package enum

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

var (
	//go:embed members.py
	members string
	//go:embed metaclass.py
	metaclass string
	//go:embed enum.py
	enum string
	//go:embed flag.py
	flag string
)

// Module declares the module.
func Module() *native.Module {
	return native.Script("enum", members, metaclass, enum, flag)
}
