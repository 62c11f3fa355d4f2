package resolve

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var tokenPattern = regexp.MustCompile(`\w+|\s+|"[^"\n]*"|'[^'\n]*'|[-+*/%@&|^<>=!:]=?|.`)

// mutate deletes, doubles, swaps or replaces one token of a source.
func mutate(r *rand.Rand, src string) string {
	toks := tokenPattern.FindAllString(src, -1)
	if len(toks) < 3 {
		return src
	}
	extra := []string{"=", ":", "(", ")", "[", "]", "{", "}", ",", "*", "**", ".", ":=", " if ", " for ", " in ", " not ", " lambda ", " yield ", " await ", "@", " as ", "1", "x",
		"'s'", "f'{x}'", "\n", "\n    ", " global x", " nonlocal x", " return ", " async ", " else ", ";", "\\", "->", " is ", " import ", "..."}
	i := 1 + r.IntN(len(toks)-2)
	switch r.IntN(4) {
	case 0:
		toks[i] = ""
	case 1:
		toks[i] += toks[i]
	case 2:
		j := 1 + r.IntN(len(toks)-2)
		toks[i], toks[j] = toks[j], toks[i]
	default:
		toks[i] = extra[r.IntN(len(extra))]
	}
	return strings.Join(toks, "")
}

// TestMutations breaks pieces of CPython's standard library at random, and
// checks that what CPython and we accept is the same, but for Starlark's
// liberties.
func TestMutations(t *testing.T) {
	out, err := exec.Command(python(t), "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	lib := strings.TrimSpace(string(out))
	var pieces []string
	for _, name := range []string{"argparse.py", "ast.py", "dataclasses.py", "typing.py", "asyncio/tasks.py", "test/test_patma.py", "test/test_fstring.py",
		"test/test_grammar.py", "test/test_named_expressions.py", "test/test_type_params.py", "test/test_coroutines.py", "test/test_scope.py"} {
		data, err := os.ReadFile(filepath.Join(lib, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range regexp.MustCompile(`\n\n+`).Split(string(data), -1) {
			if piece = dedent(piece); len(piece) < 1500 {
				pieces = append(pieces, piece)
			}
		}
	}
	n, seed := 3000, uint64(1)
	if os.Getenv("STARLING_LONG") != "" {
		n, seed = 100_000, rand.Uint64()
	}
	r := rand.New(rand.NewPCG(seed, 2))
	sources := make([]string, n)
	for i := range sources {
		sources[i] = mutate(r, pieces[r.IntN(len(pieces))])
	}
	differ, same, rejected := 0, 0, 0
	for i, v := range askPython(t, sources, false) {
		list := check(sources[i])
		if v.Msg != "" {
			rejected++
			if len(list) > 0 && strings.HasSuffix(v.Msg, list[0].Msg) && v.Line == list[0].Start.Line {
				same++
			}
		}
		if (len(list) > 0) == (v.Msg != "") || strings.Contains(v.Msg, "RecursionError") || ours(list.Error()) || starlarkAccepts(sources[i]) || strings.Contains(sources[i], "assert@") {
			continue
		}
		if differ++; differ < 20 {
			t.Errorf("%s\n-- we say %v\n-- CPython says %q at line %d", sources[i], list, v.Msg, v.Line)
		}
	}
	t.Logf("%d sources, %d rejected, of these %d with the same first message and line", n, rejected, same)
}

// ours reports whether a message is of something that is left out on purpose.
func ours(msg string) bool {
	return strings.Contains(msg, "complex literals") || strings.Contains(msg, `\N{`) || strings.Contains(msg, "newlines are not allowed in format")
}

// dedent removes the first line's indentation from every line.
func dedent(s string) string {
	s = strings.Trim(s, "\n")
	indent := s[:len(s)-len(strings.TrimLeft(s, " "))]
	return strings.ReplaceAll("\n"+s, "\n"+indent, "\n")[1:] + "\n"
}
