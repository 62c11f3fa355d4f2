package syntax

import (
	"os"
	"strings"
	"testing"
)

// seeds adds sources to a fuzz target.
func seeds(f *testing.F) {
	f.Helper()
	for _, s := range printed {
		f.Add(s)
	}
	data, err := os.ReadFile("../resolve/testdata/errors.txt")
	if err != nil {
		f.Fatal(err)
	}
	for i, s := range strings.Split(string(data), "\n---\n") {
		if i%7 == 0 {
			f.Add(s)
		}
	}
}

// FuzzScan checks that the tokens of any text are in order and cover it, and
// that errors are in range.
func FuzzScan(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, src string) {
		file, e := newFile("fuzz", []byte(src))
		if e != nil {
			return
		}
		var errs ErrorList
		s := scanner{file: file, src: file.Src, errs: &errs}
		s.atoms.init(len(s.src))
		s.run()
		depth, last := 0, uint32(0)
		for i, tok := range s.toks {
			if tok.to < tok.from || int(tok.to) > len(file.Src) {
				t.Fatalf("token %d: %v", i, tok)
			}
			if tok.kind != tError && tok.kind != tNewline && tok.from < last { // the newline behind an unclosed bracket stands earlier
				t.Fatalf("token %d: %v begins before %d", i, tok, last)
			}
			switch tok.kind {
			case tError:
				continue
			case tIndent:
				depth++
			case tDedent:
				depth--
			}
			last = tok.from
		}
		if depth != 0 && len(errs) == 0 || s.toks[len(s.toks)-1].kind != tEOF {
			t.Fatalf("blocks out of balance: %d", depth)
		}
		for _, e := range errs {
			_ = e.Render()
		}
	})
}

// FuzzParse checks that what parses prints as something that parses to an
// equal tree, and prints the same.
func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, src string) {
		checkPrint(t, src)
		if _, incomplete, err := ParseInteractive("fuzz", []byte(src)); incomplete && err != nil {
			t.Fatal("both incomplete and wrong")
		}
	})
}

// checkPrint checks the printer on a source, if it is valid.
func checkPrint(t *testing.T, src string) {
	t.Helper()
	file, err := Parse("fuzz", []byte(src))
	if err != nil {
		if _, ok := err.(ErrorList); !ok || err.Error() == "" {
			t.Fatalf("odd error %#v", err)
		}
		_ = err.(ErrorList).Render()
		return
	}
	text := Print(file)
	again, err := Parse("fuzz", []byte(text))
	if err != nil {
		t.Fatalf("%q prints as\n%s\nwhich is wrong: %s", src, text, errText(err))
	}
	if a, b := shape(file), shape(again); a != b {
		t.Fatalf("%q prints as\n%s\nwhich is another tree:\n%s", src, text, firstDifference(b, a))
	}
	if text2 := Print(again); text2 != text {
		t.Fatalf("%q prints as\n%s\nwhich prints as\n%s", src, text, text2)
	}
}

// shape is a tree without positions.
func shape(f *File) string {
	s := dumpTree(&dumper{f: f, starlark: true}, f)
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '@' {
			for i < len(s) && s[i] != ' ' && s[i] != ')' && s[i] != '(' && s[i] != ']' {
				i++
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// printed are sources with every kind of node.
var printed = []string{
	"x = 1 + 2 * -3 ** -4 // (5 - 6) - (7 - 8)\n",
	"a = b = c, *d = (yield)\nx: int = 1\n(y): int\nz.w[0]: str\n",
	"f(a, *b, c=1, **d)(x for x in y)[1:2, ::3, ...].g[*a]\n",
	"lambda x, /, y=1, *a, z, w=2, **k: (x, y)\nlambda: 0\n",
	"f'{a!r:>{w}}{{}}{b=}' 'x' f\"{ {1: 2}[1] }\"\nf''\nf'{x:{\"{\"}}'\nrf'\\{x}'\nf'{(lambda: 1)}{(y:=2)}{yield}'\n",
	"'a\\n\\'\"\\\\\\x00\\ud800\\U0001f600é'; b'\\xff\\'\"'; b'\\u00e9\\\\u00e9\\U0001f600\\\n\\u12' b'\\u0041\\u005cu005c'; r'\\d'; u'x'; 1.5e300; 1e400; 0x_ff; 10**30; 123456789012345678901234567890\n",
	"not a or b and not c if d else e\na < b <= c != d is not e not in f is g in h\n(a < b) < c\n(a := 1)\n-(-a)\n~+a\n(-a) ** b\n(await_) ** 2\n",
	"[x for x in y if a if b for z in w]\n{x: y for x, *y in z}\n{x for x in (1 if 2 else 3)}\n(x async for x in y)\n[(x, y) for x in (lambda: 1)]\n",
	"{1: 2, **a, 3: 4}\n{1, *b}\n[*a, 1]\n()\n(1,)\n[]\n{}\n(1, 2)\n",
	"if a:\n    pass\nelif b:\n    pass\nelif c:\n    pass\nelse:\n    if d: pass\n    else: pass\n",
	"for x, in y, z:\n    break\nelse:\n    continue\nwhile (x := f()):\n    pass\nelse: pass\n",
	"with a as b, (c) as (d, e), ((f, g)): pass\nwith (a, b): pass\nwith ((a, b)): pass\nwith (yield): pass\nwith (a) as b: pass\nwith (a, b) as c: pass\n",
	"try: pass\nexcept A: pass\nexcept (B, C) as d: pass\nexcept: pass\nelse: pass\nfinally: pass\ntry: pass\nexcept* A as e: pass\n",
	"@a.b(c)\n@d\nasync def f[T: int = str, *Ts = *a, **P = b](a: int, b: str = 'x', /, *args: *Ts, c: int = 1, **k: int) -> int:\n    'doc'\n    async for x in y: await x\n    async with a as b: return\n    return await x ** 2\n",
	"@a\nclass C[T](A, *b, metaclass=M, **k):\n    x = 1\nclass D: pass\nclass E(): pass\n",
	"import a.b as c, d\nfrom . import x\nfrom ...a.b import (c as d, e)\nfrom m import *\nglobal a, b\nnonlocal c\n",
	"del a, b[0], (c, [d]), e.f\nassert a, b\nraise A from b\nraise\nreturn\npass\n",
	"match x, *y:\n    case 1 | -2.5 | 'a' 'b' | None | True: pass\n    case [a, *_, b] | (c, *d): pass\n    case {'k': v, a.b: 1, **r} if x > 1: pass\n    case C(1, d.E(x), y=(1 | 2) as z) as w: pass\n    case (1 as a, [b, c]): pass\n    case _: pass\nmatch = case = type = 1\nmatch(x)\ntype X[T] = list[T]\n",
	"load('m.star', 'a', b='c')\nx = 0 .real\ny = 1.5.real\nz = 'a'.b\n",
	"x += 1; y -= 2; z @= 3; w //= 4; v **= 5; u >>= 6; t <<= 7; s &= 8; r ^= 9; q |= 1; p %= 2; o /= 3; n *= yield\n",
	"x = (\n  1,  # c\n  2\n)\ny = a \\\n  + b\n\n\nif x:\n\n  # c\n\n  y\n",
}

func TestPrint(t *testing.T) {
	for _, s := range printed {
		if _, err := Parse("x", []byte(s)); err != nil {
			t.Errorf("%q: %s", s, errText(err))
		}
		checkPrint(t, s)
	}
	for src, want := range map[string]string{
		"a+b*(c+d)":                "a + b * (c + d)",
		`"it's"`:                   `"it's"`,
		`x[1,2:3]`:                 "x[1, 2:3]",
		`f"{a!r:>{w}}"`:            `f'{a!r:>{w}}'`,
		`dict[str,list[int]]|None`: "dict[str, list[int]] | None",
		"lambda x,*,y=1:x":         "lambda x, *, y=1: x",
		"1e16":                     "1e+16", "1e15": "1000000000000000.0", "0.0001": "0.0001", "1e-5": "1e-05", "5e-324": "5e-324",
	} {
		f, err := ParseExpr("x", []byte(src))
		if err != nil {
			t.Fatal(err)
		}
		if got := ExprString(f.Body[0].(*ExprStmt).X); got != want {
			t.Errorf("%s: got %s, want %s", src, got, want)
		}
	}
}
