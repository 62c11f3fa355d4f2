package pickle

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// CodecsModule declares the part of _codecs that pickles of the protocols before 3 call: bytes are written there as an encoded str.
func CodecsModule() *native.Module {
	return &native.Module{
		Name: "_codecs", Doc: "Encoding and decoding.",
		Funcs: []*object.Native{
			native.Def("encode(obj, encoding='utf-8', errors='strict')", native.Fixed(codec(object.StrType, "encode")), `Return a str as bytes.`),
			native.Def("decode(obj, encoding='utf-8', errors='strict')", native.Fixed(codec(object.BytesType, "decode")), `Return bytes as a str.`),
		},
	}
}

// codec calls a method of str or bytes.
func codec(t *object.Type, method string) func(th *object.Thread, a []object.Value) (object.Value, error) {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		if !a[0].Type().IsSubtype(t) {
			return object.Value{}, object.Errorf(object.TypeError, "%s() argument must be %s, not '%s'", method, t.Name(), a[0].Type().Name())
		}
		f, err := object.GetAttr(th, a[0], method)
		if err != nil {
			return object.Value{}, err
		}
		return object.Call(th, f, a[1:], nil)
	}
}
