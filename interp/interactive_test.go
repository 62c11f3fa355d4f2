package interp_test

import (
	"bytes"
	"testing"
	"testing/fstest"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
	"github.com/stretchr/testify/require"
)

func TestIncomplete(t *testing.T) {
	for src, want := range map[string]bool{"x = (1,\n": true, "x\n": false, "if x:\n": true, "if x: y\n": true, "if x: y\n\n": false, "x = )\n": false} {
		require.Equal(t, want, interp.Incomplete(src), src)
	}
}

// TestTopLevelAwait has a REPL await outside of functions.
func TestTopLevelAwait(t *testing.T) {
	var out bytes.Buffer
	in := open(t, interp.Options{Stdout: &out, Dialect: interp.Python})
	m := in.NewMain("<stdin>")
	for _, src := range []string{
		"async def f(x): return x + 1\n",
		"y = await f(1)",
		"y, await f(y)",
		"async def g():\n    for i in range(3): yield await f(i)\n",
		"async for i in g(): i\n",
		"[i async for i in g()]",
		"class C:\n    async def __aenter__(self): return 'in'\n    async def __aexit__(self, *a): print('out')\n",
		"async with C() as c: c\n",
	} {
		require.NoError(t, in.ExecInteractive(t.Context(), m, src), src)
	}
	require.Equal(t, "(2, 3)\n1\n2\n3\n[1, 2, 3]\n'in'\nout\n", out.String())
	require.ErrorContains(t, in.ExecInteractive(t.Context(), m, "def h(): await f(1)\n"), "'await' outside async function")
	require.ErrorContains(t, in.ExecInteractive(t.Context(), m, "class D: await f(1)\n"), "'await' outside function")
	require.ErrorContains(t, in.ExecInteractive(t.Context(), m, "await f('a')"), "TypeError")
	_, err := in.ExecModule(t.Context(), m, "await f(1)")
	require.ErrorContains(t, err, "'await' outside function")
}

// TestDisplay keeps the last value as _, and calls sys.displayhook as the script has set it.
func TestDisplay(t *testing.T) {
	var out bytes.Buffer
	in := open(t, interp.Options{Stdout: &out, Dialect: interp.Python, Modules: modules.All()})
	m := in.NewMain("<stdin>")
	for _, src := range []string{"5", "None", "_ + 1", "import sys", "_ * 2", "sys.displayhook = lambda v: print('<', v, '>')", "_"} {
		require.NoError(t, in.ExecInteractive(t.Context(), m, src), src)
	}
	require.Equal(t, "5\n6\n12\n< 12 >\n", out.String())
	require.NoError(t, in.ExecInteractive(t.Context(), m, "del sys.displayhook"))
	require.ErrorContains(t, in.ExecInteractive(t.Context(), m, "1"), "lost sys.displayhook")
}

func TestSetDialect(t *testing.T) {
	var out bytes.Buffer
	in := open(t, interp.Options{Stdout: &out})
	m := in.NewMain("<stdin>")
	require.NoError(t, in.ExecInteractive(t.Context(), m, "'a'; type(1)"))
	require.NoError(t, in.SetDialect(interp.Python))
	require.Equal(t, interp.Python, in.Dialect())
	require.NoError(t, in.ExecInteractive(t.Context(), m, "'a'; type(1)"))
	require.Equal(t, "\"a\"\n\"int\"\n'a'\n<class 'int'>\n", out.String())
	require.ErrorContains(t, in.Do(t.Context(), func(*object.Thread) error { return in.SetDialect(interp.Starlark) }), "threads run")
}

// TestModuleNames lists what could be imported, and imports nothing.
func TestModuleNames(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), Path: []string{"lib"}, Files: fstest.MapFS{
		"lib/one.py": {}, "lib/pkg/__init__.star": {}, "lib/pkg/inner.star": {}, "lib/data/x.txt": {}, "lib/not-one.py": {},
	}})
	require.NoError(t, in.Do(t.Context(), func(th *object.Thread) error {
		all := in.ModuleNames(th, "")
		require.Subset(t, all, []string{"one", "pkg", "queue", "collections"})
		require.NotContains(t, all, "data")
		require.NotContains(t, all, "not-one")
		require.Equal(t, []string{"inner"}, in.ModuleNames(th, "pkg"))
		require.Contains(t, in.ModuleNames(th, "collections"), "abc")
		require.Empty(t, in.ModuleNames(th, "nothing"))
		return nil
	}))
}
