package tests

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/starlarkgo"
	"github.com/starling-lang/starling/modules"
)

// TestStarling runs every script in the dialect that its ending names.
func TestStarling(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	for _, s := range append(loadScripts(t, ".py"), loadScripts(t, ".star")...) {
		t.Run(s.name, func(t *testing.T) {
			t.Chdir(".") // a script may change the folder
			s.check(t, runStarling(t, s), false)
		})
	}
}

// runStarling runs one script in an interpreter of its own.
func runStarling(t *testing.T, s *script) outcome {
	t.Helper()
	dialect := interp.Starlark
	if filepath.Ext(s.path) == ".py" {
		dialect = interp.Python
	}
	var stdout, stderr bytes.Buffer
	in := interp.New(interp.Options{
		Modules:   modules.All(),
		Dialect:   dialect,
		Stdout:    &stdout,
		Stderr:    &stderr,
		Files:     interp.OSFiles(),
		Path:      []string{filepath.Dir(s.path)},
		OpenFiles: true,
		Workers:   true,
		Load:      starlarkgo.Load,
		// A script that needs to be woken from outside would be no test.
		DetectDeadlock: true,
	})
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	_, err := in.Exec(ctx, s.path, s.source)
	in.Shutdown(ctx)
	if closeErr := in.Close(); closeErr != nil {
		t.Errorf("close: %v", closeErr)
	}
	got := outcome{Output: stdout.String(), Errors: stderr.String()}
	if err != nil {
		got.Traceback = err.Error()
		text := strings.TrimRight(got.Traceback, "\n")
		got.Exception = text[strings.LastIndexByte(text, '\n')+1:]
	}
	return got
}
