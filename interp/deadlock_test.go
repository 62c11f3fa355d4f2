package interp_test

import (
	"context"
	"errors"
	"os"
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

func detecting(t *testing.T, globals map[string]any) *interp.Interp {
	return open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python, DetectDeadlock: true, Globals: globals})
}

// TestDeadlock has host calls wait for what never comes.
func TestDeadlock(t *testing.T) {
	in := detecting(t, nil)
	_, err := in.Exec(t.Context(), "main.py", "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()")
	require.ErrorContains(t, err, "DeadlockError: all threads wait for ever\n  MainThread waits for lock <lock at 0x")
	require.ErrorContains(t, err, " at main.py:4, held by MainThread, who took it at main.py:3")

	m, err := in.Exec(t.Context(), "main.py", "import queue\nq = queue.Queue()\ndef f(): return q.get()")
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 4 { // all calls wait: each gets its error
		wg.Go(func() {
			_, err := in.Call(t.Context(), m.Get("f"))
			if err == nil || !strings.Contains(err.Error(), "DeadlockError") {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

// TestDeadlockOff leaves threads waiting as long as the host likes.
func TestDeadlockOff(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.All(), Dialect: interp.Python})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := in.Exec(ctx, "main.py", "import threading\nthreading.Event().wait()")
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

// TestDeadlockIdleHost leaves threads alone while the host could still call in.
func TestDeadlockIdleHost(t *testing.T) {
	in := detecting(t, nil)
	m, err := in.Exec(t.Context(), "main.py", `
import queue, threading
q, done = queue.Queue(), queue.Queue()
def work():
    try:
        done.put(q.get())
    except DeadlockError:
        done.put("deadlock")
threading.Thread(target=work).start()
def call(x):
    q.put(x)
    return done.get()
`)
	require.NoError(t, err)
	awaitBlocked(t, in, 1)
	v, err := in.Call(t.Context(), m.Get("call"), 7)
	require.NoError(t, err)
	require.Equal(t, "7", v.String())

	// Wait says that the host does not.
	_, err = in.Exec(t.Context(), "main.py", "import threading\nthreading.Thread(target=threading.Event().wait, name='stuck').start()")
	require.NoError(t, err)
	require.False(t, in.Deadlocked())
	require.NoError(t, in.Wait(t.Context()))
	require.True(t, in.Deadlocked())
}

// TestDeadlockOutside has the host, or something of a module's own, be what wakes a thread.
func TestDeadlockOutside(t *testing.T) {
	arrived := make(chan bool)
	block := native.Def("block()", native.Do0(func(th *object.Thread) error {
		return interp.Block(th, func(ctx context.Context) error {
			select {
			case <-arrived:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}), `Wait for the host.`)
	busy := native.Def("busy()", native.Do0(func(*object.Thread) error { <-arrived; return nil }), `Run Go code.`)
	in := detecting(t, map[string]any{"block": block, "busy": busy})
	for name, blocked := range map[string]int{"block": 2, "busy": 1} {
		result := make(chan error)
		go func() {
			_, err := in.Exec(t.Context(), "main.py", "import threading\ne = threading.Event()\n"+
				"def f():\n    "+name+"()\n    e.set()\nthreading.Thread(target=f).start()\ne.wait()")
			result <- err
		}()
		awaitBlocked(t, in, blocked)
		arrived <- true
		require.NoError(t, <-result, name)
	}

	// What has said that it wakes threads, such as a signal handler.
	m := in.NewMain("main.py")
	in.Runtime().Awake(true)
	result := make(chan error)
	go func() {
		_, err := in.ExecModule(t.Context(), m, "import threading\ne = threading.Event()\ndef set(): e.set()\ne.wait()")
		result <- err
	}()
	awaitBlocked(t, in, 1)
	select {
	case err := <-result:
		require.NoError(t, err)
	default:
	}
	in.Runtime().Awake(false)
	require.ErrorContains(t, <-result, "DeadlockError")
}

// TestNoFalseDeadlock has many threads wait in all ways of which something ends each.
func TestNoFalseDeadlock(t *testing.T) {
	check := noLeak(t)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, DetectDeadlock: true, Files: interp.OSFiles(), OpenFiles: true, Stderr: os.Stderr})
	m, err := in.Exec(t.Context(), "main.py", `
import os, queue, threading, time
errors = []
def guarded(f):
    def run(*args):
        try:
            f(*args)
        except BaseException as e:
            errors.append(str(e))
    return run

def start(f, *args):
    t = threading.Thread(target=guarded(f), args=args)
    t.start()
    return t

def produce(q, n):
    for i in range(n):
        if i % 10 == 0: time.sleep(.0005)
        q.put(i)

def consume(q, n):
    for _ in range(n): q.get()

def chain(a, b, n):
    for _ in range(n):
        a.acquire()
        b.release()

def pipe(r, w, n):
    for _ in range(n):
        os.write(w, os.read(r, 1))

def waits(condition, box, n):
    for _ in range(n):
        with condition:
            while not box: condition.wait()
            box.pop()
            condition.notify_all()

def notifies(condition, box, n):
    for _ in range(n):
        with condition:
            while box: condition.wait()
            box.append(1)
            condition.notify_all()

def meets(barrier, n):
    for _ in range(n): barrier.wait()

def locks(lock, n):
    for i in range(n):
        with lock:
            if i % 50 == 0: time.sleep(.0002)

def times_out(n):
    e = threading.Event()
    for _ in range(n): e.wait(.0005)

def timers(n):
    for _ in range(n):
        e = threading.Event()
        threading.Timer(.0005, e.set).start()
        e.wait()

def spawns(n):
    for _ in range(n):
        t = threading.Thread(target=lambda: None)
        t.start()
        t.join()

def rounds(n):
    threads = []
    q = queue.Queue(2)
    threads += [start(produce, q, n), start(consume, q, n)]
    s = [threading.Semaphore(0) for _ in range(3)]
    threads += [start(chain, s[i], s[(i + 1) % 3], n) for i in range(3)]
    s[0].release()
    pipes = [os.pipe() for _ in range(2)]
    threads += [start(pipe, pipes[0][0], pipes[1][1], n), start(pipe, pipes[1][0], pipes[0][1], n)]
    os.write(pipes[0][1], b"x")
    c, box = threading.Condition(), []
    threads += [start(waits, c, box, n), start(notifies, c, box, n)]
    b = threading.Barrier(2)
    threads += [start(meets, b, n), start(meets, b, n)]
    lock = threading.Lock()
    threads += [start(locks, lock, n), start(locks, lock, n)]
    threads += [start(times_out, n // 10), start(timers, n // 10), start(spawns, n // 2)]
    for t in threads: t.join()
    for p in pipes:
        os.close(p[0])
        os.close(p[1])
    # Alone, each: whatever runs beside it keeps a mistake from showing.
    for f, args in [(chain, (s[0], s[1], 0)), (times_out, (3,)), (timers, (3,)), (spawns, (3,))]:
        start(f, *args).join()
    for t in [start(produce, q, 50), start(consume, q, 50)]: t.join()
    for t in [start(meets, b, 50), start(meets, b, 50)]: t.join()
    for t in [start(waits, c, box, 50), start(notifies, c, box, 50)]: t.join()
    for t in [start(locks, lock, 300), start(locks, lock, 300)]: t.join()
`)
	require.NoError(t, err)
	deadline := time.Now().Add(2 * time.Second)
	for time.Now().Before(deadline) {
		_, err := in.Call(t.Context(), m.Get("rounds"), 200)
		require.NoError(t, err)
		v, err := in.Eval(t.Context(), m, "errors")
		require.NoError(t, err)
		require.Equal(t, "[]", v.String())
	}
	require.NoError(t, in.Wait(t.Context()))
	require.False(t, in.Deadlocked())
	require.NoError(t, in.Close())
	check()
}

// TestDeadlockClose closes an interpreter whose threads run into deadlocks over and over.
func TestDeadlockClose(t *testing.T) {
	check := noLeak(t)
	globals, again := calls(10)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, DetectDeadlock: true, Globals: globals})
	result := make(chan error)
	go func() {
		_, err := in.Exec(context.Background(), "main.py", "import threading\ne = threading.Event()\ndef f():\n"+
			"    while True:\n        try: e.wait()\n        except DeadlockError: called()\n"+
			"threading.Thread(target=f).start()\nf()")
		result <- err
	}()
	<-again
	require.NoError(t, in.Close())
	require.True(t, errors.Is(<-result, interp.ErrClosed))
	check()
}
