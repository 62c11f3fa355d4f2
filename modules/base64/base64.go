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
	for done := 0; done < len(b); done += piece {
		e.Encode(out[done/5*8:], b[done:min(done+piece, len(b))])
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.BytesOf(out), nil
}

// piece is how many bytes are encoded in base32 between two safepoints: whole groups of five.
const piece = 5 << 14

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
	digits, err := unpadded(th, text)
	if err != nil {
		return object.Value{}, err
	}
	pads := len(text) - len(digits)
	values := valuesOf(e)
	out := make([]byte, 0, len(text)/8*5)
	bits, left := 0, uint64(0)
	pace := object.NewPace(th)
	for i, c := range digits {
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
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

// unpadded returns text without the padding at its end.
func unpadded(th *object.Thread, text []byte) ([]byte, error) {
	pace := object.NewPace(th)
	for len(text) > 0 && text[len(text)-1] == '=' {
		text = text[:len(text)-1]
		if err := pace.At(len(text)); err != nil {
			return nil, err
		}
	}
	return text, nil
}

// valuesOf tells what each digit of base32 stands for; -1 is none.
func valuesOf(e *base32.Encoding) (values [256]int8) {
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
	return values
}

// encoder85 encodes groups of four bytes in base85.
type encoder85 struct {
	alphabet          string
	pad, nuls, spaces bool
	out               []byte
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
	e := encoder85{alphabet: alphabet, pad: flags[0], nuls: flags[1], spaces: flags[2], out: make([]byte, 0, len(b)/4*5+5)}
	pace := object.NewPace(th)
	for i := 0; i < len(b); i += 4 {
		e.group(b[i:min(i+4, len(b))])
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
	}
	return object.BytesOf(e.out), nil
}

// group encodes four bytes, or those that are left.
func (e *encoder85) group(b []byte) {
	var four [4]byte
	n := copy(four[:], b)
	word := uint32(four[0])<<24 | uint32(four[1])<<16 | uint32(four[2])<<8 | uint32(four[3])
	full := n == 4 || e.pad
	switch {
	case e.nuls && word == 0 && full:
		e.out = append(e.out, 'z')
		return
	case e.spaces && word == 0x20202020 && full:
		e.out = append(e.out, 'y')
		return
	}
	var digits [5]byte
	for k := 4; k >= 0; k-- {
		digits[k] = e.alphabet[word%85]
		word /= 85
	}
	if full {
		n = 4
	}
	e.out = append(e.out, digits[:n+1]...)
}
