package resolve

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	starresolve "go.starlark.net/resolve"
	starsyntax "go.starlark.net/syntax"
)

// starlarkAccepts reports whether Starlark, with everything switched on, takes
// a source for a valid file.
func starlarkAccepts(src string) bool {
	opts := &starsyntax.FileOptions{Set: true, While: true, TopLevelControl: true, GlobalReassign: true, LoadBindsGlobally: true, Recursion: true}
	f, err := opts.Parse("x.star", src, 0)
	if err != nil {
		return false
	}
	anything := func(string) bool { return true }
	return starresolve.File(f, anything, anything) == nil
}

// TestStarlarkFiles checks that what Starlark accepts of the test data of
// go.starlark.net is accepted.
func TestStarlarkFiles(t *testing.T) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "go.starlark.net").Output()
	if err != nil {
		t.Skip("go.starlark.net is not in the module cache")
	}
	var sources []string
	for _, dir := range []string{"starlark", "syntax", "resolve"} {
		files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), dir, "testdata", "*.star"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			sources = append(sources, strings.Split(string(data), "\n---\n")...)
			sources = append(sources, strings.Split(string(data), "\n\n")...)
			sources = append(sources, strings.Split(string(data), "\n")...)
		}
	}
	accepted := checkStarlark(t, sources)
	t.Logf("Starlark accepts %d of %d sources", accepted, len(sources))
}

// checkStarlark checks that what Starlark accepts is accepted, and returns how
// many sources that are.
func checkStarlark(t *testing.T, sources []string) int {
	accepted := 0
	for _, src := range sources {
		if !starlarkAccepts(src) {
			continue
		}
		accepted++
		if list := check(src); len(list) > 0 && !pythonConstants(src) {
			t.Errorf("%q: %v", src, list.Render())
		}
	}
	return accepted
}

// pythonConstants reports whether a source may bind None, True or False, which
// are ordinary names in Starlark but not here.
func pythonConstants(src string) bool {
	for _, name := range []string{"None", "True", "False"} {
		if strings.Contains(src, name+" =") || strings.Contains(src, name+"=") {
			return true
		}
	}
	return false
}

// TestStarlarkAccepts checks single forms that Starlark accepts.
func TestStarlarkAccepts(t *testing.T) {
	sources := []string{
		"assert.eq(1, 2)", "assert = 1", "x = assert", "def assert(): pass", "f(assert=1)", "x.assert", "load('assert.star', 'assert')",
		"if x:\n\ty\n        z", "if x:\n  if y:\n\tz\n        w", "x = 0o17 + 0x1F + 0b11 + 1e10 + .5 + 1. + 1.5e-3", "0", "00",
		"x = r'\\d' + b'a' + rb'\\d' + br'\\d'", "'\\u00e9\\U0001f600\\x41\\101'", "b'\\xff\\377é'", "x = 'a'\\\n  'b'" + "", "x = (1,)", "x = 1,", "for x, y in z, w: pass",
		"[x for x, in y]", "[x for x in y if lambda: z]", "[x for x in y if lambda: lambda z: w if z]", "{x: y for x, y in z}", "{x for x in y}", "{1, 2,}",
		"def f(a, *, b): pass", "def f(*, b=1, c): pass", "def f(*a, b, **c): pass", "f(*a, **b)", "f(a, *b, c=1)", "f(a=1, *b)", "f(a=1, **b)", "lambda *a, **b: (a, b)",
		"while x: pass", "x = y = 1" + "", "(x, y) = z", "[x, y] = z", "x, (y, [z, w]) = v", "x[0], y.z = w", "x += 1; y //= 2; z |= 3", "x if y else z if w else v",
		"not x in y", "x not in y", "not not x", "-x ** 2" + "", "~x", "x or y and not z", "x < y", "x == y != z" + "", "pass", "if x: pass\nelif y: pass\nelse: pass",
		"def f():\n  '''doc'''\n  return", "return_ = 1", "match = 1; case = 2; type = 3; _ = 4; print = 5", "match(x)[y] = z", "type(x)", "print(x)",
		"x = [\n1,\n# c\n2,\n]", "\n\n# c\n", "x = 1 # c", "x = 1;", "\tx = 1" + "", "x = \"\"\"a\nb\"\"\"", "x[1:2:3], x[::], x[:], x[1:], x[:2]", "x[1, 2]", "x.y.z(1)(2)[3]",
		"def f(x=1, *args): pass", "def f(x): return lambda y: x + y", "x = \"a\" if b else \"c\"", "x = lambda: (yield_)", "a\r\nb\r\n", "é = 1", "x = '\t'",
		"for x in y:\n  if x: break\n  continue", "nonlocal_ = is_ = 1", "f(x=1, y=2,)", "f(x,)", "(x)(y)", "x = -1 - -2", "1 if x else 2", "x = {}", "x = {'a': 1,}", "1or 2", "1if x else 2", "[1for x in y]",
	}
	if n := checkStarlark(t, sources); n < 60 {
		t.Errorf("Starlark accepts only %d of %d sources", n, len(sources))
	}
}
