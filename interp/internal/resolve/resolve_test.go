package resolve

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

// kinds abbreviate the kinds of symbol in the table below.
var kinds = map[syntax.Kind]string{
	syntax.KindUnresolved: "?", syntax.KindLocal: "L", syntax.KindCell: "C", syntax.KindFree: "F", syntax.KindGlobal: "G",
	syntax.KindClassName: "N", syntax.KindClassDeref: "D",
}

// TestNames shows what every name of a source is, in the order of the tree:
// name, kind and index.
func TestNames(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"x = y", "xG1 yG0"},
		{"def f(a, b=c):\n d = a\n return d, e", "fG0 aL0 bL1 cG1 dL2 aL0 dL2 eG2"},
		{"def f(a, *b, c, **d): pass", "fG0 aL0 bL2 cL1 dL3"},
		{"def f(a):\n def g(): return a\n return g", "fG0 aC0 gL1 aF0 gL1"},
		{"def f(a):\n def g():\n  nonlocal a\n  a = 1", "fG0 aC0 gL1 aF0 aF0"},
		{"def f():\n global x\n x = 1\n def g(): return x", "fG0 xG1 xG1 gL0 xG1"},
		{"def f(a):\n def g():\n  def h(): return a", "fG0 aC0 gL1 hL0 aF0"},
		{"def f(a, b):\n return lambda c: lambda: (b, a, c)", "fG0 aC0 bC1 cC0 bF1 aF0 cF2"},
		{"class C:\n x = y\n def f(self): return x", "CG0 xN2 yN3 fN1 selfL0 xG2"},
		{"def f(x, y):\n class C:\n  x = x\n  z = y\n  def g(self): return x", "fG0 xC0 yC1 CL2 xN2 xN2 zN3 yD1 gN1 selfL0 xF0"},
		{"def f(x):\n class C:\n  nonlocal x\n  x = 1", "fG0 xC0 CL1 xF0 xF0"},
		{"class C:\n def f(self): return super().g()", "CG0 fN1 selfL0 superG2"},
		{"class C:\n def f(self): return __class__", "CG0 fN1 selfL0 __class__F0"},
		{"class C:\n def __m(self): return self.__x, __y, __z__", "CG0 __mN1 selfL0 selfL0 __yG2 __z__G3"},
		// Comprehensions.
		{"[x for x in y]", "xL0 xL0 yG0"},
		{"x = [x for x in x]", "xG0 xL0 xL0 xG0"},
		{"[[x for x in y] for y in z if w]", "xL1 xL1 yL0 yL0 zG0 wG1"},
		{"def f(a):\n return [x + a for x in a], [y for y in a]", "fG0 aL0 xL1 aL0 xL1 aL0 yL1 yL1 aL0"},
		{"def f(a):\n return [lambda: (x, a) for x in a]", "fG0 aC0 xF1 aF0 xC1 aC0"},
		{"def f(a):\n def g(): return [a for x in a]", "fG0 aC0 gL1 aF0 xL0 aF0"},
		{"class C:\n x = 1\n y = [x for z in x]", "CG0 xN2 yN1 xG2 zL0 xN2"},
		{"def f(x):\n class C:\n  x = 1\n  y = [x for z in x]", "fG0 xC0 CL1 xN1 yN2 xF0 zL0 xN1"},
		{"class C:\n y = [lambda: z for z in w]", "CG0 yN1 zF0 zC0 wN2"},
		{"[(y := x) for x in z]", "yG0 xL0 xL0 zG1"},
		{"def f(z):\n [(y := x) for x in z]\n return y", "fG0 zL0 yL1 xL2 xL2 zL0 yL1"},
		{"def f(z):\n list((y := x) for x in z)\n return y", "fG0 zL0 listG1 yF0 xL1 xL1 zL0 yC1"},
		{"def f(z):\n global y\n [(y := x) for x in z]", "fG0 zL0 yG1 yG1 xL1 xL1 zL0"},
		{"(x for x in y for z in x)", "xL1 xL1 yG0 zL2 xL1"},
		{"def f(a):\n return (x + a for x in a)", "fG0 aC0 xL1 aF0 xL1 aC0"},
		{"def f():\n [a for b in c]\n a = 1", "fG0 aL0 bL1 cG1 aL0"},
		{"lambda x: [x for x in x]", "xL0 xL1 xL1 xL0"},
		// Other ways of binding.
		{"load('m', 'a', b='c')\na, b", "aG0 bG1 aG0 bG1"},
		{"import a.b, c.d as e\nfrom f import g as h, i", "aG0 eG1 hG2 iG3"},
		{"def f():\n for x in y: pass\n with a as b: pass\n try: pass\n except E as e: pass\n import m\n del q", "fG0 xL0 yG1 aG2 bL1 EG3 eL2 mL3 qL4"},
		{"def f(s):\n match s:\n  case [a, *b] | {'k': a, **b}: pass\n  case C(x=d) as e: pass", "fG0 sL0 sL0 aL1 bL2 aL1 bL2 CG1 dL3 eL4"},
		{"def f():\n x: int\n y: int = 1\n (z): int = 2", "fG0 xL0 intG1 yL1 intG1 zL2 intG1"},
		{"from __future__ import annotations\ndef f(x: int) -> int: y: int", "annotationsG0 fG1 xL0 int? int? yL1 int?"},
		{"def f(): return f\ndef g(): global f; f = 1", "fG0 fG0 gG1 fG0 fG0"},
		{"def f[T](x: T = y) -> T: return T", "fG0 TC0 xL0 TC0 yG1 TC0 TF0"},
		{"class C[T](B[T]):\n x: T\n def f(self, y: T): z", "CG0 TC0 BG1 TC0 xN2 TD0 fN3 selfL0 yL1 TD0 zG4"},
		{"type A[T] = list[T]", "AG0 TC0 listG1 TF0"},
		{"class C:\n x = 1\n type A = x\n def f[T](self, y: x): pass", "CG0 xN2 AN1 xN2 fN3 TL0 selfL0 yL1 xN2"},
	} {
		f := mustResolve(t, c.src)
		if f == nil {
			continue
		}
		var got []string
		syntax.Inspect(f, func(n syntax.Node) bool {
			if n, ok := n.(*syntax.Name); ok {
				if n.Sym == nil {
					got = append(got, n.ID+"?")
				} else {
					got = append(got, fmt.Sprintf("%s%s%d", n.ID, kinds[n.Sym.Kind], n.Sym.Index))
				}
			}
			return true
		})
		if g := strings.Join(got, " "); sortGlobals(g) != sortGlobals(c.want) {
			t.Errorf("%q:\n got  %s\n want %s", c.src, g, c.want)
		}
		checkInvariants(t, c.src, f)
	}
}

// sortGlobals drops the indexes of globals, whose order is of no interest.
func sortGlobals(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if k := w[len(w)-2]; k == 'G' || k == 'N' {
			words[i] = w[:len(w)-1]
		}
	}
	return strings.Join(words, " ")
}

func mustResolve(t *testing.T, src string) *syntax.File {
	t.Helper()
	f, err := syntax.Parse("x.star", []byte(src))
	if err == nil {
		err = File(f)
	}
	if err != nil {
		t.Errorf("%q: %v", src, err)
		return nil
	}
	return f
}

// checkInvariants checks what scope.go promises about the scopes of a file.
func checkInvariants(t *testing.T, what string, f *syntax.File) {
	t.Helper()
	fail := func(format string, args ...any) { t.Errorf("%.200q: "+format, append([]any{what}, args...)...) }
	scopes := []*syntax.Scope{f.Scope}
	add := func(s *syntax.Scope) {
		if s != nil {
			scopes = append(scopes, s)
		}
	}
	syntax.Inspect(f, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Name:
			if n.Sym == nil && !f.FutureAnnotations || n.Sym != nil && n.Sym.Kind == syntax.KindUnresolved {
				fail("%s is not resolved", n.ID)
			}
		case *syntax.Def:
			add(n.Scope)
		case *syntax.Class:
			add(n.Scope)
		case *syntax.Lambda:
			add(n.Scope)
		case *syntax.Comp:
			add(n.Scope)
		case *syntax.TypeAlias:
			add(n.Scope)
		case *syntax.TypeParams:
			add(n.Scope)
		case *syntax.TypeParam:
			add(n.BoundScope)
			add(n.DefaultScope)
		}
		return true
	})
	for i, g := range f.Scope.Globals {
		if g.Index != i || g.Kind != syntax.KindGlobal {
			fail("global %d is %+v", i, g)
		}
	}
	for _, s := range scopes {
		checkScope(s, f, fail)
	}
}

func checkScope(s *syntax.Scope, f *syntax.File, fail func(string, ...any)) {
	code := s.CodeScope()
	for i, sym := range s.Locals {
		if s == code && sym.Index != i {
			fail("local %d of %s is %+v", i, s.QualName, sym)
		}
		if sym.Index >= len(code.Locals) || sym.Kind != syntax.KindLocal && sym.Kind != syntax.KindCell {
			fail("local of %s is %+v", s.QualName, sym)
		}
		if sym.Kind == syntax.KindCell && sym.Flags&syntax.SymHidden == 0 && !slices.Contains(s.Cells, sym) {
			fail("cell %s of %s is not in Cells", sym.Name, s.QualName)
		}
	}
	for i, sym := range s.Frees {
		if sym.Index != i || sym.Outer == nil {
			fail("free variable %d of %s is %+v", i, s.QualName, sym)
			continue
		}
		// Its Outer is a cell, or a free variable, of the next code object.
		outer, p := sym.Outer, s.Parent.CodeScope()
		switch outer.Kind {
		case syntax.KindCell:
			ok := slices.Contains(p.Cells, outer)
			for c := s.Parent; !ok && c != p; c = c.Parent {
				ok = slices.Contains(c.Cells, outer)
			}
			if !ok {
				fail("free variable %s of %s is a cell of another function", sym.Name, s.QualName)
			}
		case syntax.KindFree, syntax.KindClassDeref:
			if !slices.Contains(p.Frees, outer) {
				fail("free variable %s of %s is one of another function", sym.Name, s.QualName)
			}
		default:
			fail("free variable %s of %s stands for %+v", sym.Name, s.QualName, outer)
		}
	}
	for _, sym := range s.Symbols {
		max := len(f.Scope.Globals)
		switch sym.Kind {
		case syntax.KindLocal, syntax.KindCell:
			max = len(code.Locals)
		case syntax.KindFree, syntax.KindClassDeref:
			max = len(code.Frees)
		}
		if sym.Index >= max && sym.Name != "__class__" {
			fail("%s of %s has index %d of %d", sym.Name, s.QualName, sym.Index, max)
		}
	}
}

// TestScopes checks the facts about functions and modules.
func TestScopes(t *testing.T) {
	f := mustResolve(t, `"doc"
load("m.star", "a", b="c")
from x import *
x = 1
class C:
    "doc"
    y: int = 1
    def f(self):
        super().f()
        async def g():
            yield 1
        return lambda: (yield)
    async def h(self): await x
def gen():
    global made
    made = 1
    return (a async for a in b)
`)
	if f == nil {
		return
	}
	var got []string
	add := func(s *syntax.Scope) {
		facts := s.QualName
		for _, fact := range []struct {
			name string
			is   bool
		}{{"generator", s.IsGenerator}, {"coroutine", s.IsCoroutine}, {"asyncgen", s.IsAsyncGenerator}, {"doc", s.HasDocstring}, {"super", s.UsesSuper},
			{"star", s.HasStarImport}, {"annotations", s.HasAnnotations}, {"nested", s.IsNested}, {"cell", s.ClassCell != nil}} {
			if fact.is {
				facts += " " + fact.name
			}
		}
		got = append(got, facts)
	}
	add(f.Scope)
	syntax.Inspect(f, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Def:
			add(n.Scope)
		case *syntax.Class:
			add(n.Scope)
		case *syntax.Lambda:
			add(n.Scope)
		case *syntax.Comp:
			add(n.Scope)
		}
		return true
	})
	want := "<module> doc star|C doc annotations cell|C.f super|C.f.<locals>.g asyncgen nested|C.f.<locals>.<lambda> generator nested|C.h coroutine|gen|gen.<locals>.<genexpr> asyncgen nested"
	if g := strings.Join(got, "|"); g != want {
		t.Errorf("got  %s\nwant %s", g, want)
	}
	var loaded, assigned []string
	for _, g := range f.Scope.Globals {
		if g.Flags&syntax.SymLoaded != 0 {
			loaded = append(loaded, g.Name)
		} else if g.Flags&syntax.SymAssigned != 0 {
			assigned = append(assigned, g.Name)
		}
	}
	slices.Sort(assigned)
	if fmt.Sprint(loaded, assigned) != "[a b] [C gen made x]" {
		t.Error(loaded, assigned)
	}
}

// TestAllErrors checks that the resolver, too, reports every mistake.
func TestAllErrors(t *testing.T) {
	list := check("return 1\nbreak\ndef f(x, x):\n    continue\nclass C:\n    yield 1\n")
	want := "'return' outside function|'break' outside loop|duplicate argument 'x' in function definition|'continue' not properly in loop|'yield' outside function"
	var got []string
	for _, e := range list {
		got = append(got, e.Msg)
	}
	if g := strings.Join(got, "|"); g != want {
		t.Errorf("got  %s\nwant %s", g, want)
	}
}

// TestDeep resolves what nests as deep as the parser lets it.
func TestDeep(t *testing.T) {
	rep := strings.Repeat
	var blocks strings.Builder
	for i := range 98 {
		fmt.Fprintf(&blocks, "%sdef f%d(x%d):\n", rep(" ", i), i, i)
	}
	blocks.WriteString(rep(" ", 98) + "return x0, x1, x2\n")
	for _, src := range []string{
		"x = 1" + rep(" + 1", 99_000), "x = a" + rep(".b(c)[d]", 33_000), rep("lambda x: ", 990) + "x", blocks.String(),
		"x = " + rep("[a for a in ", 190) + "b" + rep("]", 190), "x = " + rep("[", 190) + "a" + rep(" for a in b]", 190),
		"def f():\n" + rep("  [x for x in y]\n", 10_000), rep("x = 1\n", 100_000), "class C:\n" + rep("  def f(self): return super().f()\n", 10_000),
		"def f(" + rep("a, ", 10) + "b): pass", "f(" + rep("a=1, ", 1000) + "b=2)",
	} {
		list := check(src)
		if len(list) > 0 && !strings.Contains(list[0].Msg, "duplicate argument") && !strings.Contains(list[0].Msg, "keyword argument repeated") {
			t.Errorf("%.50q: %v", src, list)
		}
		if f, err := syntax.Parse("x", []byte(src)); err == nil && File(f) == nil {
			checkInvariants(t, src, f)
		}
	}
}

// TestInvariants checks the scopes of the fuzzed and broken sources that are
// valid after all.
func TestInvariants(t *testing.T) {
	data, err := os.ReadFile("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, src := range strings.Split(string(data), "\n---\n") {
		f, err := syntax.Parse("x", []byte(src))
		if err == nil && File(f) == nil {
			checkInvariants(t, src, f)
		}
	}
}
