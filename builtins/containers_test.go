package builtins_test

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// run executes a script in the python dialect and returns what it printed.
func run(t *testing.T, source string) string {
	t.Helper()
	var out bytes.Buffer
	in := interp.New(interp.Options{Dialect: interp.Python, Stdout: &out, Modules: modules.All()})
	_, err := in.Exec(t.Context(), "test.py", source)
	require.NoError(t, err)
	require.NoError(t, in.Close())
	return out.String()
}

func TestContainers(t *testing.T) {
	source, err := os.ReadFile("testdata/containers.py")
	require.NoError(t, err)
	want, err := os.ReadFile("testdata/containers.txt")
	require.NoError(t, err)
	got := strings.Split(run(t, string(source)), "\n")
	for i, line := range strings.Split(string(want), "\n") {
		if i >= len(got) || got[i] != line {
			t.Fatalf("line %d: got %q, want %q", i+1, strings.Join(got[min(i, len(got)):min(i+1, len(got))], ""), line)
		}
	}
}

// TestContainersOracle has CPython confirm the expected output.
func TestContainersOracle(t *testing.T) {
	python := builtins.CPython()
	if python == "" {
		t.Skip("no CPython 3.13: set STARLING_PYTHON")
	}
	want, err := os.ReadFile("testdata/containers.txt")
	require.NoError(t, err)
	got, err := exec.Command(python, "-W", "ignore", "testdata/containers.py").Output()
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

// TestSharedKeys has threads use one dict and one set whose keys compare by
// script code, one iterator, and one list that is sorted with a key function.
func TestSharedKeys(t *testing.T) {
	out := run(t, `
import threading

class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 3
    def __eq__(self, other): return isinstance(other, Key) and self.n == other.n
    def __lt__(self, other): return self.n < other.n

N = 8
d, s, counts = {}, set(), []
shared = iter(range(4000))
numbers = enumerate(range(1000))
zipped = zip(range(1000), range(1000))
frozen = frozenset(range(50))

def work(me):
    for i in range(30):
        d[Key(i)] = me
        d.setdefault(Key(i), None)
        s.add(Key(i))
        assert Key(i) in d and Key(i) in s
        hash(frozen)
        d.get(Key(100 + i))
        d.pop(Key(1000 + me), None)
        sorted(s)
    mine = 0
    for x in shared: mine += 1
    for x in numbers: pass
    for x in zipped: pass
    counts.append(mine)

threads = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in threads: t.start()
for t in threads: t.join()
print(len(d), len(s), sum(counts), len(counts), sorted(k.n for k in d) == list(range(30)))
`)
	require.Equal(t, "30 30 4000 8 True\n", out)
}
