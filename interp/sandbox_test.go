package interp_test

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// TestNothing has a script of an interpreter without options try to get out.
func TestNothing(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret.py")
	require.NoError(t, os.WriteFile(secret, []byte("x = 'the secret'"), 0o600))
	dialects(t, func(t *testing.T, d *object.Dialect) {
		in := open(t, interp.Options{Dialect: d})
		for src, want := range map[string]string{
			"open(" + quote(secret) + ")":      "NameError",
			"import secret":                    "ModuleNotFoundError",
			"import os":                        "ModuleNotFoundError",
			"import sys":                       "ModuleNotFoundError",
			"import time":                      "ModuleNotFoundError",
			"import threading":                 "ModuleNotFoundError",
			"import io":                        "ModuleNotFoundError",
			"import builtins\nbuiltins.open":   "AttributeError",
			"__import__('os')":                 "ModuleNotFoundError",
			"load(" + quote(secret) + ", 'x')": "cannot load",
			"load('time.star', 'time')":        "cannot load",
			"eval('1')":                        "Error",
			"exec('1')":                        "Error",
			"breakpoint()":                     "Error",
			"input()":                          "EOFError",
			"print.__self__.open(" + quote(secret) + ")": "Error",
			"len.__globals__":                             "AttributeError",
			"(lambda: 0).__globals__['open']":             "KeyError",
			"().__class__.__base__.__subclasses__().open": "AttributeError",
		} {
			_, err := in.Exec(t.Context(), "main.star", src)
			require.ErrorContains(t, err, want, src)
			require.NotContains(t, err.Error(), "the secret")
		}
		_, err := in.Exec(t.Context(), secret, nil)
		require.ErrorContains(t, err, "Options.Files is nil")
	})
}

func quote(s string) string { return fmt.Sprintf("%q", s) }

// TestBuiltinsReachNothing calls every built-in, and every function of the pure
// modules, with a file's path: no answer has anything of its content, and it stays as it is.
func TestBuiltinsReachNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "file.txt")
	const content = "the content of the file"
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	dialects(t, func(t *testing.T, d *object.Dialect) {
		in := open(t, interp.Options{Dialect: d, Modules: modules.Pure(), Globals: map[string]any{"path": path}})
		names := []string{"builtins"}
		for _, e := range modules.Pure() {
			names = append(names, e.Name)
		}
		for _, name := range names {
			_, err := in.Exec(t.Context(), "main.star", fmt.Sprintf(`
import %[1]s
m = %[1]s
for name in dir(m):
    f = getattr(m, name)
    if not callable(f) or name in ("input", "exit", "fail") or name.lstrip("_").startswith("set") or name.startswith("__import"): continue
    for args in [(), (path,), (path, "w"), (path, path), (path, "r", 1)]:
        try: seen = repr(f(*args))
        except BaseException as e: seen = str(e)
        if "content of" in seen: fail(name, args, seen)
`, name))
			require.NoError(t, err, name)
		}
	})
	now, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, content, string(now))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, 1)
}

// TestPureReachesNothing calls every function and class of the pure modules, and their methods, with commands and addresses:
// no process starts and no connection is made.
func TestPureReachesNothing(t *testing.T) {
	dir := t.TempDir()
	trace := filepath.Join(dir, "trace")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	reached := make(chan struct{})
	go func() {
		defer close(reached)
		if conn, err := listener.Accept(); err == nil {
			conn.Close()
			t.Error("a connection was made")
		}
	}()
	in := open(t, interp.Options{Dialect: interp.Python, Modules: modules.Pure(), Globals: map[string]any{
		"command": "/bin/touch " + trace, "trace": trace, "port": listener.Addr().(*net.TCPAddr).Port}})
	for _, e := range modules.Pure() {
		_, err := in.Exec(t.Context(), "main.py", fmt.Sprintf(`
import %[1]s
calls = [(), (command,), (["/bin/touch", trace],), (trace, "w"), ("127.0.0.1", port), (("127.0.0.1", port),),
         ("http://127.0.0.1:%%d/" %% port,), ("/bin/touch", ["touch", trace])]
skipped = {"exit", "input", "setrecursionlimit", "mro", "register"}
def attempt(f):
    for args in calls:
        try: f(*args)
        except BaseException: pass
for name, f in vars(%[1]s).items():
    if name in skipped or "settrace" in name or "setprofile" in name or not callable(f): continue
    attempt(f)
    if isinstance(f, type) and f.__module__ == %[1]q:
        for method in dir(f):
            m = getattr(f, method, None)
            if method not in skipped and not method.startswith("_") and callable(m): attempt(m)
`, e.Name))
		require.NoError(t, err, e.Name)
	}
	require.NoError(t, listener.Close())
	<-reached
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, entries)
}

// TestPureModulesImport looks at what the pure modules are made of: nothing that
// starts processes or opens connections.
func TestPureModulesImport(t *testing.T) {
	args := []string{"list", "-deps"}
	for _, e := range modules.Pure() {
		dir := "../modules/" + strings.ReplaceAll(e.Name, ".", "/")
		if _, err := os.Stat(dir); err != nil { // the low-level part of another
			continue
		}
		args = append(args, dir)
	}
	out, err := exec.Command("go", args...).Output()
	require.NoError(t, err)
	deps := strings.Fields(string(out))
	for _, banned := range []string{"os/exec", "net", "os/signal", "plugin"} {
		require.False(t, slices.Contains(deps, banned), banned)
	}
}

// TestListed gives a script what the host lists, and no more.
func TestListed(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.Pure(), OpenFiles: true})
	_, err := in.Exec(t.Context(), "main.star", "import math, json, collections.abc\nopen")
	require.NoError(t, err)
	listed := map[string]bool{}
	for _, e := range modules.Pure() {
		listed[e.Name] = true
	}
	for _, e := range modules.All() {
		name := e.Name
		if listed[name] {
			continue
		}
		_, err = in.Exec(t.Context(), "main.star", "import "+name)
		require.ErrorContains(t, err, "ModuleNotFoundError", name)
	}
}
