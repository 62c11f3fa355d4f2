package builtins

import (
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// textAndNumbers returns the built-in functions about numbers and text.
func textAndNumbers() []*object.Native {
	base := func(name, prefix string, base int, doc string) *object.Native {
		return native.Def(name+"(number, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return inBase(th, a[0], prefix, base)
		}), doc)
	}
	return []*object.Native{
		native.Def("abs(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Unary(th, object.Abs, a[0])
		}), "Return the absolute value."),
		native.Def("ascii(obj, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, err := object.Convert(th, a[0], 'a')
			return object.Str(s), err
		}), "Return the repr with all but ASCII characters escaped."),
		base("bin", "0b", 2, "Return the number in binary digits.\n\n\t>>> bin(5)\n\t'0b101'"),
		base("hex", "0x", 16, "Return the number in hexadecimal digits.\n\n\t>>> hex(255)\n\t'0xff'"),
		base("oct", "0o", 8, "Return the number in octal digits.\n\n\t>>> oct(8)\n\t'0o10'"),
		native.Def("chr(i, /)", native.Fixed(chrOf), "Return the character with a number.\n\n\t>>> chr(97)\n\t'a'"),
		native.Def("divmod(x, y, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Binary(th, object.DivMod, a[0], a[1])
		}), "Return (x//y, x%y).\n\n\t>>> divmod(7, 2)\n\t(3, 1)"),
		native.Def("format(value, format_spec='', /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			spec, err := strArg(a[1], "format", "argument 2")
			if err != nil {
				return object.Value{}, err
			}
			s, err := object.Format(th, a[0], spec)
			return object.Str(s), err
		}), "Return the value formatted by a specification.\n\n\t>>> format(3.14159, '.2f')\n\t'3.14'"),
		native.Def("hash(obj, /)", native.Fixed(hashOf), "Return the hash; equal objects have the same."),
		native.Def("ord(c, /)", native.Fixed(ordOf), "Return the number of a character, or of a single byte.\n\n\t>>> ord('a')\n\t97"),
		native.Def("pow(base, exp, mod=None)", native.Fixed(powOf), "Return base**exp, or that modulo mod.\n\n\t>>> pow(3, -1, 7)\n\t5"),
		native.Def("repr(obj, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, err := object.Repr(th, a[0])
			return object.Str(s), err
		}), "Return the object as a program would write it, as far as it can."),
		native.Def("round(number, ndigits=None)", native.Fixed(roundTo), "Return the number rounded to ndigits decimals, halves to even.\n\n\t>>> round(2.675, 2)\n\t2.67"),
	}
}

// installObjectFormat adds object.__format__.
func installObjectFormat() {
	object.ObjectType.DefineMethods(native.Def("__format__(format_spec, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		spec, err := strArg(a[1], "__format__", "argument")
		if err != nil {
			return object.Value{}, err
		}
		s, err := object.DefaultFormat(th, a[0], spec)
		return object.Str(s), err
	}), "Return str(self); the specification must be empty."))
}

func inBase(th *object.Thread, v object.Value, prefix string, base int) (object.Value, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return object.Value{}, err
	}
	b, _ := i.AsBigInt()
	s, err := object.BaseText(th, b, base)
	if err != nil {
		return object.Value{}, err
	}
	if strings.HasPrefix(s, "-") {
		prefix, s = "-"+prefix, s[1:]
	}
	if len(s) <= object.LongText {
		return object.Str(prefix + s), nil
	}
	out, err := object.NewBuffer(th, len(prefix)+len(s))
	if err != nil {
		return object.Value{}, err
	}
	if err := out.Write(prefix); err != nil {
		return object.Value{}, err
	}
	err = out.Write(s)
	return object.Str(out.Text()), err
}

func chrOf(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := object.Index(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	n, big, _ := i.AsInt()
	if big != nil || n < 0 || n > 0x10ffff {
		return object.Value{}, object.Errorf(object.ValueError, "chr() arg not in range(0x110000)")
	}
	if object.IsSurrogate(rune(n)) && th.Dialect.ByteStrings() {
		n = utf8.RuneError
	}
	return object.Chr(rune(n)), nil
}

func ordOf(th *object.Thread, a []object.Value) (object.Value, error) {
	if s, ok := a[0].AsStr(); ok {
		r, n := object.DecodeRune(s)
		if n == 0 || n != len(s) {
			return object.Value{}, object.Errorf(object.TypeError, "ord() expected a character, but string of length %d found", object.RuneCount(s))
		}
		return object.Int(int64(r)), nil
	}
	if s, ok := object.BytesLike(th, a[0]); ok {
		if len(s) != 1 {
			return object.Value{}, object.Errorf(object.TypeError, "ord() expected a character, but string of length %d found", len(s))
		}
		return object.Int(int64(s[0])), nil
	}
	return object.Value{}, object.Errorf(object.TypeError, "ord() expected string of length 1, but %s found", a[0].Type().Name())
}

func hashOf(th *object.Thread, a []object.Value) (object.Value, error) {
	if th.Dialect.StarlarkText() {
		if s, ok := a[0].AsStr(); ok {
			return object.Int(int64(javaHash(s))), nil
		}
		if s, ok := a[0].AsBytes(); ok {
			return object.Int(int64(fnvHash(s))), nil
		}
	}
	h, err := object.Hash(th, a[0])
	return object.Int(h), err
}

// javaHash is the hash of a str that Starlark prescribes.
func javaHash(s string) (h int32) {
	for _, r := range s {
		h = 31*h + r
	}
	return h
}

// fnvHash is the hash of bytes that Starlark prescribes, 32-bit FNV-1a.
func fnvHash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func roundTo(th *object.Thread, a []object.Value) (object.Value, error) {
	args := a[1:2]
	if a[1].IsNone() {
		args = nil
	}
	v, ok, err := object.CallMethod(th, a[0], "__round__", args...)
	if !ok && err == nil {
		err = object.Errorf(object.TypeError, "type %s doesn't define __round__ method", a[0].Type().Name())
	}
	return v, err
}

func powOf(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[2].IsNone() {
		return object.Binary(th, object.Pow, a[0], a[1])
	}
	v, ok, err := object.CallMethod(th, a[0], "__pow__", a[1], a[2])
	if err != nil || ok && v != object.NotImplemented {
		return v, err
	}
	_, isFloat := a[1].AsFloat()
	if _, modFloat := a[2].AsFloat(); isFloat || modFloat {
		return object.Value{}, object.Errorf(object.TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
	}
	return object.Value{}, object.Errorf(object.TypeError, "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
		a[0].Type().Name(), a[1].Type().Name(), a[2].Type().Name())
}

// intPow is int.__pow__ and __rpow__, with a modulus or None.
func intPow(th *object.Thread, self, other, mod object.Value, reflected bool) (object.Value, error) {
	if mod.IsNone() {
		return object.IntType.Slots().Binary(th, object.Pow, self, other, reflected)
	}
	var n [3]*big.Int
	for i, v := range []object.Value{self, other, mod} {
		b, ok := v.AsBigInt()
		if !ok {
			return object.NotImplemented, nil
		}
		n[i] = b
	}
	if reflected {
		n[0], n[1] = n[1], n[0]
	}
	return object.PowMod(th, n[0], n[1], n[2])
}
