// Package profile runs the benchmark programs inside one process, for the
// profile that guides the compiler's optimization of the command (scripts/profile).
package profile

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// BenchmarkPrograms runs every program of tests/bench but those that measure how threads scale.
func BenchmarkPrograms(b *testing.B) {
	debug.SetGCPercent(1600) // as the command does
	var files []string
	for _, group := range []string{"", "sync/", "modules/"} {
		some, err := filepath.Glob("../bench/programs/" + group + "*.py")
		require.NoError(b, err)
		files = append(files, some...)
	}
	require.NotEmpty(b, files)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".py")
		if strings.HasPrefix(name, "threads") {
			continue
		}
		src, err := os.ReadFile(file)
		require.NoError(b, err)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				in := interp.New(interp.Options{
					Modules: modules.All(), Dialect: interp.Python, Stdout: io.Discard, Stderr: os.Stderr,
				})
				_, err := in.Exec(context.Background(), name+".py", src)
				require.NoError(b, err)
				in.Close()
			}
		})
	}
}
