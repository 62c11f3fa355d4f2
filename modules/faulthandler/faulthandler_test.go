package faulthandler_test

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// buffer is a stream of the host's own, without a descriptor.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// TestHostStream writes to a host's standard error, over and over.
func TestHostStream(t *testing.T) {
	var out buffer
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stderr: &out})
	_, err := in.Exec(t.Context(), "main.py", "import faulthandler, sys\ndef f(): faulthandler.dump_traceback(all_threads=False)\nf()")
	require.NoError(t, err)
	require.Equal(t, "Stack (most recent call first):\n  File \"main.py\", line 2 in f\n  File \"main.py\", line 3 in <module>\n", out.String())

	_, err = in.Exec(t.Context(), "main.py", "import faulthandler\nfaulthandler.dump_traceback_later(.001, exit=True)")
	require.ErrorContains(t, err, "NotImplementedError")
	_, err = in.Exec(t.Context(), "main.py", "import faulthandler, time\nfaulthandler.dump_traceback_later(.002, repeat=True)\ntime.sleep(.1)")
	require.NoError(t, err)
	require.Eventually(t, func() bool { return strings.Count(out.String(), "Timeout (0:00:00.002000)!\n") > 2 }, 10*time.Second, time.Millisecond)
	require.NoError(t, in.Close())
}
