package compile

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/resolve"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// scripts returns the test scripts of the repository.
func scripts(t testing.TB) []string {
	var all []string
	for _, pattern := range []string{"*/*.py", "*/*.star", "*/*/*.py", "*/*/*.star"} {
		names, err := filepath.Glob(filepath.Join("../../../tests", pattern))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, names...)
	}
	return all
}

// FuzzCompile checks that whatever the resolver accepts becomes code that the
// verifier accepts, or an error.
func FuzzCompile(f *testing.F) {
	for _, name := range scripts(f) {
		src, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(src)
	}
	for _, g := range goldens {
		f.Add([]byte(g.src))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		file, err := syntax.Parse("fuzz.py", src)
		if err != nil || resolve.File(file) != nil {
			return
		}
		g, err := File(file, Options{})
		if err != nil {
			if _, ok := err.(syntax.ErrorList); !ok {
				t.Errorf("%T: %v", err, err)
			}
			return
		}
		if err := code.Verify(g); err != nil {
			t.Errorf("%v in\n%s", err, code.Disassemble(g))
		}
	})
}
