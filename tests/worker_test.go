package tests

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// scriptVariable names the script that the test program runs instead of its tests, as a host of its own.
const scriptVariable = "STARLING_TEST_SCRIPT"

// runHost runs a script as a program that embeds an interpreter does; it returns the exit status.
func runHost(file string) int {
	in := interp.New(interp.Options{
		Modules: modules.All(), Dialect: interp.Python, Files: interp.OSFiles(), OpenFiles: true, Workers: true,
		Stdout: os.Stdout, Stderr: os.Stderr,
	})
	defer in.Close()
	if _, err := in.Exec(context.Background(), file, nil); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if !in.Shutdown(context.Background()) {
		return 1
	}
	return 0
}

// host starts the test program as a host that runs a script.
func host(t *testing.T, script string) (*exec.Cmd, *bufio.Reader) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "script.py")
	require.NoError(t, os.WriteFile(file, []byte(script), 0o600))
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), scriptVariable+"="+file)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it has ended, as a rule
		_ = cmd.Wait()
	})
	return cmd, bufio.NewReader(out)
}

// TestNoOrphans kills a process whose worker runs, and whose worker has one itself: both are gone soon.
func TestNoOrphans(t *testing.T) {
	cmd, out := host(t, `
import multiprocessing as mp, os, time

def sleep(conn):
    conn.send(os.getpid())
    time.sleep(60)

def parent(conn):
    mp.Process(target=sleep, args=(conn,)).start()
    sleep(conn)

if __name__ == "__main__":
    here, there = mp.Pipe()
    mp.Process(target=parent, args=(there,)).start()
    mp.get_context("forkserver").Process(target=sleep, args=(there,)).start()
    print(here.recv(), here.recv(), here.recv(), flush=True)
    time.sleep(60)
`)
	var pids [3]int
	_, err := fmt.Fscan(out, &pids[0], &pids[1], &pids[2])
	require.NoError(t, err)
	require.NoError(t, cmd.Process.Kill())
	// The pipe is at its end when nobody is left who could write to it: neither the workers nor those that were ready.
	done := make(chan error, 1)
	go func() {
		_, err := io.Copy(io.Discard, out)
		done <- err
	}()
	select {
	case err := <-done:
		require.NoError(t, err)
	case <-time.After(5 * time.Second):
		t.Error("a worker lives on")
	}
	for _, pid := range pids {
		require.True(t, gone(pid), "process %d", pid)
	}
}

// gone reports whether a process is none, or a zombie, soon.
func gone(pid int) bool {
	for range 100 {
		state, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil && !running(pid) || strings.Contains(string(state), ") Z ") {
			return true
		}
		time.Sleep(20 * time.Millisecond)
	}
	return false
}

func running(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	defer p.Release()
	return p.Signal(syscall.Signal(0)) == nil
}

// TestForgottenWorkers has a host close an interpreter whose script left processes behind.
func TestForgottenWorkers(t *testing.T) {
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Files: interp.OSFiles(), Workers: true})
	file := filepath.Join(t.TempDir(), "script.py")
	script := `
import multiprocessing as mp, time
pid = 0
if __name__ == "__main__":
    p = mp.Process(target=time.sleep, args=(60,))
    p.start()
    pid = p.pid
`
	require.NoError(t, os.WriteFile(file, []byte(script), 0o600))
	m, err := in.Exec(t.Context(), file, nil)
	require.NoError(t, err)
	pid, _, _ := m.Get("pid").AsInt()
	require.NoError(t, in.Close())
	require.True(t, gone(int(pid)))
}

// TestNoWorkers has a script start a process where the host can't.
func TestNoWorkers(t *testing.T) {
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	defer in.Close()
	_, err := in.Exec(t.Context(), "<string>", "import multiprocessing\nmultiprocessing.Process().start()")
	require.ErrorContains(t, err, "RuntimeError: this program can't start worker processes")
}
