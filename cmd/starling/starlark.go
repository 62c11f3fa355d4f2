package main

import (
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/interp/starlarkgo"
)

// loadStarlark serves Starlark's libraries, json.star, math.star and time.star,
// to load statements; it knows no other modules.
func loadStarlark(th *object.Thread, name string) (*object.Module, error) {
	return starlarkgo.Load(th, name)
}
