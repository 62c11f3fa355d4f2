package interp_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// FuzzExec compiles and runs source text in both dialects, within limits:
// whatever it is, it ends, with a result or an exception that a script could have raised itself.
func FuzzExec(f *testing.F) {
	for _, pattern := range []string{"../tests/lang/*.py", "../tests/builtins/*.py", "../tests/lang/*.star", "../tests/builtins/*.star"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range files {
			src, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			if len(src) < 2000 {
				f.Add(src, filepath.Ext(name) == ".py")
			}
		}
	}
	f.Fuzz(func(t *testing.T, src []byte, python bool) {
		dialect := interp.Starlark
		if python {
			dialect = interp.Python
		}
		in := interp.New(interp.Options{Modules: modules.Pure(), Dialect: dialect, MaxSteps: 20_000, MaxMemory: 1 << 20, MaxThreads: 4})
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_, err := in.Exec(ctx, "fuzz", src)
		if ctx.Err() != nil {
			t.Errorf("did not end within its limit of steps")
		}
		var e *interp.Error
		if errors.As(err, &e) && e.Exception.Type().IsSubtype(object.InternalError) {
			t.Errorf("internal error: %v", err)
		}
		if err := in.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
}
