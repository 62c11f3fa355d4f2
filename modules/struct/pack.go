package structs

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/big"
	"math/bits"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// piece is how many values are packed, or unpacked, between two safepoints.
const piece = 1 << 14

// packAll returns the values as bytes.
func (l *layout) packAll(th *object.Thread, values []object.Value) (object.Value, error) {
	if len(values) != l.values {
		return object.Value{}, failure(th, "pack expected %d items for packing (got %d)", l.values, len(values))
	}
	if l.size > 1<<16 {
		if err := th.Runtime.CheckSize(int64(l.size), 1); err != nil {
			return object.Value{}, err
		}
	}
	v, b, err := th.BytesLong(l.size)
	if err != nil {
		return object.Value{}, err
	}
	if err := l.pack(th, b, values); err != nil {
		return object.Value{}, err
	}
	return v, nil
}

// pack writes the values to b, which is zero.
func (l *layout) pack(th *object.Thread, b []byte, values []object.Value) error {
	values, err := l.packFields(th, l.fields, b, values)
	for i := 0; i < len(l.more) && err == nil; i++ {
		if err = th.Safepoint(); err == nil {
			values, err = l.packFields(th, l.more[i], b, values)
		}
	}
	return err
}

// packFields writes the first of the values, which some of the fields take, and returns the rest.
func (l *layout) packFields(th *object.Thread, fields []field, b []byte, values []object.Value) (rest []object.Value, err error) {
	for i := range fields {
		f := &fields[i]
		p := b[f.offset:]
		for left := f.count; ; p = p[f.size:] {
			if v := values[0]; !f.putNumber(p, v) {
				if err := l.packValue(th, f, p[:f.size], v); err != nil {
					return nil, err
				}
			}
			values = values[1:]
			if left--; left == 0 {
				break
			}
			if left&(piece-1) == 0 {
				if err := th.Safepoint(); err != nil {
					return nil, err
				}
			}
		}
	}
	return values, nil
}

// copyPieces copies b, of which p may have too little room for all.
func copyPieces(th *object.Thread, p []byte, b string) error {
	for len(p) > object.LongText && len(b) > object.LongText {
		n := copy(p, b[:object.LongText])
		p, b = p[n:], b[n:]
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
	copy(p, b)
	return nil
}

// putNumber writes an int or float to the start of p, if it is one that most are; else it reports false.
func (f *field) putNumber(p []byte, v object.Value) bool {
	if n, ok := v.SmallInt(); ok && n >= f.least && n <= f.most {
		f.put(p, uint64(n))
		return true
	}
	if x, ok := v.ExactFloat(); ok && f.code == 'd' {
		f.put(p, math.Float64bits(x))
		return true
	}
	return false
}

// put writes the low bytes of u to the start of p.
func (f *field) put(p []byte, u uint64) {
	if f.big {
		u = bits.ReverseBytes64(u) >> f.shift
	}
	switch f.size {
	case 1:
		p[0] = byte(u)
	case 2:
		binary.LittleEndian.PutUint16(p, uint16(u))
	case 4:
		binary.LittleEndian.PutUint32(p, uint32(u))
	case 8:
		binary.LittleEndian.PutUint64(p, u)
	}
}

// packValue writes any value to p.
func (l *layout) packValue(th *object.Thread, f *field, p []byte, v object.Value) error {
	err := l.packByCode(th, f, p, v)
	if _, _, isInt := v.AsInt(); isInt && object.IsException(err, object.OverflowError) {
		return failure(th, "int too large to convert")
	}
	return err
}

func (l *layout) packByCode(th *object.Thread, f *field, p []byte, v object.Value) error {
	switch f.code {
	case 'c':
		b, ok := v.AsBytes()
		if !ok || len(b) != 1 {
			return failure(th, "char format requires a bytes object of length 1")
		}
		p[0] = b[0]
	case 's', 'p':
		b, ok := object.BytesLike(th, v)
		if !ok {
			return failure(th, "argument for '%c' must be a bytes object", f.code)
		}
		if f.code == 's' {
			return copyPieces(th, p, b)
		}
		if len(p) > 0 {
			p[0] = byte(min(copy(p[1:], b), 255))
		}
	case '?':
		t, err := object.Truth(th, v)
		if err != nil {
			return err
		}
		if t {
			p[0] = 1
		}
	case 'e', 'f', 'd':
		return l.packFloat(th, f, p, v)
	default:
		return l.packInt(th, f, p, v)
	}
	return nil
}

func (l *layout) packFloat(th *object.Thread, f *field, p []byte, v object.Value) error {
	x, err := native.ToFloat(th, v)
	if err != nil {
		return notFloat(th, err)
	}
	switch f.code {
	case 'd':
		f.put(p, math.Float64bits(x))
	case 'f':
		y := float32(x)
		if math.IsInf(float64(y), 0) && !math.IsInf(x, 0) && !l.native {
			return tooLarge(f)
		}
		f.put(p, uint64(math.Float32bits(y)))
	default:
		h, ok := half(x)
		if !ok {
			return tooLarge(f)
		}
		f.put(p, uint64(h))
	}
	return nil
}

// notFloat returns the error for what has none: whatever __float__ raised, but for what ends a thread.
func notFloat(th *object.Thread, err error) error {
	if !object.IsException(err, object.ExceptionClass) {
		return err
	}
	return failure(th, "required argument is not a float")
}

func tooLarge(f *field) error {
	return object.Errorf(object.OverflowError, "float too large to pack with %c format", f.code)
}

// packInt packs what is no small int, or out of range.
func (l *layout) packInt(th *object.Thread, f *field, p []byte, v object.Value) error {
	if _, _, ok := v.AsInt(); !ok && !v.Type().Find("__index__").IsSet() {
		return failure(th, "required argument is not an integer")
	}
	i, err := object.Index(th, v)
	if err != nil {
		return err
	}
	small, b, _ := i.AsInt()
	if b == nil {
		b = big.NewInt(small)
	}
	if f.code == 'P' {
		if !b.IsInt64() && !b.IsUint64() {
			return object.Errorf(object.OverflowError, "int too large to convert")
		}
	} else if lo, hi := bounds(f); b.Cmp(lo) < 0 || b.Cmp(hi) > 0 {
		return failure(th, "'%c' format requires %s <= number <= %s", f.code, lo, hi)
	}
	u := b.Uint64()
	if b.Sign() < 0 {
		u = uint64(b.Int64())
	}
	f.put(p, u)
	return nil
}

// bounds are the least and the greatest number of an int.
func bounds(f *field) (lo, hi *big.Int) {
	width := uint(8 * f.size)
	one := big.NewInt(1)
	if f.signed {
		half := new(big.Int).Lsh(one, width-1)
		return new(big.Int).Neg(half), half.Sub(half, one)
	}
	all := new(big.Int).Lsh(one, width)
	return new(big.Int), all.Sub(all, one)
}

// packInto writes the values into a buffer: args are the buffer, the offset and the values.
func (l *layout) packInto(th *object.Thread, args []object.Value) error {
	switch {
	case len(args) == 0:
		return failure(th, "pack_into expected buffer argument")
	case len(args) == 1:
		return failure(th, "pack_into expected offset argument")
	case len(args)-2 != l.values:
		return failure(th, "pack_into expected %d items for packing (got %d)", l.values, len(args)-2)
	}
	offset, err := object.IndexInt(th, args[1], object.IndexError)
	if err != nil {
		return err
	}
	var small [32]byte // stays on the stack
	packed := small[:min(l.size, len(small))]
	if l.size > len(small) {
		packed = make([]byte, l.size)
	}
	if err := l.pack(th, packed, args[2:]); err != nil {
		return err
	}
	if a, isArray := args[0].AsByteArray(); isArray {
		return a.Change(th, func(b []byte) ([]byte, error) { return b, l.store(th, b, offset, packed) })
	}
	kept := bytes.Clone(packed)
	ok, err := native.WriteBytes(th, args[0], func(b []byte) error { return l.store(th, b, offset, kept) })
	if !ok {
		return object.Errorf(object.TypeError, "argument must be read-write bytes-like object, not %s", args[0].Type().Name())
	}
	return err
}

// store copies packed values into a buffer.
func (l *layout) store(th *object.Thread, b []byte, offset int, packed []byte) error {
	at := offset
	if at < 0 {
		switch {
		case at+len(b) < 0:
			return failure(th, "offset %d out of range for %d-byte buffer", at, len(b))
		case at+l.size > 0:
			return failure(th, "no space to pack %d bytes at offset %d", l.size, at)
		}
		at += len(b)
	}
	if len(b)-at < l.size {
		return failure(th, "pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d (actual buffer size is %d)",
			uint64(at)+uint64(l.size), l.size, at, len(b))
	}
	copy(b[at:], packed)
	return nil
}
