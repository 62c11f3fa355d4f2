package os

import (
	"crypto/rand"

	"github.com/starling-lang/starling/interp/object"
)

func urandom(th *object.Thread, n int) (object.Value, error) {
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "negative argument not allowed")
	}
	s, err := object.FillBytes(th, n, func(b []byte) { _, _ = rand.Read(b) }) // which never fails
	return object.BytesValue(s), err
}
