package interp_test

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// TestStepsOfThreads has threads use up the steps of the call that started them.
func TestStepsOfThreads(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), MaxSteps: 100_000, Dialect: interp.Python})
	const script = `
import threading
def work():
    for i in range(%d): pass
threads = [threading.Thread(target=work) for _ in range(8)]
for t in threads: t.start()
for t in threads: t.join()
done = 0
for i in range(%d): done += 1
`
	_, err := in.Exec(t.Context(), "main.py", fmt.Sprintf(script, 10_000, 1000))
	require.NoError(t, err)
	_, err = in.Exec(t.Context(), "main.py", fmt.Sprintf(script, 12_000, 6000))
	require.ErrorIs(t, err, interp.ErrSteps, "the threads used 96,000")
}

// TestMaxOutput has scripts that print too much, and won't be told.
func TestMaxOutput(t *testing.T) {
	for _, src := range []string{
		"while True: print('x' * 100)",
		"import sys\nwhile True: sys.stderr.write('y' * 10000)",
		"while True:\n    try: print('z' * 100, flush=True)\n    except BaseException: pass",
		"import threading\nfor _ in range(4):\n    threading.Thread(target=lambda: [print('x' * 1000, flush=True) for _ in iter(int, 1)]).start()\nthreading.Event().wait()",
	} {
		var out bytes.Buffer
		in := interp.New(interp.Options{Modules: modules.All(), Stdout: &out, Stderr: &out, MaxOutput: 100_000, Dialect: interp.Python})
		_, err := in.Exec(t.Context(), "main.py", src)
		require.ErrorIs(t, err, interp.ErrOutput, src)
		_, err = in.Exec(t.Context(), "main.py", "pass")
		require.ErrorIs(t, err, interp.ErrOutput)
		in.Close()
		require.Equal(t, 100_000, out.Len())
	}
}

// hoarders are scripts that keep more and more.
var hoarders = map[string]string{
	"list":       "l = []\nwhile True: l.append([0] * 100)",
	"dict":       "d = {}\ni = 0\nwhile True:\n    i += 1\n    d[i] = str(i)",
	"set":        "s = set()\ni = 0\nwhile True:\n    i += 1\n    s.add((i, i))",
	"string":     "s = ''\nwhile True: s += 'abcdefgh' * 100",
	"strings":    "l = []\nwhile True: l.append('abc' * 1000)",
	"bytes":      "l = []\nwhile True: l.append(bytes(5000))",
	"ints":       "l = [3 ** 1000]\nwhile True: l.append(l[-1] + 1)",
	"instances":  "class C:\n    def __init__(self, n): self.a, self.next = 1, n\nc = None\nwhile True: c = C(c)",
	"local":      "def f():\n    l = []\n    while True: l.append(object())\nf()",
	"closure":    "def f():\n    l = []\n    def g():\n        while True: l.append([])\n    return g\nf()()",
	"deque":      "import collections\nd = collections.deque()\nwhile True: d.append((1, 2, 3))",
	"queue":      "import queue\nq = queue.Queue()\nwhile True: q.put([])",
	"attributes": "class C: pass\nc = C()\ni = 0\nwhile True:\n    i += 1\n    setattr(c, f'a{i}', 'x' * 1000)",
	"thread":     "import threading\ndef f():\n    l = []\n    while True: l.append([0] * 10)\nt = threading.Thread(target=f)\nt.start()\nt.join()\nraise MemoryError",
}

// TestMemoryBudget ends scripts that hoard, before the process has much more than they may take.
func TestMemoryBudget(t *testing.T) {
	const budget = 8 << 20
	for name, src := range hoarders {
		runtime.GC()
		in := interp.New(interp.Options{Modules: modules.All(), MaxMemory: budget, Dialect: interp.Python})
		start := time.Now()
		_, err := in.Exec(t.Context(), "main.py", src)
		require.ErrorContains(t, err, "MemoryError", name)
		in.Close()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		// Who looks does so after a collection, when a busy machine lets it.
		require.Less(t, m.HeapAlloc, uint64(32*budget), name)
		require.Less(t, time.Since(start), 30*time.Second, name)
	}
}

// TestMemoryBudgetKept lets a script go on that drops what it has, and one that makes garbage only.
func TestMemoryBudgetKept(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), MaxMemory: 8 << 20, Dialect: interp.Python})
	_, err := in.Exec(t.Context(), "main.py", "for i in range(100): x = [0] * 100000")
	require.NoError(t, err)
	_, err = in.Exec(t.Context(), "main.py", `
def hoard():
    l = []
    while True: l.append([0] * 100)
try: hoard()
except MemoryError: caught = True
assert caught
`)
	require.NoError(t, err)
	_, err = in.Exec(t.Context(), "main.py", "while True:\n    try:\n        l = []\n        while True: l.append([0] * 100)\n    except MemoryError: pass")
	require.ErrorIs(t, err, interp.ErrMemory)
	const stubborn = `
import threading
def hoard():
    while True:
        try:
            l = []
            while True: l.append([0] * 100)
        except BaseException: pass
`
	for _, end := range []string{"hoard()", "sorted([1, 2], key=lambda x: hoard())",
		"t = threading.Thread(target=hoard)\nt.start()\nt.join()\nhoard()"} {
		in := open(t, interp.Options{Modules: modules.All(), MaxMemory: 8 << 20, Dialect: interp.Python})
		_, err = in.Exec(t.Context(), "main.py", stubborn+end)
		require.ErrorIs(t, err, interp.ErrMemory, end)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	other := open(t, interp.Options{Modules: modules.All(), MaxMemory: 8 << 20, Dialect: interp.Python})
	big := make([]byte, 64<<20) // of the host
	_, err = other.Exec(ctx, "main.py", "for i in range(200): x = [0] * 100000")
	require.NoError(t, err, "it is not the script's")
	runtime.KeepAlive(big)
}
