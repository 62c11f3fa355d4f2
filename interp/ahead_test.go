package interp_test

import (
	"bytes"
	"sync"
	"testing"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/modules"
	"github.com/stretchr/testify/require"
)

// What a file imports is compiled while it runs: by several interpreters at once, again after the module was
// forgotten, and not at all for a file that ends before.
func TestImportsCompiledAhead(t *testing.T) {
	const script = `
import unittest, logging.handlers
from concurrent import futures
from unittest import mock
import sys
first = logging
del sys.modules["logging"]
import logging
print(first is logging, logging.handlers is first.handlers if hasattr(logging, "handlers") else "anew", mock.Mock().x is not None)
`
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			var out bytes.Buffer
			in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: &out})
			_, err := in.Exec(t.Context(), "main.py", script)
			require.NoError(t, err)
			require.NoError(t, in.Close())
			require.Equal(t, "False anew True\n", out.String())
		})
	}
	wg.Wait()
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	_, err := in.Exec(t.Context(), "main.py", "raise SystemExit\nimport unittest, argparse, asyncio\n")
	require.Error(t, err)
	require.NoError(t, in.Close())
}

// A module whose source is wrong fails where it is imported, each time, and nowhere else.
func TestAheadOfError(t *testing.T) {
	wrong := func() *native.Module { return native.Script("wrong", "x = 1\ny = = 2\n") }
	in := interp.New(interp.Options{Modules: []native.ModuleEntry{{Name: "wrong", Declare: wrong}}, Dialect: interp.Python})
	m, err := in.Exec(t.Context(), "main.py", `
found = []
def f():
    try:
        import wrong
    except SyntaxError as e:
        found.append((e.filename, e.lineno))
f()
f()
found.append("import")
`)
	require.NoError(t, err)
	text, err := in.Eval(t.Context(), m, "str(found)")
	require.NoError(t, err)
	s, _ := text.AsStr()
	require.Equal(t, "[('<wrong>', 2), ('<wrong>', 2), 'import']", s)
	_, err = in.Exec(t.Context(), "main.py", "x = 1\nif x > 1:\n    import wrong\n")
	require.NoError(t, err)
	_, err = in.Exec(t.Context(), "main.py", "import wrong")
	require.ErrorContains(t, err, "SyntaxError")
	require.NoError(t, in.Close())
}

// A Go panic of what declares a module is the import's error, not the host's end.
func TestAheadOfPanic(t *testing.T) {
	broken := func() *native.Module { panic("no declaration") }
	in := interp.New(interp.Options{Modules: []native.ModuleEntry{{Name: "broken", Declare: broken}}, Dialect: interp.Python})
	defer in.Close()
	_, err := in.Exec(t.Context(), "main.py", "import broken")
	require.ErrorContains(t, err, "no declaration")
}
