package modules_test

import (
	"testing"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

func TestDeclarations(t *testing.T) {
	object.Setup(func() {})
	if err := native.CheckAll(modules.All()); err != nil {
		t.Error(err)
	}
	seen := map[string]bool{}
	for _, e := range modules.All() {
		if seen[e.Name] {
			t.Errorf("module %s is listed twice", e.Name)
		}
		seen[e.Name] = true
	}
}
