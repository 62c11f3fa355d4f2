package compile

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/resolve"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

func compileText(t testing.TB, src string, opt Options) *code.Function {
	t.Helper()
	f, err := syntax.Parse("test.py", []byte(src))
	if err == nil {
		err = resolve.File(f)
	}
	if err != nil {
		t.Fatalf("%v in\n%.300s", err, src)
	}
	g, err := File(f, opt)
	if err != nil {
		t.Fatalf("%v in\n%.300s", err, src)
	}
	if err := code.Verify(g); err != nil {
		t.Fatalf("%v in\n%.3000s", err, code.Disassemble(g))
	}
	return g
}

// TestDump lists the code of the file named in STARLING_DUMP.
func TestDump(t *testing.T) {
	name := os.Getenv("STARLING_DUMP")
	if name == "" {
		t.Skip("STARLING_DUMP names no file")
	}
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	t.Log("\n" + code.Disassemble(compileText(t, string(src), Options{})))
}

// TestLibrary compiles CPython's standard library, where one is installed.
func TestLibrary(t *testing.T) {
	out, err := exec.Command("python3.13", "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Skip("no python3.13")
	}
	var total time.Duration
	var lines, words, files int
	err = filepath.WalkDir(strings.TrimSpace(string(out)), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".py") {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		f, err := syntax.Parse(path, src)
		if err != nil || resolve.File(f) != nil {
			return nil // the parser's tests say which files it rejects
		}
		start := time.Now()
		g, err := File(f, Options{})
		total += time.Since(start)
		if err != nil {
			t.Errorf("%v", err)
			return nil
		}
		if err := code.Verify(g); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		files, lines, words = files+1, lines+f.Lines.Len(), words+len(g.Code)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d files, %d lines in %v: %v for 10,000 lines", files, lines, total, total*10000/time.Duration(max(lines, 1)))
}
