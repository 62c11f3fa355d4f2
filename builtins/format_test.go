package builtins

import "testing"

func TestFormatNumbers(t *testing.T) {
	specs := []string{"", "d", "5", "<5", ">5", "^5", "=5", "05", "+", " ", "-", "+05", "x", "X", "#x", "#010x", "b", "#b", "o", "#o", "c", "n", ",", "_", ",d", "_x", "_b", "010,", "015_", "*^10", "é>6", "<05", "^010,", "+,", "e", ".2e", "f", ".0f", ".3f", "10.3f", "<10.3f", "010.3f", "+.1f", "g", ".3g", "#.3g", "G", "E", "F", "%", ".1%", ".2", ".0", ".10", "10.2", ",.2f", "_.3f", "020,.2f", "z.1f", "z", "#.0f", "#g", "#", "#.0e", ".3n", "=+10", "x<5", "{<5", "}>5", "0<5", "08b", "012,b", "s", "y", "5s", ".2d", ",x", ",c", ",_", "_,", "__", ",,", ".", "..", "5.", "5x5", "=", "==5", "!r", "zd", "zx", "+c", "#c", "ss", "99999999999999999999", ".99999999999999999999f", "5 ", "é"}
	quoted := make([]string, len(specs))
	for i, s := range specs {
		quoted[i] = "'" + s + "'"
	}
	judge(t, each("format(%s, %s)", words("0 5 -5 123 1234567 -1234567 97 (2**70) (-10**30) True"), quoted)+
		each("format(%s, %s)", words("0.0 -0.0 1.0 1.5 -2.5 0.1 123.456 1234567.891 1e10 1e16 1e22 1e-5 1e-10 -0.001 1e300 float('inf') float('-inf') float('nan') 100.0 99999.5 0.00001234"), quoted)+
		each("format(%s, %s)", []string{`''`, `'a'`, `'hello'`, `'héé'`, `'\U0001f600'`}, quoted)+each("format(%s, %s)", words("None [] b'a'"), words("'' '5'")))
}

func TestPercent(t *testing.T) {
	formats := []string{"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%i", "%u", "%e", "%E", "%f", "%.2f", "%10.3f", "%-10.3f|", "%010.3f", "%+.1f", "%g", "%G", "%#g", "%.3g", "%.10g", "%s", "%5s", "%-5s|", "%.2s", "%r", "%a", "%c", "%5c", "%.3d", "%8.3d", "%08.3d", "%#.5x", "%+#x", "%ld", "%hd", "%%", "%5%", "%y", "%", "%5", "%.", "%(a)s", "%*d", "%.*f", "abc", "%s%s", "%-05d|", "% x", "%.0f", "%#.0f", "%.f", "%F", "%b", "é%s", "%é"}
	quoted := make([]string, len(formats))
	for i, s := range formats {
		quoted[i] = "'" + s + "'"
	}
	values := []string{"5", "-5", "0", "1234567", "(2**70)", "1.5", "-2.5", "1e10", "1e-7", "123456789.0", "float('inf')", "float('nan')", "'a'", "'hello'", "'é'", "None", "True", "()", "(1,)", "(1, 2)", "(5, 2)", "(5, 1.5)", "('a', 'b')", "[1]", "{'a': 1}", "{}", "b'x'", "(-5, 2)"}
	lines := ""
	for _, f := range quoted {
		for _, v := range values {
			lines += f + " % " + v + "\n"
		}
	}
	judge(t, lines+`
	'%(a)s %(b)d' % {'a': 1, 'b': 2}
	'%(a(b))s' % {'a(b)': 5}
	'%(a' % {}
	'%(a)s' % 5
	'%(a)s' % {}
	'%(a)5.2f|' % {'a': 1.5}
	'%s' % {'a': 1}
	'%s %s' % {'a': 1}
	'%*s|%-*s|' % (5, 'a', 5, 'b')
	'%*d' % ('a', 1)
	'%.*d' % (-3, 1)
	'%*d' % (-5, 1)
	'%99999999999d' % 1
	'%.99999999999d' % 1
	'%*d' % (2**40, 1)
	'%s' % ((1, 2),)
	'%s, %s' % (1,)
	'a' % 5
	'a' % ()
	'a' % []
	'a' % 'b'
	'%c' % 0x110000
	'%c' % -1
	'%c' % 'ab'
	'%c' % 1.5
	'%x' % 1.5
	'%x' % 'a'
	'%d' % '1'
	'%f' % 'a'
	'%d' % None
	'%.3s|%.10s|' % ('héllo', 'é')
	'%5s|' % '\U0001f600'
	'%d%%' % 50
	`)
}

func TestStrFormat(t *testing.T) {
	judge(t, `
	'{}'.format(5)
	'{} {}'.format(1, 'a')
	'{1} {0}'.format(1, 2)
	'{a}'.format(a=5)
	'{a} {}'.format(1, a=2)
	'{:5}|{:<5}|{:>5}|{:^5}|'.format('a', 'b', 'c', 'd')
	'{:05d} {:+.2f} {:x}'.format(5, 1.5, 255)
	'{!r} {!s} {!a}'.format('é', 'é', 'é')
	'{!r:>6}'.format('a')
	'{0[0]} {0[1]}'.format([1, 2])
	'{0[a]} {0[b c]}'.format({'a': 1, 'b c': 2})
	'{0.real} {0.imag}'.format(5)
	'{a.real}'.format(a=5)
	'{a[0][b]}'.format(a=[{'b': 7}])
	'{:{}}'.format('a', 5)
	'{:{w}.{p}f}'.format(1.23456, w=10, p=2)
	'{:{:{}}}'.format(1, 2, 3)
	'{0:{1}}'.format(5, 10)
	'{{}}'.format()
	'{{{}}}'.format(5)
	'}}{{'.format()
	'{'.format()
	'}'.format()
	'{}'.format()
	'{0'.format(1)
	'{!'.format(1)
	'{!}'.format(1)
	'{!x}'.format(1)
	'{!rx}'.format(1)
	'{!r'.format(1)
	'{:'.format(1)
	'{a'.format(a=1)
	'{a}'.format()
	'{0} {}'.format(1, 2)
	'{} {0}'.format(1, 2)
	'{5}'.format(1)
	'{99999999999999999999}'.format(1)
	'{0.nope}'.format(1)
	'{0[0]}'.format(5)
	'{0[5]}'.format([1])
	'{0[x]}'.format([1])
	'{0.}'.format(1)
	'{0[]}'.format([1])
	'{0[0}'.format([1])
	'{0[0]x}'.format([1])
	'{.real}'.format(5)
	'{[0]}'.format([7])
	'{[0]} {[1]}'.format([7], [8, 9])
	'{-1}'.format(1)
	'{ }'.format(1)
	'{a b}'.format(1)
	'{0!r:^10}|'.format('x')
	'{:d}'.format('a')
	'{:s}'.format(5)
	'{:%Y}'.format(5)
	'{}{}{}'.format(1.5, None, True)
	'{:>10}'.format(True)
	'{:d}'.format(True)
	'{}'.format([1, 'a'])
	'{:5}'.format([1])
	'{a[b]}'.format(a={'b': {1: 2}})
	'{a:{b}}'.format(a='x', b='^7')
	'{:{}{}{}}'.format('x', '*', '^', 7)
	'{:,}'.format(1234567)
	'é{}é'.format('ü')
	'{0}{0}'.format('ab')
	'{0:{0}}'.format(5)
	'{0:}'.format(5)
	'{:{{}}}'.format(5)
	'{:}}'.format(5)
	'{a}'.format_map({'a': 5})
	'{a.real} {b[0]}'.format_map({'a': 5, 'b': [1]})
	'{}'.format_map({'a': 5})
	'{0}'.format_map({'a': 5})
	'{a}'.format_map({})
	'{a}'.format_map(5)
	'{a[}'.format(a=1)
	'{{'.format(1)
	'{a!r}{b!s:4}|'.format(a='x', b='y')
	format('a', 5)
	format('a', '{')
	(5).__format__('x')
	'abc'.__format__('>5')
	`)
}
