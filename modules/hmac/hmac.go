// Package hmac is Python's hmac module.
package hmac

import (
	"crypto/subtle"
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

//go:embed hmac.py
var source string

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "hmac", Source: source,
		Funcs: []*object.Native{native.Def("compare_digest(a, b, /)", native.Fixed(CompareDigest), `
Return whether two strs of ASCII characters, or bytes, are equal, in a time that does not depend on where they differ.`)},
	}
}

// CompareDigest is hmac.compare_digest.
func CompareDigest(th *object.Thread, a []object.Value) (object.Value, error) {
	x, ok := a[0].AsStr()
	y, ok2 := a[1].AsStr()
	if ok && ok2 {
		if !object.IsASCII(x) || !object.IsASCII(y) {
			return object.Value{}, object.Errorf(object.TypeError, "comparing strings with non-ASCII characters is not supported")
		}
		return object.Bool(subtle.ConstantTimeCompare([]byte(x), []byte(y)) == 1), nil
	}
	var texts [2][]byte
	for i := range texts {
		b, ok := native.BytesLike(th, a[i])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[i].Type().Name())
		}
		texts[i] = b
	}
	return object.Bool(subtle.ConstantTimeCompare(texts[0], texts[1]) == 1), nil
}
