package interp_test

import (
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// TestTrace follows the lives of threads.
func TestTrace(t *testing.T) {
	var mu sync.Mutex
	events := map[string][]string{}
	trace := func(e object.ThreadEvent, th *object.Thread, w *object.Waiting) {
		mu.Lock()
		defer mu.Unlock()
		text := e.String()
		if w != nil {
			text += " " + w.Kind
			if e == object.ThreadBlocks && th.Runtime.SiteText(w.Site) != "" {
				text += " at " + th.Runtime.SiteText(w.Site)
			}
		}
		events[th.Name()] = append(events[th.Name()], text)
	}
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Trace: trace})
	_, err := in.Exec(t.Context(), "main.py", `
import threading, time
e = threading.Event()
t = threading.Thread(target=e.wait, name="other")
t.start()
time.sleep(.02)
e.set()
while t.is_alive(): pass
`)
	require.NoError(t, err)
	require.NoError(t, in.Close())
	require.Equal(t, []string{"starts", "blocks sleep at main.py:6", "resumes sleep", "ends"}, events["MainThread"])
	require.Equal(t, []string{"starts", "blocks event", "resumes event", "ends"}, events["other"])
}

// TestObserve adds and drops observers while threads run: each sees what it is there for, blocks and resumes in turn.
func TestObserve(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python})
	m, err := in.Exec(t.Context(), "main.py", `
import queue, threading
def rounds(n):
    a, b = queue.SimpleQueue(), queue.SimpleQueue()
    def f():
        for _ in range(n): b.put(a.get())
    t = threading.Thread(target=f)
    t.start()
    for i in range(n):
        a.put(i)
        b.get()
    t.join()
`)
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 50 {
				var mu sync.Mutex
				last := map[*object.Thread][]object.ThreadEvent{}
				stop := in.Runtime().Observe(func(e object.ThreadEvent, th *object.Thread, _ *object.Waiting) {
					mu.Lock()
					defer mu.Unlock()
					last[th] = append(last[th], e)
				})
				if _, err := in.Call(t.Context(), m.Get("rounds"), 20); err != nil {
					t.Error(err)
				}
				stop()
				mu.Lock()
				for _, list := range last {
					for i := 1; i < len(list); i++ {
						if list[i] == list[i-1] {
							t.Error(fmt.Sprint(list))
						}
					}
				}
				if !slices.ContainsFunc(slices.Collect(maps.Values(last)), func(l []object.ThreadEvent) bool { return slices.Contains(l, object.ThreadStarts) }) {
					t.Error("no thread started")
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
}
