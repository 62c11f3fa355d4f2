package pickle

import (
	"encoding/binary"
	"math"
	"math/big"
	"slices"
	"strconv"

	"github.com/starling-lang/starling/interp/object"
)

func itoa(i int) string { return strconv.Itoa(i) }

func (e *encoder) saveBool(b bool) {
	switch {
	case e.proto >= 2 && b:
		e.op(opNewtrue)
	case e.proto >= 2:
		e.op(opNewfalse)
	case b:
		e.puts(opInt, "01\n")
	default:
		e.puts(opInt, "00\n")
	}
}

func (e *encoder) saveInt(v object.Value) error {
	if n, ok := v.SmallInt(); ok && n >= math.MinInt32 && n <= math.MaxInt32 {
		e.saveSmall(n)
		return nil
	}
	b, _ := v.AsBigInt()
	if e.proto < 2 {
		text, err := object.Repr(e.th, v)
		e.puts(opLong, text+"L\n")
		return err
	}
	data, err := object.Aside(e.th, b.BitLen() > 8*object.LongText, func() ([]byte, error) { return encodeLong(b), nil })
	if err != nil {
		return err
	}
	if len(data) < 256 {
		e.put(opLong1, byte(len(data)))
	} else {
		e.room()
		e.out = binary.LittleEndian.AppendUint32(append(e.out, opLong4), uint32(len(data)))
	}
	e.put(data...)
	return nil
}

func (e *encoder) saveSmall(n int64) {
	switch {
	case e.proto == 0:
		e.puts(opInt, strconv.FormatInt(n, 10)+"\n")
		return
	case n >= 0 && n < 1<<8:
		e.room()
		e.out = append(e.out, opBinint1, byte(n))
	case n >= 0 && n < 1<<16:
		e.room()
		e.out = append(e.out, opBinint2, byte(n), byte(n>>8))
	default:
		e.room()
		e.out = append(e.out, opBinint, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
	}
}

// encodeLong returns the shortest little-endian two's complement of b.
func encodeLong(b *big.Int) []byte {
	if b.Sign() == 0 {
		return nil
	}
	n := b.BitLen()/8 + 1
	x := b
	if b.Sign() < 0 {
		x = new(big.Int).Add(b, new(big.Int).Lsh(big.NewInt(1), uint(8*n)))
	}
	data := x.FillBytes(make([]byte, n))
	if n > 1 && data[0] == 0xff && data[1]&0x80 != 0 {
		data = data[1:]
	}
	slices.Reverse(data)
	return data
}

// decodeLong is the opposite of encodeLong.
func decodeLong(s string) object.Value {
	if len(s) <= 8 {
		var n uint64
		for i := len(s) - 1; i >= 0; i-- {
			n = n<<8 | uint64(s[i])
		}
		shift := 64 - 8*len(s)
		return object.Int(int64(n<<shift) >> shift)
	}
	data := []byte(s)
	slices.Reverse(data)
	b := new(big.Int).SetBytes(data)
	if data[0]&0x80 != 0 {
		b.Sub(b, new(big.Int).Lsh(big.NewInt(1), uint(8*len(data))))
	}
	return object.BigInt(b)
}

func (e *encoder) saveFloat(v object.Value) error {
	f, _ := v.AsFloat()
	if e.proto == 0 {
		text, err := object.Repr(e.th, v)
		e.puts(opFloat, text+"\n")
		return err
	}
	e.room()
	e.out = binary.BigEndian.AppendUint64(append(e.out, opBinfloat), math.Float64bits(f))
	return nil
}

// sized is a header: the shortest of three opcodes for a length, 0 where there is none.
func sized(n int, short, medium, long byte) []byte {
	switch {
	case short != 0 && n < 1<<8:
		return []byte{short, byte(n)}
	case long == 0 || medium != 0 && n < 1<<32:
		return binary.LittleEndian.AppendUint32([]byte{medium}, uint32(n))
	}
	return binary.LittleEndian.AppendUint64([]byte{long}, uint64(n))
}

func (e *encoder) saveBytes(v object.Value) error {
	s, _ := v.AsBytes()
	if e.proto < 3 {
		return e.saveOldBytes(v, s)
	}
	long := byte(0)
	if e.proto >= 4 {
		long = opBinbytes8
	} else if len(s) > math.MaxUint32 {
		return object.Errorf(object.OverflowError, "serializing a bytes object larger than 4 GiB requires pickle protocol 4 or higher")
	}
	err := e.blob(sized(len(s), opShortBinbytes, opBinbytes, long), s)
	e.memoize(v)
	return err
}

// saveOldBytes writes bytes for protocols that have no opcode for them.
func (e *encoder) saveOldBytes(v object.Value, s string) error {
	if s == "" {
		return e.saveReduce(object.TupleOf(object.BytesType.Value(), object.NewTuple(nil).Value()).Value(), v)
	}
	encode, err := e.global("_codecs", "encode")
	if err != nil {
		return err
	}
	text, err := object.Decode(e.th, s, "latin-1", "strict")
	if err != nil {
		return err
	}
	return e.saveReduce(object.TupleOf(encode, object.TupleOf(object.Str(text), object.Str("latin1")).Value()).Value(), v)
}

// global returns a global of a module.
func (e *encoder) global(module, name string) (object.Value, error) {
	m, err := e.th.Runtime.Import(e.th, module)
	if err != nil {
		return object.Value{}, err
	}
	return object.GetAttr(e.th, m.Value(), name)
}

func (e *encoder) saveByteArray(v object.Value) error {
	b, _ := v.AsByteArray()
	s := b.Snapshot(e.th)
	if e.proto >= 5 {
		err := e.blob(sized(len(s), 0, 0, opBytearray8), s)
		e.memoize(v)
		return err
	}
	args := object.NewTuple(nil)
	if s != "" {
		args = object.TupleOf(object.BytesValue(s))
	}
	return e.saveReduce(object.TupleOf(object.ByteArrayType.Value(), args.Value()).Value(), v)
}

func (e *encoder) saveStr(v object.Value) error {
	s, _ := v.AsStr() // a surrogate is there in three bytes, as "surrogatepass" has it
	var err error
	switch {
	case e.proto == 0 && len(s) > object.LongText:
		err = e.saveLongText(s)
	case e.proto == 0:
		e.room()
		e.out = append(appendRawUnicode(append(e.out, opUnicode), s), '\n')
	case e.proto >= 4 && len(s) < 256:
		e.room()
		e.out = append(append(e.out, opShortBinunicode, byte(len(s))), s...)
	case e.proto >= 4:
		err = e.blob(sized(len(s), opShortBinunicode, opBinunicode, opBinunicode8), s)
	default:
		err = e.blob(sized(len(s), 0, opBinunicode, 0), s)
	}
	e.memoize(v)
	return err
}

// saveLongText writes a long str for protocol 0, in pieces.
func (e *encoder) saveLongText(s string) error {
	e.op(opUnicode)
	err := object.Pieces(e.th, s, func(lo, hi int) error {
		e.out = appendRawUnicode(e.out, s[lo:hi])
		return nil
	})
	e.out = append(e.out, '\n')
	return err
}

// appendRawUnicode appends a str as Latin-1 with escapes for what that does not have, and for what ends a line.
func appendRawUnicode(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	for s != "" {
		r, n := object.DecodeRune(s)
		s = s[n:]
		digits := 0
		switch {
		case r >= 0x10000:
			dst, digits = append(dst, '\\', 'U'), 8
		case r >= 0x100 || r == '\\' || r == 0 || r == '\n' || r == '\r' || r == 0x1a:
			dst, digits = append(dst, '\\', 'u'), 4
		default:
			dst = append(dst, byte(r))
		}
		for i := digits - 1; i >= 0; i-- {
			dst = append(dst, hex[r>>(4*i)&15])
		}
	}
	return dst
}
