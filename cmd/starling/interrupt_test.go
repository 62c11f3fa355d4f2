//go:build unix

package main

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// process is a running starling command.
type process struct {
	*exec.Cmd
	stdin  io.WriteCloser
	stdout *bufio.Reader
	stderr output
}

// output is what a command writes to its standard error output.
type output struct {
	mu   sync.Mutex // guards text
	text []byte
}

func (e *output) Write(b []byte) (int, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.text = append(e.text, b...)
	return len(b), nil
}

func (e *output) String() string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return string(e.text)
}

// take returns what there is, and forgets it.
func (e *output) take() string {
	e.mu.Lock()
	defer e.mu.Unlock()
	text := string(e.text)
	e.text = nil
	return text
}

// startScript runs a script in the python dialect, in which threads may wait for ever, and returns when it
// has printed "ready".
func startScript(t *testing.T, script string, files map[string]string) *process {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	path := filepath.Join(dir, "script.py")
	require.NoError(t, os.WriteFile(path, []byte(script), 0o666))
	p := &process{Cmd: exec.Command("starling", "--no-deadlock-error", path)}
	var err error
	p.stdin, err = p.StdinPipe()
	require.NoError(t, err)
	out, err := p.StdoutPipe()
	require.NoError(t, err)
	p.stdout, p.Stderr = bufio.NewReader(out), &p.stderr
	require.NoError(t, p.Start())
	t.Cleanup(func() {
		if p.ProcessState == nil {
			_ = p.Process.Kill()
			_ = p.Wait()
		}
	})
	line, err := p.stdout.ReadString('\n')
	require.Equal(t, "ready\n", line, "%v %s", err, &p.stderr)
	return p
}

const (
	// mainWaits and mainRuns match what a command tells of its threads on SIGQUIT: its main thread waits, or
	// is behind the lines of begin.
	mainWaits = `(?s)\[MainThread\] \(most recent call first\):\n  waits for .* in <module>\n$`
	mainRuns  = `(?s)\[MainThread\].*(script\.py", line ([3-9]|\d\d) in <module>|\.\.\.)\n$`
	// mainEnded matches where only other threads are left.
	mainEnded = `^Thread 0x0{15}2 [^\n]*\n(  [^\n]*\n)+$`
)

// reaches waits until the threads are where the pattern says.
func (p *process) reaches(t *testing.T, pattern string) {
	t.Helper()
	re := regexp.MustCompile(pattern)
	var dump string
	late := time.Now().Add(20 * time.Second)
	for ; !re.MatchString(dump); dump = p.stderr.take() {
		require.True(t, time.Now().Before(late), "not %s:\n%s", pattern, dump)
		require.NoError(t, p.Process.Signal(syscall.SIGQUIT))
		for asked := time.Now(); p.stderr.String() == "" && time.Since(asked) < time.Second; { // nothing, if no thread runs
			time.Sleep(time.Millisecond)
		}
	}
}

// tells waits until the standard error output matches.
func (p *process) tells(t *testing.T, pattern string) {
	t.Helper()
	re := regexp.MustCompile(pattern)
	require.Eventually(t, func() bool { return re.MatchString(p.stderr.String()) }, 20*time.Second, time.Millisecond, pattern)
}

func (p *process) interrupt(t *testing.T) {
	t.Helper()
	require.NoError(t, p.Process.Signal(syscall.SIGINT))
}

// end waits for the end of the process, which must come within some seconds, and
// returns its status and what else it printed.
func (p *process) end(t *testing.T) (status int, stdout string) {
	t.Helper()
	timer := time.AfterFunc(20*time.Second, func() { _ = p.Process.Kill() })
	defer timer.Stop()
	rest, err := io.ReadAll(p.stdout)
	require.NoError(t, err)
	_ = p.Wait() // the status tells
	require.NotEqual(t, -1, p.ProcessState.ExitCode(), "killed: it did not end\n%s%s", rest, &p.stderr)
	return p.ProcessState.ExitCode(), string(rest)
}

const begin = "import sys, threading, time, queue\nprint('ready', flush=True)\n"

// TestInterrupt has Ctrl-C end everything that a main thread can be doing.
func TestInterrupt(t *testing.T) {
	busy := []string{"loop", "counting", "recursion", "generator", "sum", "sort", "native loop", "count"}
	for name, script := range map[string]string{
		"loop":        "while True: pass",
		"counting":    "i = 0\nwhile True: i += 1",
		"recursion":   "def f(n):\n    return n < 1 or f(n - 1) and f(n - 1)\nf(500)",
		"generator":   "def g():\n    while True: yield 1\nfor _ in g(): pass",
		"sum":         "def g():\n    while True: yield 1\nsum(g())",
		"sort":        "class C:\n    def __lt__(self, other): return False\nwhile True: sorted([C() for _ in range(100)])",
		"native loop": "import itertools\nfor _ in itertools.filterfalse(lambda x: True, itertools.count()): pass",
		"count":       "import itertools, collections\ncollections.deque(itertools.count(), 0)",
		"sleep":       "time.sleep(60)",
		"lock":        "l = threading.Lock(); l.acquire(); l.acquire()",
		"lock wait":   "l = threading.Lock(); l.acquire(); l.acquire(timeout=60)",
		"rlock":       "l = threading.RLock()\nt = threading.Thread(target=l.acquire); t.start(); t.join(); l.acquire()",
		"queue":       "queue.Queue().get()",
		"queue wait":  "queue.Queue().get(timeout=60)",
		"full queue":  "q = queue.Queue(1); q.put(1); q.put(2)",
		"queue join":  "q = queue.Queue(1); q.put(1); q.join()",
		"join":        "t = threading.Thread(target=time.sleep, args=(60,), daemon=True); t.start(); t.join()",
		"event":       "threading.Event().wait()",
		"event wait":  "threading.Event().wait(60)",
		"condition":   "c = threading.Condition()\nwith c: c.wait()",
		"semaphore":   "threading.Semaphore(0).acquire()",
		"barrier":     "threading.Barrier(2).wait()",
		"input":       "input()",
		"stdin":       "sys.stdin.read()",
		"import":      "import slow",
		"load":        "load('slow.py', 'x')",
		"handler":     "try:\n    time.sleep(60)\nexcept ValueError:\n    pass",
		"beside threads": "for _ in range(3):\n    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n" +
			"while True: time.sleep(.001)",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := startScript(t, begin+script, map[string]string{"slow.py": "import time\nwhile True: time.sleep(60)"})
			if slices.Contains(busy, name) {
				p.reaches(t, mainRuns)
			} else {
				p.reaches(t, mainWaits)
			}
			p.interrupt(t)
			status, _ := p.end(t)
			require.Equal(t, 130, status, &p.stderr)
			require.Equal(t, "KeyboardInterrupt", lastLine(p.stderr.String()))
			require.Equal(t, 1, strings.Count(p.stderr.String(), "Traceback"), &p.stderr)
		})
	}
}

func lastLine(text string) string {
	text = strings.TrimSuffix(text, "\n")
	return text[strings.LastIndexByte(text, '\n')+1:]
}

// TestInterruptCaught has scripts do with KeyboardInterrupt what they like.
func TestInterruptCaught(t *testing.T) {
	for _, c := range []struct {
		name, script string
		status       int
		stdout       string
	}{
		{"caught", "try:\n    time.sleep(60)\nexcept KeyboardInterrupt:\n    print('caught')", 0, "caught\n"},
		{"goes on", "try:\n    time.sleep(60)\nexcept KeyboardInterrupt:\n    time.sleep(.1); print('slept')", 0, "slept\n"},
		{"status", "try:\n    input()\nexcept KeyboardInterrupt:\n    sys.exit(3)", 3, ""},
		{"finally", "try:\n    while True: pass\nfinally:\n    print('cleaned')", 130, "cleaned\n"},
		{"with", "l = threading.Lock()\ntry:\n    with l: time.sleep(60)\nfinally: print(l.locked())", 130, "False\n"},
		{"no exception", "try:\n    time.sleep(60)\nexcept Exception:\n    print('no')", 130, ""},
		{"threads", "done = threading.Event()\ndef f():\n    done.wait()\n    print('thread')\nthreading.Thread(target=f).start()\n" +
			"try:\n    time.sleep(60)\nexcept KeyboardInterrupt:\n    done.set()\n    print('main', flush=True)", 0, ""},
		{"condition", "c = threading.Condition()\ntry:\n    with c: c.wait()\nexcept KeyboardInterrupt:\n    print(c.acquire())", 0, "True\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := startScript(t, begin+c.script, nil)
			if c.name == "finally" {
				p.reaches(t, mainRuns)
			} else {
				p.reaches(t, mainWaits)
			}
			p.interrupt(t)
			status, stdout := p.end(t)
			require.Equal(t, c.status, status, &p.stderr)
			if c.stdout != "" {
				require.Equal(t, c.stdout, stdout)
			}
		})
	}
}

// TestInterruptedChild has a child end by Ctrl-C before the signal of the command itself has come: the terminal sends
// it to both, in no order.
func TestInterruptedChild(t *testing.T) {
	const child = "import os, signal, subprocess\np = subprocess.Popen(['sh', '-c', 'echo $$; exec sleep 100'])\n"
	const wait = "sys.exit(p.wait() + 9)"
	for name, c := range map[string]struct {
		script string
		late   bool // we get the signal, too
		status int
		stdout string
		stderr string
	}{
		"wait":    {child + wait, true, 130, "", "KeyboardInterrupt"},
		"os":      {child + "os.waitpid(p.pid, 0)", true, 130, "", "KeyboardInterrupt"},
		"any":     {child + "os.wait()", true, 130, "", "KeyboardInterrupt"},
		"again":   {"import os\ntry: os.kill(os.getpid(), 2)\nexcept KeyboardInterrupt: pass\n" + child + wait, true, 130, "", "KeyboardInterrupt"},
		"handled": {child + "signal.signal(2, lambda n, f: print('handler'))\n" + wait, true, 7, "handler\n", ""},
		"its own": {child + wait, false, 7, "", ""},
		"ignored": {child + "signal.signal(2, signal.SIG_IGN)\n" + wait, false, 7, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := startScript(t, begin+c.script, nil)
			line, err := p.stdout.ReadString('\n')
			require.NoError(t, err)
			pid, err := strconv.Atoi(strings.TrimSpace(line))
			require.NoError(t, err)
			p.reaches(t, mainWaits)
			require.NoError(t, syscall.Kill(pid, syscall.SIGINT))
			if c.late {
				// Its end is known when it was waited for.
				require.Eventually(t, func() bool { return syscall.Kill(pid, 0) == syscall.ESRCH }, 10*time.Second, time.Millisecond)
				p.interrupt(t)
			}
			status, stdout := p.end(t)
			require.Equal(t, c.status, status, &p.stderr)
			require.Equal(t, c.stdout, stdout)
			require.Equal(t, c.stderr, lastLine(p.stderr.String()))
		})
	}
}

// TestInterruptTwice interrupts what a script does about the first time.
func TestInterruptTwice(t *testing.T) {
	p := startScript(t, begin+"try:\n    time.sleep(60)\nfinally:\n    print('again', flush=True)\n    time.sleep(60)\n    print('no')", nil)
	p.interrupt(t)
	line, err := p.stdout.ReadString('\n')
	require.NoError(t, err)
	require.Equal(t, "again\n", line)
	p.reaches(t, mainWaits)
	p.interrupt(t)
	status, stdout := p.end(t)
	require.Equal(t, 130, status)
	require.Empty(t, stdout)
	require.Contains(t, p.stderr.String(), "During handling of the above exception, another exception occurred:")
	require.Equal(t, 2, strings.Count(p.stderr.String(), "\nKeyboardInterrupt\n"))
}

// TestInterruptShutdown interrupts the wait for threads after the end of the main one.
func TestInterruptShutdown(t *testing.T) {
	p := startScript(t, begin+"threading.Thread(target=time.sleep, args=(60,)).start()\n", nil)
	p.reaches(t, mainEnded)
	p.interrupt(t)
	status, _ := p.end(t)
	require.Equal(t, 0, status) // as CPython's: the main script has ended well
	require.Contains(t, p.stderr.String(), "Exception ignored on threading shutdown")
	require.Equal(t, "KeyboardInterrupt", lastLine(p.stderr.String()))
}

// TestInterruptIgnored starts a command that is told to ignore Ctrl-C, as a shell does for jobs in the background.
func TestInterruptIgnored(t *testing.T) {
	cmd := exec.Command("sh", "-c", `trap "" INT; exec starling -c 'import os, time; print("ready", flush=True); time.sleep(0.5); print("end")'`)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	r := bufio.NewReader(out)
	_, err = r.ReadString('\n')
	require.NoError(t, err)
	require.NoError(t, cmd.Process.Signal(syscall.SIGINT))
	rest, err := io.ReadAll(r)
	require.NoError(t, err)
	require.NoError(t, cmd.Wait())
	require.Equal(t, "end\n", string(rest))
}

// TestTerminate leaves SIGTERM, and Ctrl-C before the script runs, to the system.
func TestTerminate(t *testing.T) {
	p := startScript(t, begin+"while True: time.sleep(60)", nil)
	require.NoError(t, p.Process.Signal(syscall.SIGTERM))
	require.Error(t, p.Wait())
	require.Equal(t, syscall.SIGTERM, p.ProcessState.Sys().(syscall.WaitStatus).Signal())

	cmd := exec.Command("starling", "-")
	stdin, err := cmd.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	_, err = io.WriteString(stdin, strings.Repeat("#\n", 1<<16)) // more than a pipe holds: it reads the script
	require.NoError(t, err)
	require.NoError(t, cmd.Process.Signal(syscall.SIGINT))
	require.Error(t, cmd.Wait())
	_ = stdin.Close()
	require.Equal(t, syscall.SIGINT, cmd.ProcessState.Sys().(syscall.WaitStatus).Signal())
}

// TestDaemons ends a program while daemon threads block, and run.
func TestDaemons(t *testing.T) {
	p := startScript(t, begin+`
def spin():
    try:
        while True: pass
    finally: print("no")
for f in (spin, threading.Event().wait, sys.stdin.read):
    threading.Thread(target=f, daemon=True).start()
print("end")
`, nil)
	status, stdout := p.end(t)
	require.Equal(t, 0, status, &p.stderr)
	require.Equal(t, "end\n", stdout)
	require.Empty(t, p.stderr.String())
}

// TestQuit has Ctrl-\ show what all threads do, while the script goes on.
func TestQuit(t *testing.T) {
	p := startScript(t, `import faulthandler, os, threading
lock = threading.Lock()
def waits():
    with lock: pass
lock.acquire()
threading.Thread(target=waits, name="waiter").start()
dump = ""
while "waits for lock" not in dump:
    with open(os.path.join(os.path.dirname(__file__), "dump"), "w+") as f:
        faulthandler.dump_traceback(f)
        f.seek(0)
        dump = f.read()
print("ready", flush=True)
input()
lock.release()
print("end")
`, nil)
	require.NoError(t, p.Process.Signal(syscall.SIGQUIT))
	p.tells(t, `in <module>\n$`)
	_, err := io.WriteString(p.stdin, "\n")
	require.NoError(t, err)
	status, stdout := p.end(t)
	require.Equal(t, 0, status)
	require.Equal(t, "end\n", stdout)
	require.Regexp(t, `(?s)^Thread 0x0{15}2 \[waiter\] \(most recent call first\):
  waits for lock <lock at 0x\w+> at .*script.py:4, held by MainThread, who took it at .*script.py:5, for [\d.]+ m?s
  File ".*script.py", line 4 in waits

Thread 0x0{15}1 \[MainThread\] \(most recent call first\):
.*  File ".*script.py", line \d+ in <module>
$`, p.stderr.String())
}

// TestFaultHandler sends the signals that faulthandler was told of.
func TestFaultHandler(t *testing.T) {
	const stack = `(?s)^(Fatal Python error: Aborted\n\n)?Current thread 0x0{15}1 \[MainThread\] \(most recent call first\):\n.*  File ".*script.py", line \d+ in <module>\n$`
	for _, c := range []struct {
		name, setup string
		signal      syscall.Signal
		status      int
		stdout      string
		stderr      string
	}{
		{"register", "faulthandler.register(10)", syscall.SIGUSR1, 0, "end\n", stack},
		{"one thread", "faulthandler.register(10, all_threads=False)", syscall.SIGUSR1, 0, "end\n", `^Stack \(most recent call first\):\n`},
		{"unregister", "faulthandler.register(10); faulthandler.unregister(10); faulthandler.register(12)", syscall.SIGUSR2, 0, "end\n", stack},
		{"chain", "faulthandler.register(15, chain=True)", syscall.SIGTERM, -1, "", stack},
		{"fatal", "faulthandler.enable()", syscall.SIGABRT, 134, "", stack},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := startScript(t, "import faulthandler\n"+c.setup+"\nprint('ready', flush=True)\ntry:\n    input()\nfinally: print('end')", nil)
			require.NoError(t, p.Process.Signal(c.signal))
			if c.status == 0 {
				p.tells(t, c.stderr)
				_, err := io.WriteString(p.stdin, "\n")
				require.NoError(t, err)
			}
			rest, err := io.ReadAll(p.stdout)
			require.NoError(t, err)
			_ = p.Wait() // the status tells
			require.Equal(t, c.status, p.ProcessState.ExitCode(), &p.stderr)
			require.Equal(t, c.stdout, string(rest))
			require.Regexp(t, c.stderr, p.stderr.String())
		})
	}
}

// TestEndedBySignal sends signals that end a program, also those that Go ignores.
func TestEndedBySignal(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGUSR1, syscall.SIGUSR2, syscall.SIGALRM} {
		p := startScript(t, begin+"while True: time.sleep(60)", nil)
		require.NoError(t, p.Process.Signal(sig))
		require.Error(t, p.Wait())
		require.Equal(t, sig, p.ProcessState.Sys().(syscall.WaitStatus).Signal())
	}
	for script, sig := range map[string]syscall.Signal{
		"import signal\nsignal.alarm(1)\nsignal.pause()":                                 syscall.SIGALRM,
		"import os, signal\nsignal.signal(13, signal.SIG_DFL)\nos.kill(os.getpid(), 13)": syscall.SIGPIPE,
		"import os\nos.abort()":                              syscall.SIGABRT,
		"import signal\nsignal.raise_signal(signal.SIGUSR1)": syscall.SIGUSR1,
		"import signal\nsignal.pthread_sigmask(0, [10])\nsignal.raise_signal(10)\nprint(signal.sigpending(), flush=True)\nsignal.pthread_sigmask(1, [10])": syscall.SIGUSR1,
	} {
		p := startScript(t, begin+script, nil)
		require.Error(t, p.Wait(), script)
		require.Equal(t, sig, p.ProcessState.Sys().(syscall.WaitStatus).Signal(), script)
	}
}

// TestSignalHandler handles signals of another process, in the main thread and while threads are awaited at the end.
func TestSignalHandler(t *testing.T) {
	p := startScript(t, "import signal\nsignal.signal(signal.SIGTERM, lambda n, f: print('handled', n, flush=True))\n"+begin+"signal.pause()\n"+
		"done = threading.Event()\nsignal.signal(signal.SIGUSR1, lambda n, f: done.set())\nthreading.Thread(target=done.wait).start()\nprint('waiting', flush=True)", nil)
	require.NoError(t, p.Process.Signal(syscall.SIGTERM))
	for _, want := range []string{"handled 15\n", "waiting\n"} {
		line, err := p.stdout.ReadString('\n')
		require.NoError(t, err)
		require.Equal(t, want, line)
	}
	p.reaches(t, mainEnded)
	require.NoError(t, p.Process.Signal(syscall.SIGUSR1))
	status, _ := p.end(t)
	require.Equal(t, 0, status, &p.stderr)
}

// TestExit ends a program without ado.
func TestExit(t *testing.T) {
	p := startScript(t, begin+"import os\ntry: os._exit(7)\nfinally: print('no', flush=True)", nil)
	status, stdout := p.end(t)
	require.Equal(t, 7, status)
	require.Empty(t, stdout)
}
