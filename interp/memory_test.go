//go:build !race

package interp_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// TestBlockedThreadMemory holds a blocked thread to what it may take, of the heap and as a stack. The race
// detector has stacks of its own size.
func TestBlockedThreadMemory(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python, DetectDeadlock: true})
	m, err := in.Exec(t.Context(), "main.py", `
import threading
gate, count = threading.Event(), threading.Semaphore(0)
def worker():
    count.release()
    gate.wait()
def start(n):
    for _ in range(n):
        threading.Thread(target=worker).start()
    for _ in range(n): count.acquire()
`)
	require.NoError(t, err)
	used := func() (heap, stack uint64) {
		var s runtime.MemStats
		for range 3 {
			runtime.GC()
		}
		runtime.ReadMemStats(&s)
		return s.HeapAlloc, s.StackInuse
	}
	const n = 10_000
	heap, stack := used()
	_, err = in.Call(t.Context(), m.Get("start"), n)
	require.NoError(t, err)
	heap2, stack2 := used()
	t.Logf("a blocked thread takes %d bytes of heap and %d of stack", (heap2-heap)/n, (stack2-stack)/n)
	require.Less(t, (heap2-heap+stack2-stack)/n, uint64(8<<10))
	_, err = in.Eval(t.Context(), m, "gate.set()")
	require.NoError(t, err)
	require.NoError(t, in.Wait(t.Context()))
}
