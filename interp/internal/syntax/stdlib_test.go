package syntax

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestStandardLibrary compares our trees, positions and all, with CPython's
// for its own standard library.
func TestStandardLibrary(t *testing.T) {
	py := python(t)
	out, err := exec.Command(py, "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	lib := strings.TrimSpace(string(out))
	patterns := []string{"[a-f]*.py", "asyncio/t*.py", "json/*.py"}
	if os.Getenv("STARLING_LONG") != "" {
		patterns = append(patterns, "*.py", "*/*.py", "*/*/*.py", "*/*/*/*.py")
	} else {
		patterns = append(patterns, "test/test_grammar.py", "test/test_fstring.py", "test/test_patma.py", "test/test_type_*.py", "test/test_syntax.py")
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
		n := min(50, len(files))
		compareTrees(t, files[:n])
		files = files[n:]
	}
}

func compareTrees(t *testing.T, files []string) {
	for i, v := range askPython(t, files, true, true) {
		src, err := os.ReadFile(files[i])
		if err != nil {
			t.Fatal(err)
		}
		f, err := Parse(files[i], src)
		switch {
		case strings.Contains(errText(err), "complex literals") || strings.Contains(errText(err), `\N{`) || strings.Contains(errText(err), "encoding"):
		case err != nil && v.Class == "":
			t.Errorf("%s: %v", files[i], err)
		case err == nil && v.Class != "":
			t.Errorf("%s: accepted, but CPython says %s", files[i], v.Msg)
		case err == nil:
			if got := dumpFile(f); got != v.Dump {
				t.Errorf("%s: trees differ\n%s", files[i], firstDifference(got, v.Dump))
			}
			if i%5 == 0 {
				checkPrint(t, string(src))
			}
		}
	}
}

func errText(err error) string {
	if l, ok := err.(ErrorList); ok {
		return l.Render()
	}
	return ""
}

func firstDifference(got, want string) string {
	i := 0
	for i < len(got) && i < len(want) && got[i] == want[i] {
		i++
	}
	from := max(0, i-300)
	return "got  …" + got[from:min(len(got), i+100)] + "\nwant …" + want[from:min(len(want), i+100)]
}
