// Package mock is Python's unittest.mock module, written in the language itself.
package mock

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

var (
	//go:embed support.py
	support string
	//go:embed mock.py
	mock string
	//go:embed magic.py
	magic string
	//go:embed async.py
	async string
	//go:embed call.py
	call string
	//go:embed autospec.py
	autospec string
	//go:embed patch.py
	patch string
)

// Module declares the module.
func Module() *native.Module {
	return native.Script("unittest.mock", support, mock, magic, async, call, autospec, patch)
}
