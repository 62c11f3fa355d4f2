package reference_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
	"github.com/starling-lang/starling/reference"
)

// shop is a module that a host could have.
func shop() *native.Module {
	return &native.Module{
		Name: "shop", Doc: "What there is to buy.",
		Funcs: []*object.Native{
			native.Def("price(name, /, *, count=1, currency='EUR')", native.Func3(func(*object.Thread, string, int, string) (float64, error) {
				return 0, nil
			}), "Return a price.\n\n\t>>> shop.price(\"tea\")\n\t1.5"),
			native.Def("closed()", native.Do0(func(*object.Thread) error { return nil }), ""),
		},
		Consts: []native.Constant{{Name: "LIMIT", Value: object.Int(3)}, {Name: "int", Value: object.Str("hides the class")}},
		Source: `
class Cart:
    "A cart."
    LIMITS = None
    def __init__(self, owner, *things, **more):
        self.owner, self.things = owner, things
        self._sum = 0
    @property
    def size(self):
        "How many things."
    @classmethod
    def empty(cls, owner=None): return cls(owner)
    @staticmethod
    def same(a, b, /): pass
    async def pay(self, method=print): pass
    def __len__(self): return 0
class Full(ValueError): pass
basket = Cart(None)
`,
	}
}

const shopStub = `"""What there is to buy."""

from typing import Any as _Any
from typing import SupportsIndex as _SupportsIndex
import builtins as _builtins

class Cart:
    """A cart."""
    def __init__(self, owner, *things, **more) -> None: ...
    LIMITS: _Any
    def __len__(self): ...
    _sum: _Any
    @classmethod
    def empty(cls, owner=None): ...
    owner: _Any
    async def pay(self, method=...): ...
    @staticmethod
    def same(a, b, /): ...
    @property
    def size(self) -> _Any:
        """How many things."""
    things: _Any

class Full(ValueError):
    ...

LIMIT: _builtins.int
basket: Cart
def closed() -> None: ...
int: str
def price(name: str, /, *, count: _SupportsIndex = 1, currency: str = 'EUR') -> float:
    """Return a price.

        >>> shop.price("tea")
        1.5
    """
`

func TestStubs(t *testing.T) {
	in := interp.New(interp.Options{Modules: []native.ModuleEntry{{Name: "shop", Declare: shop}}, Dialect: interp.Python, Globals: map[string]any{"host": 1}})
	defer in.Close()
	list, err := reference.Describe(t.Context(), in)
	require.NoError(t, err)
	folder := t.TempDir()
	files, err := reference.WriteStubs(folder, list)
	require.NoError(t, err)
	require.Equal(t, []string{filepath.Join(folder, "__builtins__.pyi"), filepath.Join(folder, "shop.pyi")}, files)
	text, err := os.ReadFile(files[1])
	require.NoError(t, err)
	require.Equal(t, shopStub, string(text))
	text, err = os.ReadFile(files[0])
	require.NoError(t, err)
	require.Contains(t, string(text), "host: int\n")
	require.Contains(t, string(text), "class DeadlockError(RuntimeError):\n")
	require.NotContains(t, string(text), "def len(")
}

// uses has "# error" where a type checker must complain, and nowhere else.
const uses = `
import concurrent.futures, os, queue, signal, subprocess, threading
from concurrent.futures import Future, ThreadPoolExecutor

q = queue.PriorityQueue(maxsize=3)
q.put((1, "a"), timeout=2.5)
size: int = q.qsize()
q.qsize("x")  # error
q.nothing()  # error
queue.Qeue()  # error
class Worker(threading.Thread):
    def run(self):
        with threading.Lock(): print(self.name)
Worker(name="w", daemon=True).start()
Worker(nam="w")  # error
with ThreadPoolExecutor(max_workers=2) as pool:
    future: Future = pool.submit(pow, 2, 10)
    print(future.result(timeout=1), concurrent.futures.wait([future]))
print(subprocess.run(["true"], check=True).returncode, os.path.join("a", "b"), signal.SIGINT)
local = threading.local(); local.x = 1
try: fail("x")
except DeadlockError: print(struct(a=1))
`

// TestPyright has the type checker Pyright, as it is without settings, read the stubs of all modules, and a program that uses them.
func TestPyright(t *testing.T) {
	pyright := installPyright(t)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	defer in.Close()
	list, err := reference.Describe(t.Context(), in)
	require.NoError(t, err)
	folder := t.TempDir()
	_, err = reference.WriteStubs(filepath.Join(folder, "typings"), list)
	require.NoError(t, err)
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o666))
	}
	write("uses.py", uses)
	write("pyrightconfig.json", `{"include": ["typings", "uses.py"], "stubPath": "typings", "pythonVersion": "3.13", "pythonPlatform": "Linux",
		"typeCheckingMode": "standard", "reportMissingModuleSource": false}`)
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, pyright, "--outputjson")
	cmd.Dir = folder
	out, err := cmd.Output() // status 1 if there are errors
	var report struct {
		GeneralDiagnostics []struct {
			File, Severity, Message string
			Range                   struct{ Start struct{ Line int } }
		}
		Summary struct{ FilesAnalyzed int }
	}
	require.NoError(t, json.Unmarshal(out, &report), "%v\n%s", err, out)
	require.Greater(t, report.Summary.FilesAnalyzed, 50)
	var wrong []int
	for _, d := range report.GeneralDiagnostics {
		if filepath.Base(d.File) == "uses.py" && d.Severity == "error" {
			wrong = append(wrong, d.Range.Start.Line)
			continue
		}
		t.Errorf("%s:%d: %s: %s", d.File, d.Range.Start.Line+1, d.Severity, d.Message)
	}
	var want []int
	for i, line := range strings.Split(uses, "\n") {
		if strings.HasSuffix(line, "# error") {
			want = append(want, i)
		}
	}
	require.Equal(t, want, slices.Compact(wrong), "lines of uses.py with errors")
}

// installPyright returns the path of pyright, from npm if it is not installed. Where that can't be the test is skipped.
func installPyright(t *testing.T) string {
	if testing.Short() {
		t.Skip("pyright takes its time")
	}
	if path, err := exec.LookPath("pyright"); err == nil {
		return path
	}
	npm, err := exec.LookPath("npm")
	if err != nil {
		t.Skip("there is no pyright and no npm to install it with")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	folder := t.TempDir()
	if out, err := exec.CommandContext(ctx, npm, "install", "--prefix", folder, "--no-audit", "--no-fund", "pyright").CombinedOutput(); err != nil {
		t.Skipf("npm can't install pyright: %v\n%s", err, out)
	}
	return filepath.Join(folder, "node_modules", ".bin", "pyright")
}
