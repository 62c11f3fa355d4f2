package compile

import (
	"fmt"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/resolve"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// repeat joins n texts made by format, which may hold one %d.
func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		if strings.Contains(format, "%d") {
			fmt.Fprintf(&b, format, i)
		} else {
			b.WriteString(format)
		}
	}
	return b.String()
}

func TestLarge(t *testing.T) {
	const n = 10_000
	for name, src := range map[string]string{
		"list":              "x = [" + repeat(n, "a, ") + "]",
		"constant list":     "x = [" + repeat(n, "%d, ") + "]",
		"tuple":             "x = (" + repeat(n, "a, ") + ")",
		"set":               "x = {" + repeat(n, "a%d, ") + "}",
		"dict":              "x = {" + repeat(n, "'k%d': a, ") + "}",
		"call":              "f(" + repeat(n, "a, ") + ")",
		"named arguments":   "f(" + repeat(n, "a%d=1, ") + ")",
		"f-string":          "f'" + repeat(n, "{a} b ") + "'",
		"sum":               "x = a" + repeat(n*10, " + b"),
		"subscripts":        "x = a" + repeat(n*10, "[0]"),
		"methods":           "x = a" + repeat(n*4, ".b(1)"),
		"calls":             "x = a" + repeat(n*9, "(x=1)"),
		"elif":              "if a: pass\n" + repeat(n, "elif b: c()\n"),
		"floats and names":  repeat(n, "x = %d.5\n") + "x.y.z()",
		"comparison":        "x = a" + repeat(1000, " < b"),
		"boolean operation": "x = a" + repeat(n, " and b"),
	} {
		t.Run(name, func(t *testing.T) { compileText(t, src, Options{}) })
	}
}

func TestLongJumps(t *testing.T) {
	body := repeat(20_000, "    a = b\n    c()\n")
	g := compileText(t, "def f(x):\n  for a in x:\n    if a: continue\n"+body+"  while x < 3:\n"+body+"  try:\n"+body+"  except x: pass\n", Options{})
	f := g.Functions[0]
	n := 0
	for pc := 0; pc < len(f.Code); {
		w := code.Word(f.Code[pc])
		if w.Op() == code.ForIter {
			n++
			if w.SC() != 1 {
				t.Errorf("ForIter jumps %d words in long mode", w.SC())
			}
		}
		pc += 1 + code.Table[w.Op()].Cache
	}
	if n != 1 {
		t.Errorf("%d loops", n)
	}
}

func TestErrors(t *testing.T) {
	for src, want := range map[string]string{
		"def f(" + repeat(4100, "a%d, ") + "): pass":           "too many local variables or nested expressions in f",
		repeat(5000, "x.a%d\n"):                                "too many different names in <module>",
		repeat(300, "a%d, ") + "*b = c":                        "too many expressions in star-unpacking assignment",
		nest(25, "try:", "finally: pass"):                      "too many statically nested blocks",
		"match x:\n  case A(" + repeat(300, "_, ") + "): pass": "too many positional patterns in class pattern",
		"def f():\n" + nest(20, "try: pass", "finally:"):       "",
	} {
		f, err := syntax.Parse("test.py", []byte(src))
		if err == nil {
			err = resolve.File(f)
		}
		if err != nil {
			t.Errorf("%.60q: %v", src, err)
			continue
		}
		_, err = File(f, Options{})
		if want == "" && err == nil {
			continue
		}
		list, ok := err.(syntax.ErrorList)
		if !ok || list[0].Msg != want {
			t.Errorf("%.60q: %v, want %s", src, err, want)
		}
	}
}

// nest nests statements n deep: the next one is in the suite of the last header.
func nest(n int, headers ...string) string {
	var b strings.Builder
	if strings.HasSuffix(headers[len(headers)-1], "pass") {
		for i := range n {
			b.WriteString(strings.Repeat(" ", i) + headers[0] + "\n")
		}
		b.WriteString(strings.Repeat(" ", n) + "pass\n")
		for i := n - 1; i >= 0; i-- {
			b.WriteString(strings.Repeat(" ", i) + headers[1] + "\n")
		}
		return b.String()
	}
	for i := range n {
		for _, h := range headers {
			b.WriteString(strings.Repeat(" ", i+1) + h + "\n")
		}
	}
	return b.String() + strings.Repeat(" ", n+1) + "pass\n"
}

func TestOptions(t *testing.T) {
	g := compileText(t, "x = 1\nx + 1", Options{Eval: true})
	if w := code.Word(g.Code[len(g.Code)-1]); w.Op() != code.Return {
		t.Errorf("Eval ends in %s", code.Table[w.Op()].Name)
	}
	g = compileText(t, "1\nif x: 2", Options{Interactive: true})
	n := 0
	for _, w := range g.Code {
		if code.Word(w).Op() == code.Display {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d values displayed, want 2", n)
	}
}
