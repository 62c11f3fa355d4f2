package interp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// endless are scripts that do not end by themselves.
var endless = map[string]string{
	"loop":          "while True: pass",
	"for":           "import itertools\nfor i in itertools.count(): i",
	"count":         "n = 0\nwhile True: n += 1",
	"recursion":     "def f(n): return n < 1 or (f(n - 1) and f(n - 1))\nf(900)",
	"generator":     "def g():\n    while True: yield 1\nfor _ in g(): pass",
	"native loop":   "def g():\n    while True: yield 1\nsum(g())",
	"native only":   "import itertools\nsum(itertools.repeat(1))",
	"native count":  "import itertools\nmax(itertools.count())",
	"comprehension": "import itertools\n[1 for x in itertools.count() if x < 0]",
	"coroutine":     "async def f():\n    while True: pass\nf().send(None)",
	"sort":          "def key(x):\n    while True: pass\nsorted([2, 1], key=key)",
	"special":       "class C:\n    def __eq__(self, x):\n        while True: pass\nC() == 1",
	"repr":          "class C:\n    def __repr__(self):\n        while True: pass\nrepr([C()])",
	"sleep":         "import time\ntime.sleep(1000)",
	"sleeps":        "import time\nwhile True: time.sleep(0.001)",
	"lock":          "import threading\nl = threading.Lock(); l.acquire(); l.acquire()",
	"rlock":         "import threading\nl = threading.RLock()\nt = threading.Thread(target=l.acquire); t.start(); t.join(); l.acquire()",
	"queue":         "import queue\nqueue.Queue().get()",
	"queue wait":    "import queue\nqueue.Queue().get(timeout=1000)",
	"event":         "import threading\nthreading.Event().wait()",
	"condition":     "import threading\nc = threading.Condition()\nwith c: c.wait()",
	"join":          "import threading\nt = threading.Thread(target=threading.Event().wait); t.start(); t.join()",
}

// stubborn are scripts that won't be told.
var stubborn = map[string]string{
	"catch all":      "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
	"bare except":    "def f():\n    try:\n        while True: pass\n    except: f()\nf()",
	"finally":        "while True:\n    try: pass\n    finally: continue",
	"finally loop":   "try:\n    while True: pass\nfinally:\n    while True: pass",
	"nested finally": "def f(n):\n    try:\n        while True: pass\n    finally:\n        f(n + 1)\nf(0)",
	"exit":           "class C:\n    def __enter__(self): pass\n    def __exit__(self, *a): return True\nwhile True:\n    with C():\n        while True: pass",
	"generator":      "def g():\n    while True:\n        try: yield 1\n        except: pass\nwhile True:\n    try:\n        for x in g(): pass\n    except: pass",
	"sleeping":       "import time\nwhile True:\n    try: time.sleep(1000)\n    except BaseException: pass",
	"waiting":        "import threading\ne = threading.Event()\ntry: e.wait()\nfinally:\n    while True:\n        try: e.wait()\n        except BaseException: pass",
	"condition":      "import threading\nc = threading.Condition()\nwhile True:\n    try:\n        with c: c.wait()\n    except BaseException: pass",
	"equality":       "class C:\n    def __eq__(self, x):\n        try:\n            while True: pass\n        except: return False\n    def __hash__(self): return 1\nd = {C(): 1}\nwhile True:\n    try: d.get(C())\n    except: pass",
	"hook":           "import sys\ndef f():\n    while True:\n        try:\n            while True: pass\n        except: pass\nlist(map(lambda x: f(), [1]))",
}

// TestCancel ends everything by its context: what a script does at once, and the
// one that won't be told after a moment.
func TestCancel(t *testing.T) {
	for name, src := range endless {
		t.Run(name, func(t *testing.T) { testCancel(t, src, 2*time.Second) })
	}
	for name, src := range stubborn {
		t.Run("stubborn "+name, func(t *testing.T) { testCancel(t, src, 5*time.Second) })
	}
}

func testCancel(t *testing.T, src string, within time.Duration) {
	t.Parallel()
	in := open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python})
	ctx, cancel := context.WithCancelCause(t.Context())
	reason := errors.New("enough")
	var cancelled time.Time
	time.AfterFunc(50*time.Millisecond, func() {
		cancelled = time.Now()
		cancel(reason)
	})
	_, err := in.Exec(ctx, "main.py", src)
	took := time.Since(cancelled)
	var e *interp.Error
	require.ErrorAs(t, err, &e)
	require.ErrorIs(t, err, reason)
	require.Same(t, object.InterpreterStopped, e.Exception.Type())
	require.Less(t, took, within)

	v, err := in.Eval(t.Context(), in.NewMain("<eval>"), "sum(range(1000))")
	require.NoError(t, err, "the interpreter stays usable")
	require.Equal(t, "499500", v.String())
}

// TestCancelPromptly measures how soon a blocked thread wakes.
func TestCancelPromptly(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All()})
	for _, name := range []string{"sleep", "lock", "queue", "queue wait", "event", "condition", "loop", "native only"} {
		best := time.Hour
		for range 5 {
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
			_, err := in.Exec(ctx, "main.star", endless[name])
			deadline, _ := ctx.Deadline()
			best = min(best, time.Since(deadline))
			require.ErrorIs(t, err, context.DeadlineExceeded, name)
			cancel()
		}
		require.Less(t, best, 10*time.Millisecond, name)
	}
}

// TestCancelledBefore starts with a context that has ended.
func TestCancelledBefore(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All()})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := in.Exec(ctx, "main.star", endless["loop"])
	require.ErrorIs(t, err, context.Canceled)
	_, err = in.Exec(ctx, "main.star", endless["lock"])
	require.ErrorIs(t, err, context.Canceled)
	_, err = in.Exec(t.Context(), "main.star", "[i for i in range(100000)]")
	require.NoError(t, err, "a request that came late is none of the next call's")
}

// TestCleanUp runs finally clauses of a script that is cancelled, which may block for a moment.
func TestCleanUp(t *testing.T) {
	var out bytes.Buffer
	in := open(t, interp.Options{Modules: modules.All(), Stdout: &out})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err := in.Exec(ctx, "main.star", `
import threading
lock = threading.Lock()
try:
    try:
        with lock:
            try:
                while True: pass
            except Exception: print("not an Exception")
    finally:
        for i in range(1000): pass
        print("inner", lock.locked())
finally:
    print("outer")
`)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.Equal(t, "inner False\nouter\n", out.String())
}

func TestMaxSteps(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), MaxSteps: 1_000_000, Dialect: interp.Python})
	for _, name := range []string{"loop", "for", "count", "recursion", "generator", "native loop", "coroutine", "sort", "comprehension"} {
		_, err := in.Exec(t.Context(), "main.py", endless[name])
		require.ErrorIs(t, err, interp.ErrSteps, name)
	}
	for _, name := range []string{"catch all", "bare except", "finally", "finally loop", "nested finally", "exit", "generator", "equality", "hook"} {
		_, err := in.Exec(t.Context(), "main.py", stubborn[name])
		require.ErrorIs(t, err, interp.ErrSteps, name)
	}
	for range 3 { // each call has its own steps
		_, err := in.Exec(t.Context(), "main.py", "for i in range(900000): pass")
		require.NoError(t, err)
	}
	few := open(t, interp.Options{MaxSteps: 1000})
	_, err := few.Exec(t.Context(), "main.star", "for i in range(990): pass")
	require.NoError(t, err)
	_, err = few.Exec(t.Context(), "main.star", "for i in range(1010): pass")
	require.ErrorIs(t, err, interp.ErrSteps)
	_, err = few.Exec(t.Context(), "main.star", "try:\n    for i in range(1010): pass\nfinally: done = [i for i in range(100)]")
	require.ErrorIs(t, err, interp.ErrSteps)
}

func TestRecursionLimit(t *testing.T) {
	const src = "def f(n): return 0 if n == 0 else 1 + f(n - 1)\nm = f(%d)"
	for limit, opts := range map[int]interp.Options{1000: {}, 100: {RecursionLimit: 100}, 50000: {RecursionLimit: 50000}} {
		in := open(t, opts)
		_, err := in.Exec(t.Context(), "main.star", fmt.Sprintf(src, limit-10))
		require.NoError(t, err, limit)
		_, err = in.Exec(t.Context(), "main.star", fmt.Sprintf(src, limit+10))
		require.ErrorContains(t, err, "RecursionError: maximum recursion depth exceeded", limit)
		_, err = in.Exec(t.Context(), "main.star", "x = 1")
		require.NoError(t, err)
	}
	in := open(t, interp.Options{RecursionLimit: 200_000, Dialect: interp.Python})
	for _, src := range []string{"def f(): return f()\nf()", "class C:\n    def __repr__(self): return repr(self)\nrepr(C())",
		"class C:\n    def __getattr__(self, n): return getattr(self, n)\nC().x", "def g(): yield from g()\nlist(g())",
		"f = lambda: sorted([1], key=lambda x: f())\nf()"} {
		_, err := in.Exec(t.Context(), "main.py", src)
		require.ErrorContains(t, err, "RecursionError", src)
	}
}

func TestMaxThreads(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), MaxThreads: 4})
	m, err := in.Exec(t.Context(), "main.star", `
import threading
stop = threading.Event()
started = 0
error = ""
try:
    for i in range(10):
        threading.Thread(target=stop.wait).start()
        started += 1
except RuntimeError as e:
    error = str(e)
stop.set()
`)
	require.NoError(t, err)
	require.Equal(t, "3", m.Get("started").String(), "beside the main one")
	require.Equal(t, "can't start new thread", m.Get("error").String())
	require.NoError(t, in.Wait(t.Context()))
	_, err = in.Exec(t.Context(), "main.star", "import threading\nt = threading.Thread(target=len, args=('',)); t.start(); t.join()")
	require.NoError(t, err)
}

func TestMaxMemory(t *testing.T) {
	in := open(t, interp.Options{MaxMemory: 1 << 20, Dialect: interp.Python})
	for _, src := range []string{"'x' * (1 << 30)", "b'x' * (1 << 30)", "[0] * (1 << 30)", "(0,) * (1 << 30)", "1 << (1 << 30)", "10 ** 10 ** 8",
		"bytearray(1 << 30)", "'%1073741824d' % 1", "f'{1:1073741824}'", "'x'.ljust(1 << 30)", "list(range(1 << 30))"} {
		_, err := in.Exec(t.Context(), "main.py", src)
		require.Error(t, err, src)
		require.Regexp(t, "MemoryError|OverflowError", err.Error(), src)
	}
	_, err := in.Exec(t.Context(), "main.py", "x = 'x' * 100000; y = [0] * 10000; z = 2 ** 1000")
	require.NoError(t, err)
}
