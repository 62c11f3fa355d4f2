//go:build linux && !race

package subprocess_test

import (
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// peak returns the most memory that the process has had, in bytes.
func peak(t *testing.T) int {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(status), "VmHWM:")
	require.True(t, found)
	n, err := strconv.Atoi(strings.Fields(rest)[0])
	require.NoError(t, err)
	return n << 10
}

// TestFlood sends a child 100 MB that come back on both streams, in no more than twice the memory of the data.
func TestFlood(t *testing.T) {
	const size = 100_000_000
	in, _ := open(t)
	exec(t, in, "run(['true'])")
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil { // has the peak counted anew
		t.Skip(err)
	}
	before := peak(t)
	exec(t, in, fmt.Sprintf(`
data = bytes(%d)
out, err = Popen("exec tee /dev/stderr", shell=True, stdin=PIPE, stdout=PIPE, stderr=PIPE).communicate(data)
assert len(out) == len(err) == len(data)
assert out == data and err == data`, size))
	const slack = 64 << 20 // what else there is, such as garbage
	require.Less(t, peak(t)-before, 2*3*size+slack)
}
