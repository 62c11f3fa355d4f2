package builtins

import (
	"fmt"
	"strings"
	"testing"
)

// grid writes an expression for each pair of operands and each operator.
func grid(ops, operands []string) string {
	var b strings.Builder
	for _, op := range ops {
		for _, x := range operands {
			for _, y := range operands {
				fmt.Fprintf(&b, "%s %s %s\n", x, op, y)
			}
		}
	}
	return b.String()
}

// each writes pattern with every combination of the alternatives put in for %s.
func each(pattern string, alternatives ...[]string) string {
	lines := []string{pattern}
	for _, alt := range alternatives {
		var next []string
		for _, l := range lines {
			for _, a := range alt {
				next = append(next, strings.Replace(l, "%s", a, 1))
			}
		}
		lines = next
	}
	return strings.Join(lines, "\n") + "\n"
}

func words(s string) []string { return strings.Fields(s) }

func TestIntOperators(t *testing.T) {
	numbers := words("0 1 -1 2 -2 7 -7 10 63 64 100 (2**31) (-2**31) (2**62) (2**63-1) (-2**63) (2**63) (2**64+1) (-2**64-1) (10**25) (-10**25) (3**100) True False")
	judge(t, grid(words("+ - * / // % & | ^ == != < <= > >="), numbers))
	small := words("0 1 -1 2 -2 5 64 100 True")
	judge(t, each("%s << %s", numbers, small)+each("%s >> %s", numbers, small)+each("%s ** %s", numbers, words("0 1 2 3 7 63 64 True -1 -2"))+
		each("divmod(%s, %s)", numbers, numbers)+each("-%s", numbers)+each("+%s", numbers)+each("~%s", numbers)+each("abs(%s)", numbers)+
		each("hash(%s)", numbers)+each("str(%s)", numbers)+each("(%s).bit_length()", numbers)+each("round(%s, %s)", numbers, words("None 0 1 -1 -2 -5 -25 -30"))+
		each("hex(%s)", numbers)+each("oct(%s)", numbers)+each("bin(%s)", numbers)+each("float(%s)", numbers)+each("bool(%s)", numbers))
	judge(t, each("pow(%s, %s, %s)", words("0 1 2 -2 3 7 10 (2**70)"), words("0 1 5 -1 -3 (2**65)"), words("1 -1 2 7 -7 12 0 (2**67+3)")))
	judge(t, `
	1 << -1
	1 >> -1
	1 << 2**70
	0 << 2**70
	5 >> 2**70
	-5 >> 2**70
	1 + "a"
	"a" - 1
	1 @ 2
	1 < "a"
	None < 1
	-"a"
	~1.5
	+None
	1.5 << 1
	1 & 1.5
	(2**1024) / 3
	(2**1024) / (2**1000)
	(2**2000) / 1
	(2**2000) / (2**1999+1)
	(10**400) / (10**399 * 3)
	1 / (10**310)
	1 / (10**400)
	-3 / (2**1074)
	-3 / (2**1075)
	-3 / (2**1076)
	(2**53+1) / 1
	(2**64+2**11+1) / 1
	(2**53+1) * 1.0
	2**1024 * 1.0
	1.0 + 2**1024
	10**400 < 1e308
	10**400 > float('inf')
	10**400 == float('nan')
	2**53 == 2.0**53
	2**53+1 == 2.0**53
	2**53+1 > 2.0**53
	9007199254740993 < 9007199254740992.0
	9223372036854775807 < 9223372036854775808.0
	9223372036854775807 == 9223372036854775808.0
	-9223372036854775808 == -9223372036854775808.0
	0 ** -1
	0 ** -2.0
	0.0 ** -1
	(-8) ** -1
	2 ** -1074
	10 ** -400
	(-1) ** -1
	pow(2, 3, None)
	pow(2, 3, 1.5)
	pow(2.0, 3, 5)
	pow("a", 2)
	pow("a", 2, 3)
	pow(2, "a", 3)
	pow(base=2, exp=3)
	pow(2, 3, mod=5)
	divmod(1, 0)
	divmod(1.5, 0)
	divmod("a", 1)
	1 // 0
	1 % 0
	1 / 0
	1.0 / 0
	1.0 // 0
	1.0 % 0
	2**70 // 0
	2**70 % 0
	2**70 / 0
	True + True
	True & False
	True | 2
	True ^ True
	~True
	-True
	True == 1
	True < 2
	abs("a")
	round("a")
	round(5, "a")
	`)
}

func TestIntConversions(t *testing.T) {
	judge(t, each("int(%s)", words(`'0' '12' '-12' '+12' '1_000' '_1' '1_' '1__0' '0x1f' '1f' '' '-' '+' '--1' '\u0661\u0662' '\uff11' '\u00b2' 'a' '12\x0034' 1.9 -1.9 1e20 1e300 True b'12' b'x' b'\xff' None [] '1.5' 1e400 99999999999999999999 '99999999999999999999' bytearray(b'7')`))+
		each("int(%s, %s)", words(`'0' '10' 'ff' '0xff' '0XFF' '0b11' '0o17' '012' '00' '0_0' '0x_f' '0x' 'zz' '-0x1F' '_' '9' 10 1.5 b'11' None '123456789012345678901234567890'`), words("0 2 8 10 16 36 37 1 -1 2**70 None 'a' 1.5 True")))
	judge(t, `
	int()
	int(base=10)
	int('11', base=2)
	int(x=5)
	int(1, 2, 3)
	int(' \t12\n ')
	int('\u2003 12 \u2003')
	int('1 2')
	int(float('nan'))
	int(float('-inf'))
	int('9' * 4300) % 1000
	int('9' * 4301)
	int('1_' * 4300 + '1')
	len(str(10**4299))
	len(str(10**4300))
	len(str(-10**4299))
	str(10**4300)
	int('f' * 5000, 16) % 97
	int('9' * 4300) == 10**4300 - 1
	bool()
	bool('')
	bool(1, 2)
	bool(x=1)
	hex(1.5)
	bin('a')
	chr(97)
	chr(0x10ffff)
	chr(0x110000)
	chr(-1)
	chr(2**40)
	chr('a')
	ord('a')
	ord('\U0001f600')
	ord('\ud800')
	ord('ab')
	ord('')
	ord(b'a')
	ord(b'ab')
	ord(5)
	hash(2**61-1)
	hash(2**61)
	hash(-2**61)
	hash(-1)
	hash(2**1000)
	hash(True)
	hash([])
	(5).real
	(5).imag
	True.numerator
	(5).denominator
	(5).conjugate()
	True.conjugate()
	(5).as_integer_ratio()
	(5).is_integer()
	(-255).bit_count()
	(2**100-1).bit_count()
	(0).bit_length()
	(-1).bit_length()
	(-2**63).bit_length()
	(5).__round__()
	(15).__round__(-1)
	(25).__round__(-1)
	(-15).__round__(-1)
	(1234567890123456789012).__round__(-5)
	(5).__pow__(2)
	(5).__pow__(2, 3)
	(5).__rpow__(2)
	(5).__rpow__(2, 3)
	(5).__add__(1.5)
	(5).__add__(2)
	(5).__radd__(2)
	(5).__divmod__(2)
	(5).__float__()
	(5).__format__('05')
	(5).__format__(5)
	(5).__trunc__()
	True.__int__()
	`)
	sizes := each("(%s).to_bytes(%s, %s, signed=%s)", words("0 1 -1 127 128 255 256 -128 -129 65535 2**64 -2**63"), words("0 1 2 8 9"), words("'big' 'little'"), words("True False"))
	judge(t, sizes+each("int.from_bytes(%s, %s, signed=%s)", []string{"b''", "b'\\x00'", "b'\\x80'", "b'\\xff\\x01'", "[1, 2]", "b'123456789'", "bytearray(b'a')"}, words("'big' 'little'"), words("True False"))+`
	(5).to_bytes()
	(5).to_bytes(2)
	(5).to_bytes(-1)
	(5).to_bytes(2, 'x')
	(5).to_bytes(2, 5)
	int.from_bytes('a')
	int.from_bytes(5)
	int.from_bytes([256])
	bool.from_bytes(b'\x01')
	`)
}
