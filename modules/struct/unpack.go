package structs

import (
	"encoding/binary"
	"math"
	"math/big"
	"math/bits"
	"unsafe"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// bufferOf returns the bytes of an argument, without a copy for bytes.
func bufferOf(th *object.Thread, v object.Value) ([]byte, error) {
	b, ok := native.BytesLike(th, v)
	if !ok {
		return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
	}
	return b, nil
}

func (l *layout) unpackAll(th *object.Thread, v object.Value) (object.Value, error) {
	b, err := bufferOf(th, v)
	if err != nil {
		return object.Value{}, err
	}
	if len(b) != l.size {
		return object.Value{}, failure(th, "unpack requires a buffer of %d bytes", l.size)
	}
	return l.unpack(th, b)
}

func (l *layout) unpackFrom(th *object.Thread, buffer, offset object.Value) (object.Value, error) {
	b, err := bufferOf(th, buffer)
	if err != nil {
		return object.Value{}, err
	}
	at, err := object.IndexInt(th, offset, object.IndexError)
	if err != nil {
		return object.Value{}, err
	}
	if at < 0 {
		switch {
		case at+l.size > 0:
			return object.Value{}, failure(th, "not enough data to unpack %d bytes at offset %d", l.size, at)
		case at+len(b) < 0:
			return object.Value{}, failure(th, "offset %d out of range for %d-byte buffer", at, len(b))
		}
		at += len(b)
	}
	if len(b)-at < l.size {
		return object.Value{}, failure(th, "unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)",
			uint64(at)+uint64(l.size), l.size, at, len(b))
	}
	return l.unpack(th, b[at:at+l.size])
}

// unpack returns the tuple of the values in b.
func (l *layout) unpack(th *object.Thread, b []byte) (object.Value, error) {
	if l.values == 0 {
		return object.NewTuple(nil).Value(), nil
	}
	t, values, err := th.TupleRoomLong(l.values)
	if err != nil {
		return object.Value{}, err
	}
	values, err = unpackFields(th, l.fields, b, values)
	for i := 0; i < len(l.more) && err == nil; i++ {
		if err = th.Safepoint(); err == nil {
			values, err = unpackFields(th, l.more[i], b, values)
		}
	}
	return t.Value(), err
}

// unpackFields sets the first of the values, which some of the fields are, and returns the rest.
func unpackFields(th *object.Thread, fields []field, b []byte, values []object.Value) (rest []object.Value, err error) {
	for i := range fields {
		f := &fields[i]
		p := b[f.offset:]
		for left := f.count; ; p = p[f.size:] {
			if f.most > 0 && f.shift > 0 { // an int that is small for sure
				values[0] = object.Int(f.extend(f.get(p)))
			} else if values[0] = f.value(p[:f.size]); !values[0].IsSet() {
				if values[0], err = longBytes(th, p[:f.size]); err != nil {
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

// longBytes returns a copy of b as bytes.
func longBytes(th *object.Thread, b []byte) (object.Value, error) {
	s, err := object.CloneLong(th, unsafe.String(unsafe.SliceData(b), len(b)))
	return object.BytesValue(s), err
}

// extend returns the int of which u has the low bytes.
func (f *field) extend(u uint64) int64 {
	if !f.signed {
		return int64(u)
	}
	return int64(u<<f.shift) >> f.shift
}

// get returns the bytes at the start of p.
func (f *field) get(p []byte) (u uint64) {
	switch f.size {
	case 1:
		return uint64(p[0])
	case 2:
		u = uint64(binary.LittleEndian.Uint16(p))
	case 4:
		u = uint64(binary.LittleEndian.Uint32(p))
	default:
		u = binary.LittleEndian.Uint64(p)
	}
	if f.big {
		return bits.ReverseBytes64(u) >> f.shift
	}
	return u
}

// value returns any value that the bytes p are, unset for long ones.
func (f *field) value(p []byte) object.Value {
	switch f.code {
	case 'c', 's':
		if len(p) > object.LongText {
			return object.Value{}
		}
		return object.BytesValue(string(p))
	case 'p':
		if len(p) == 0 {
			return object.BytesValue("")
		}
		return object.BytesValue(string(p[1 : 1+min(int(p[0]), len(p)-1)]))
	case '?':
		return object.Bool(p[0] != 0)
	case 'd':
		return object.Float(math.Float64frombits(f.get(p)))
	case 'f':
		return object.Float(float64(math.Float32frombits(uint32(f.get(p)))))
	case 'e':
		return object.Float(fromHalf(uint16(f.get(p))))
	}
	u := f.get(p)
	if f.signed {
		return object.Int(f.extend(u))
	}
	if u > math.MaxInt64 {
		return object.BigInt(new(big.Int).SetUint64(u))
	}
	return object.Int(int64(u))
}

// half converts to the 16-bit format, rounding to even; ok is false if x is too large.
func half(x float64) (h uint16, ok bool) {
	sign := uint16(math.Float64bits(x) >> 48 & 0x8000)
	x = math.Abs(x)
	switch {
	case math.IsNaN(x):
		return sign | 0x7e00, true
	case math.IsInf(x, 0):
		return sign | 0x7c00, true
	case x == 0:
		return sign, true
	}
	_, e := math.Frexp(x) // 2**(e-1) <= x < 2**e
	e = max(e-1, -14)
	m := math.RoundToEven(math.Ldexp(x, 10-e))
	if m >= 2048 {
		m, e = m/2, e+1
	}
	switch {
	case e > 15:
		return 0, false
	case m < 1024: // subnormal
		return sign | uint16(m), true
	}
	return sign | uint16(e+15)<<10 | uint16(m)&0x3ff, true
}

func fromHalf(h uint16) float64 {
	e, m := int(h>>10&31), float64(h&0x3ff)
	var x float64
	switch e {
	case 31:
		if x = math.Inf(1); m != 0 {
			x = math.NaN()
		}
	case 0:
		x = math.Ldexp(m, -24)
	default:
		x = math.Ldexp(m+1024, e-25)
	}
	if h&0x8000 != 0 {
		return math.Copysign(x, -1)
	}
	return x
}

// iterator is what iter_unpack returns. The header's lock guards left.
type iterator struct {
	object.Instance
	l    *layout
	left []byte
}

func iteratorClass() *native.Class {
	return native.NewClass[iterator](native.Class{
		Name: "unpack_iterator", Module: "_struct", Doc: "An iterator over the values in a buffer.", Sealed: true, Final: true, Qualified: true,
		New: object.Uninstantiable,
		Slots: object.Slots{
			Iter:  func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Fresh: true,
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				it := native.To[*iterator](v)
				locked := it.Lock(th)
				b := it.left[:min(it.l.size, len(it.left))]
				it.left = it.left[len(b):]
				it.Unlock(locked)
				if len(b) == 0 {
					return object.Value{}, nil
				}
				return it.l.unpack(th, b)
			},
		},
		Methods: []*object.Native{native.Def("__length_hint__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			it := native.To[*iterator](a[0])
			locked := it.Lock(th)
			defer it.Unlock(locked)
			return object.Int(int64(len(it.left) / it.l.size)), nil
		}), `Return how many tuples there are left.`)},
	})
}

func (l *layout) iterUnpack(th *object.Thread, v object.Value) (object.Value, error) {
	if l.size == 0 {
		return object.Value{}, failure(th, "cannot iteratively unpack with a struct of length 0")
	}
	b, err := bufferOf(th, v)
	if err != nil {
		return object.Value{}, err
	}
	if len(b)%l.size != 0 {
		return object.Value{}, failure(th, "iterative unpacking requires a buffer of a multiple of %d bytes", l.size)
	}
	it := native.New[*iterator](th.Runtime, iteratorClass)
	it.l, it.left = l, b
	return it.Value(), nil
}
