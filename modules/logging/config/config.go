// Package config is Python's module logging.config, written in the language itself.
package config

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

//go:embed config.py
var source string

// Module declares the module.
func Module() *native.Module { return native.Script("logging.config", source) }
