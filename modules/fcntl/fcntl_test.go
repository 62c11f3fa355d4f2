//go:build linux

package fcntl_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// TestStop ends calls that wait for another's lock: by cancellation, by Ctrl-C, and by closing the interpreter.
func TestStop(t *testing.T) {
	for name, lock := range map[string]string{
		"flock": "fcntl.flock(b, fcntl.LOCK_EX)",
		"lockf": "fcntl.fcntl(b, fcntl.F_OFD_SETLKW, whole)",
	} {
		for how, stop := range map[string]func(in *interp.Interp, cancel func()){
			"context canceled":  func(_ *interp.Interp, cancel func()) { cancel() },
			"KeyboardInterrupt": func(in *interp.Interp, _ func()) { in.Interrupt() },
			"closed":            func(in *interp.Interp, _ func()) { in.Close() },
		} {
			t.Run(name+" "+how, func(t *testing.T) {
				in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, OpenFiles: true,
					Globals: map[string]any{"path": filepath.Join(t.TempDir(), "file")}})
				defer in.Close()
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				done := make(chan error, 1)
				go func() {
					_, err := in.Exec(ctx, "test.py", `
import fcntl, sys
whole = (1).to_bytes(8, sys.byteorder) + bytes(24)  # a struct flock: a lock for writing, of all of the file
a, b = open(path, "w+"), open(path, "w+")
fcntl.flock(a, fcntl.LOCK_EX)
fcntl.fcntl(a, fcntl.F_OFD_SETLK, whole)
`+lock)
					done <- err
				}()
				waiting := func() bool {
					for _, info := range in.Threads() {
						if info.Waits != "" {
							return true
						}
					}
					return false
				}
				require.Eventually(t, waiting, 10*time.Second, time.Millisecond)
				stop(in, cancel)
				require.ErrorContains(t, <-done, how)
			})
		}
	}
}
