package interp_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// sharing is a function for scripts that tells whether their thread locks what it works on.
var sharing = native.Def("sharing()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
	return object.Bool(th.Shared), nil
}), "Return whether objects are locked.")

// TestAloneAgain has objects locked while there are several threads, and no longer.
func TestAloneAgain(t *testing.T) {
	defer noLeak(t)()
	for _, c := range []struct {
		name     string
		parallel bool
		want     string
	}{
		{"the last thread", false, "[False, True, False, True, False]"},
		{"always", true, "[True, True, True, True, True]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Parallel: c.parallel, Globals: map[string]any{"sharing": sharing}})
			defer in.Close()
			m, err := in.Exec(t.Context(), "main.py", `
import threading, time
seen = [sharing()]
def settled():
    for i in range(2000):
        if not sharing():
            break
        time.sleep(0.001)
    return sharing()
for n in (1, 5):
    go = threading.Event()
    threads = [threading.Thread(target=go.wait) for _ in range(n)]
    for t in threads: t.start()
    seen.append(sharing())
    go.set()
    for t in threads: t.join()
    seen.append(True if `+map[bool]string{false: "False", true: "True"}[c.parallel]+` else settled())
text = str(seen)
`)
			require.NoError(t, err)
			text, _ := m.Get("text").AsStr()
			require.Equal(t, c.want, text)
		})
	}
}

// TestAloneAgainStress starts and ends threads, and calls from the host, while all change one list.
func TestAloneAgainStress(t *testing.T) {
	defer noLeak(t)()
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	defer in.Close()
	m, err := in.Exec(t.Context(), "main.py", `
import threading
items, counts, lock = [], {}, threading.Lock()
def add(n):
    for i in range(n):
        items.append(i)
        with lock:
            counts[i % 7] = counts.get(i % 7, 0) + 1
def bursts(n):
    for _ in range(n):
        threads = [threading.Thread(target=add, args=(20,)) for _ in range(2)]
        for t in threads: t.start()
        add(20)
        for t in threads: t.join()
        add(20)
`)
	require.NoError(t, err)
	bursts := m.Get("bursts")
	var wg sync.WaitGroup
	const hosts, rounds = 3, 40
	for range hosts {
		wg.Go(func() {
			for range rounds {
				if _, err := in.Call(t.Context(), bursts, 1); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	list, _ := m.Get("items").AsList()
	require.Len(t, list.Copy(&object.Thread{Shared: true}), hosts*rounds*80)
}
