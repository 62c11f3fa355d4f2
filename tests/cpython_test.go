package tests

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

//go:embed cpython_driver.py
var cpythonDriver string

// TestCPython has CPython 3.13 judge the .py scripts.
func TestCPython(t *testing.T) {
	python := findPython(t)
	if python == "" {
		t.Skip("no CPython 3.13: set STARLING_PYTHON to judge the .py scripts by it")
	}
	scripts := loadScripts(t, ".py")
	results := runCPython(t, python, scripts)
	for i, s := range scripts {
		t.Run(s.name, func(t *testing.T) {
			if s.skipPython != "" {
				t.Skip(s.skipPython)
			}
			s.check(t, results[i], false)
		})
	}
}

// runCPython runs the scripts in one CPython process.
func runCPython(t *testing.T, python string, scripts []*script) []outcome {
	t.Helper()
	paths := make([]string, len(scripts))
	for i, s := range scripts {
		if s.skipPython == "" {
			paths[i] = s.path
		} else {
			paths[i] = os.DevNull
		}
	}
	input, err := json.Marshal(paths)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, python, "-X", "utf8", "-B", "-W", "ignore", "-c", cpythonDriver)
	cmd.Env = append(os.Environ(), "TMPDIR="+t.TempDir(), "PYTHONPATH=")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(input), &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s", python, err, stderr.Bytes())
	}
	var results []outcome
	if err := json.Unmarshal(stdout.Bytes(), &results); err != nil || len(results) != len(scripts) {
		t.Fatalf("%s: %d results for %d scripts, %v", python, len(results), len(scripts), err)
	}
	return results
}

// findPython returns the path of a CPython 3.13, "" when there is none.
func findPython(t *testing.T) string {
	t.Helper()
	candidates := []string{os.Getenv("STARLING_PYTHON")}
	if candidates[0] == "" {
		candidates[0], _ = exec.LookPath("python3.13")
	}
	root := os.Getenv("PYENV_ROOT")
	if home, err := os.UserHomeDir(); err == nil && root == "" {
		root = filepath.Join(home, ".pyenv")
	}
	if installed, err := filepath.Glob(filepath.Join(root, "versions", "3.13*", "bin", "python3")); err == nil {
		candidates = append(candidates, installed...)
	}
	for _, python := range candidates {
		if python == "" {
			continue
		}
		// A pyenv shim on PATH exists even where its version isn't selected.
		version, err := exec.Command(python, "-c", "import sys; print(sys.version_info[:2])").Output()
		if err == nil && strings.TrimSpace(string(version)) == "(3, 13)" {
			return python
		}
	}
	return ""
}
