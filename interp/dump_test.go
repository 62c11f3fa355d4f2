package interp_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// TestThreads asks for threads that do all kinds of things.
func TestThreads(t *testing.T) {
	release := make(chan bool)
	started := make(chan bool)
	busy := native.Def("busy()", native.Do0(func(*object.Thread) error {
		started <- true
		<-release
		return nil
	}), `Run Go code.`)
	in := open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python, Globals: map[string]any{"busy": busy}})
	require.Empty(t, in.Threads())
	m, err := in.Exec(t.Context(), "main.py", `
import threading, time
lock = threading.Lock()
stop = threading.Event()
def spin():
    while not stop.is_set():
        pass
def hold():
    with lock:
        stop.wait()
def take():
    with lock: pass
def call(f): f()
def native(): busy()
for f in (spin, hold, take, lambda: time.sleep(1000), native):
    t = threading.Thread(target=call, args=(f,), name=f.__name__, daemon=f is hold)
    t.start()
    while f is hold and not lock.locked(): pass
`)
	require.NoError(t, err)
	<-started
	defer close(release)
	require.Eventually(t, func() bool { // all have got to where they stay
		return strings.Count(fmt.Sprint(in.Threads()), " waits for ") == 3
	}, 20*time.Second, 10*time.Millisecond)
	byName := map[string]interp.ThreadInfo{}
	for _, info := range in.Threads() {
		byName[info.Name] = info
	}
	require.Len(t, byName, 5)
	text := byName["spin"].String()
	require.Contains(t, text, "[spin] (most recent call first):\n  File \"main.py\", line ")
	require.Contains(t, text, " in spin\n  File \"main.py\", line 13 in call\n")
	require.True(t, byName["hold"].Daemon && !byName["spin"].Daemon)
	require.Contains(t, byName["hold"].String(), "  waits for event <Event at 0x")
	require.Contains(t, byName["hold"].String(), "  File \"main.py\", line 10 in hold\n")
	require.Regexp(t, `  waits for lock <lock at 0x\w+> at main.py:12, held by hold, who took it at main.py:9, for \d+ ms\n  File "main.py", line 12 in take\n`, byName["take"].String())
	require.Contains(t, byName["<lambda>"].String(), "  waits for sleep at main.py:15, for ")
	require.False(t, byName["native"].Known)
	require.Contains(t, byName["native"].String(), "  <runs native code>\n")

	var dump strings.Builder
	require.NoError(t, in.DumpThreads(&dump))
	require.Equal(t, 5, strings.Count(dump.String(), "(most recent call first):"))
	_, err = in.Eval(t.Context(), m, "stop.set()")
	require.NoError(t, err)
}

// TestThreadsStress asks all the time, from Go and from scripts, while threads come, run, block and go.
func TestThreadsStress(t *testing.T) {
	check := noLeak(t)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, DetectDeadlock: true})
	m, err := in.Exec(t.Context(), "main.py", `
import queue, sys, threading, time
def gen(n):
    for i in range(n): yield i
def deep(n): return n and deep(n - 1)
def work(q, lock, n):
    for i in range(n):
        with lock:
            sum(gen(20))
        deep(30)
        q.put(i)
        q.get()
        if i % 20 == 0: time.sleep(.0005)
        if i % 50 == 0:
            frames = sys._current_frames()
            if frames[threading.get_ident()].f_code.co_name != "work": raise ValueError
            for f in frames.values():
                while f: f = f.f_back
def rounds():
    q, lock = queue.Queue(3), threading.Lock()
    threads = [threading.Thread(target=work, args=(q, lock, 100)) for _ in range(6)]
    for t in threads: t.start()
    for t in threads: t.join()
`)
	require.NoError(t, err)
	ctx, stop := context.WithTimeout(t.Context(), time.Second)
	defer stop()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for ctx.Err() == nil {
				for _, info := range in.Threads() {
					_ = info.String()
				}
			}
		})
	}
	for ctx.Err() == nil {
		_, err := in.Call(t.Context(), m.Get("rounds"))
		require.NoError(t, err)
	}
	wg.Wait()
	require.NoError(t, in.Close())
	check()
}
