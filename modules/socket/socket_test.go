//go:build linux

package socket_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/modules"
	"github.com/starling-lang/starling/modules/socket"
)

func TestDeclarations(t *testing.T) {
	interp.New(interp.Options{}).Close() // sets the types up
	if err := native.CheckAll([]native.ModuleEntry{{Name: "socket", Declare: socket.Module}}); err != nil {
		t.Error(err)
	}
}

func openFiles(t testing.TB) int {
	t.Helper()
	list, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

// warmUp opens what Go's runtime keeps open once it has waited for a descriptor.
func warmUp(t testing.TB) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	w.Close()
}

// open makes an interpreter; when the test has closed it no descriptor or goroutine may be left.
func open(t testing.TB) (*interp.Interp, *bytes.Buffer) {
	warmUp(t)
	files, here := openFiles(t), goleak.IgnoreCurrent()
	var out bytes.Buffer
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: &out, Stderr: &out})
	t.Cleanup(func() {
		in.Close()
		if n := openFiles(t); n > files {
			t.Errorf("%d descriptors were left open", n-files)
		}
		if err := goleak.Find(here); err != nil {
			t.Error(err)
		}
	})
	return in, &out
}

// everything that waits, each with what it runs in a thread of its own: the socket pair a, b is idle.
var waits = map[string]string{
	"recv":      "a.recv(1)",
	"recv_into": "a.recv_into(bytearray(1))",
	"recvfrom":  "a.recvfrom(1)",
	"sendall":   "a.sendall(bytes(1 << 24))",
	"timeout":   "a.settimeout(1000); a.recv(1)",
	"accept":    "socket.create_server(('127.0.0.1', 0)).accept()",
	"makefile":  "a.makefile('rb').read(1)",
	"readline":  "a.makefile('r').readline()",
	"select":    "select.select([a], [], [])",
	"nothing":   "select.select([], [], [])",
	"poll":      "p = select.poll(); p.register(a, select.POLLIN); p.poll()",
	"epoll":     "e = select.epoll(); e.register(a, select.EPOLLIN); e.poll()",
	"selectors": "s = selectors.DefaultSelector(); s.register(a, selectors.EVENT_READ); s.select()",
	"nested":    "e = select.epoll(); f = select.epoll(); f.register(a, 1); e.register(f, 1); e.poll()",
}

const prelude = "import select, selectors, socket, threading, time\na, b = socket.socketpair()\n"

// blocked waits until a thread of the interpreter waits.
func blocked(t testing.TB, in *interp.Interp, n int) {
	t.Helper()
	for range 5000 {
		waiting := 0
		for _, info := range in.Threads() {
			if info.Waits != "" {
				waiting++
			}
		}
		if waiting >= n {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatal("nothing waits")
}

// each runs a wait on the main thread, and calls stop while it waits; it returns the script's error.
func each(t *testing.T, stop func(in *interp.Interp, cancel func()), check func(t *testing.T, err error)) {
	for name, code := range waits {
		t.Run(name, func(t *testing.T) {
			in, _ := open(t)
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			done := make(chan error, 1)
			go func() {
				_, err := in.Exec(ctx, name+".py", prelude+code)
				done <- err
			}()
			blocked(t, in, 1)
			start := time.Now()
			stop(in, cancel)
			select {
			case err := <-done:
				check(t, err)
				t.Log(time.Since(start))
			case <-time.After(20 * time.Second):
				t.Fatal("still waiting")
			}
		})
	}
}

func TestCancel(t *testing.T) {
	each(t, func(_ *interp.Interp, cancel func()) { cancel() }, func(t *testing.T, err error) {
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
}

func TestClose(t *testing.T) {
	each(t, func(in *interp.Interp, _ func()) { in.Close() }, func(t *testing.T, err error) {
		if !errors.Is(err, interp.ErrClosed) {
			t.Error(err)
		}
	})
}

func TestInterrupt(t *testing.T) {
	each(t, func(in *interp.Interp, _ func()) { in.Interrupt() }, func(t *testing.T, err error) {
		if err == nil || !strings.Contains(err.Error(), "KeyboardInterrupt") {
			t.Error(err)
		}
	})
}

// exec runs a script that must succeed, and compares what it prints.
func exec(t *testing.T, code, want string) {
	t.Helper()
	in, out := open(t)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if _, err := in.Exec(ctx, "test.py", prelude+code); err != nil {
		t.Error(err)
	}
	in.Close()
	if got := out.String(); got != want {
		t.Errorf("printed %q, want %q", got, want)
	}
}

// TestCloseWhileWaiting closes what other threads wait for: CPython leaves them waiting.
func TestCloseWhileWaiting(t *testing.T) {
	in, out := open(t)
	m := in.NewMain("test.py")
	run(t, in, m, prelude+`server = socket.create_server(("127.0.0.1", 0))
e = select.epoll()
e.register(a, select.EPOLLIN)
p = select.poll()
p.register(b, select.POLLIN)
c, d = socket.socketpair()
results = []

def wait(name, f, *args):
    try:
        results.append((name, f(*args) and "result"))
    except Exception as x:
        results.append((name, type(x).__name__, str(x)))

threads = [
    threading.Thread(target=wait, args=("recv", c.recv, 1)),
    threading.Thread(target=wait, args=("accept 1", server.accept)),
    threading.Thread(target=wait, args=("accept 2", server.accept)),
    threading.Thread(target=wait, args=("epoll", e.poll)),
    threading.Thread(target=wait, args=("poll", p.poll)),
    threading.Thread(target=wait, args=("select", select.select, [b], [], [])),
]
for t in threads:
    t.start()
`)
	blocked(t, in, 6)
	run(t, in, m, `for x in (c, server, e, b):
    x.close()
for t in threads:
    t.join()
for r in sorted(results):
    print(*r)
`)
	if want := `accept 1 OSError [Errno 9] Bad file descriptor
accept 2 OSError [Errno 9] Bad file descriptor
epoll ValueError I/O operation on closed epoll object
poll result
recv OSError [Errno 9] Bad file descriptor
select OSError [Errno 9] Bad file descriptor
`; out.String() != want {
		t.Errorf("printed %q, want %q", out, want)
	}
}

// run executes code in a module.
func run(t *testing.T, in *interp.Interp, m *interp.Module, code string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, err := in.ExecModule(ctx, m, code); err != nil {
		t.Fatal(err)
	}
}

// TestCloseNumberWhileWaiting closes descriptors by their numbers while threads wait for them.
func TestCloseNumberWhileWaiting(t *testing.T) {
	exec(t, `
import os
results = []

def wait(name, f, *args):
    try:
        results.append((name, f(*args)))
    except Exception as x:
        results.append((name, type(x).__name__, str(x)))

r1, w1 = os.pipe()
r2, w2 = os.pipe()
p = select.poll()
p.register(r2, select.POLLIN)
threads = [
    threading.Thread(target=wait, args=("select", select.select, [r1], [], [])),
    threading.Thread(target=wait, args=("poll", lambda: p.poll() == [(r2, select.POLLNVAL)])),
    threading.Thread(target=wait, args=("read", os.read, r1, 1)),
]
for t in threads:
    t.start()
time.sleep(0.05)
os.close(r1)
os.close(r2)
for t in threads:
    t.join()
os.close(w1)
os.close(w2)
for r in sorted(results):
    print(*r)
`, `poll True
read OSError [Errno 9] Bad file descriptor
select OSError [Errno 9] Bad file descriptor
`)
}

// TestForgotten drops sockets and epoll objects without closing them.
func TestForgotten(t *testing.T) {
	in, _ := open(t)
	before := openFiles(t)
	if _, err := in.Exec(context.Background(), "test.py", "import select, socket\nfor _ in range(200): socket.socketpair(); select.epoll(); socket.socket()\n"); err != nil {
		t.Fatal(err)
	}
	for range 100 {
		runtime.GC()
		if openFiles(t) <= before+20 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d descriptors are open", openFiles(t)-before)
}

// limitFiles sets how many descriptors the process may open.
func limitFiles(t *testing.T, n uint64) {
	var old syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &old); err != nil {
		t.Fatal(err)
	}
	if n > old.Max {
		t.Skipf("the system allows %d descriptors", old.Max)
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &syscall.Rlimit{Cur: n, Max: old.Max}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &old); err != nil {
			t.Error(err)
		}
	})
}

// TestTooManyFiles runs out of descriptors: with sockets that are in use, and with forgotten ones.
func TestTooManyFiles(t *testing.T) {
	limitFiles(t, uint64(openFiles(t)+60))
	exec(t, `
kept = []
for make in (socket.socket, socket.socketpair, select.epoll, lambda: socket.create_connection(("127.0.0.1", 1))):
    try:
        for _ in range(200):
            kept.append(make())
    except OSError as x:
        print(x)
kept.clear()
for _ in range(200):
    socket.socketpair()
`, strings.Repeat("[Errno 24] Too many open files\n", 4))
}

func systemThreads(t *testing.T) int {
	list, err := os.ReadDir("/proc/self/task")
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

// TestShared has threads use the same sockets and the same selector, while others close and replace them.
func TestShared(t *testing.T) {
	exec(t, `
stop = time.monotonic() + 0.5
errors = set()

def use():
    while time.monotonic() < stop:
        x = shared[0]
        for f in (lambda: x[0].send(b"x"), lambda: x[1].recv(10), lambda: select.select([x[0]], [x[1]], [], 0.001), lambda: x[1].settimeout(0.001), lambda: repr(x[0]), lambda: odd.__init__(), lambda: odd.getsockname(), lambda: odd.recv(1)):
            try:
                f()
            except (OSError, ValueError) as e:
                errors.add(type(e).__name__)

def replace():
    while time.monotonic() < stop:
        new = socket.socketpair()
        for s in new:
            s.settimeout(0.001)
        old, shared[0] = shared[0], new
        time.sleep(0.0005)
        for s in old:
            s.close()

shared = [socket.socketpair()]
odd = socket.socket()
for s in shared[0]:
    s.settimeout(0.001)
threads = [threading.Thread(target=f) for f in [use] * 4 + [replace]]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(errors <= {"OSError", "ValueError", "TimeoutError", "BrokenPipeError", "BlockingIOError", "ConnectionResetError"} or errors)
`, "True\n")
}

// TestSignals sends the process signals all the time: no call may end early.
func TestSignals(t *testing.T) {
	stop := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-stop:
				return
			default:
				// SIGURG is what Go's runtime sends its own threads.
				if err := syscall.Kill(syscall.Getpid(), syscall.SIGURG); err != nil {
					t.Error(err)
				}
				time.Sleep(20 * time.Microsecond)
			}
		}
	}()
	defer func() { close(stop); <-done }()
	exec(t, `
a.settimeout(0.2)
e = select.epoll()
e.register(a, select.EPOLLIN)
p = select.poll()
p.register(a, select.POLLIN)
def late(seconds, f, *args):
    start = time.monotonic()
    try:
        print(f(*args), end=" ")
    except TimeoutError as x:
        print(x, end=" ")
    print(seconds <= time.monotonic() - start < 5)
late(0.2, a.recv, 1)
late(0.1, select.select, [a], [], [], 0.1)
late(0.1, e.poll, 0.1)
late(0.1, p.poll, 100)
data = bytes(1 << 22)
t = threading.Thread(target=b.sendall, args=(data,))
t.start()
n = 0
while n < len(data):
    n += len(a.recv(1 << 16))
t.join()
print(n == len(data))
`, "timed out True\n([], [], []) True\n[] True\n[] True\nTrue\n")
}

// TestFullBacklog connects to a Unix socket whose queue is full: the thread waits until there is room.
func TestFullBacklog(t *testing.T) {
	exec(t, `
server = socket.socket(socket.AF_UNIX)
server.bind("\0starling-test-%d-%d" % (id(server), time.time_ns()))
server.listen(0)
clients = [socket.socket(socket.AF_UNIX) for _ in range(4)]
def connect(c):
    c.connect(server.getsockname())
    c.send(b"here")
threads = [threading.Thread(target=connect, args=(c,)) for c in clients]
for t in threads:
    t.start()
time.sleep(0.02)
print([server.accept()[0].recv(10) for _ in clients])
for t in threads:
    t.join()
full = [socket.socket(socket.AF_UNIX) for _ in range(3)]
for c in full:
    c.setblocking(False)
print({c.connect_ex(server.getsockname()) for c in full})
`, "[b'here', b'here', b'here', b'here']\n{0, 11}\n")
}
