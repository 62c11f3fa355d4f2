package compile

import (
	"regexp"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/internal/code"
)

var (
	header   = regexp.MustCompile(`(?s)^function[^\n]*\n`)
	lineCol  = regexp.MustCompile(`(?m)^ +(\d+)  line \d+ +`)
	spaces   = regexp.MustCompile(` +`)
	trailing = regexp.MustCompile(`(?m) +$`)
)

// body lists the last function of a module, without line numbers.
func body(t *testing.T, src string) string {
	g := compileText(t, src, Options{})
	for len(g.Functions) > 0 {
		g = g.Functions[len(g.Functions)-1]
	}
	s := lineCol.ReplaceAllString(header.ReplaceAllString(code.Disassemble(g), ""), "$1 ")
	return trailing.ReplaceAllString(spaces.ReplaceAllString(s, " "), "")
}

var goldens = []struct{ name, src, want string }{
	{"locals are operands", "def f(a, b):\n  c = a + b * 2\n  return c - 1.5", `
0 MulInt R3 R1 2
1 Add R2 R0 R3
2 SubConst R3 R2 K0(1.5)
3 Return R3
`},
	{"compare and jump", "def f(a, b):\n  if a <= 5 and not b > a or a is None: return 1", `
0 JumpLessIntF x=1 R0 6 -> 2
1 JumpLessF x=1 R0 R1 -> 3
2 JumpNotNone R0 -> 4
3 ReturnConst 0
4 ReturnConst 1
`},
	{"a comparison is never negated", "def f(a, b):\n  while not a < b != 3: 0", `
0 JumpLessF R0 R1 -> 2
1 JumpEqualIntF x=1 R1 3 -> 3
2 JumpBack -> 0
3 ReturnConst 0
`},
	{"for", "def f(a):\n  for i in a:\n    if i: continue\n    break\n  else:\n    return i", `
0 GetIter R2 R0
1 Jump -> 5
2 JumpF R1 -> 4
3 Jump -> 5
4 Jump -> 7
5 ForIter R2 R1 -> 2
6 Return R1
7 ReturnConst 0
`},
	{"calls", "def f(a):\n  return a.m(1).n(k=a)", `
0 Move R4 R0
1 LoadInt R5 1
2 CallMethod R3 K0("m") 2
4 LoadMethod R1 R3 K1("n")
6 Move R3 R0
7 CallKw x=1 R1 2 K2(1-tuple)
8 Return R1
`},
	{"an argument list", "def f(g, a, k):\n  g(1, *a, x=2, **k)", `
0 Move R3 R0
1 LoadInt R6 1
2 BuildList R4 R6 1
3 ListExtend x=1 R4 R1
4 LoadConst R6 0
5 LoadInt R7 2
6 BuildDict R5 R6 1
7 DictMergeArgs R5 R2 R3
8 CallEx R3
9 ReturnConst 1
`},
	{"an unbound operand is found first", "def f(g):\n  if g: a = 1\n  return a + g()", `
0 JumpF R0 -> 2
1 LoadInt R1 1
2 CheckLocal R1
3 Move R3 R0
4 Call R3 0
5 Add R2 R1 R3
6 Return R2
`},
	{"a named expression spares the operand", "def f(a):\n  return a + (a := 2)", `
0 Move R1 R0
1 LoadInt R2 2
2 Move R0 R2
3 Add R1 R1 R2
4 Return R1
`},
	{"a variable keeps its value until nothing fails", "def f(a, g):\n  a = a and g()", `
0 Move R2 R0
1 JumpF R2 -> 4
2 Move R2 R1
3 Call R2 0
4 Move R0 R2
5 ReturnConst 0
`},
	{"augmented assignment evaluates its target once", "def f(a, i):\n  a.b[i()] += 1", `
0 GetAttr R2 R0 K0("b")
2 Move R3 R1
3 Call R3 0
4 GetItem R4 R2 R3
5 AddInt x=1 R4 R4 1
6 SetItem R2 R3 R4
7 ReturnConst 1
`},
	{"swap", "def f(a, b):\n  a, b = b, a", `
0 Move R2 R1
1 Move R1 R0
2 Move R0 R2
3 ReturnConst 0
`},
	{"finally", "def f(a):\n  try:\n    return a()\n  finally:\n    a.b()", `
0 Move R1 R0
1 Call R1 0
2 Move R3 R0
3 CallMethod R2 K0("b") 1
5 Return R1
6 EnterHandler R1
7 Move R5 R0
8 CallMethod R4 K0("b") 1
10 LeaveHandler R1
11 Reraise R1
12 LeaveHandler R1
13 Reraise R3
 handler 0–2 -> 6, R1
 handler 7–10 -> 12, R3
`},
	{"except", "def f(a):\n  try:\n    a()\n  except a as e:\n    0", `
0 Move R2 R0
1 Call R2 0
2 Jump -> 17
3 EnterHandler R2
4 MatchException R2 R0 -> 13
5 Move R1 R2
6 LoadConst R1 0
7 DelLocal R1
8 LeaveHandler R2
9 Jump -> 17
10 LoadConst R1 0
11 DelLocal R1
12 Reraise R4
13 LeaveHandler R2
14 Reraise R2
15 LeaveHandler R2
16 Reraise R4
17 ReturnConst 0
 handler 0–2 -> 3, R2
 handler 4–8 -> 15, R4
 handler 10–13 -> 15, R4
`},
	{"constants", "def f():\n  return (1 + 2 * 3, -5, 'a' 'b' + 'c', not 0, ())", `
0 ReturnConst 0
`},
	{"generator", "def f(a):\n  b = yield a\n  return b", `
0 Move R3 R0
1 Yield R3 R2
2 Move R1 R3
3 ReturnGen R1 R2
`},
	{"closure", "def f(a):\n  def g():\n    nonlocal a\n    a += 1\n    return a", `
0 GetFree R0 0
1 AddInt x=1 R0 R0 1
2 SetFree R0 0
3 GetFree R0 0
4 Return R0
`},
}

func TestGolden(t *testing.T) {
	for _, g := range goldens {
		t.Run(g.name, func(t *testing.T) {
			got := strings.TrimSpace(body(t, g.src))
			if want := strings.TrimSpace(g.want); got != want {
				t.Errorf("%s\ngives\n%s\nwant\n%s", g.src, got, want)
			}
		})
	}
}
