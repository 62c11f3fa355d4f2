package re_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// TestCancel stops a search that would take for ever.
func TestCancel(t *testing.T) {
	for _, src := range []string{
		`re.match("(?:a|aa)+b", "a" * 100)`,
		`re.match("(?:a*)*b", "a" * 100)`,
		`re.match("(x+x+)+y", "x" * 100)`,
		`re.sub("(?:(?:a?){50}){50}b", "", "a" * 1000)`,
	} {
		in := interp.New(interp.Options{Modules: modules.Pure(), Dialect: interp.Python})
		ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
		began := time.Now()
		_, err := in.Exec(ctx, "t.py", "import re\n"+src)
		require.Error(t, err, src)
		require.True(t, errors.Is(err, context.DeadlineExceeded), "%s: %v", src, err)
		require.Less(t, time.Since(began), 5*time.Second)
		cancel()
		in.Close()
	}
}
