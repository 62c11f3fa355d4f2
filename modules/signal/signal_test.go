//go:build unix

package signal_test

import (
	"bytes"
	"context"
	"os"
	ossignal "os/signal"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/signal"
)

func open(t *testing.T) (*interp.Interp, *bytes.Buffer) {
	t.Helper()
	out := new(bytes.Buffer)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: out})
	t.Cleanup(func() { in.Close() })
	return in, out
}

func exec(t *testing.T, in *interp.Interp, script string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err := in.Exec(ctx, "test.py", "import os, signal, subprocess, threading, time\n"+script)
	require.NoError(t, err)
}

func kill(t *testing.T, sig syscall.Signal) {
	t.Helper()
	require.NoError(t, syscall.Kill(os.Getpid(), sig))
}

// TestHost has a host be told of a signal before, while and after a script handles it.
func TestHost(t *testing.T) {
	ch := make(chan os.Signal, 10)
	ossignal.Notify(ch, syscall.SIGUSR1)
	defer ossignal.Stop(ch)
	told := func() {
		t.Helper()
		kill(t, syscall.SIGUSR1)
		select {
		case <-ch:
		case <-time.After(10 * time.Second):
			t.Fatal("the host is not told")
		}
	}
	told()
	in, out := open(t)
	exec(t, in, "got = []\nsignal.signal(signal.SIGUSR1, lambda n, f: got.append(n))")
	told()
	exec(t, in, "signal.signal(signal.SIGUSR1, signal.SIG_DFL)")
	told()
	exec(t, in, "signal.signal(signal.SIGUSR1, lambda n, f: print('handled', n))\nos.kill(os.getpid(), signal.SIGUSR1)")
	require.Equal(t, "handled 10\n", out.String())
	<-ch
	require.NoError(t, in.Close())
	told()
}

// TestIdle has a signal come while no script runs: the next call handles it.
func TestIdle(t *testing.T) {
	in, out := open(t)
	exec(t, in, "signal.signal(signal.SIGUSR2, lambda n, f: print('handled'))")
	kill(t, syscall.SIGUSR2)
	require.Eventually(t, func() bool {
		exec(t, in, "time.sleep(0)")
		return out.String() == "handled\n"
	}, 10*time.Second, time.Millisecond)
}

// ready is a script's output that calls a function when the script says that it is ready.
type ready struct {
	bytes.Buffer
	f func()
}

func (r *ready) Write(p []byte) (int, error) {
	if bytes.Contains(p, []byte("ready")) {
		r.f()
		return len(p), nil
	}
	return r.Buffer.Write(p)
}

// TestInterrupt has the host's Interrupt do what SIGINT does to the script.
func TestInterrupt(t *testing.T) {
	out := new(ready)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: out})
	defer in.Close()
	out.f = in.Interrupt
	exec(t, in, "try:\n    print('ready', flush=True)\n    time.sleep(60)\nexcept KeyboardInterrupt:\n    print('KeyboardInterrupt', flush=True)")
	exec(t, in, `
got = []
signal.signal(signal.SIGINT, lambda n, f: got.append(n))
print('ready', flush=True)
while not got: time.sleep(0.001)
print('handler', got, flush=True)`)
	require.Equal(t, "KeyboardInterrupt\nhandler [2]\n", out.String())
}

// TestStorm sends signals in quick succession to a script that waits for children and pipes.
func TestStorm(t *testing.T) {
	in, _ := open(t)
	stop := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-stop:
				return
			case <-time.After(100 * time.Microsecond):
				_ = syscall.Kill(os.Getpid(), syscall.SIGCHLD)
				_ = syscall.Kill(os.Getpid(), syscall.SIGUSR1)
			}
		}
	}()
	defer func() {
		close(stop)
		<-done
	}()
	ossignal.Notify(make(chan os.Signal, 1), syscall.SIGUSR1) // for as long as the storm lasts
	exec(t, in, `
count = 0
def handler(n, f):
    global count
    count += 1
signal.signal(signal.SIGCHLD, handler)
signal.signal(signal.SIGUSR1, handler)
for i in range(20):
    assert subprocess.run(["cat"], input=b"x" * 100000, capture_output=True).stdout == b"x" * 100000
    assert subprocess.run(["sh", "-c", "exit 3"]).returncode == 3
assert subprocess.check_output(["sh", "-c", "sleep 0.2; echo x"]) == b"x\n"
assert count > 20, count`)
}

// TestCancel cancels the host call in what waits for signals.
func TestCancel(t *testing.T) {
	for _, script := range []string{"signal.pause()", "signal.sigwait([signal.SIGUSR2])", "signal.sigtimedwait([signal.SIGUSR2], 60)",
		"signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001); signal.signal(signal.SIGALRM, lambda *a: None); time.sleep(60)"} {
		in, _ := open(t)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(50*time.Millisecond, cancel)
		_, err := in.Exec(ctx, "test.py", "import signal, time\nsignal.signal(signal.SIGALRM, lambda *a: None)\n"+script)
		require.ErrorIs(t, err, context.Canceled, script)
		require.NoError(t, in.Close())
	}
}

// TestTimersInFakeTime sets timers and waits where time passes at once.
func TestTimersInFakeTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := parktest.New(t, native.ModuleEntry{Name: "signal", Declare: signal.Module})
		th := w.Thread()
		m := w.Import(th, "signal").Value()
		w.Call(th, m, "_pthread_sigmask", object.Int(0), object.NewList([]object.Value{object.Int(14)}).Value())
		start := time.Now()
		w.Call(th, m, "alarm", object.Int(3600))
		time.Sleep(600 * time.Second)
		require.Equal(t, "(3000.0, 0.0)", w.Repr(th, w.Call(th, m, "getitimer", object.Int(0))))
		require.Equal(t, "14", w.Repr(th, w.Call(th, m, "_sigwait", object.NewList([]object.Value{object.Int(14)}).Value())))
		require.Equal(t, time.Hour, time.Since(start))
		require.Equal(t, "None", w.Repr(th, w.Call(th, m, "sigtimedwait", object.NewList([]object.Value{object.Int(14)}).Value(), object.Float(1800))))
		require.Equal(t, time.Hour+30*time.Minute, time.Since(start))
		w.Call(th, m, "setitimer", object.Int(0), object.Int(10), object.Int(10))
		for range 3 {
			w.Call(th, m, "_sigwait", object.NewList([]object.Value{object.Int(14)}).Value())
		}
		require.Equal(t, time.Hour+30*time.Minute+30*time.Second, time.Since(start))
		w.Call(th, m, "setitimer", object.Int(0), object.Int(0))
		w.Close()
		th.Runtime.Release()
	})
}
