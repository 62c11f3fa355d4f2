// Package typing is Python's typing module, written in the language itself.
package typing

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

var (
	//go:embed alias.py
	alias string
	//go:embed typing.py
	typing string
	//go:embed forward.py
	forward string
	//go:embed protocol.py
	protocol string
	//go:embed records.py
	records string
	//go:embed supports.py
	supports string
)

// Module declares the module.
func Module() *native.Module {
	return native.Script("typing", alias, typing, forward, protocol, records, supports)
}
