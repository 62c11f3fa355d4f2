// Package base64 is Python's base64 module.
package base64

import (
	_ "embed"
	"encoding/base32"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/binascii"
)

//go:embed base64.py
var source string

// Module declares the module: what works on whole blocks in Go, the rest in the language.
func Module() *native.Module {
	return &native.Module{
		Name: "base64", Source: source,
		Funcs: []*object.Native{
			native.Def("_b32encode(s, hexadecimal, /)", native.Fixed(encode32), `Return bytes in base32.`),
			native.Def("_b32decode(s, hexadecimal, /)", native.Fixed(decode32), `Return the bytes of full groups of base32.`),
			native.Def("_85encode(b, alphabet, pad, nuls, spaces, /)", native.Fixed(encode85), `Return bytes in base85.`),
		},
	}
}

func encodingOf(th *object.Thread, v object.Value) (*base32.Encoding, error) {
	hexadecimal, err := object.Truth(th, v)
	if hexadecimal {
		return base32.HexEncoding, err
	}
	return base32.StdEncoding, err
}

func encode32(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := binascii.Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	e, err := encodingOf(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	out := make([]byte, e.EncodedLen(len(b)))
	e.Encode(out, b)
	return object.BytesOf(out), nil
}

// decode32 decodes text whose length is a multiple of 8.
func decode32(th *object.Thread, a []object.Value) (object.Value, error) {
	text, err := binascii.Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	e, err := encodingOf(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	end := len(text)
	for end > 0 && text[end-1] == '=' {
		end--
	}
	pads := len(text) - end
	var values [256]int8
	alphabet := "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	if e == base32.HexEncoding {
		alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUV"
	}
	for i := range values {
		values[i] = -1
	}
	for i := range alphabet {
		values[alphabet[i]] = int8(i)
	}
	out := make([]byte, 0, len(text)/8*5)
	bits, left := 0, uint64(0)
	for _, c := range text[:end] {
		if values[c] < 0 {
			return object.Value{}, native.Errorf(th, binascii.ErrorClass, "Non-base32 digit found")
		}
		left = left<<5 | uint64(values[c])
		if bits += 5; bits >= 8 {
			bits -= 8
			out = append(out, byte(left>>bits))
		}
	}
	if len(text)%8 != 0 || pads != 0 && pads != 1 && pads != 3 && pads != 4 && pads != 6 {
		return object.Value{}, native.Errorf(th, binascii.ErrorClass, "Incorrect padding")
	}
	return object.BytesOf(out), nil
}

func encode85(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := binascii.Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	alphabet, _ := a[1].AsBytes()
	if len(alphabet) != 85 {
		return object.Value{}, object.Errorf(object.ValueError, "an alphabet of 85 characters is required")
	}
	var flags [3]bool
	for i := range flags {
		if flags[i], err = object.Truth(th, a[2+i]); err != nil {
			return object.Value{}, err
		}
	}
	pad, nuls, spaces := flags[0], flags[1], flags[2]
	out := make([]byte, 0, len(b)/4*5+5)
	for i := 0; i < len(b); i += 4 {
		var group [4]byte
		n := copy(group[:], b[i:])
		word := uint32(group[0])<<24 | uint32(group[1])<<16 | uint32(group[2])<<8 | uint32(group[3])
		full := n == 4 || pad
		switch {
		case nuls && word == 0 && full:
			out = append(out, 'z')
			continue
		case spaces && word == 0x20202020 && full:
			out = append(out, 'y')
			continue
		}
		var digits [5]byte
		for k := 4; k >= 0; k-- {
			digits[k] = alphabet[word%85]
			word /= 85
		}
		if full {
			n = 4
		}
		out = append(out, digits[:n+1]...)
	}
	return object.BytesOf(out), nil
}
