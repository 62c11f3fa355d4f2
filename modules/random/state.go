package random

import (
	"crypto/sha512"
	"encoding/binary"
	"io"
	"math/big"
	"math/bits"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func stateMethods() []*object.Native {
	return []*object.Native{
		def("seed(a=None, version=2)", seed, `Start anew from a, an int, float, str, bytes or bytearray, or from the operating system if it is None.`),
		def("getstate()", getState, `Return the state, for setstate.`),
		def("setstate(state)", setState, `Go back to a state that getstate returned.`),
		def("__getstate__()", getState, `Return the state.`),
		def("__setstate__(state)", setState, `Set the state.`),
		def("__reduce__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
			state, err := getState(th, a[:1])
			if err != nil {
				return object.Value{}, err
			}
			return object.TupleOf(a[0].Type().Value(), object.TupleOf().Value(), state).Value(), nil
		}, `Return what pickle and copy make the generator from.`),
		def("random()", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Float(native.To[*generator](a[0]).float(th)), nil
		}, `Return a number x with 0.0 <= x < 1.0.`),
		def("getrandbits(k, /)", getRandBits, `Return an int of k random bits.`),
		def("randbytes(n)", randBytes, `Return n random bytes.`),
	}
}

func seed(th *object.Thread, a []object.Value) (object.Value, error) {
	g := native.To[*generator](a[0])
	var key []uint32
	if !a[1].IsNone() {
		b, err := seedNumber(th, a[1], a[2])
		if err != nil {
			return object.Value{}, err
		}
		if key, err = splitWords(th, b); err != nil {
			return object.Value{}, err
		}
	}
	var state twister
	if key == nil {
		state.seedEntropy()
	} else if err := state.seedWords(key, th.Safepoint); err != nil {
		return object.Value{}, err
	}
	locked := g.Lock(th)
	g.state, g.seeded, g.gaussNext = state, true, object.Value{}
	g.Unlock(locked)
	return object.None, nil
}

// stride is how many words of a seed are used between two safepoints.
const stride = 1 << 16

// splitWords returns the absolute value of a number in words of 32 bits, the lowest first.
func splitWords(th *object.Thread, b *big.Int) ([]uint32, error) {
	n := max(1, (b.BitLen()+31)/32)
	key := make([]uint32, 0, n)
	for i, w := range b.Bits() {
		for k := 0; k < bits.UintSize && len(key) < n; k += 32 {
			key = append(key, uint32(uint64(w)>>k))
		}
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
	}
	return key[:n], nil
}

// seedNumber turns a seed into a number.
func seedNumber(th *object.Thread, v, version object.Value) (*big.Int, error) {
	text, isText := v.AsStr()
	raw, isBytes := object.BytesLike(th, v)
	small, b, isInt := v.AsInt()
	_, isFloat := v.AsFloat()
	n, _ := version.SmallInt()
	switch {
	case isInt && b != nil:
		return b, nil
	case isInt:
		return big.NewInt(small), nil
	case n == 1 && isText:
		return oldHash(th, text, object.DecodeRune)
	case n == 1 && isBytes && v.Layout() != object.KindByteArray:
		return oldHash(th, raw, func(s string) (rune, int) { return rune(s[0]), 1 })
	case n == 2 && (isText || isBytes):
		if isText {
			raw = text
		}
		return newHash(th, raw)
	case isFloat, isText, isBytes:
		h, err := object.Hash(th, v)
		return new(big.Int).SetUint64(uint64(h)), err
	}
	return nil, object.Errorf(object.TypeError, "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
}

// newHash is the number that version 2 makes of a text: it, and a checksum behind it.
func newHash(th *object.Thread, text string) (*big.Int, error) {
	h := sha512.New()
	o, err := object.NewBuffer(th, len(text)+sha512.Size)
	if err != nil {
		return nil, err
	}
	err = o.Append(text, 1, func(dst []byte, lo, hi int) []byte {
		_, _ = io.WriteString(h, text[lo:hi])
		return append(dst, text[lo:hi]...)
	})
	if err != nil {
		return nil, err
	}
	return new(big.Int).SetBytes(h.Sum(o.Bytes())), nil
}

// oldHash is the number that version 1 makes of a text, whose characters decode returns.
func oldHash(th *object.Thread, text string, decode func(s string) (rune, int)) (*big.Int, error) {
	x, n := uint64(0), 0
	pace := object.NewPace(th)
	for i := 0; i < len(text); n++ {
		if err := pace.At(i); err != nil {
			return nil, err
		}
		c, size := decode(text[i:])
		if i == 0 {
			x = uint64(c) << 7
		}
		x = 1000003*x ^ uint64(c)
		i += size
	}
	if x ^= uint64(n); x == 1<<64-1 {
		x = 2 // the absolute value of -2
	}
	return new(big.Int).SetUint64(x), nil
}

func getState(th *object.Thread, a []object.Value) (object.Value, error) {
	g := native.To[*generator](a[0])
	if g.system {
		return object.Value{}, object.Errorf(object.NotImplementedError, "System entropy source does not have state.")
	}
	locked := g.Lock(th)
	g.ready()
	numbers := make([]object.Value, words+1)
	for i, w := range g.state.mt {
		numbers[i] = object.Int(int64(w))
	}
	numbers[words] = object.Int(int64(g.state.i))
	next := orNone(g.gaussNext)
	g.Unlock(locked)
	return object.TupleOf(object.Int(3), object.NewTuple(numbers).Value(), next).Value(), nil
}

func setState(th *object.Thread, a []object.Value) (object.Value, error) {
	state, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(state) == 0 {
		return object.Value{}, object.Errorf(object.IndexError, "tuple index out of range")
	}
	version, _ := state[0].SmallInt()
	if version != 2 && version != 3 {
		r, err := object.Repr(th, state[0])
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.ValueError, "state with version %s passed to Random.setstate() of version 3", r)
	}
	if len(state) != 3 {
		return object.Value{}, object.Errorf(object.ValueError, "too many values to unpack (expected 3)")
	}
	t, err := stateWords(th, state[1])
	if err != nil {
		return object.Value{}, err
	}
	g := native.To[*generator](a[0])
	locked := g.Lock(th)
	g.state, g.seeded, g.gaussNext = *t, true, state[2]
	if state[2].IsNone() {
		g.gaussNext = object.Value{}
	}
	g.Unlock(locked)
	return object.None, nil
}

func stateWords(th *object.Thread, v object.Value) (*twister, error) {
	tuple, ok := v.AsTuple()
	if !ok {
		return nil, object.Errorf(object.TypeError, "state vector must be a tuple")
	}
	if tuple.Len() != words+1 {
		return nil, object.Errorf(object.ValueError, "state vector is the wrong size")
	}
	t := &twister{}
	for i, x := range tuple.Elems() {
		n, ok := x.SmallInt()
		if !ok {
			return nil, object.Errorf(object.TypeError, "an integer is required")
		}
		if i == words {
			if n < 0 || n > words {
				return nil, object.Errorf(object.ValueError, "invalid state")
			}
			t.i = int(n)
		} else {
			t.mt[i] = uint32(n)
		}
	}
	return t, nil
}

func getRandBits(th *object.Thread, a []object.Value) (object.Value, error) {
	k, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if k < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "number of bits must be non-negative")
	}
	g := native.To[*generator](a[0])
	switch {
	case k == 0:
		return object.Int(0), nil
	case k < 64:
		return object.Int(int64(g.small(th, k))), nil
	}
	if err := th.Runtime.CheckSize(int64(k/8), 1); err != nil {
		return object.Value{}, err
	}
	n, err := g.large(th, k)
	if err != nil {
		return object.Value{}, err
	}
	return object.BigInt(n), nil
}

func randBytes(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "number of bits must be non-negative")
	}
	g := native.To[*generator](a[0])
	b, err := object.FillBytes(th, n, func(b []byte) { g.fill(th, b) })
	return object.BytesValue(b), err
}

// fill makes the bytes that randbytes returns: of each number of 32 bits the highest, from its lowest byte on.
func (g *generator) fill(th *object.Thread, b []byte) {
	if g.system {
		fill(b)
		return
	}
	locked := g.Lock(th)
	defer g.Unlock(locked)
	g.ready()
	for ; len(b) >= 4; b = b[4:] {
		binary.LittleEndian.PutUint32(b, g.state.next())
	}
	if len(b) > 0 {
		for i, w := 0, g.state.next()>>(32-8*len(b)); i < len(b); i, w = i+1, w>>8 {
			b[i] = byte(w)
		}
	}
}
