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
		return compare(th, []byte(x), []byte(y))
	}
	var texts [2][]byte
	for i := range texts {
		b, ok := native.BytesLike(th, a[i])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[i].Type().Name())
		}
		texts[i] = b
	}
	return compare(th, texts[0], texts[1])
}

// compare goes through all pieces, wherever the bytes differ.
func compare(th *object.Thread, x, y []byte) (object.Value, error) {
	if len(x) != len(y) {
		return object.False, nil
	}
	const piece = 1 << 20
	same := 1
	for len(x) > 0 {
		n := min(piece, len(x))
		same &= subtle.ConstantTimeCompare(x[:n], y[:n])
		x, y = x[n:], y[n:]
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.Bool(same == 1), nil
}
