package object

import (
	"math"
	"math/big"
)

var intSignature = lazySignature("int(x=<unset>, /, base=<unset>)")

// badInt is the error for what is no int, of which it quotes 200 characters.
func badInt(th *Thread, s string, base int, quote func(th *Thread, s string) (string, error)) error {
	quoted, err := quote(th, s)
	if err != nil {
		return err
	}
	return Errorf(ValueError, "invalid literal for int() with base %d: %s", base, quoted[:skipRunes(quoted, 200)])
}

// newInt is int.__new__.
func newInt(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	v, err := makeInt(th, args, kw)
	if err != nil || t == IntType {
		return v, err
	}
	h := t.Alloc()
	o := (*IntObject)(h.Value().ref)
	o.small, o.big, _ = v.AsInt()
	return h.Value(), nil
}

func makeInt(th *Thread, args []Value, kw []Named) (Value, error) {
	if len(args) == 1 && len(kw) == 0 {
		return ToInt(th, args[0])
	}
	if len(args) > 2 {
		return Value{}, NArgs("int", len(args), 0, 2)
	}
	if Kwarg(kw, "x").IsSet() {
		return Value{}, Errorf(TypeError, "int() got an unexpected keyword argument 'x'")
	}
	var a [2]Value
	if err := intSignature().Bind(th, "int", args, kw, a[:]); err != nil {
		return Value{}, err
	}
	switch {
	case a[1].IsSet() && !a[0].IsSet():
		return Value{}, Errorf(TypeError, "int() missing string argument")
	case !a[0].IsSet():
		return Int(0), nil
	case !a[1].IsSet():
		return ToInt(th, a[0])
	}
	base, err := IndexInt(th, a[1], nil)
	if err != nil {
		return Value{}, err
	}
	if base != 0 && (base < 2 || base > 36) {
		return Value{}, Errorf(ValueError, "int() base must be >= 2 and <= 36, or 0")
	}
	if s, ok := a[0].AsStr(); ok {
		return ParseInt(th, s, base)
	}
	if s, ok := BytesLike(th, a[0]); ok {
		return parseIntBytes(th, s, base)
	}
	return Value{}, Errorf(TypeError, "int() can't convert non-string with explicit base")
}

func parseIntBytes(th *Thread, s string, base int) (Value, error) {
	if IsASCII(s) {
		if v, ok, err := parseInt(th, s, base); ok || err != nil {
			return v, err
		}
	}
	return Value{}, badInt(th, s, base, quotePythonBytes)
}

// ToInt is int(v) for one argument.
func ToInt(th *Thread, v Value) (Value, error) {
	switch v.Kind() {
	case KindInt, KindBigInt:
		return v, nil
	case KindBool:
		return Int(int64(boolInt(v))), nil
	case KindFloat:
		f, _ := v.ExactFloat()
		return TruncFloat(f)
	case KindStr:
		return ParseInt(th, (*String)(v.ref).s, 10)
	}
	if !v.Type().heap {
		if small, b, ok := v.AsInt(); ok {
			return plainInt(small, b), nil
		}
		if f, ok := v.AsFloat(); ok {
			return TruncFloat(f)
		}
	}
	for _, name := range [...]string{"__int__", "__index__", "__trunc__"} {
		r, ok, err := CallMethod(th, v, name)
		if err != nil {
			return Value{}, err
		}
		if ok {
			return intResult(th, name, r)
		}
	}
	if s, ok := v.AsStr(); ok {
		return ParseInt(th, s, 10)
	}
	if s, ok := BytesLike(th, v); ok {
		return parseIntBytes(th, s, 10)
	}
	return Value{}, Errorf(TypeError, "int() argument must be a string, a bytes-like object or a real number, not '%s'", v.Type().Name())
}

func intResult(th *Thread, name string, r Value) (Value, error) {
	small, b, ok := r.AsInt()
	if ok {
		return plainInt(small, b), nil
	}
	if name == "__trunc__" {
		if i, err := Index(th, r); err == nil {
			return i, nil
		}
		return Value{}, Errorf(TypeError, "__trunc__ returned non-Integral (type %s)", r.Type().Name())
	}
	return Value{}, Errorf(TypeError, "%s returned non-int (type %s)", name, r.Type().Name())
}

// TruncFloat returns the whole part of f.
func TruncFloat(f float64) (Value, error) {
	if f > -(1<<63) && f < 1<<63 {
		return Int(int64(f)), nil
	}
	switch {
	case math.IsNaN(f):
		return Value{}, Errorf(ValueError, "cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return Value{}, Errorf(OverflowError, "cannot convert float infinity to integer")
	}
	b, _ := new(big.Float).SetFloat64(f).Int(nil)
	return BigInt(b), nil
}
