//go:build !unix

package selects

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

var constants []number

func systemFunctions() []*object.Native { return nil }

func systemClasses() []func() *native.Class { return nil }

func selectFiles(th *object.Thread, a []object.Value) (object.Value, error) {
	_, negative, err := secondsLimit(th, a[3])
	if err != nil {
		return object.Value{}, noNumber(err, "timeout must be a float or None")
	}
	if negative {
		return object.Value{}, object.Errorf(object.ValueError, "timeout must be non-negative")
	}
	return object.Value{}, object.Errorf(object.NotImplementedError, "select.select: waiting for descriptors is not supported on this platform")
}
