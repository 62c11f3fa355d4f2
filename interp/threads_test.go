package interp_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// awaitBlocked waits until n threads are blocked.
func awaitBlocked(t *testing.T, in *interp.Interp, n int) {
	t.Helper()
	require.Eventually(t, func() bool {
		blocked := 0
		for _, info := range in.Threads() {
			if info.Waits != "" {
				blocked++
			}
		}
		return blocked == n
	}, 10*time.Second, time.Millisecond)
}

// calls returns the function called for scripts, and a channel that is closed when they have called it n times.
func calls(n int64) (globals map[string]any, done chan struct{}) {
	var count atomic.Int64
	done = make(chan struct{})
	called := native.Def("called()", native.Do0(func(*object.Thread) error {
		if count.Add(1) == n {
			close(done)
		}
		return nil
	}), `Count a call.`)
	return map[string]any{"called": called}, done
}

// noLeak fails a test that leaves goroutines behind; call its result at the end.
func noLeak(t *testing.T) func() {
	here := goleak.IgnoreCurrent()
	return func() {
		t.Helper()
		require.NoError(t, goleak.Find(here))
	}
}

// TestClose ends script threads in whatever they do, and waits for them.
func TestClose(t *testing.T) {
	check := noLeak(t)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	m, err := in.Exec(t.Context(), "main.py", `
import queue, threading, time
lock = threading.Lock()
lock.acquire()
ended = []
def spin():
    while True: pass
def stubborn():
    while True:
        try:
            time.sleep(1000)
        except BaseException: pass
def tidy():
    try:
        threading.Event().wait()
    finally:
        ended.append(1)
for f in [spin, stubborn, tidy, lambda: time.sleep(1000), lock.acquire, queue.Queue().get, threading.Event().wait]:
    for daemon in [False, True]:
        threading.Thread(target=f, daemon=daemon).start()
time.sleep(.01)
`)
	require.NoError(t, err)
	start := time.Now()
	require.NoError(t, in.Close())
	require.Less(t, time.Since(start), 5*time.Second)
	list, _ := m.Get("ended").AsList()
	require.Len(t, list.Copy(&object.Thread{Shared: true}), 2)
	check()

	_, err = in.Exec(t.Context(), "main.py", "1")
	require.ErrorIs(t, err, interp.ErrClosed)
	_, err = in.Eval(t.Context(), m, "1")
	require.ErrorIs(t, err, interp.ErrClosed)
	_, err = in.Call(t.Context(), m.Get("spin"))
	require.ErrorIs(t, err, interp.ErrClosed)
	_, err = in.Import(t.Context(), "queue")
	require.ErrorIs(t, err, interp.ErrClosed)
	require.ErrorIs(t, in.Do(t.Context(), func(*object.Thread) error { return nil }), interp.ErrClosed)
	require.NoError(t, in.Close(), "twice")
}

// TestCloseRunning closes an interpreter in which host calls run.
func TestCloseRunning(t *testing.T) {
	check := noLeak(t)
	for name, src := range map[string]string{"loop": endless["loop"], "lock": endless["lock"], "sleep": endless["sleep"], "stubborn": stubborn["catch all"]} {
		globals, started := calls(3)
		in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Globals: globals})
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				_, err := in.Exec(context.Background(), "main.py", "called()\n"+src)
				if !errors.Is(err, interp.ErrClosed) {
					t.Errorf("%s: %v", name, err)
				}
			})
		}
		<-started
		for range 2 {
			wg.Go(func() { _ = in.Close() })
		}
		wg.Wait()
	}
	check()
}

// TestLeaks runs and drops many interpreters.
func TestLeaks(t *testing.T) {
	check := noLeak(t)
	for i := range 50 {
		in := interp.New(interp.Options{Modules: modules.All()})
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		_, err := in.Exec(ctx, "main.star", "import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\nt = threading.Timer(1000, print)\nt.start()")
		require.NoError(t, err, i)
		require.NoError(t, in.Close())
		cancel()
	}
	check()
}

func TestWait(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All()})
	_, err := in.Exec(t.Context(), "main.star", "import threading, time\ndone = []\n"+
		"threading.Thread(target=lambda: [time.sleep(0.05), done.append(1)]).start()\nthreading.Thread(target=threading.Event().wait, daemon=True).start()")
	require.NoError(t, err)
	require.NoError(t, in.Wait(t.Context()))
	_, err = in.Exec(t.Context(), "main.star", endless["join"][:len(endless["join"])-len("; t.join()")])
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, in.Wait(ctx), context.DeadlineExceeded)
}

// TestParallelCalls has many goroutines call one interpreter: nothing is lost.
func TestParallelCalls(t *testing.T) {
	for _, parallel := range []bool{false, true} {
		in := open(t, interp.Options{Modules: modules.All(), Parallel: parallel})
		m, err := in.Exec(t.Context(), "main.star", `
items, seen, total = [], {}, [0]
class Counter:
    def __init__(self): self.n = 0
c = Counter()
def f(who, n):
    for i in range(n):
        items.append(i)
        seen[(who, i)] = i
        setattr(c, "a%d" % who, i)
    return sum([i for i in range(n)])
`)
		require.NoError(t, err)
		var wg sync.WaitGroup
		for who := range 8 {
			wg.Go(func() {
				for range 20 {
					v, err := in.Call(t.Context(), m.Get("f"), who, 100)
					if err != nil || v.String() != "4950" {
						t.Errorf("%v %v", v, err)
					}
				}
			})
		}
		wg.Wait()
		v, err := in.Eval(t.Context(), m, "[len(items), len(seen), [getattr(c, 'a%d' % i) for i in range(8)]]")
		require.NoError(t, err)
		require.Equal(t, "[16000, 800, [99, 99, 99, 99, 99, 99, 99, 99]]", v.String())
	}
}

// TestFirstParallelCall comes while another call runs, in whatever it does.
func TestFirstParallelCall(t *testing.T) {
	for name, src := range endless {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			globals, started := calls(1)
			in := open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python, Globals: globals})
			ctx, cancel := context.WithCancel(t.Context())
			ended := make(chan error)
			go func() {
				_, err := in.Exec(ctx, "main.py", "called()\n"+src)
				ended <- err
			}()
			<-started
			for range 3 {
				short, stop := context.WithTimeout(t.Context(), 10*time.Second)
				v, err := in.Eval(short, in.NewMain("<eval>"), "len([1, 2])")
				require.NoError(t, err)
				require.Equal(t, "2", v.String())
				stop()
			}
			cancel()
			require.ErrorIs(t, <-ended, context.Canceled)
		})
	}
}

// TestStartParallel has the first calls of an interpreter come all at once.
func TestStartParallel(t *testing.T) {
	for range 50 {
		in := interp.New(interp.Options{Modules: modules.All()})
		var wg sync.WaitGroup
		var sum atomic.Int64
		for i := range 6 {
			wg.Go(func() {
				m, err := in.Exec(t.Context(), fmt.Sprintf("m%d.star", i), fmt.Sprintf("import json, math, threading\nx = json.loads('[%d]')[0]\n"+
					"t = threading.Thread(target=lambda: [i for i in range(100)])\nt.start()\nfor i in range(1000): pass\nt.join()", i))
				if err != nil {
					t.Error(err)
					return
				}
				n, _ := m.Get("x").SmallInt()
				sum.Add(n)
			})
		}
		wg.Wait()
		require.Equal(t, int64(15), sum.Load())
		require.NoError(t, in.Close())
	}
}

// TestBlock has native functions wait for what only another host call brings.
func TestBlock(t *testing.T) {
	check := noLeak(t)
	var in *interp.Interp
	arrived, entered := make(chan int), make(chan bool, 1)
	wait := native.Def("wait()", native.Func0(func(th *object.Thread) (n int, err error) {
		err = interp.Block(th, func(ctx context.Context) error {
			select {
			case entered <- true:
			default: // called again
			}
			select {
			case n = <-arrived:
				return nil
			case <-ctx.Done():
				return fmt.Errorf("wait: %w", ctx.Err())
			}
		})
		return n, err
	}), `Wait.`)
	nested := native.Def("nested(f)", native.Func1(func(th *object.Thread, f object.Value) (v object.Value, err error) {
		err = interp.Block(th, func(ctx context.Context) error {
			v, err = in.Call(ctx, f)
			return err
		})
		return v, err
	}), `Call f from the host.`)
	in = interp.New(interp.Options{Modules: modules.All(), Globals: map[string]any{"wait": wait, "nested": nested}})
	result := make(chan error)
	exec := func(ctx context.Context, src string) {
		select {
		case <-entered: // again, in the call before
		default:
		}
		go func() {
			_, err := in.Exec(ctx, "main.star", src)
			result <- err
		}()
		<-entered
	}

	exec(t.Context(), "data = [1]\nx = wait()\ndata.append(x)\nif data != [1, 7]: fail('no')")
	_, err := in.Exec(t.Context(), "other.star", "y = [i for i in range(1000)]")
	require.NoError(t, err, "while the other waits")
	arrived <- 7
	require.NoError(t, <-result)

	ctx, cancel := context.WithCancel(t.Context())
	exec(ctx, "wait()")
	cancel()
	require.ErrorIs(t, <-result, context.Canceled)

	exec(t.Context(), "try: wait()\nexcept KeyboardInterrupt: pass\nelse: fail('not interrupted')")
	in.Interrupt()
	require.NoError(t, <-result)

	m, err := in.Exec(t.Context(), "main.star", "def f(): return [1, nested(lambda: [2, nested(lambda: 3)])]\nx = f()")
	require.NoError(t, err)
	require.Equal(t, "[1, [2, 3]]", m.Get("x").String())
	_, err = in.Exec(t.Context(), "main.star", "nested(lambda: 1 // 0)")
	require.ErrorContains(t, err, "ZeroDivisionError")

	exec(t.Context(), "wait()")
	require.NoError(t, in.Close())
	require.ErrorIs(t, <-result, interp.ErrClosed)
	check()
}

// TestNestedCall makes a host call from a native function without Block: an
// error, not a deadlock, as long as the interpreter has a single thread.
func TestNestedCall(t *testing.T) {
	var in *interp.Interp
	nested := native.Def("nested(f)", native.Func1(func(_ *object.Thread, f object.Value) (object.Value, error) {
		return in.Call(context.Background(), f)
	}), `Call f from the host.`)
	in = open(t, interp.Options{Globals: map[string]any{"nested": nested}})
	_, err := in.Exec(t.Context(), "main.star", "x = nested(lambda: 3)")
	require.ErrorContains(t, err, "host call in a native function")
	in2 := interp.New(interp.Options{Globals: map[string]any{"nested": nested}, Parallel: true})
	in = in2
	m, err := in2.Exec(t.Context(), "main.star", "x = nested(lambda: 3)")
	require.NoError(t, err)
	require.Equal(t, "3", m.Get("x").String())
	require.NoError(t, in2.Close())
}

// TestSlowNative has another call wait for a native function that blocks without Block,
// no longer than its context allows.
func TestSlowNative(t *testing.T) {
	release := make(chan bool)
	entered := make(chan struct{})
	slow := native.Def("slow()", native.Do0(func(*object.Thread) error {
		close(entered)
		<-release
		return nil
	}), `Wait.`)
	in := open(t, interp.Options{Globals: map[string]any{"slow": slow}})
	first := make(chan error)
	go func() {
		_, err := in.Exec(context.Background(), "main.star", "slow()\nx = [1]")
		first <- err
	}()
	<-entered
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err := in.Exec(ctx, "main.star", "1")
	require.ErrorIs(t, err, context.DeadlineExceeded)
	second := make(chan error)
	go func() {
		_, err := in.Exec(context.Background(), "main.star", "x = 1")
		second <- err
	}()
	close(release)
	require.NoError(t, <-first)
	require.NoError(t, <-second)
}

// TestShutdown ends programs in order.
func TestShutdown(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python})
	m, err := in.Exec(t.Context(), "main.py", `
import threading, time
order = []
def f():
    time.sleep(.05)
    order.append("thread")
threading.Thread(target=f).start()
threading._register_atexit(order.append, "threading")
`)
	require.NoError(t, err)
	in.Runtime().AtExit(func(th *object.Thread) error {
		v, err := object.GetAttr(th, m.Get("order"), "append")
		if err == nil {
			_, err = object.Call(th, v, []object.Value{object.Str("exit 1")}, nil)
		}
		return err
	})
	in.Runtime().AtExit(func(*object.Thread) error { panic("in a hook") })
	require.True(t, in.Shutdown(t.Context()))
	require.Equal(t, "['threading', 'thread', 'exit 1']", m.Get("order").String())
}

func BenchmarkCall(b *testing.B) {
	in := interp.New(interp.Options{})
	defer in.Close()
	m, err := in.Exec(b.Context(), "main.star", "def f(x): return x + 1")
	require.NoError(b, err)
	f := m.Get("f")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := in.Call(b.Context(), f, 1); err != nil {
			b.Fatal(err)
		}
	}
}
