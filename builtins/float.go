package builtins

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installFloat adds the methods of float.
func installFloat() {
	method := func(signature string, f func(f float64) (object.Value, error), doc string) *object.Native {
		return native.Def(signature, native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			x, _ := a[0].AsFloat()
			return f(x)
		}), doc)
	}
	self := func(f float64) (object.Value, error) { return object.Float(f), nil }
	object.FloatType.DefineMethods(
		method("conjugate()", self, "Return the number itself."),
		method("__float__()", self, "Return the number itself."),
		method("__int__()", object.TruncFloat, "Return the whole part."),
		method("__trunc__()", object.TruncFloat, "Return the whole part."),
		method("__floor__()", func(f float64) (object.Value, error) { return object.TruncFloat(math.Floor(f)) }, "Return the greatest int that is not greater."),
		method("__ceil__()", func(f float64) (object.Value, error) { return object.TruncFloat(math.Ceil(f)) }, "Return the least int that is not less."),
		native.Def("__round__(ndigits=None, /)", native.Fixed(floatRound), "Return the number rounded to ndigits decimals, or to an int."),
		native.Def("__format__(format_spec, /)", native.Fixed(builtinFormat), "Return the number formatted by a specification."),
		method("__getnewargs__()", func(f float64) (object.Value, error) { return object.TupleOf(object.Float(f)).Value(), nil }, ""),
		method("as_integer_ratio()", floatRatio, "Return the two ints in lowest terms whose quotient is the number."),
		method("hex()", func(f float64) (object.Value, error) { return object.Str(floatHex(f)), nil }, `
Return the number with hexadecimal digits.

	>>> (3.5).hex()
	'0x1.c000000000000p+1'`),
		method("is_integer()", func(f float64) (object.Value, error) {
			return object.Bool(f == math.Trunc(f) && !math.IsInf(f, 0)), nil
		}, "Return whether the number is whole."),
		native.Def("__pow__(value, mod=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return floatPow(th, a, false)
		}), "Return self ** value."),
		native.Def("__rpow__(value, mod=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return floatPow(th, a, true)
		}), "Return value ** self."),
	)
	object.FloatType.Define("fromhex", object.NewClassMethod(native.Def("fromhex(type, string, /)", native.Fixed(floatFromHex),
		"Return the float that text with hexadecimal digits stands for.").Value()))
	object.FloatType.DefineGetSets(
		object.NewGetSet("real", "the real part of a complex number", func(_ *object.Thread, v object.Value) (object.Value, error) {
			f, _ := v.AsFloat()
			return object.Float(f), nil
		}, nil),
		object.NewGetSet("imag", "the imaginary part of a complex number", func(*object.Thread, object.Value) (object.Value, error) {
			return object.Float(0), nil
		}, nil))
}

func floatPow(th *object.Thread, a []object.Value, reflected bool) (object.Value, error) {
	if !a[2].IsNone() {
		return object.Value{}, object.Errorf(object.TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
	}
	return object.FloatType.Slots().Binary(th, object.Pow, a[0], a[1], reflected)
}

func floatRound(th *object.Thread, a []object.Value) (object.Value, error) {
	f, _ := a[0].AsFloat()
	if a[1].IsNone() {
		return object.TruncFloat(math.RoundToEven(f))
	}
	n, err := object.IndexInt(th, a[1], nil)
	if err != nil {
		return object.Value{}, err
	}
	r := roundFloat(f, n)
	if math.IsInf(r, 0) && !math.IsInf(f, 0) {
		return object.Value{}, object.Errorf(object.OverflowError, "rounded value too large to represent")
	}
	return object.Float(r), nil
}

// roundFloat rounds f to n decimals as its exact decimal expansion says, halves to even.
func roundFloat(f float64, n int) float64 {
	switch {
	case math.IsInf(f, 0) || f != f || f == 0 || n > 323:
		return f
	case n < -308:
		return math.Copysign(0, f)
	case n >= 0:
		var buf [400]byte
		r, _ := strconv.ParseFloat(string(strconv.AppendFloat(buf[:0], f, 'f', n, 64)), 64)
		return r
	}
	s := strconv.FormatFloat(f, 'e', -1, 64)
	exp, _ := strconv.Atoi(s[strings.IndexByte(s, 'e')+1:])
	switch digits := exp + n; {
	case digits >= 0:
		r, _ := strconv.ParseFloat(strconv.FormatFloat(f, 'e', digits, 64), 64)
		return r
	case digits == -1 && math.Abs(f) > 5*math.Pow10(-n-1):
		return math.Copysign(math.Pow10(-n), f)
	}
	return math.Copysign(0, f)
}

func floatRatio(f float64) (object.Value, error) {
	if math.IsInf(f, 0) {
		return object.Value{}, object.Errorf(object.OverflowError, "cannot convert Infinity to integer ratio")
	}
	if f != f {
		return object.Value{}, object.Errorf(object.ValueError, "cannot convert NaN to integer ratio")
	}
	r := new(big.Rat).SetFloat64(f)
	return object.TupleOf(object.BigInt(r.Num()), object.BigInt(r.Denom())).Value(), nil
}

func floatHex(f float64) string {
	switch {
	case f != f:
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	case f == 0 && math.Signbit(f):
		return "-0x0.0p+0"
	case f == 0:
		return "0x0.0p+0"
	}
	sign := ""
	if f < 0 {
		sign, f = "-", -f
	}
	b := math.Float64bits(f)
	exp, lead := int(b>>52)-1023, "1"
	if exp == -1023 {
		exp, lead = -1022, "0"
	}
	frac := strconv.FormatUint(b&(1<<52-1), 16)
	plus := "+"
	if exp < 0 {
		plus = ""
	}
	return sign + "0x" + lead + "." + strings.Repeat("0", 13-len(frac)) + frac + "p" + plus + strconv.Itoa(exp)
}
