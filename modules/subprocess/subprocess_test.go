//go:build linux

package subprocess_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

func open(t *testing.T) (*interp.Interp, *bytes.Buffer) {
	t.Helper()
	out := new(bytes.Buffer)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: out, OpenFiles: true})
	t.Cleanup(func() { in.Close() })
	return in, out
}

func exec(t *testing.T, in *interp.Interp, script string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err := in.Exec(ctx, "test.py", "import os, subprocess, threading, time\nfrom subprocess import Popen, PIPE, run\n"+script)
	require.NoError(t, err)
}

// descriptors counts the open files of this process.
func descriptors(t *testing.T) int {
	t.Helper()
	names, err := os.ReadDir("/proc/self/fd")
	require.NoError(t, err)
	return len(names)
}

// children counts the child processes, dead or alive.
func children(t *testing.T) int {
	t.Helper()
	tasks, err := os.ReadDir("/proc/self/task")
	require.NoError(t, err)
	n := 0
	for _, task := range tasks {
		list, err := os.ReadFile("/proc/self/task/" + task.Name() + "/children")
		if err == nil { // a thread can end
			n += len(strings.Fields(string(list)))
		}
	}
	return n
}

// TestManyChildren starts children by the hundred, in all ways, and looks for what is left of them.
func TestManyChildren(t *testing.T) {
	n := 300
	if s := os.Getenv("STARLING_CHILDREN"); s != "" {
		var err error
		n, err = strconv.Atoi(s)
		require.NoError(t, err)
	}
	in, _ := open(t)
	exec(t, in, "run(['true'])")
	files, processes := descriptors(t), children(t)
	exec(t, in, fmt.Sprintf(`
def some():
    for i in range(%d // 6):
        assert run(["true"]).returncode == 0
        assert run(["echo", "x"], capture_output=True).stdout == b"x\n"
        Popen(["true"])
        try: Popen(["no-such-program"], stdin=PIPE, stdout=PIPE)
        except FileNotFoundError: pass
        Popen(["cat"], stdin=PIPE, stdout=PIPE).communicate(b"x", timeout=30)
        os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)
threads = [threading.Thread(target=some) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
`, n))
	require.Eventually(t, func() bool { return children(t) == processes }, 10*time.Second, time.Millisecond)
	require.LessOrEqual(t, descriptors(t), files+3) // pipes that the collector will find
}

// TestClose closes interpreters whose children run.
func TestClose(t *testing.T) {
	files, processes := descriptors(t), children(t)
	for _, script := range []string{
		"Popen(['sleep', '60'])",
		"p = Popen(['sleep', '60'], stdin=PIPE, stdout=PIPE)",
		"Popen('sleep 60 & sleep 60 & wait', shell=True, start_new_session=True)",
		"os.posix_spawn('/bin/sleep', ['sleep', '60'], {})",
		"Popen(['sh', '-c', 'trap \"\" TERM HUP INT; while :; do sleep 1; done'], process_group=0)",
		"threading.Thread(target=lambda: run(['sleep', '60']), daemon=True).start(); time.sleep(0.05)",
		"threading.Thread(target=lambda: run(['cat'], stdin=os.pipe()[0], capture_output=True), daemon=True).start(); time.sleep(0.05)",
	} {
		in, _ := open(t)
		exec(t, in, script)
		start := time.Now()
		require.NoError(t, in.Close())
		require.Less(t, time.Since(start), 5*time.Second, script)
		require.Equal(t, processes, children(t), script)
	}
	require.LessOrEqual(t, descriptors(t), files+10) // pipes that the collector will find
}

// TestCancel cancels the host call in the middle of everything that waits.
func TestCancel(t *testing.T) {
	for name, script := range map[string]string{
		"wait":         "Popen(['sleep', '60']).wait()",
		"wait timeout": "Popen(['sleep', '60']).wait(60)",
		"communicate":  "Popen(['sleep', '60'], stdout=PIPE, stderr=PIPE).communicate()",
		"send":         "Popen(['sleep', '60'], stdin=PIPE, stdout=PIPE).communicate(b'x' * 1000000)",
		"one pipe":     "Popen(['sleep', '60'], stdout=PIPE).communicate()",
		"read":         "Popen(['sleep', '60'], stdout=PIPE).stdout.read()",
		"text":         "Popen(['sleep', '60'], stdout=PIPE, text=True).stdout.readline()",
		"write":        "p = Popen(['sleep', '60'], stdin=PIPE, bufsize=0); p.stdin.write(b'x' * 1000000)",
		"run":          "run(['sleep', '60'])",
		"flood":        "run('yes | cat', shell=True, stdout=PIPE, start_new_session=True)",
		"waitpid":      "os.waitpid(Popen(['sleep', '60']).pid, 0)",
		"os.wait":      "p = Popen(['sleep', '60']); os.wait()",
		"os.system":    "os.system('exec sleep 60')",
		"os.read":      "r, w = os.pipe(); os.read(r, 1)",
		"os.write":     "r, w = os.pipe(); os.write(w, b'x' * 1000000)",
		"exit":         "with Popen(['sleep', '60']): pass",
	} {
		t.Run(name, func(t *testing.T) {
			in, _ := open(t)
			ctx, cancel := context.WithCancel(t.Context())
			time.AfterFunc(100*time.Millisecond, cancel)
			start := time.Now()
			_, err := in.Exec(ctx, "test.py", "import os\nfrom subprocess import Popen, PIPE, run\n"+script)
			require.ErrorIs(t, err, context.Canceled)
			require.Less(t, time.Since(start), 10*time.Second)
			require.NoError(t, in.Close())
		})
	}
}

// TestHostStreams has children print where the host takes the script's output.
func TestHostStreams(t *testing.T) {
	in, out := open(t)
	exec(t, in, `
print("first", flush=True)
run(["echo", "second"])
print("third", flush=True)
run("echo fourth >&2", shell=True, stderr=subprocess.STDOUT)
run("sleep 60 & echo fifth; cat", shell=True, start_new_session=True)
print("sixth", flush=True)`)
	require.Equal(t, "first\nsecond\nthird\nfourth\nfifth\nsixth\n", out.String())
	require.NoError(t, in.Close())
}

// TestNoDescriptors has the process run out of them.
func TestNoDescriptors(t *testing.T) {
	var old syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_NOFILE, &old))
	in, _ := open(t)
	exec(t, in, "run(['true'], capture_output=True)")
	limit := old
	limit.Cur = uint64(descriptors(t)) + 8
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit))
	defer func() { require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &old)) }()
	exec(t, in, `
files = []
try:
    while True: files.append(os.open("/dev/null", os.O_RDONLY))
except OSError as e:
    assert e.errno == 24, e
for kw in ({}, {"stdout": PIPE}, {"stdin": PIPE, "stdout": PIPE, "stderr": PIPE}, {"stdout": subprocess.DEVNULL}):
    try:
        Popen(["true"], **kw)
        assert False, kw
    except OSError as e:
        assert (e.errno, e.filename) == (24, None), e
for fd in files: os.close(fd)`)
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &old))
	exec(t, in, "assert run(['echo', 'x'], capture_output=True).stdout == b'x\\n'")
}
