package testrun

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// config is of a run of one file with the text, in the python dialect.
func config(t *testing.T, text string) (Config, *bytes.Buffer) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "test_it.py")
	require.NoError(t, os.WriteFile(name, []byte(text), 0o666))
	var out bytes.Buffer
	return Config{
		Paths: []string{name}, Out: &out, Dialect: func(string) (*object.Dialect, error) { return interp.Python, nil },
		Options: interp.Options{Modules: modules.All(), Executable: "starling"},
	}, &out
}

// A run that is interrupted reports the tests that have ended, and where the one that runs was.
func TestInterrupted(t *testing.T) {
	c, out := config(t, "import time\ndef test_done(): pass\ndef test_long():\n    ready()\n    time.sleep(1000)\ndef test_never(): pass\n")
	ctx, cancel := context.WithCancel(t.Context())
	c.Options.Globals = map[string]any{"ready": func() { cancel() }}
	began := time.Now()
	status, err := Run(ctx, c)
	require.NoError(t, err)
	require.Equal(t, Interrupted, status)
	require.Contains(t, out.String(), "test_it.py::test_long: interrupted")
	require.Contains(t, out.String(), "time.sleep(1000)")
	require.Contains(t, out.String(), "1 error, 1 passed in")
	require.Less(t, time.Since(began), 30*time.Second)
}

// Threads that tests leave behind end with their file.
func TestThreadsLeftBehind(t *testing.T) {
	c, out := config(t, "import threading\ndef test_leaves():\n    threading.Thread(target=threading.Event().wait).start()\n")
	status, err := Run(t.Context(), c)
	require.NoError(t, err)
	require.Equal(t, OK, status, out.String())
}

func TestSelect(t *testing.T) {
	for expr, want := range map[string]bool{
		"queue": true, "GET": true, "put": false, "not put": true, "queue and put": false, "queue or put": true,
		"put or queue and get": true, "(put or queue) and not get": false, "not not get": true, "": true,
	} {
		m, err := parseSelect(expr)
		require.NoError(t, err, expr)
		require.Equal(t, want, m == nil || m("test_queue.py::TestQueue::test_get"), expr)
	}
	for _, expr := range []string{"and", "a b", "(a", "a)", "not", "()", "a or"} {
		_, err := parseSelect(expr)
		require.Error(t, err, expr)
	}
}
