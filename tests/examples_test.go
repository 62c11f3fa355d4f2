package tests

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestExamples runs the examples that Python can run, too: both print the same.
func TestExamples(t *testing.T) {
	python := findPython(t)
	if python == "" {
		t.Skip("no CPython 3.13: set STARLING_PYTHON to compare the examples with it")
	}
	files, err := filepath.Glob("../scripts/examples/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			want, err := exec.CommandContext(ctx, python, file).Output()
			require.NoError(t, err)
			cmd := exec.CommandContext(ctx, os.Args[0])
			cmd.Env = append(os.Environ(), scriptVariable+"="+file)
			got, err := cmd.Output()
			require.NoError(t, err)
			require.Equal(t, string(want), string(got))
		})
	}
}
