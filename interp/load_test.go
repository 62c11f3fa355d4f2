package interp_test

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// files makes a file system of name, text, name, text…
func files(nameText ...string) fs.FS {
	m := fstest.MapFS{}
	for i := 0; i < len(nameText); i += 2 {
		m[nameText[i]] = &fstest.MapFile{Data: []byte(nameText[i+1])}
	}
	return m
}

// TestImportFiles finds modules beside the main script, then on the path.
func TestImportFiles(t *testing.T) {
	fsys := files(
		"app/main.star", "import beside, onpath, pkg.sub\nfrom pkg import other, value\nx = [beside.x, onpath.x, pkg.sub.x, other.x, value, pkg.__path__]",
		"app/beside.star", "x = 'beside'",
		"app/both.py", "x = 'beside'",
		"lib/beside.star", "x = 'wrong'",
		"lib/onpath.py", "x = 'path'",
		"lib/both.py", "x = 'path'",
		"lib/pkg/__init__.py", "value = 'init'",
		"lib/pkg/sub.star", "from . import other\nfrom .other import x as y\nx = 'sub ' + y",
		"lib/pkg/other.py", "x = 'other'",
		"top.star", "import both\nx = both.x",
	)
	in := open(t, interp.Options{Files: fsys, Path: []string{"lib"}, Modules: modules.All()})
	m, err := in.Exec(t.Context(), "app/main.star", nil)
	require.NoError(t, err)
	require.Equal(t, "['beside', 'path', 'sub other', 'other', 'init', ['lib/pkg']]", m.Get("x").String())
	m, err = in.Exec(t.Context(), "top.star", nil)
	require.NoError(t, err)
	require.Equal(t, "path", m.Get("x").String())
	sub, err := in.Import(t.Context(), "pkg.sub")
	require.NoError(t, err)
	require.Equal(t, "sub other", sub.Get("x").String())
	_, err = in.Exec(t.Context(), "main.star", "import sys\nsys.path.append('app')\nimport both")
	require.NoError(t, err)
	_, err = in.Exec(t.Context(), "missing.star", nil)
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = in.Exec(t.Context(), "main.star", "import pkg.missing")
	require.ErrorContains(t, err, "ModuleNotFoundError: No module named 'pkg.missing'")
	_, err = in.Exec(t.Context(), "main.star", "import onpath.missing")
	require.ErrorContains(t, err, "No module named 'onpath.missing'; 'onpath' is not a package")
}

// TestImportFails forgets a module that fails, so that it can be tried again.
func TestImportFails(t *testing.T) {
	fsys := fstest.MapFS{"m.star": {Data: []byte("x = 1 // 0")}, "syntax.py": {Data: []byte("def f(:")}}
	in := open(t, interp.Options{Files: fsys, Modules: modules.All()})
	for range 2 {
		_, err := in.Exec(t.Context(), "main.star", "import m")
		require.ErrorContains(t, err, "File \"m.star\", line 1")
	}
	_, err := in.Exec(t.Context(), "main.star", "import sys\ntry: import m\nexcept ZeroDivisionError: pass\nif 'm' in sys.modules: fail('kept')")
	require.NoError(t, err)
	_, err = in.Exec(t.Context(), "main.star", "import syntax")
	require.ErrorContains(t, err, "File \"syntax.py\", line 1")
	fsys["m.star"] = &fstest.MapFile{Data: []byte("x = 5")}
	m, err := in.Exec(t.Context(), "main.star", "import m\nx = m.x")
	require.NoError(t, err)
	require.Equal(t, "5", m.Get("x").String())
}

// TestImportCycle has two modules import each other, in one thread and in two.
func TestImportCycle(t *testing.T) {
	fsys := files(
		"a.star", "import time\nx = 1\ntime.sleep(.02)\nimport b\ndef f(): return b.y",
		"b.star", "import time\ny = 2\ntime.sleep(.02)\nimport a\ndef f(): return a.x",
		"bad_a.star", "from bad_b import y\nx = 1", "bad_b.star", "from bad_a import x\ny = 1",
	)
	in := open(t, interp.Options{Files: fsys, Modules: modules.All()})
	m, err := in.Exec(t.Context(), "main.star", "import a, b\nx = [a.f(), b.f()]")
	require.NoError(t, err)
	require.Equal(t, "[2, 1]", m.Get("x").String())
	_, err = in.Exec(t.Context(), "main.star", "import bad_a")
	require.ErrorContains(t, err, "cannot import name 'x' from partially initialized module 'bad_a' (most likely due to a circular import) (bad_a.star)")

	for range 5 {
		in := open(t, interp.Options{Files: fsys, Modules: modules.All()})
		var wg sync.WaitGroup
		for _, name := range []string{"a", "b", "a", "b"} {
			wg.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
				defer cancel()
				if _, err := in.Exec(ctx, "main.star", fmt.Sprintf("import %s", name)); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		m, err := in.Exec(t.Context(), "main.star", "import a, b\nx = [a.f(), b.f()]")
		require.NoError(t, err)
		require.Equal(t, "[2, 1]", m.Get("x").String())
	}
}

// TestImportOnce has many threads import one module: it runs once, and all get it whole.
func TestImportOnce(t *testing.T) {
	var out bytes.Buffer
	in := open(t, interp.Options{Files: files("m.star", "print('runs')\nimport time\ntime.sleep(.02)\nx = 7"), Modules: modules.All(), Stdout: &out})
	m, err := in.Exec(t.Context(), "main.star", `
import threading
got = []
def f():
    import m
    got.append(m.x)
threads = [threading.Thread(target=f) for i in range(8)]
for t in threads: t.start()
for t in threads: t.join()
`)
	require.NoError(t, err)
	require.Equal(t, "[7, 7, 7, 7, 7, 7, 7, 7]", m.Get("got").String())
	require.Equal(t, "runs\n", out.String())
	// A thread that waits for another's import ends with its context.
	in2 := open(t, interp.Options{Files: files("slow.star", "import time\ntime.sleep(1000)"), Modules: modules.All()})
	_, err = in2.Exec(t.Context(), "main.star", "import threading, time\nthreading.Thread(target=lambda: __import__('slow')).start()\ntime.sleep(.02)")
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = in2.Exec(ctx, "main.star", "import slow")
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

// TestLoad loads modules, whose values are frozen.
func TestLoad(t *testing.T) {
	fsys := files(
		"lib/a.star", "load('b.star', 'b')\nload('//lib/c.star', 'c')\nload(':d.star', 'd')\nlist = [1, {'k': [2]}]\nset = set([1])\n_private = 1\n"+
			"class C:\n    attr = [1]\nobj = C()\ndef append(): list.append(3)\nloaded = [b, c, d]",
		"lib/b.star", "b = 'b'", "lib/c.star", "c = 'c'", "lib/d.star", "d = 'd'",
		"cycle1.star", "load('cycle2.star', 'x')", "cycle2.star", "load('cycle1.star', 'y')", "self.star", "load('self.star', 'x')",
		"fails.star", "x = 1\n1 // 0",
	)
	run := func(src string) (*interp.Module, error) {
		return open(t, interp.Options{Files: fsys, Modules: modules.All()}).Exec(t.Context(), "main.star", src)
	}
	m, err := run("load('lib/a.star', 'list', 'loaded', renamed='set')\nx = [list, loaded, len(renamed)]")
	require.NoError(t, err)
	require.Equal(t, "[[1, {'k': [2]}], ['b', 'c', 'd'], 1]", m.Get("x").String())
	for src, want := range map[string]string{
		"load('lib/a.star', 'list')\nlist.append(1)":         "frozen",
		"load('lib/a.star', 'list')\nlist[1]['x'] = 1":       "frozen",
		"load('lib/a.star', 'list')\nlist[1]['k'].append(1)": "frozen",
		"load('lib/a.star', 'set')\nset.add(2)":              "frozen",
		"load('lib/a.star', 'obj')\nobj.x = 1":               "frozen",
		"load('lib/a.star', 'C')\nC.attr.append(2)":          "frozen",
		"load('lib/a.star', 'append')\nappend()":             "frozen",
		"load('lib/a.star', '_private')":                     "",
		"load('lib/a.star', 'missing')":                      "missing",
		"load('missing.star', 'x')":                          "cannot load missing.star",
		"load('cycle1.star', 'x')":                           "cycle in load graph",
		"load('self.star', 'x')":                             "cycle in load graph",
		"load('fails.star', 'x')":                            "ZeroDivisionError",
		"load('../main.star', 'x')":                          "cannot load",
	} {
		_, err := run(src)
		require.ErrorContains(t, err, want, src)
	}

	// A module is run once; a script that fails to load can go on.
	var out bytes.Buffer
	in := open(t, interp.Options{Files: files("m.star", "print('runs')\nx = []"), Stdout: &out})
	_, err = in.Exec(t.Context(), "main.star", "load('m.star', 'x')\nload('./m.star', y='x')\nif x != y: fail()")
	require.NoError(t, err)
	_, err = in.Exec(t.Context(), "other.star", "load('m.star', 'x')")
	require.NoError(t, err)
	require.Equal(t, "runs\n", out.String())
}

// TestLoadCycleInThreads has threads load modules that load each other: one of
// them is told, none waits for ever.
func TestLoadCycleInThreads(t *testing.T) {
	fsys := files("a.star", "import time\ntime.sleep(.02)\nload('b.star', 'y')\nx = 1", "b.star", "import time\ntime.sleep(.02)\nload('a.star', 'x')\ny = 1")
	for range 5 {
		in := open(t, interp.Options{Files: fsys, Modules: modules.All()})
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		var wg sync.WaitGroup
		for _, name := range []string{"a", "b"} {
			wg.Go(func() {
				_, err := in.Exec(ctx, "main.star", fmt.Sprintf("load('%s.star', 'x')", name))
				if err == nil || ctx.Err() != nil {
					t.Errorf("%s: %v", name, err)
				}
			})
		}
		wg.Wait()
		cancel()
	}
}

// TestLoadHook has the host provide modules to load.
func TestLoadHook(t *testing.T) {
	in := open(t, interp.Options{Load: func(th *object.Thread, name string) (*object.Module, error) {
		if name != "host:config" {
			return nil, nil
		}
		m := object.NewModule("config", "")
		m.Set("level", object.Int(3))
		return m, nil
	}})
	m, err := in.Exec(t.Context(), "main.star", "load('host:config', 'level')\nx = level")
	require.NoError(t, err)
	require.Equal(t, "3", m.Get("x").String())
	_, err = in.Exec(t.Context(), "main.star", "load('other', 'x')")
	require.ErrorContains(t, err, "cannot load other")
}

// TestLoadedIsFrozen has the functions of a loaded module change its globals.
func TestLoadedIsFrozen(t *testing.T) {
	fsys := files("m.star", `
n = 0
def assign():
    global n
    n += 1
def delete():
    global n
    del n
def read(): return n
`)
	in := open(t, interp.Options{Files: fsys})
	for f, want := range map[string]string{
		"assign": "TypeError: cannot assign to global 'n' of a frozen module",
		"delete": "TypeError: cannot delete global 'n' of a frozen module",
	} {
		_, err := in.Exec(t.Context(), "main.star", "load('m.star', '"+f+"')\n"+f+"()")
		require.ErrorContains(t, err, want)
	}
	m, err := in.Exec(t.Context(), "main.star", "load('m.star', 'read')\nx = read()")
	require.NoError(t, err)
	require.Equal(t, "0", m.Get("x").String())
}
