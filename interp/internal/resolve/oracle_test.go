package resolve

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

// python returns the path of a CPython 3.13, or skips the test.
func python(t testing.TB) string {
	t.Helper()
	candidates := []string{os.Getenv("STARLING_PYTHON"), "python3.13", "python3"}
	if root, err := exec.Command("pyenv", "root").Output(); err == nil {
		found, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(root)), "versions", "3.13*", "bin", "python3.13"))
		candidates = append(candidates, found...)
	}
	for _, c := range candidates {
		if c == "" {
			continue
		}
		out, err := exec.Command(c, "-c", "import sys; print(sys.version_info[:2])").Output()
		if err == nil && strings.TrimSpace(string(out)) == "(3, 13)" {
			return c
		}
	}
	t.Skip("no CPython 3.13: set STARLING_PYTHON")
	return ""
}

// code is what a code object says about its names.
type code struct {
	Name   string // qualified name and line
	Args   []string
	Locals []string // and cells, sorted
	Cells  []string
	Frees  []string
	Kind   string // "", "generator", "coroutine", "async generator"
}

// verdict is what CPython says about one source.
type verdict struct {
	Msg   string // "" if accepted
	Line  int
	Col   int
	Codes []code
}

// oracleScript compiles sources, or files, and describes their code objects.
const oracleScript = `
import json, sys, types, warnings
warnings.simplefilter("ignore")
sys.set_int_max_str_digits(0)

def visit(c, out):
    f = c.co_flags
    # CPython has the cell __classdict__ before anybody needs it.
    names = lambda l: sorted(set(n for n in l if (n[:1] != "." or n == ".0") and n != "__classdict__"))
    if not f & 2:
        # Of a module or class, only cells are comparable.
        out.append({"Name": f"{c.co_qualname}:{c.co_firstlineno}", "Cells": names(c.co_cellvars), "Frees": names(c.co_freevars)})
    nargs = c.co_argcount + c.co_kwonlyargcount + bool(f & 4) + bool(f & 8)
    kind = "generator" if f & 0x20 else "coroutine" if f & 0x80 else "async generator" if f & 0x200 else ""
    if f & 2: out.append({"Name": f"{c.co_qualname}:{c.co_firstlineno}", "Args": list(c.co_varnames[:nargs]),
                "Locals": names(c.co_varnames + c.co_cellvars), "Cells": names(c.co_cellvars),
                "Frees": names(c.co_freevars), "Kind": kind})
    for x in c.co_consts:
        if isinstance(x, types.CodeType):
            visit(x, out)

result = []
req = json.load(sys.stdin)
for src in req["sources"]:
    if req["files"]:
        src = open(src, "rb").read()
    v = {}
    try:
        out = []
        visit(compile(src, "<string>", "exec", dont_inherit=True), out)
        v["Codes"] = out
    except SyntaxError as e:
        v = {"Msg": f"{type(e).__name__}: {e.msg}", "Line": e.lineno or 0, "Col": e.offset or 0}
    except (ValueError, RecursionError, MemoryError) as e:
        v = {"Msg": f"{type(e).__name__}: {e}"}
    result.append(v)
json.dump(result, sys.stdout)
`

func askPython(t testing.TB, sources []string, files bool) []verdict {
	t.Helper()
	in, err := json.Marshal(map[string]any{"sources": sources, "files": files})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python(t), "-X", "utf8", "-c", oracleScript)
	cmd.Stdin = bytes.NewReader(in)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("python: %v\n%s", err, stderr.Bytes())
	}
	var verdicts []verdict
	if err := json.Unmarshal(out, &verdicts); err != nil {
		t.Fatal(err)
	}
	return verdicts
}

// codes describes the code objects of a resolved file as the oracle does.
func codes(f *syntax.File) []code {
	out := []code{describe(f.Scope, 1)}
	line := func(n syntax.Node) int { return f.Position(n.Start()).Line }
	syntax.Inspect(f, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Def:
			at := line(n)
			if len(n.Decorators) > 0 {
				at = line(n.Decorators[0])
			}
			out = append(out, describe(n.Scope, at))
			if n.TypeParams != nil {
				out = append(out, describe(n.TypeParams.Scope, at))
			}
		case *syntax.Class:
			at := line(n)
			if len(n.Decorators) > 0 {
				at = line(n.Decorators[0])
			}
			out = append(out, describe(n.Scope, at))
			if n.TypeParams != nil {
				out = append(out, describe(n.TypeParams.Scope, at))
			}
		case *syntax.TypeAlias:
			out = append(out, describe(n.Scope, line(n)))
			if n.TypeParams != nil {
				out = append(out, describe(n.TypeParams.Scope, line(n)))
			}
		case *syntax.TypeParam:
			if n.BoundScope != nil {
				out = append(out, describe(n.BoundScope, line(n)))
			}
			if n.DefaultScope != nil {
				out = append(out, describe(n.DefaultScope, line(n)))
			}
		case *syntax.Lambda:
			out = append(out, describe(n.Scope, line(n)))
		case *syntax.Comp:
			if n.Kind == syntax.GeneratorExp {
				out = append(out, describe(n.Scope, line(n)))
			} else {
				// Inlined: its variables are among its function's.
				out = append(out, code{Name: fmt.Sprintf("+%p", n.Scope.CodeScope()), Locals: names(n.Scope.Locals), Cells: names(n.Scope.Cells)})
			}
		}
		return true
	})
	return mergeComps(out, f)
}

func describe(s *syntax.Scope, line int) code {
	c := code{Name: fmt.Sprintf("%s:%d", s.QualName, line), Frees: names(s.Frees), Cells: names(s.Cells)}
	if s.Kind == syntax.ModuleScope {
		c.Name = "<module>:1"
	}
	if s.Kind == syntax.ModuleScope || s.Kind == syntax.ClassScope {
		c.Name += fmt.Sprintf("|%p", s)
		c.Kind = "body"
		return c
	}
	for _, sym := range s.Locals {
		if sym.Flags&syntax.SymParam != 0 {
			c.Args = append(c.Args, sym.Name)
		}
		if sym.Flags&syntax.SymHidden == 0 || strings.HasPrefix(sym.Name, "__class") {
			c.Locals = append(c.Locals, sym.Name)
		}
	}
	switch {
	case s.IsGenerator:
		c.Kind = "generator"
	case s.IsCoroutine:
		c.Kind = "coroutine"
	case s.IsAsyncGenerator:
		c.Kind = "async generator"
	}
	c.Name += fmt.Sprintf("|%p", s)
	return c
}

// mergeComps adds the variables of comprehensions to their code objects.
func mergeComps(list []code, _ *syntax.File) []code {
	byScope := map[string]*code{}
	var out []*code
	for i := range list {
		c := &list[i]
		if _, ptr, ok := strings.Cut(c.Name, "|"); ok {
			byScope[ptr] = c
			out = append(out, c)
		}
	}
	for i := range list {
		if ptr, ok := strings.CutPrefix(list[i].Name, "+"); ok {
			if c := byScope[ptr]; c != nil {
				if c.Kind != "body" {
					c.Locals = append(c.Locals, list[i].Locals...)
				}
				c.Cells = append(c.Cells, list[i].Cells...)
			}
		}
	}
	result := make([]code, len(out))
	for i, c := range out {
		c.Name, _, _ = strings.Cut(c.Name, "|")
		if c.Kind == "body" {
			c.Kind = ""
		}
		c.Locals, c.Cells = sortUnique(c.Locals), sortUnique(c.Cells)
		result[i] = *c
	}
	return result
}

func names(list []*syntax.Symbol) []string {
	var out []string
	for _, sym := range list {
		if sym.Name != "__classdict__" {
			out = append(out, sym.Name)
		}
	}
	return sortUnique(out)
}

func sortUnique(list []string) []string {
	sort.Strings(list)
	out := list[:0]
	for i, s := range list {
		if i == 0 || s != list[i-1] {
			out = append(out, s)
		}
	}
	return out
}

// compareCodes checks our code objects against CPython's; it may have dropped
// some of dead code.
func compareCodes(t *testing.T, what string, got, want []code) {
	t.Helper()
	have := map[string][]string{}
	for _, c := range got {
		have[c.Name] = append(have[c.Name], fmt.Sprint(c))
	}
	for _, w := range want {
		// A lambda in a type parameter's bound has an odd qualified name.
		ok := strings.Contains(w.Name, "<generic parameters of") && strings.Contains(w.Name, ">.<")
		for _, s := range have[w.Name] {
			ok = ok || s == fmt.Sprint(w)
		}
		if !ok {
			t.Errorf("%s:\n got  %v\n want %v", what, strings.Join(have[w.Name], "\n      "), fmt.Sprint(w))
			return
		}
	}
}

// TestStandardLibrary compares the variables of every code object of CPython's
// standard library with CPython's own.
func TestStandardLibrary(t *testing.T) {
	out, err := exec.Command(python(t), "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	lib := strings.TrimSpace(string(out))
	patterns := []string{"[a-f]*.py", "typing.py", "asyncio/*.py", "test/test_listcomps.py",
		"test/test_scope.py", "test/test_generators.py", "test/test_super.py", "test/test_type_*.py"}
	if os.Getenv("STARLING_LONG") != "" {
		patterns = []string{"*.py", "*/*.py", "*/*/*.py", "*/*/*/*.py"}
	}
	var files []string
	for _, p := range patterns {
		found, err := filepath.Glob(filepath.Join(lib, p))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	for len(files) > 0 {
		n := min(100, len(files))
		for i, v := range askPython(t, files[:n], true) {
			src, err := os.ReadFile(files[i])
			if err != nil {
				t.Fatal(err)
			}
			f, err := syntax.Parse(files[i], src)
			if err != nil {
				continue // judged by package syntax
			}
			if err := File(f); (err != nil) != (v.Msg != "") {
				t.Errorf("%s: %v, but CPython says %q", files[i], err, v.Msg)
			} else if err == nil {
				compareCodes(t, files[i], codes(f), v.Codes)
				checkInvariants(t, files[i], f)
			}
		}
		files = files[n:]
	}
}
