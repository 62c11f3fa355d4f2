package builtins

import (
	"math/big"
	"math/bits"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installInt adds the methods of int.
func installInt() {
	plain := func(name, doc string) *object.Native { return native.Def(name+"()", native.Fixed(intSelf), doc) }
	object.IntType.DefineMethods(
		plain("conjugate", "Return the number itself."),
		plain("__int__", "Return the number as an int."),
		plain("__index__", "Return the number as an int."),
		plain("__trunc__", "Return the number itself."),
		plain("__floor__", "Return the number itself."),
		plain("__ceil__", "Return the number itself."),
		native.Def("__round__(ndigits=None, /)", native.Fixed(intRound), "Return the number rounded to 10**-ndigits."),
		native.Def("__float__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			small, b, _ := a[0].AsInt()
			f, err := object.IntFloat(small, b)
			return object.Float(f), err
		}), "Return the number as a float."),
		native.Def("__format__(format_spec, /)", native.Fixed(builtinFormat), "Return the number formatted by a specification."),
		native.Def("__getnewargs__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			v, err := intSelf(th, a)
			return object.TupleOf(v).Value(), err
		}), ""),
		native.Def("__pow__(value, mod=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return intPow(th, a[0], a[1], a[2], false)
		}), "Return self ** value, or that modulo mod."),
		native.Def("__rpow__(value, mod=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return intPow(th, a[0], a[1], a[2], true)
		}), "Return value ** self, or that modulo mod."),
		native.Def("as_integer_ratio()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			v, err := intSelf(th, a)
			return object.TupleOf(v, object.Int(1)).Value(), err
		}), "Return the number and 1."),
		native.Def("bit_count()", native.Fixed(intBitCount), "Return the number of ones in the binary digits of the absolute value."),
		native.Def("bit_length()", native.Fixed(intBitLength), "Return the number of binary digits of the absolute value."),
		native.Def("is_integer()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.True, nil }), "Return True."),
		native.Def("to_bytes(length=1, byteorder='big', *, signed=False)", native.Fixed(intToBytes), `
Return the number as length bytes.

	>>> (1024).to_bytes(2)
	b'\x04\x00'`),
	)
	object.IntType.Define("from_bytes", object.NewClassMethod(native.Def("from_bytes(type, bytes, byteorder='big', *, signed=False)",
		native.Fixed(intFromBytes), "Return the number that bytes stand for.").Value()))
	fixed := func(name, doc string, v object.Value) *object.GetSet {
		return object.NewGetSet(name, doc, func(*object.Thread, object.Value) (object.Value, error) { return v, nil }, nil)
	}
	self := func(name, doc string) *object.GetSet {
		return object.NewGetSet(name, doc, func(th *object.Thread, v object.Value) (object.Value, error) {
			return intSelf(th, []object.Value{v})
		}, nil)
	}
	object.IntType.DefineGetSets(self("real", "the real part of a complex number"), fixed("imag", "the imaginary part of a complex number", object.Int(0)),
		self("numerator", "the numerator of a rational number in lowest terms"), fixed("denominator", "the denominator of a rational number in lowest terms", object.Int(1)))
}

// intSelf returns the receiver as an exact int.
func intSelf(_ *object.Thread, a []object.Value) (object.Value, error) {
	small, b, _ := a[0].AsInt()
	if b != nil {
		return object.BigInt(b), nil
	}
	return object.Int(small), nil
}

func intBitLength(_ *object.Thread, a []object.Value) (object.Value, error) {
	small, b, _ := a[0].AsInt()
	if b != nil {
		return object.Int(int64(b.BitLen())), nil
	}
	return object.Int(int64(bits.Len64(absInt(small)))), nil
}

func absInt(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

func intBitCount(_ *object.Thread, a []object.Value) (object.Value, error) {
	small, b, _ := a[0].AsInt()
	if b == nil {
		return object.Int(int64(bits.OnesCount64(absInt(small)))), nil
	}
	n := 0
	for _, w := range b.Bits() {
		n += bits.OnesCount(uint(w))
	}
	return object.Int(int64(n)), nil
}

func intRound(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[1].IsNone() {
		return intSelf(th, a)
	}
	n, err := object.IndexInt(th, a[1], nil)
	if err != nil || n >= 0 {
		v, _ := intSelf(th, a)
		return v, err
	}
	x, _ := a[0].AsBigInt()
	if -n > x.BitLen() { // 10**-n is more than twice the number
		return object.Int(0), nil
	}
	power, err := object.Binary(th, object.Pow, object.Int(10), object.Int(int64(-n)))
	if err != nil {
		return object.Value{}, err
	}
	unit, _ := power.AsBigInt()
	q, r, err := object.QuoRemInt(th, new(big.Int).Abs(x), unit)
	if err != nil {
		return object.Value{}, err
	}
	if c := r.Lsh(r, 1).Cmp(unit); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	if q, err = object.MulInt(th, q, unit); err != nil {
		return object.Value{}, err
	}
	if x.Sign() < 0 {
		q.Neg(q)
	}
	return object.BigInt(q), nil
}

// byteOrder tells whether a byteorder argument is "big".
func byteOrder(v object.Value, function string) (isBig bool, err error) {
	s, ok := v.AsStr()
	if !ok {
		return false, object.Errorf(object.TypeError, "%s() argument 'byteorder' must be str, not %s", function, argType(v))
	}
	if s != "big" && s != "little" {
		return false, object.Errorf(object.ValueError, "byteorder must be either 'little' or 'big'")
	}
	return s == "big", nil
}

func intToBytes(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	isBig, err := byteOrder(a[2], "to_bytes")
	if err != nil {
		return object.Value{}, err
	}
	signed, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "length argument must be non-negative")
	}
	x, _ := a[0].AsBigInt()
	if x.Sign() < 0 && !signed {
		return object.Value{}, object.Errorf(object.OverflowError, "can't convert negative int to unsigned")
	}
	if !fitsBytes(x, n, signed) {
		return object.Value{}, object.Errorf(object.OverflowError, "int too big to convert")
	}
	if x.Sign() < 0 {
		x = new(big.Int).Add(x, new(big.Int).Lsh(big.NewInt(1), uint(8*n)))
	}
	s, err := object.IntBytes(th, x, n, isBig)
	return object.BytesValue(s), err
}

func fitsBytes(x *big.Int, n int, signed bool) bool {
	if !signed {
		return x.BitLen() <= 8*n
	}
	if x.Sign() < 0 {
		x = new(big.Int).Not(x)
	}
	return x.Sign() == 0 && n >= 0 && (n > 0 || x.BitLen() == 0) || x.BitLen() <= 8*n-1
}

func intFromBytes(th *object.Thread, a []object.Value) (object.Value, error) {
	isBig, err := byteOrder(a[2], "from_bytes")
	if err != nil {
		return object.Value{}, err
	}
	signed, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	s, ok := object.BytesLike(th, a[1])
	if !ok {
		if a[1].Layout() == object.KindInt || a[1].Layout() == object.KindStr || a[1].Layout() == object.KindBool {
			return object.Value{}, object.Errorf(object.TypeError, "cannot convert '%s' object to bytes", a[1].Type().Name())
		}
		v, err := object.Call(th, object.BytesType.Value(), a[1:2], nil)
		if err != nil {
			return object.Value{}, err
		}
		s, _ = v.AsBytes()
	}
	v, err := object.IntOfBytes(th, s, isBig, signed)
	if err != nil {
		return v, err
	}
	if a[0] != object.IntType.Value() {
		return object.Call(th, a[0], []object.Value{v}, nil)
	}
	return v, nil
}
