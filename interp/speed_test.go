package interp_test

import (
	"context"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// BenchmarkNew makes and closes an interpreter.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		interp.New(interp.Options{Modules: modules.All()}).Close()
	}
}

// callee has functions for calls in both directions.
func callee(tb testing.TB) (*interp.Interp, *interp.Module) {
	host := native.Def("host(x)", native.Func1(func(_ *object.Thread, x int) (int, error) { return x, nil }), `Return x.`)
	in := interp.New(interp.Options{Globals: map[string]any{"host": host}})
	tb.Cleanup(func() { in.Close() })
	m, err := in.Exec(tb.Context(), "main.star", "def f(x): return x\ndef loop(n):\n    for i in range(n): host(i)")
	require.NoError(tb, err)
	return in, m
}

// BenchmarkHostCall calls a script function from Go.
func BenchmarkHostCall(b *testing.B) {
	in, m := callee(b)
	ctx, f := context.Background(), m.Get("f")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := in.Call(ctx, f, 21); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNativeCall calls a Go function from a script.
func BenchmarkNativeCall(b *testing.B) {
	in, m := callee(b)
	b.ReportAllocs()
	b.ResetTimer()
	_, err := in.Call(context.Background(), m.Get("loop"), b.N)
	require.NoError(b, err)
}

// TestManyInterpreters makes and closes interpreters that have run threads.
func TestManyInterpreters(t *testing.T) {
	const script = "import threading, queue\nq = queue.Queue()\nt = threading.Thread(target=q.put, args=(1,))\nt.start()\nq.get()\nt.join()"
	run := func() {
		in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
		_, err := in.Exec(t.Context(), "main.py", script)
		require.NoError(t, err)
		require.NoError(t, in.Close())
	}
	run()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	here := goleak.IgnoreCurrent()
	for range 1000 {
		run()
	}
	require.NoError(t, goleak.Find(here))
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&after)
	require.Less(t, int64(after.HeapAlloc)-int64(before.HeapAlloc), int64(4<<20))
}

// TestNewIsSmall holds what an interpreter that has run nothing takes.
func TestNewIsSmall(t *testing.T) {
	var before, after runtime.MemStats
	const n = 100
	interp.New(interp.Options{}).Close()
	runtime.ReadMemStats(&before)
	for range n {
		interp.New(interp.Options{Modules: modules.All()}).Close()
	}
	runtime.ReadMemStats(&after)
	require.Less(t, (after.TotalAlloc-before.TotalAlloc)/n, uint64(200<<10))
}
