package builtins

import (
	"strings"
	"testing"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"github.com/starling-lang/starling/interp/object"
)

// judgeStarlark compares expressions with starlark-go: what it accepts must have
// the same value in the starlark dialect.
func judgeStarlark(t *testing.T, lines string) {
	t.Helper()
	th := testThread(object.Starlark)
	accepted, bad := 0, 0
	options := &syntax.FileOptions{Set: true, While: true, TopLevelControl: true, GlobalReassign: true, Recursion: true}
	for _, e := range strings.Split(lines, "\n") {
		if e = strings.TrimSpace(e); e == "" {
			continue
		}
		v, err := starlark.EvalOptions(options, &starlark.Thread{}, "e.star", e, nil)
		if err != nil {
			continue
		}
		accepted++
		if got, want := outcome(th, e), v.String(); got != want {
			if bad++; bad < 12 {
				t.Errorf("%s\n\tgot  %.300s\n\twant %.300s", e, got, want)
			}
		}
	}
	t.Logf("%d expressions accepted by starlark-go, %d differ", accepted, bad)
}

func TestStarlarkText(t *testing.T) {
	texts := append([]string{`"\xff"`, `"é"[1:]`, `"ǅ ǈ"`, `"ǇUBOVIĆ"`, `"Ǆenan"`, `"a\nb\r\nc"`}, texts...)
	judgeStarlark(t, each("%s.%s()", texts, words("capitalize lower title upper isalnum isalpha isdigit islower isspace istitle isupper split rsplit splitlines strip lstrip rstrip elems elem_ords codepoints codepoint_ords"))+
		each("list(%s.%s())", texts, words("elems elem_ords codepoints codepoint_ords"))+each("%s.splitlines(True)", texts)+each("len(%s)", texts)+each("repr(%s)", texts)+each("str(%s)", texts)+each("hash(%s)", texts)+each("bytes(%s)", texts)+each("ord(%s)", texts)+
		each("%s[%s]", texts, words("0 1 -1 2 69 100 ::2 ::-1 1: :1 :-1 1:3 -2: 5:2 100::-3"))+
		each("%s.%s(%s)", texts, words("find rfind count index startswith endswith"), words(`'a' '' 'X' 'é' 'l'`))+
		each("%s.%s(%s, %s)", texts, words("find rfind count startswith endswith"), words(`'a' '' 'é'`), words("0 1 3 100 -1 -100 None"))+
		each("%s.%s(%s, %s, %s)", texts, words("find rfind count startswith"), words(`'a' ''`), words("0 2 -3 100"), words("0 1 4 -1 100 None"))+
		each("%s.%s(%s)", texts, words("split rsplit partition rpartition"), words(`'a' 'X' 'é'`))+each("%s.%s(None, %s)", texts, words("split rsplit"), words("0 1 2 5"))+
		each("%s.%s(%s)", texts, words("strip lstrip rstrip removeprefix removesuffix"), words(`'a' '' 'ab' 'é'`))+
		each("%s.replace(%s, '-', %s)", texts, words(`'a' '' 'é'`), words("0 1 2 -1"))+each("%s * %s", texts, words("0 2 -1"))+each("%s + %s", texts, texts[:6]))
	judgeStarlark(t, each("%s.elems()", byteTexts)+each("%s[%s]", byteTexts, words("0 -1 1:3 ::2"))+each("str(%s)", byteTexts)+each("hash(%s)", byteTexts)+each("repr(%s)", byteTexts)+`
	str(b"\xED\xB0\x80")
	bytes("é"[:1])
	bytes([1, 2])
	97 in b"abc"
	b"bc" in b"abcd"
	ord(b"a")
	chr(0xD800)
	chr(1049)
	"abc".elems()[1]
	"abc".elem_ords()[1]
	len("abcé".elems())
	True < False
	True == 1
	1 == True
	True != 1.0
	b"a" + b"b"
	`)
}

func TestStarlarkNumbers(t *testing.T) {
	floats := words(`0.0 -0.0 1.0 1.5 -2.5 1e5 1e6 1e20 1e21 1e22 123456789.0 1e-4 1e-5 1.1 float('inf') float('-inf') float('nan') 1e300 100.0`)
	ints := words("0 1 -1 7 -7 (1<<53) (1<<63) (-1<<70) True")
	both := append(floats[:len(floats):len(floats)], ints...)
	judgeStarlark(t, each("str(%s)", floats)+grid(words("+ - * / // % == != < <= > >="), both)+each("%s %s %s", ints, words("& | ^ << >>"), words("0 1 5 -1 (1<<40)"))+
		each("int(%s)", both)+each("float(%s)", both)+each("abs(%s)", both)+each("-%s", both)+each("+%s", both)+each("~%s", ints)+each("bool(%s)", both)+
		each("'%s' % %s", words("%d %i %x %X %o %e %f %g %E %G %s %r %c"), both)+
		each("float(%s)", words(`'1' '1.5' '-1.5e10' 'inf' '-Infinity' '+nan' '1e-400' '.5' '5.'`))+
		each("int(%s, %s)", words(`'0' '10' 'ff' '0xff' '0b11' '0o17' '00' 'zz' '-0x1F' '0b0'`), words("0 2 8 10 16 36"))+`
	"%s %r" % ("hi", "hi")
	"%(a)s %(b)d" % {"a": 1, "b": 2}
	"A" % {"unused": 123}
	"A" % ()
	"%%d %d" % 1
	"%c%c" % (65, "é")
	"%s" % [1]
	"%s" % b"abc"
	"%s" % None
	"%d" % 1.23e45
	"a{}b{}".format(1, "x")
	"{!r} {!s}".format("a", "b")
	"{x!r}".format(x="é")
	"{0000000000001}".format(0, 1)
	"a{x}b{y}c{}".format(1, x=2, y=3)
	"{}".format(1.0)
	"{} {}".format(1e6, [1.5, "a"])
	"a{{b}}c".format()
	1.23e45 == 1229999999999999973814869011019624571608236032
	int("9" * 5000) == 0
	len(str(1 << 511))
	`)
}
