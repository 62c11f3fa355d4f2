// Package binascii is Python's binascii module: bytes as text, and checksums.
package binascii

import (
	"encoding/hex"
	"hash/crc32"
	"unsafe"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const moduleName = "binascii"

// Module declares the module.
func Module() *native.Module {
	hexDoc := `
Return the bytes in hexadecimal; sep goes between groups of bytes_per_sep bytes, counted from the right,
or from the left if it is negative.

	>>> binascii.hexlify(b"\xb9\x01\xef", ":")
	b'b9:01:ef'`
	return &native.Module{
		Name: moduleName, Doc: "Bytes as text, and checksums.",
		Classes: []func() *native.Class{ErrorClass, incompleteClass},
		Funcs: []*object.Native{
			native.Def("a2b_base64(data, /, *, strict_mode=False)", native.Fixed(fromBase64), `Return the bytes that base64 text stands for.`),
			native.Def("b2a_base64(data, /, *, newline=True)", native.Fixed(toBase64), `Return the bytes as a line of base64.`),
			native.Def("a2b_hex(hexstr, /)", native.Fixed(fromHex), `Return the bytes that hexadecimal digits stand for.`),
			native.Def("unhexlify(hexstr, /)", native.Fixed(fromHex), `Return the bytes that hexadecimal digits stand for.`),
			native.Def("b2a_hex(data, sep=<unset>, bytes_per_sep=1)", native.Fixed(toHex), hexDoc),
			native.Def("hexlify(data, sep=<unset>, bytes_per_sep=1)", native.Fixed(toHex), hexDoc),
			native.Def("a2b_uu(data, /)", native.Fixed(fromUU), `Return the bytes of a line of uuencoded text.`),
			native.Def("b2a_uu(data, /, *, backtick=False)", native.Fixed(toUU), `Return at most 45 bytes as a line of uuencoded text.`),
			native.Def("a2b_qp(data, header=False)", native.Fixed(fromQuoted), `Return the bytes of quoted-printable text.`),
			native.Def("b2a_qp(data, quotetabs=False, istext=True, header=False)", native.Fixed(toQuoted), `Return the bytes as quoted-printable text.`),
			native.Def("crc32(data, crc=0, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				b, err := Bytes(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				start, err := low32(th, a[1])
				if err != nil {
					return object.Value{}, err
				}
				start, err = CRC32(th, start, b)
				return object.Int(int64(start)), err
			}), `
Return the checksum of zip files, which may begin with that of what goes before.

	>>> binascii.crc32(b"hello")
	907060870`),
			native.Def("crc_hqx(data, crc, /)", native.Fixed(crcHqx), `Return the CRC-CCITT checksum of BinHex, beginning with crc.`),
		},
	}
}

// ErrorClass declares binascii.Error.
func ErrorClass() *native.Class {
	return native.NewException(native.Class{Name: "Error", Module: moduleName, Base: []*object.Type{object.ValueError}, Doc: "Invalid text."})
}

func incompleteClass() *native.Class {
	return native.NewException(native.Class{Name: "Incomplete", Module: moduleName, Base: []*object.Type{object.ExceptionClass}, Doc: "Text that ends too early."})
}

func failure(th *object.Thread, format string, a ...any) error {
	return native.Errorf(th, ErrorClass, format, a...)
}

// low32 returns the low bits of an int.
func low32(th *object.Thread, v object.Value) (uint32, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	if b == nil {
		return uint32(small), nil
	}
	words := b.Bits()
	n := uint32(words[0])
	if b.Sign() < 0 {
		n = -n
	}
	return n, nil
}

// Bytes returns the bytes of an argument that has to be bytes-like.
func Bytes(th *object.Thread, v object.Value) ([]byte, error) {
	b, ok := native.BytesLike(th, v)
	if !ok {
		return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
	}
	return b, nil
}

// ascii returns the bytes of an argument that may be a str of ASCII characters too. They must not be changed.
func ascii(th *object.Thread, v object.Value) ([]byte, error) {
	if s, ok := v.AsStr(); ok {
		ok, err := object.AllPieces(th, s, object.IsASCII)
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, object.Errorf(object.ValueError, "string argument should contain only ASCII characters")
		}
		return unsafe.Slice(unsafe.StringData(s), len(s)), nil
	}
	b, ok := native.BytesLike(th, v)
	if !ok {
		return nil, object.Errorf(object.TypeError, "argument should be bytes, buffer or ASCII string, not '%s'", v.Type().Name())
	}
	return b, nil
}

// CRC32 returns the checksum that crc becomes with the bytes b.
func CRC32(th *object.Thread, crc uint32, b []byte) (uint32, error) {
	for ; len(b) > object.LongText; b = b[object.LongText:] {
		crc = crc32.Update(crc, crc32.IEEETable, b[:object.LongText])
		if err := th.Safepoint(); err != nil {
			return 0, err
		}
	}
	return crc32.Update(crc, crc32.IEEETable, b), nil
}

func fromHex(th *object.Thread, a []object.Value) (object.Value, error) {
	text, err := ascii(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if len(text)%2 != 0 {
		return object.Value{}, failure(th, "Odd-length string")
	}
	out := make([]byte, len(text)/2)
	for done := 0; done < len(out); {
		end := min(done+piece, len(out))
		if _, err := hex.Decode(out[done:end], text[2*done:2*end]); err != nil {
			return object.Value{}, failure(th, "Non-hexadecimal digit found")
		}
		done = end
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.BytesOf(out), nil
}

func toHex(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	group, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	rest := b
	text, err := object.FillBytes(th, 2*len(b), func(piece []byte) {
		n := len(piece) / 2
		hex.Encode(piece, rest[:n])
		rest = rest[n:]
	})
	if err != nil {
		return object.Value{}, err
	}
	if !a[1].IsSet() {
		return object.BytesValue(text), nil
	}
	sep, err := separator(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if group == 0 || len(b) == 0 {
		return object.BytesValue(text), nil
	}
	first := max(group, -group)
	if group > 0 {
		if first = len(b) % group; first == 0 {
			first = group
		}
	}
	group = max(group, -group)
	var out []byte
	pace := object.NewPace(th)
	for i := range b {
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
		if i >= first && (i-first)%group == 0 {
			out = append(out, sep)
		}
		out = append(out, text[2*i], text[2*i+1])
	}
	return object.BytesOf(out), nil
}

func separator(th *object.Thread, v object.Value) (byte, error) {
	s, ok := v.AsStr()
	if !ok {
		if s, ok = v.AsBytes(); !ok {
			return 0, object.Errorf(object.TypeError, "sep must be str or bytes.")
		}
	} else if !object.IsASCII(s) {
		return 0, object.Errorf(object.ValueError, "sep must be ASCII.")
	}
	if len(s) != 1 {
		return 0, object.Errorf(object.ValueError, "sep must be length 1.")
	}
	return s[0], nil
}

func crcHqx(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	start, err := low32(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	crc := uint16(start)
	pace := object.NewPace(th)
	for i, c := range b {
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
		crc ^= uint16(c) << 8
		for range 8 {
			if crc&0x8000 != 0 {
				crc = crc<<1 ^ 0x1021
			} else {
				crc <<= 1
			}
		}
	}
	return object.Int(int64(crc)), nil
}
