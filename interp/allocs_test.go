//go:build !race && !torture

package interp_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCallsDoNotAllocate holds the allocations of the benchmarks' calls.
func TestCallsDoNotAllocate(t *testing.T) {
	in, m := callee(t)
	ctx, f, loop := context.Background(), m.Get("f"), m.Get("loop")
	require.LessOrEqual(t, testing.AllocsPerRun(1000, func() { _, _ = in.Call(ctx, f, 21) }), 1.0)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	require.LessOrEqual(t, testing.AllocsPerRun(1000, func() { _, _ = in.Call(ctx, f, 21) }), 1.0, "with a context that can end")
	require.Less(t, testing.AllocsPerRun(10, func() { _, _ = in.Call(ctx, loop, 1000) }), 10.0, "1000 calls of a Go function")
}
