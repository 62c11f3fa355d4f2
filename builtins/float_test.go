package builtins

import "testing"

var floatOperands = words("0.0 -0.0 1.0 -1.0 0.5 -0.5 1.5 2.5 -2.5 7.0 -7.0 0.1 1e16 1e15 123456789.125 1e-4 1e-5 1e22 1e300 -1e300 5e-324 2.2250738585072014e-308 1.7976931348623157e308 float('inf') float('-inf') float('nan')")

func TestFloatOperators(t *testing.T) {
	judge(t, grid(words("+ - * / // % == != < <= > >="), floatOperands))
	mixed := words("0 1 -1 3 (2**53+1) (2**63) (-2**70) True")
	judge(t, each("%s // %s", floatOperands, mixed)+each("%s < %s", floatOperands, mixed)+each("%s == %s", mixed, floatOperands)+each("%s >= %s", mixed, floatOperands)+each("%s + %s", mixed, floatOperands)+each("%s % %s", mixed, floatOperands))
	judge(t, each("hash(%s)", floatOperands[:25])+each("str(%s)", floatOperands)+each("-%s", floatOperands)+each("abs(%s)", floatOperands)+each("divmod(%s, %s)", floatOperands, words("1.0 -1.0 0.3 7 -3.5 float('inf') float('-inf') 0.0"))+
		each("int(%s)", floatOperands)+each("round(%s)", floatOperands)+each("(%s).as_integer_ratio()", floatOperands)+each("(%s).hex()", floatOperands)+each("(%s).is_integer()", floatOperands)+each("bool(%s)", floatOperands)+
		each("round(%s, %s)", floatOperands, words("0 1 2 -1 -2 5 20 -15 -300 -308 -309 323 400 1000 -1000")))
	judge(t, each("%s ** %s", words("0.0 -0.0 1.0 -1.0 2.0 -2.0 0.5 10.0 1.1 -1.5 1e300 5e-324 float('inf') float('-inf') float('nan')"), words("0 1 -1 2 -2 3 0.5 -0.5 1.5 -1.5 2.5 1000 -1000 1001 0.1 1e300 float('inf') float('-inf') float('nan')")))
	judge(t, each("float(%s)", words(`'1' '1.5' '-1.5e10' '1_000.5' '1__0' '_1' '1_' '1_.5' '1._5' '.5' '5.' '.' 'e5' '1e' '1e5' '1E+5' 'inf' '-Infinity' 'nan' '+nan' 'infin' '' '1e400' '-1e400' '1e-400' '0x10' '\u0661.5' '\x00' b'1.5' b'x' None [] 10**400 True bytearray(b'2.5') '1.5\u2003'`))+`
	float()
	float(1, 2)
	float(x=1)
	float(' 1.5\n')
	float('1 5')
	1.5 + "a"
	"a" * 1.5
	1.5 & 1
	-1.5 // 1
	1.5 < "a"
	round(2.675, 2)
	round(0.5)
	round(1.5)
	round(2.5)
	round(-0.5)
	round(1e300)
	round(float('nan'))
	round(float('inf'))
	round(1.5, None)
	round(1.5, 'a')
	round(12345.678, -2)
	round(15.0, -1)
	round(25.0, -1)
	round(5.0, -1)
	round(15000.0, -4)
	round(9.9e307, -307)
	round(1.7976931348623157e308, -308)
	round(number=1.25, ndigits=1)
	float.fromhex('0x1.8p3')
	float.fromhex('1.8')
	float.fromhex('-0x.1')
	float.fromhex('0x1p-1074')
	float.fromhex('0x1p-1076')
	float.fromhex('0x1p1024')
	float.fromhex('inf')
	float.fromhex('-nan')
	float.fromhex('')
	float.fromhex('0x')
	float.fromhex('1p')
	float.fromhex('xyz')
	float.fromhex(5)
	float.fromhex('  0x1.999999999999ap-4  ')
	(1.5).real
	(1.5).imag
	(1.5).conjugate()
	(1.5).__int__()
	(1.5).__floor__()
	(1.5).__ceil__()
	(-1.5).__ceil__()
	(1.5).__round__()
	(1.5).__pow__(2)
	(1.5).__pow__(2, 3)
	(1.5).__rpow__(2)
	(1.5).__format__('.3f')
	(1.5).__add__(1)
	(1.5).__add__('a')
	`)
}
