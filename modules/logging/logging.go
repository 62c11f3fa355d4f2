// Package logging is Python's logging module, written in the language itself.
package logging

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

var (
	//go:embed records.py
	records string
	//go:embed format.py
	format string
	//go:embed handler.py
	handler string
	//go:embed logger.py
	logger string
	//go:embed logging.py
	logging string
)

// Module declares the module.
func Module() *native.Module {
	return native.Script("logging", records, format, handler, logger, logging)
}
