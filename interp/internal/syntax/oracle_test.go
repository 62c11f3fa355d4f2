package syntax

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
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

// verdict is what CPython says about one source.
type verdict struct {
	Class string // "" if accepted
	Msg   string
	Line  int
	Col   int
	End   [2]int
	Dump  string // the tree, if asked for
}

// oracleScript reads a JSON list of sources and writes a list of verdicts.
const oracleScript = `
import ast, json, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
sys.set_int_max_str_digits(0)

def dump(n, out, pos=True):
    if isinstance(n, ast.AST):
        out.append("(" + type(n).__name__)
        if pos and hasattr(n, "lineno"):
            out.append(f"@{n.lineno}:{n.col_offset}-{n.end_lineno}:{n.end_col_offset}")
        if isinstance(n, ast.Constant):
            v = n.value
            if isinstance(v, str):
                v = "s" + v.encode("utf-8", "surrogatepass").hex()
            elif isinstance(v, bytes):
                v = "b" + v.hex()
            elif isinstance(v, float):
                v = v.hex()
            elif isinstance(v, int) and not isinstance(v, bool):
                v = "i%x" % v
            out.append(f" {v}")
        else:
            for f, v in ast.iter_fields(n):
                if f in ("ctx", "type_ignores", "type_comment", "kind"):
                    continue
                if isinstance(n, ast.JoinedStr):
                    out.append(f" {f}=[")
                    for x in v:
                        dump(x, out, not isinstance(x, ast.Constant))
                    out.append("]")
                    continue
                out.append(f" {f}=")
                dump(v, out)
        out.append(")")
    elif isinstance(n, list):
        out.append("[")
        for x in n:
            dump(x, out)
        out.append("]")
    else:
        out.append("None" if n is None else str(n))

result = []
req = json.load(sys.stdin)
for src in req["sources"]:
    if req["files"]:
        src = open(src, "rb").read()
    v = {}
    try:
        if req["dump"]:
            out = []
            dump(ast.parse(src), out)
            v["Dump"] = "".join(out)
        else:
            compile(src, "<string>", "exec", dont_inherit=True)
    except SyntaxError as e:
        v = {"Class": type(e).__name__, "Msg": str(e.msg), "Line": e.lineno or 0, "Col": e.offset or 0, "End": [e.end_lineno or 0, e.end_offset or 0]}
    except (ValueError, RecursionError, MemoryError) as e:
        v = {"Class": type(e).__name__, "Msg": str(e)}
    result.append(v)
json.dump(result, sys.stdout)
`

// askPython returns CPython's verdicts about sources, or about the files so named.
func askPython(t testing.TB, sources []string, files, dump bool) []verdict {
	t.Helper()
	in, err := json.Marshal(map[string]any{"sources": sources, "files": files, "dump": dump})
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
