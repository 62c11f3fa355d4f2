package interp_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// TestContextOfManyCalls has calls with the same context, which ends between them or within one.
func TestContextOfManyCalls(t *testing.T) {
	started := make(chan struct{}, 10)
	in := open(t, interp.Options{Modules: modules.All(), Globals: map[string]any{"started": func() { started <- struct{}{} }}})
	m, err := in.Exec(t.Context(), "main.star", "import time\ndef quick(x): return x\ndef slow():\n    started()\n    time.sleep(100)\n"+
		"def sort(): return sorted([i * 7919 % 1000003 for i in range(200000)])[:2]\n")
	require.NoError(t, err)
	quick, slow := m.Get("quick"), m.Get("slow")
	errOver := errors.New("over")

	ended, end := context.WithCancelCause(t.Context())
	other, endOther := context.WithCancelCause(t.Context())
	defer endOther(nil)
	for range 4 {
		_, err := in.Call(ended, quick, 1)
		require.NoError(t, err)
	}
	end(errOver)
	for range 3 {
		_, err := in.Call(ended, slow)
		require.ErrorIs(t, err, errOver)
	}
	for len(started) > 0 { // it was stopped in its sleep
		<-started
	}
	for range 4 { // what ended was another one
		_, err = in.Call(other, m.Get("sort"))
		require.NoError(t, err)
		_, err = in.Call(context.Background(), m.Get("sort"))
		require.NoError(t, err)
		_, err = in.Call(context.WithValue(other, errOver, 1), quick, 1)
		require.NoError(t, err)
	}
	go func() {
		<-started
		endOther(errOver)
	}()
	begun := time.Now()
	_, err = in.Call(other, slow)
	require.ErrorIs(t, err, errOver)
	require.Less(t, time.Since(begun), 50*time.Second)
	require.NoError(t, in.Close())
	_, err = in.Call(other, quick, 1)
	require.ErrorIs(t, err, interp.ErrClosed)
}
