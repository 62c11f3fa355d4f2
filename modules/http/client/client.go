// Package client is Python's module http.client.
package client

import (
	"github.com/starling-lang/starling/interp/native"

	_ "embed" // for the module's source
)

var (
	//go:embed errors.py
	errors string
	//go:embed message.py
	message string
	//go:embed response.py
	response string
	//go:embed client.py
	client string
)

// Module declares the module.
func Module() *native.Module {
	return native.Script("http.client", errors, message, response, client)
}
