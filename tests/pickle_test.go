package tests

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// TestPickleExchange has CPython read 1,000 random objects that Starling pickled, and the other way round. Both make the same
// objects from a seed, and compare.
func TestPickleExchange(t *testing.T) {
	python := findPython(t)
	if python == "" {
		t.Skip("no CPython 3.13: set STARLING_PYTHON to exchange pickles with it")
	}
	folder := t.TempDir()
	run := map[string]func(t *testing.T, args ...string) string{
		"CPython": func(t *testing.T, args ...string) string {
			out, err := exec.Command(python, append([]string{"-B", "testdata/exchange.txt"}, args...)...).CombinedOutput()
			if err != nil {
				t.Fatalf("CPython: %v\n%s", err, out)
			}
			return string(out)
		},
		"Starling": starlingExchange,
	}
	for _, pair := range [][2]string{{"CPython", "Starling"}, {"Starling", "CPython"}, {"Starling", "Starling"}} {
		t.Run(pair[0]+" to "+pair[1], func(t *testing.T) {
			file := filepath.Join(folder, pair[0])
			if out := run[pair[0]](t, "write", file); out != "" {
				t.Errorf("%s printed %s", pair[0], out)
			}
			if out := run[pair[1]](t, "read", file); out != "differences: 0\n" {
				t.Error(out)
			}
		})
	}
}

func starlingExchange(t *testing.T, args ...string) string {
	source, err := os.ReadFile("testdata/exchange.txt")
	if err != nil {
		t.Fatal(err)
	}
	var stdout bytes.Buffer
	in := interp.New(interp.Options{
		Modules: modules.All(), Dialect: interp.Python, Stdout: &stdout, OpenFiles: true,
		Args: append([]string{"exchange.py"}, args...),
	})
	if _, err := in.Exec(t.Context(), "exchange.py", string(source)); err != nil {
		t.Error(err)
	}
	if err := in.Close(); err != nil {
		t.Error(err)
	}
	return stdout.String()
}
